import { foldText } from '../text/fold.ts';
import { tableWords } from './language/registry-table-words.ts';
import type { RowKind, TableCell } from './table.ts';

/**
 * What a row below the header is. A total bears a total's label in its first words and has numbers; a remark fills one cell of
 * many. Example: `Total | 1,204` → total; `Source: the ministry` alone in its row → note.
 */
export function rowKindOf(cells: readonly TableCell[], width: number): RowKind {
  const filled = cells.filter(({ text }) => text.trim() !== '');
  const [first] = filled;
  if (first === undefined) return 'note';
  const label = labelOf(first.text);
  const hasValues = filled.some(({ number }, at) => at > 0 && number !== null);
  if (hasValues && tableWords('subtotals').has(label)) return 'subtotal';
  if (hasValues && tableWords('totals').has(label)) return 'total';
  if (filled.length > 1 || width < 3) return 'data';
  return isRemark(first.text) || first.column === 0 ? 'note' : 'data';
}

function labelOf(text: string): string {
  const folded = foldText(text);
  const end = folded.search(/[(:[]/);
  return (end < 0 ? folded : folded.slice(0, end)).trim();
}

function isRemark(text: string): boolean {
  const folded = foldText(text).trim();
  for (const start of tableWords('notes')) if (folded.startsWith(start)) return true;
  return false;
}
