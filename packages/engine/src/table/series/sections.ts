import { foldText } from '../../text/fold.ts';
import type { Table } from '../table.ts';
import { labelOf } from './label.ts';

/** A heading of a section is no longer. */
const LONGEST = 60;

/**
 * The heading under which each row stands, for rows whose label stands in the table more than once: `Sales` over `Asia`, `Costs`
 * over `Asia`. A heading is a row with a label and nothing else. Example: the second Asia → `Costs`.
 */
export function sectionsOf(table: Table, labelColumn: number): ReadonlyMap<number, string> {
  const counts = new Map<string, number>();
  const text = (row: number): string => labelOf(table.rows[row]?.cells[labelColumn]?.text ?? '');
  table.rows.forEach(({ kind }, at) => {
    if (kind !== 'note') counts.set(foldText(text(at)), (counts.get(foldText(text(at))) ?? 0) + 1);
  });
  const sections = new Map<number, string>();
  let heading = '';
  table.rows.forEach(({ kind, index }, at) => {
    const label = text(at);
    if (kind === 'note') heading = label.length > LONGEST ? '' : label;
    else if (heading !== '' && (counts.get(foldText(label)) ?? 0) > 1) sections.set(index, heading);
  });
  return sections;
}
