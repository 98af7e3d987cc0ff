import type { FormName } from '../../forms/form-names.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { PeriodArgument } from '../draft.ts';
import { signOf } from '../numbers/sign-of-number.ts';
import type { TextView } from '../view.ts';
import type { Part, TableModel } from './table-model.ts';
import { periodOfCell } from './table-period.ts';

/** A change in per cent is a growth, so many times a multiple, all else an amount. */
export function formOfChange({ unit, shape }: Quantity): FormName {
  if (shape === 'multiple') return 'growth-multiple';
  return unit === 'percent' ? 'growth' : 'change';
}

/** Whether a figure is so many times what stood before: the 2.4 of `| 2023 | 2024 | Multiple |`, `| 150 | 360 | 2.4× |`. */
export function isMultipleOfLevels(
  text: TextView,
  table: TableModel,
  column: number,
  { shape }: Quantity,
): boolean {
  return shape === 'multiple' && timeOfLevelBefore(text, table, column) !== null;
}

/** Where a change goes: as its mark says, else as its column; one without either is a rise. */
export function directionOf(value: Quantity, cell: string, change: 'either' | 'down'): 'up' | 'down' | null {
  const sign = signOf(value, cell);
  if (sign === 'either') return null;
  return sign ?? (change === 'down' ? 'down' : 'up');
}

/** The time that the head of a column of changes says they count from; null where it says when they ended, or none. */
export function baseOfHead(text: TextView, part: Part): PeriodArgument | null {
  const said = periodOfCell(text, part);
  if (said === null) return null;
  const { span } = said.mention;
  const before = text.text.slice(part.span.start, span.start);
  const after = text.text.slice(span.end, part.span.end);
  const { headsBase } = claimRulesOf(text.language);
  return headsBase(before, after) ? said : null;
}

/** When the earlier of the two levels is of that stand right before a change; null where it stands behind fewer. */
export function timeOfLevelBefore(text: TextView, table: TableModel, column: number): PeriodArgument | null {
  for (const cells of table.header) {
    const [later, earlier] = cells
      .slice(0, column)
      .reverse()
      .flatMap((part) => periodOfCell(text, part) ?? []);
    if (earlier !== undefined && later !== undefined) return earlier;
  }
  return null;
}
