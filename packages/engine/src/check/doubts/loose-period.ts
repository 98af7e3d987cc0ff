import type { Draft } from '../../claim/draft.ts';
import { TABLE_CELL } from '../../claim/tables/table-drafts.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { isRightBehind } from '../../text/span.ts';
import { wordsOf } from '../../text/tokens.ts';
import { isSaidForList } from '../candidates/bare-item.ts';
import { cellsShown } from '../judging/tried.ts';
import type { Reading } from './reading.ts';
import { isSaidIn } from './said-beside.ts';

/** Whether a figure is so loosely tied to the time of its reading that another near by may be meant. */
export function isLooselyTimed(reading: Reading): boolean {
  const { draft, view, focus, args, periodAssumed } = reading;
  const isOfBefore = draft.began === true && draft.period === null;
  if (isOfBefore || isOneOfSteps(reading) || isToldLoosely(reading)) return true;
  const isSaid =
    isSaidInClause(draft) || isSaidForList(view, focus, args.period) || isSaidJustBefore(reading);
  return (periodAssumed || !isSaid) && !isSharedInSentence(reading);
}

/** "From $9.5bn to $9.4bn and then to $12.4bn": of a run of values told without their times none is of the time spoken of. */
export function isOneOfSteps({ view, language, draft }: Reading): boolean {
  const { period, base, span } = draft;
  if (period !== null || base !== null) return false;
  const before = view.tokens.filter(({ end }) => end <= span.start).slice(-STEP);
  const after = view.tokens.filter(({ start }) => start >= span.end).slice(0, STEP);
  return claimRulesOf(language).stepsOn(wordsOf(before), wordsOf(after));
}

/** So many words beside a number tell that another came before or after it. */
const STEP = 2;

/** "The same year", 1분기 without a year; or another time stands in the sentence, and the one taken not right behind the figure: which is meant is easily misread. */
function isToldLoosely({ view, language, draft: { period, span, rule } }: Reading): boolean {
  const reference = period?.mention.reference;
  if (reference?.kind === 'carried-relative') return true;
  if (reference?.kind === 'part' && reference.grain === 'quarter') return true;
  if (rule === TABLE_CELL) return false;
  const at = period?.mention.span;
  const isGlued = at !== undefined && isRightBehind(at, span, GLUED) && claimRulesOf(language).bearerFollows;
  return view.periods.length > 1 && !isGlued;
}

/** So few letters behind a figure a time is its own: $4bn in 2024. */
const GLUED = 8;

/** Whether the claim's own clause says when, or a table of one of its cells. */
function isSaidInClause({ period, clause, rule }: Draft): boolean {
  if (rule === TABLE_CELL) return period !== null;
  return isSaidIn(period?.mention.span, clause);
}

/** Whether the claim goes on about the statistic of the sentence before, which spoke of the very period and did not look back to it, and says no other. */
function isSaidJustBefore({ focus, view, chosen, args: { period } }: Reading): boolean {
  const { indicator } = chosen.candidate;
  return (
    period !== null &&
    indicator === focus.indicator &&
    period === focus.period &&
    focus.periodBlock === view.sentence.blockIndex &&
    focus.periodSentence >= view.index - 1 &&
    /** 2024년 12.1%다. 2015년 42.8%였고 2017년에는 34.5%였다. 유럽은 3%다: of the later time, to which the text may have returned. */
    !focus.recent.some(
      (value) => value.indicator === indicator && value.period.slice(0, YEAR) > period.slice(0, YEAR),
    ) &&
    view.periods.every(({ use }) => use === 'each')
  );
}

/** The letters of a period that tell its year. */
const YEAR = 4;

/** Whether another figure of the sentence agrees with the statistic at the same time: "America made 109 of them, China 30". */
function isSharedInSentence({ focus, view, chosen }: Reading): boolean {
  const { shown } = focus;
  if (shown === null || shown.sentence !== view.index || shown.agreed !== chosen.candidate.indicator)
    return false;
  const cells = cellsShown(chosen);
  return cells.length > 0 && cells.every(({ record }) => record.period === shown.period);
}
