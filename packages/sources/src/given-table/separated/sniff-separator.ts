import { readCarefully, type Separator } from '@assay/catalog';

/** Where two fit equally well, the one that stands less often within cells. */
const SEPARATORS: readonly Separator[] = ['\t', ';', '|', ','];
const SAMPLE = 65_536;
const MOST_ROWS = 200;

/**
 * What separates the cells of a text: what gives most of its rows the same number of cells, at least two; a comma where
 * nothing does. Example: `sniffSeparator('나라;값\n중국;1,5\n')` → `;`.
 */
export function sniffSeparator(text: string): Separator {
  const cut = text.length > SAMPLE ? text.slice(0, text.lastIndexOf('\n', SAMPLE) + 1 || SAMPLE) : text;
  let best: { readonly separator: Separator; readonly score: number } = { separator: ',', score: 0 };
  for (const separator of SEPARATORS) {
    const score = alikeRows(cut, separator);
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/** How many rows have the number of cells that most rows have. */
function alikeRows(text: string, separator: Separator): number {
  const counts = new Map<number, number>();
  for (let at = 0, row = 0; at < text.length && row < MOST_ROWS; row++) {
    const { cells, next } = readCarefully(text, at, row, separator);
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    at = next;
  }
  return Math.max(0, ...counts.values());
}
