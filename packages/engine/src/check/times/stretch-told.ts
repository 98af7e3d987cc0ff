import type { Cell } from '../../catalogue/cell.ts';
import { type Focus, joinPeriods } from '../../claim/carry.ts';
import type { Draft } from '../../claim/draft.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import { isBefore } from '../../period/calendar.ts';
import type { PeriodText } from '../../period/period.ts';
import type { CheckedClaim } from '../checked-claim.ts';

/** "Fell by a fifth between 2010 and 2023": the two times of a change, to which "over the same period" returns → 2010/2023. */
export function stretchTold({
  draft,
  base,
  period,
  asPublished: { judgement },
}: CheckedClaim): PeriodText | null {
  const { form } = draft;
  if (!hasTrait(form, 'between-times') && form !== 'direction') return null;
  const cells = judgement.verdict === 'supported' ? (judgement.shown?.alternative.cells ?? []) : [];
  if (cells.length === 2) return betweenCells(cells);
  /** "Within half a year": whence it counts only its cells tell. */
  const isSaid = draft.base?.mention.reference.kind !== 'span-back';
  return isSaid && base !== null && period !== null && isStretch(base, period)
    ? joinPeriods(base, period)
    : null;
}

/** "In 2025 it was 48 per cent, in 2022 42. In France it rose by ten points over the same time": between the last two values, where they are one bearer's → 2022/2025. */
export function stretchOfValues({ recent }: Focus): PeriodText | null {
  const [last, first] = recent;
  if (last?.agreed !== true || first?.agreed !== true) return null;
  if (last.indicator !== first.indicator || last.entity !== first.entity) return null;
  const [from, to] = [first.period, last.period].sort();
  return from !== undefined && to !== undefined && isStretch(from, to) ? joinPeriods(from, to) : null;
}

/** "In two years it leapt from 23 to 84": the stretch between the two cells, where the text says no time. */
export function stretchOf({ form, period }: Draft, cells: readonly Cell[]): PeriodText | null {
  if (period !== null || cells.length !== 2 || !hasTrait(form, 'between-times')) return null;
  return betweenCells(cells);
}

function betweenCells(cells: readonly Cell[]): PeriodText | null {
  const [first, last] = cells.map(({ record }) => record.period).sort();
  if (cells[0]?.record.entity !== cells[1]?.record.entity) return null;
  return first === undefined || last === undefined || `${first}${last}`.includes('/')
    ? null
    : joinPeriods(first, last);
}

function isStretch(from: PeriodText, to: PeriodText): boolean {
  return !`${from}${to}`.includes('/') && isBefore(from, to);
}
