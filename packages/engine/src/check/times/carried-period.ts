import { type Focus, lastPart, periodText } from '../../claim/carry.ts';
import type { Draft } from '../../claim/draft.ts';
import type { SentenceView } from '../../claim/view.ts';
import type { Language } from '../../language/language.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import type { PeriodText } from '../../period/period.ts';
import { wordsWithin } from '../../text/tokens.ts';
import type { Setting } from '../setting.ts';

/** A period said so many sentences before, in the same block, is as good as stated. */
const NEAR_PERIOD = 2;

/**
 * The period that a claim without one takes over from what was said before: in "In 2024 China had 80. America had 171", 2024. None
 * where its sentence opens with the present.
 */
export function carriedPeriod({ view, focus, language }: Setting): PeriodText | null {
  return tellsOfNow(view, focus, language) ? null : carriedIn(view, focus);
}

/** "Now it is at 37%", after a time that another sentence said: that time is over. */
function tellsOfNow({ index, tokens }: SentenceView, { periodSentence }: Focus, language: Language): boolean {
  const opening = tokens.slice(0, OPENING).map(({ text }) => text);
  return periodSentence !== index && claimRulesOf(language).opensWithNow(opening.join(' '));
}

/** So many words open a sentence. */
const OPENING = 3;

/** The period spoken of in the paragraph; of a value that this very sentence stated since, that value's. */
function carriedIn({ index, sentence }: SentenceView, focus: Focus): PeriodText | null {
  const { shown } = focus;
  if (shown !== null && shown.said === null && shown.sentence === index && focus.periodSentence < index)
    return shown.period;
  if (focus.periodBlock === sentence.blockIndex) return focus.period;
  return focus.list?.period ?? focus.section?.period ?? null;
}

/** Whether the period carried was said so near that it is as good as stated: right before, or for the whole list. */
export function isNear(
  { index, sentence }: SentenceView,
  { periodBlock, periodSentence, list, section }: Focus,
): boolean {
  if (periodBlock !== sentence.blockIndex && list === null && section !== null) return false;
  return list?.period != null || index - periodSentence <= NEAR_PERIOD;
}

/** The period of the last value shown, where that stands so near that a length counts from it: "In 2024 … It doubled in two years". */
export function shownNear({ index }: SentenceView, { shown }: Focus): PeriodText | null {
  return shown !== null && shown.sentence >= index - NEAR_PERIOD ? shown.period : null;
}

/** Whether a claim is no more of the time told before: "Was the runner-up for 2024 and is now seventh" → true. */
export function isToldOfNow(view: SentenceView, { period, span }: Draft, language: Language): boolean {
  const said = period?.mention.span;
  if (said !== undefined && said.end > span.start) return false;
  const before = wordsWithin(view.tokens, { start: said?.end ?? view.sentence.start, end: span.start });
  return claimRulesOf(language).leadsToNow(before);
}

/**
 * Whether a sentence holds its figures against the period carried, and so tells of another: "Of adverts 1.9 per cent mention it,
 * against 1.1 in 2024", though the text spoke of 2024 → true.
 */
export function isHeldAgainst(
  { periods }: SentenceView,
  carried: PeriodText,
  published: PeriodText | null,
): boolean {
  return periods.some(
    (mention) =>
      mention.use === 'base' &&
      mention.reference.kind === 'absolute' &&
      periodText({ mention, origin: 'stated' }, null, published) === carried,
  );
}

/** What is left of a period for a claim that names none: the end of a stretch of years (2019/2022 → 2022), a run of months whole. */
export function spokenOn(period: PeriodText): PeriodText {
  return period.slice(0, 4) === lastPart(period).slice(0, 4) ? period : lastPart(period);
}
