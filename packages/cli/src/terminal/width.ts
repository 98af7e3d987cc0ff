import { findClusters } from './clusters.ts';

/** Only characters that every terminal shows as they are, in a column each. */
export const PLAIN = /^[\x20-\x7E]*$/;

/** The columns that a text takes in a terminal: `textWidth('중국 15개')` → 9. */
export function textWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  return findClusters(text).reduce((sum, cluster) => sum + cluster.width, 0);
}

/** The text with spaces up to a width: `padEnd('중국', 6)` → `중국  `. A wider text stays as it is. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

/** The text after spaces up to a width: `padStart('15', 4)` → `  15`. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - textWidth(text))) + text;
}

/** The text cut to a width, with an ellipsis where something is lost: `cutText('중국의 특허', 6)` → `중국…`. */
export function cutText(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let used = 1;
  let cut = '';
  for (const cluster of findClusters(text)) {
    if (used + cluster.width > width) break;
    used += cluster.width;
    cut += cluster.shown;
  }
  return `${cut.trimEnd()}…`;
}

/** A text from outside, safe to print on one line: no control characters, no order of direction, tabs as spaces. */
export function printable(text: string): string {
  if (PLAIN.test(text)) return text;
  return findClusters(text.replace(/[\r\n]+/g, ' '))
    .map((cluster) => cluster.shown)
    .join('');
}
