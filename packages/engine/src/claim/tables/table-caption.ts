import type { SentenceView, TextView } from '../view.ts';
import type { Part, TableModel } from './table-model.ts';

/** A line of this many letters that ends in no full stop may be a table's caption. */
const LONGEST = 160;
/** So many lines may stand between a table and the line that names it: the unit, the source. */
const LINES = 2;

/**
 * What stands over a table, or under it, and tells what it shows, the nearest first: a line without a full stop and without
 * figures, the heading right above.
 */
export function captionsOf(text: TextView, table: TableModel): readonly Part[] {
  const known = CAPTIONS.get(table);
  if (known !== undefined) return known;
  const found: Part[] = [];
  for (let at = table.first - 1; at >= table.first - 1 - LINES; at--) {
    const view = text.sentences[at];
    if (view === undefined || !(isHeading(view) || isTitle(text, view))) break;
    found.push({ view, span: view.sentence });
    if (isHeading(view)) break;
  }
  const behind = text.sentences[table.next];
  if (
    behind !== undefined &&
    !isHeading(behind) &&
    isTitle(text, behind) &&
    !found.some(({ view }) => !isHeading(view))
  )
    found.push({ view: behind, span: behind.sentence });
  CAPTIONS.set(table, found);
  return found;
}

/** Go with the table. */
const CAPTIONS = new WeakMap<TableModel, readonly Part[]>();

function isHeading({ sentence }: SentenceView): boolean {
  return sentence.block.kind === 'heading';
}

/** Whether a line names what follows: short, no sentence of prose, without figures. */
function isTitle({ text }: TextView, { sentence, quantities }: SentenceView): boolean {
  const { start, end, block } = sentence;
  return (
    block.kind === 'paragraph' &&
    block.end - block.start <= LONGEST &&
    block.end - end <= 1 &&
    !/[.!?。]["”’)\]]?$/.test(text.slice(start, end)) &&
    !quantities.some(({ role, unit }) => role === 'measure' && unit !== null && unit !== 'count')
  );
}
