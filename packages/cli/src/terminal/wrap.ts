import { type Cluster, findClusters } from './clusters.ts';
import { PLAIN } from './width.ts';

/**
 * Breaks a run of characters into rows no wider than `width`, at spaces where there are any; a longer word is cut.
 * The spaces at a break belong to no row. There is always at least one row.
 */
export function wrapClusters(clusters: readonly Cluster[], width: number): Cluster[][] {
  const rows: Cluster[][] = [];
  let row: Cluster[] = [];
  let used = 0;
  let lastSpace = -1;
  const close = (kept: number, next: number): void => {
    const done = trimEnd(row.slice(0, kept));
    if (done.length > 0) rows.push(done);
    row = row.slice(next);
    used = row.reduce((sum, cluster) => sum + cluster.width, 0);
    lastSpace = -1;
  };
  for (const cluster of clusters) {
    const space = isSpace(cluster);
    if (space && row.length === 0 && rows.length > 0) continue;
    while (used + cluster.width > width && row.length > 0 && !space) {
      if (lastSpace >= 0) close(lastSpace, lastSpace + 1);
      else close(row.length, row.length);
    }
    if (space) lastSpace = row.length;
    row.push(cluster);
    used += cluster.width;
    if (space && used > width) close(row.length, row.length);
  }
  const rest = trimEnd(row);
  if (rest.length > 0 || rows.length === 0) rows.push(rest);
  return rows;
}

/** The text in lines no wider than `width`: `wrapText('one two three', 8)` → `['one two', 'three']`. */
export function wrapText(text: string, width: number): string[] {
  return text
    .split('\n')
    .flatMap((line) =>
      line.length <= width && PLAIN.test(line)
        ? line.trimEnd()
        : wrapClusters(findClusters(line), width).map((row) => row.map((cluster) => cluster.shown).join('')),
    );
}

function isSpace(cluster: Cluster): boolean {
  return cluster.shown.trim() === '' && cluster.width > 0;
}

function trimEnd(row: Cluster[]): Cluster[] {
  let end = row.length;
  while (end > 0) {
    const last = row[end - 1];
    if (last === undefined || !isSpace(last)) break;
    end--;
  }
  return row.slice(0, end);
}
