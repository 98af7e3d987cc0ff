import type { SpokenValue } from '../../claim/carry.ts';
import type { Draft } from '../../claim/draft.ts';
import { cuesIn, type SentenceView } from '../../claim/view.ts';
import { looseRulesOf } from '../../language/registry-loose-rules.ts';
import { wordsWithin } from '../../text/tokens.ts';
import { SPOKEN_OF } from '../bearers/bearers-near.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { NAMED_WELL } from '../candidates/naming.ts';
import { isFine } from '../judging/fine-number.ts';
import type { Tried } from '../judging/tried.ts';
import type { Arguments } from '../judging/try-candidate.ts';
import type { Setting } from '../setting.ts';
import type { Reread } from './read-again.ts';

/**
 * A share of an amount of which no statistic tells shares: a part of what all have of the amount that the words name best. In a
 * column beside one of amounts, or told of a bearer: "America accounted for 83% of private AI investment", "its share rose from 72%
 * to 83%"; or told of one whose amount was just told: "Korea installed 30,000. Its share of the total was 5%". Example: 109.5 ÷ 151.5 bn
 * = 72%. Like any other reading than the first it can only agree; null where it does not.
 */
export function shareOfLevel(
  setting: Setting,
  draft: Draft,
  candidates: readonly Candidate[],
  args: Arguments,
  attempt: (draft: Draft, candidate: Candidate, args: Arguments) => Tried,
): Reread | null {
  const { cell, catalogue, view } = setting;
  const isMove = draft.form === 'from-to' && cell === null && movesShare(view, draft);
  const ofTold = ofAmountTold(setting, draft);
  if (!isMove && !((draft.ofWhole || ofTold !== null) && draft.form === 'value')) return null;
  const level = candidates.find(({ indicator }) => catalogue.indicators.get(indicator)?.statType === 'level');
  if (level === undefined) return null;
  const goesOn = ofTold !== null && level === candidates[0] && level.indicator === ofTold.indicator;
  if (cell === null && !goesOn && !isToldOf(draft, level, candidates)) return null;
  const again: Draft = isMove ? { ...draft, ofWhole: true } : { ...draft, form: 'share' };
  const item = attempt(again, level, args);
  if (goesOn && item.subjects.join() !== ofTold.entity) return null;
  return item.judgement.verdict === 'supported' ? { draft: again, args, item } : null;
}

/** The amount that was just told of whom a percentage calls a share, and of nothing else: "Its share was 5%". */
function ofAmountTold(
  { language, view, focus }: Setting,
  { form, quantity, clause, span, subjects }: Draft,
): SpokenValue | null {
  if (form !== 'value' || quantity?.unit !== 'percent' || focus.sentence < view.index - 1) return null;
  const words = wordsWithin(view.tokens, { start: clause.start, end: span.start });
  if (!looseRulesOf(language).tellsShare(words)) return null;
  const named = subjects[0]?.ids;
  return (
    focus.recent
      .slice(0, SPOKEN_OF)
      .find(
        ({ indicator, entity, agreed }) =>
          agreed === true &&
          indicator === focus.indicator &&
          entity !== WORLD &&
          (named === undefined || named.includes(entity)),
      ) ?? null
  );
}

const WORLD = 'WLD';

/** "Its share of investment rose from 72% to 83%". */
function movesShare(view: SentenceView, { clause, span }: Draft): boolean {
  return cuesIn(view, { start: clause.start, end: span.start }, 'of-whole').length > 0;
}

/** Whether a percentage is told of a bearer that is named, and the amount is what the words name before anything else. */
function isToldOf({ quantity, subjects }: Draft, level: Candidate, [best]: readonly Candidate[]): boolean {
  return (
    level === best &&
    quantity?.unit === 'percent' &&
    (isFine(quantity) || level.ownCoverage >= NAMED_WELL) &&
    subjects.length === 1 &&
    subjects.every(({ origin, ids }) => origin === 'stated' && !ids.includes('WLD'))
  );
}
