import type { SpokenCatalogue } from '../catalogue/catalogue.ts';
import type { Draft } from '../claim/draft.ts';
import { parsePeriod } from '../period/calendar.ts';
import type { PeriodText } from '../period/period.ts';
import { weaknessOf } from './firmness.ts';
import { otherReading } from './other-reading.ts';
import type { Reason } from './reasons.ts';
import { isRegular, isShorter } from './request.ts';
import type { Tried } from './select-candidate.ts';
import type { Setting } from './setting.ts';
import { type Arguments, tryCandidate } from './try-candidate.ts';

/** Why a figure that its reading refutes is not called false, or null. */
export function doubtOf(
  setting: Setting,
  draft: Draft,
  chosen: Tried,
  tried: readonly Tried[],
  args: Arguments,
  periodAssumed: boolean,
): Reason | null {
  const { catalogue, language, view, focus, publishedDay } = setting;
  const weakness = weaknessOf({
    catalogue,
    language,
    view,
    draft,
    chosen,
    tried,
    topic: focus.sure ? focus.indicator : null,
    periodAssumed,
  });
  if (weakness !== null) return weakness;
  if (isOfLongerTime(catalogue, chosen, args.period)) return 'period-unknown';
  const held = heldPeriods(catalogue, chosen);
  const loose = periodAssumed || !isSaidInClause(draft);
  return otherReading(
    { draft, chosen, tried, view, focus, period: args.period, periodAssumed: loose, held },
    (other, period, indicator) =>
      tryCandidate(
        setting,
        other,
        indicator === undefined ? chosen.candidate : { ...chosen.candidate, indicator },
        { ...args, period },
        publishedDay,
        false,
      ),
  );
}

/** A year's share of a market is none of its quarters': whether the claim speaks of a longer time than the cells do. */
function isOfLongerTime(
  catalogue: SpokenCatalogue,
  { candidate, judgement }: Tried,
  period: PeriodText | null,
): boolean {
  const indicator = catalogue.indicators.get(candidate.indicator);
  const wanted = period === null ? null : parsePeriod(period);
  const cells = judgement.shown?.alternative.cells ?? [];
  if (indicator === undefined || wanted === null || !isRegular(indicator)) return false;
  return cells.every(({ range }) => isShorter(range, wanted));
}

/** Whether the claim's own clause says when. */
function isSaidInClause({ period, clause }: Draft): boolean {
  return (
    period !== null && period.mention.span.start >= clause.start && period.mention.span.end <= clause.end
  );
}

/** The periods for which the chosen statistic holds cells of its bearer, newest first. */
function heldPeriods(catalogue: SpokenCatalogue, { candidate, subjects }: Tried): PeriodText[] {
  const [bearer] = subjects;
  const cells = catalogue.cells.get(candidate.indicator)?.byEntity.get(bearer ?? '') ?? [];
  return [...new Set(cells.map((cell) => cell.record.period))].sort().reverse();
}
