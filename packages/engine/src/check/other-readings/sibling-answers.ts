import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Draft } from '../../claim/draft.ts';
import { parsePeriod } from '../../period/calendar.ts';
import type { Judgement } from '../judging/judge.ts';
import { type Selection, selectionOf } from '../judging/select-candidate.ts';
import type { Tried } from '../judging/tried.ts';
import { type Arguments, tryCandidate } from '../judging/try-candidate.ts';
import type { Setting } from '../setting.ts';

/**
 * Where a level is not held for both ends of a growth, a sibling that publishes the growth itself answers; where a growth is not
 * published for a time, the level that the words name too.
 */
export function withOtherGrowth(
  setting: Setting,
  draft: Draft,
  tried: readonly Tried[],
  selection: Selection,
  args: Arguments,
): Selection {
  const { chosen, judgement } = selection;
  if ((draft.form !== 'growth' && draft.form !== 'direction') || chosen === null) return selection;
  const isOfPart = isOfPartOfTime(judgement, args);
  if (judgement.reason !== 'no-observation' && !isOfPart) return selection;
  if (setting.catalogue.indicators.get(chosen.candidate.indicator)?.statType === 'growth') {
    const level = tried.find(
      (item) =>
        chosen.siblings.includes(item.candidate.indicator) &&
        item.setAsideBy === null &&
        item.judgement.shown !== null,
    );
    return level === undefined ? selection : selectionOf(level);
  }
  for (const sibling of chosen.siblings) {
    if (setting.catalogue.indicators.get(sibling)?.statType !== 'growth') continue;
    const candidate = { ...chosen.candidate, indicator: sibling };
    const item = tryCandidate(setting, draft, candidate, args);
    if (item.judgement.shown !== null && !(isOfPart && isOfPartOfTime(item.judgement, args)))
      return selectionOf(item);
  }
  return selection;
}

/** Whether a claim of a year, say, was held against the values of its last quarter. */
function isOfPartOfTime({ shown }: Judgement, { period }: Arguments): boolean {
  const wanted = period === null ? null : parsePeriod(period);
  const [cell] = shown?.alternative.cells ?? [];
  return (
    wanted !== null && cell !== undefined && cell.range.to - cell.range.from < (wanted.to - wanted.from) / 2
  );
}

/** Where places are not published for a time, the values beside them, which the words name too, tell who came where. */
export function withValuesRanked(
  { indicators }: Catalogue,
  { form }: Draft,
  selection: Selection,
  tried: readonly Tried[],
): Selection {
  const { chosen, judgement } = selection;
  if (form !== 'rank' || chosen === null || judgement.reason !== 'no-observation') return selection;
  if (indicators.get(chosen.candidate.indicator)?.unit !== 'rank') return selection;
  const values = tried.find(
    (item) =>
      item.setAsideBy === null &&
      item.judgement.shown !== null &&
      indicators.get(item.candidate.indicator)?.unit !== 'rank' &&
      chosen.siblings.includes(item.candidate.indicator) &&
      item.candidate.ownScore > 0,
  );
  return values === undefined ? selection : selectionOf(values);
}
