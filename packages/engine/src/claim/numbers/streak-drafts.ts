import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { runRulesOf } from '../../language/registry-runs.ts';
import { exactQuantity } from '../../quantity/exact-quantity.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Span } from '../../text/span.ts';
import { bindSubjects, rankNames } from '../bearers/bind-entities.ts';
import type { Draft, PeriodArgument } from '../draft.ts';
import { modalityOf } from '../modality.ts';
import { bindPeriod } from '../times/bind-period.ts';
import { clauseAt, cuesIn, type SentenceView, type TextView } from '../view.ts';

/** 년째 shares its first letters with the number's unit. */
const GLUED = 2;
/** What lasts for so many years follows at once: 3년째 줄었다, 3년째 수출이 줄었다. */
const NEXT_WORDS = 12;
/** So far behind a number what its run is of may stand. */
const REACH = 40;
/** So far behind a number the word of a run stands. */
const CUE_REACH = 24;
/** So far behind the word of a run stands what it counts, where its number is a length: three straight years. */
const STEP_REACH = 8;

/** Whether a number that measures nothing counts a run: three straight years. */
export function countsRun({ folded, language }: TextView, { span }: Quantity): boolean {
  return runRulesOf(language).counts(
    folded.slice(span.start, span.end),
    folded.slice(span.end, span.end + REACH),
  );
}

/** Six quarters running are six, and not six parts of four. */
function lengthOf(text: TextView, quantity: Quantity): Quantity {
  const { shape, value, span } = quantity;
  if (shape !== 'fraction' || !countsRun(text, quantity)) return quantity;
  const many = value.mul(QUARTERS);
  return many.d === 1n ? exactQuantity(text.text, span, Number(many.n), 'count') : quantity;
}

const QUARTERS = 4;

/** Durations that count a run: 4년 연속, third year running, three straight years, after two years of decline. */
export function draftStreaks(text: TextView, view: SentenceView): Draft[] {
  return view.quantities.flatMap((told) => draftStreak(text, view, told) ?? []);
}

function draftStreak(text: TextView, view: SentenceView, told: Quantity): Draft | null {
  const { folded, language } = text;
  const quantity = lengthOf(text, told);
  const isLength = quantity.role === 'duration' || quantity.role === 'ordinal';
  if (!isLength && !countsRun(text, told)) return null;
  const word = wordOfRun(text, view, quantity);
  if (word === null) return null;
  const { start, end } = quantity.span;
  const clause = clauseAt(view, start);
  const way = wayOfRun(text, view, clause, quantity.span, word);
  if (way === null) return null;
  const span = { start, end: Math.max(word.end, end) };
  const isOver = isRunOver(text, view, clause, start, word);
  const wide = isOver ? view.sentence : clause;
  const base = startOf(text, view, span);
  const at = base === null ? view : { ...view, periods: view.periods.filter((own) => own !== base.mention) };
  const counted = folded.slice(start, word.end + (isLength ? STEP_REACH : CUE_REACH));
  return {
    form: 'streak',
    span,
    sentence: view.index,
    clause,
    quantity,
    operands: [quantity],
    subjects: bindSubjects(language, view, wide, quantity.span, [], false),
    names: rankNames(language, view, wide, quantity.span, []),
    whole: null,
    others: [],
    period: bindPeriod(at, clause, quantity.span, null),
    base,
    direction: way.direction,
    modality: modalityOf(text, view, clause, quantity.span),
    negated: way.isOutflow,
    ofWhole: false,
    arrives: false,
    perMonth: false,
    combined: false,
    ...(quantity.role === 'ordinal' || word.isGlued ? { nth: true as const } : {}),
    run: { step: runRulesOf(language).stepOf(counted), isOver },
    rule: 'number.streak',
  };
}

/** The word that makes a length a run; glued to it, it counts the step that has just come: 3년째. */
interface WordOfRun extends Span {
  readonly isGlued: boolean;
}

/** 연속, running; none at all stands in "after two years | of decline", where the run follows at once. */
function wordOfRun(
  { folded, language }: TextView,
  view: SentenceView,
  { role, span: { end } }: Quantity,
): WordOfRun | null {
  const behind = folded.slice(end, Math.min(end + REACH, view.sentence.end));
  if (role === 'duration' && runRulesOf(language).runs(behind)) return { start: end, end, isGlued: false };
  const near = { start: end - GLUED, end: Math.min(end + CUE_REACH, view.sentence.end) };
  const [cue] = cuesIn(view, near, 'streak');
  return cue === undefined ? null : { start: cue.start, end: cue.end, isGlued: cue.start < end };
}

/** Which way a run goes: as the words right behind its length say, else the verb; of one of negative values (3년 연속 마이너스) none. */
function wayOfRun(
  { folded, language }: TextView,
  view: SentenceView,
  clause: Span,
  { start, end }: Span,
  { end: wordEnd, isGlued }: WordOfRun,
): { readonly direction: 'up' | 'down' | null; readonly isOutflow: boolean } | null {
  const said = runRulesOf(language).moveOf(folded.slice(end, Math.min(end + REACH, view.sentence.end)));
  if (said !== null) return { direction: said, isOutflow: false };
  const reach = isGlued ? NEXT_WORDS : REACH;
  const tail = { start: wordEnd, end: Math.min(view.sentence.end, wordEnd + reach) };
  const from = isGlued ? tail.start : clause.start;
  if (claimRulesOf(language).isNegative(folded.slice(from, tail.end)))
    return { direction: null, isOutflow: true };
  const direction = moveIn(view, tail, isGlued ? tail : clause) ?? moreBefore(view, start);
  return direction === null ? null : { direction, isOutflow: false };
}

/** Whether a run is told as one that has ended: after three years of decline. */
function isRunOver(
  { folded, language }: TextView,
  { sentence }: SentenceView,
  clause: Span,
  start: number,
  word: Span,
): boolean {
  return runRulesOf(language).isOver(
    folded.slice(Math.max(clause.start, start - REACH), start),
    folded.slice(word.end, Math.min(sentence.end, word.end + REACH)),
  );
}

/** "Bought fewer three years running": each year more or less than the one before. */
function moreBefore(view: SentenceView, start: number): 'up' | 'down' | null {
  const cue = cuesIn(view, { start: start - RIGHT_BEFORE, end: start }, 'more', 'less').at(-1);
  return cue === undefined ? null : cue.kind === 'more' ? 'up' : 'down';
}

/** So many letters before a run hold the word that tells which way it goes. */
const RIGHT_BEFORE = 8;

/** Which way the nearest verb behind goes, else that of the whole. */
function moveIn(view: SentenceView, tail: Span, wide: Span): 'up' | 'down' | null {
  const up = cuesIn(view, tail, 'rise')[0] ?? cuesIn(view, wide, 'rise')[0];
  const down = cuesIn(view, tail, 'fall')[0] ?? cuesIn(view, wide, 'fall')[0];
  if (up === undefined && down === undefined) return null;
  return down === undefined || (up !== undefined && up.start < down.start) ? 'up' : 'down';
}

/** The time of a run's first step, said right beside it: fell five years running from 2017, 2018년부터 3년 연속. */
function startOf(
  { folded, language }: TextView,
  { periods }: SentenceView,
  run: Span,
): PeriodArgument | null {
  const { starts } = runRulesOf(language);
  const mention = periods.find(
    ({ use, span, reference }) =>
      (use === 'base' || use === 'since') &&
      reference.kind !== 'span-back' &&
      Math.max(run.start - span.end, span.start - run.end) <= BESIDE &&
      starts(
        folded.slice(Math.max(0, span.start - CUE_REACH), span.start),
        folded.slice(span.end, span.end + 4),
      ),
  );
  return mention === undefined ? null : { mention, origin: 'stated' };
}

/** So few letters stand between a run and the time of its first step. */
const BESIDE = 20;
