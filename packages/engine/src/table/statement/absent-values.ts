import type { Condition } from './condition.ts';
import type { IndexedTable } from './index-table.ts';
import { type HeadLink, headDistance } from './link-heads.ts';
import type { Sentence, TermRange } from './read-sentence.ts';

/** A header further off says nothing of a value. */
const NEAR = 3;

/**
 * That a stretch is said of a column that does not hold it: the words name the column, and the value must not choose another.
 * Example: `the skip was Liz Peter` where Liz Peter is another's name in the column of seconds → no row.
 */
export function absentIn(
  table: IndexedTable,
  sentence: Sentence,
  heads: readonly HeadLink[],
  { start, end }: TermRange,
  held: readonly Condition[],
): Condition[] {
  let best: { readonly column: number; readonly link: HeadLink; readonly near: number } | null = null;
  for (const [column, link] of heads.entries()) {
    const kind = table.columns[column]?.column.kind;
    if (kind !== 'text' && kind !== 'list') continue;
    if (!link.literal || link.fraction < 0.5 || held.some((one) => one.column === column)) continue;
    const near = headDistance(link, start, end);
    if (near === null || near === 0 || near > NEAR) continue;
    if (best === null || near < best.near) best = { column, link, near };
  }
  if (best === null) return [];
  const { column, link, near } = best;
  return [
    {
      start,
      end,
      column,
      kind: 'text',
      relation: 'equal',
      said: sentence.text.slice(sentence.terms[start]?.start ?? 0, sentence.terms[end - 1]?.end ?? 0),
      holds: new Uint8Array(table.rows.length),
      features: [
        ['absent', 1],
        [`absent.${near}`, 1],
        ['absent.head', link.fraction],
        ['absent.length', Math.min(4, end - start)],
      ],
      prior: 0.4 + link.fraction + (near <= 2 ? 0.6 : 0),
      number: null,
    },
  ];
}
