import type { Span } from '@assay/engine';
import { type Cluster, findClusters } from '../terminal/clusters.ts';
import { wrapClusters } from '../terminal/wrap.ts';
import type { Places } from './place.ts';

/** What to show of a text, and what to underline in it. */
export interface ExcerptInput {
  readonly text: string;
  readonly places: Places;
  readonly sentence: Span;
  /** The claim: underlined with `~`. */
  readonly claim: Span;
  /** Its figures: underlined with `^`. */
  readonly figures: readonly Span[];
  /** Columns for the text itself. */
  readonly width: number;
}

/** A row of the excerpt; `line` is null where the row continues the line above, `marks` is empty where nothing is underlined. */
export interface ExcerptRow {
  readonly line: number | null;
  readonly text: string;
  readonly marks: string;
}

/** Rows shown around the claim in a long sentence. */
const AROUND = 2;
/** Rows of one claim that are shown before its middle is left out. */
const MOST = 7;
const LEFT_OUT: ExcerptRow = { line: null, text: '…', marks: '' };

/**
 * The sentence of a claim in rows, wrapped to the width, with the claim underlined in the columns that its characters take.
 * Example: `A rose to 40.` with `40` claimed → one row, marks `          ^^`.
 */
export function layExcerpt(input: ExcerptInput): ExcerptRow[] {
  const { text, places, claim } = input;
  const start = Math.min(input.sentence.start, claim.start);
  const end = Math.max(input.sentence.end, claim.end);
  const figures = input.figures.some((figure) => figure.start < claim.end && claim.start < figure.end)
    ? input.figures
    : [claim];
  const rows: ExcerptRow[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    const bare = line.replace(/\r$/, '');
    const clusters = skipIndent(findClusters(bare, at));
    if (clusters.length > 0) {
      const number = places.at(at).line;
      wrapClusters(clusters, input.width).forEach((row, index) => {
        rows.push({
          line: index === 0 ? number : null,
          text: row.map((cluster) => cluster.shown).join(''),
          marks: marksUnder(row, claim, figures),
        });
      });
    }
    at += line.length + 1;
  }
  return shorten(rows);
}

function skipIndent(clusters: readonly Cluster[]): readonly Cluster[] {
  const first = clusters.findIndex((cluster) => cluster.shown.trim() !== '');
  return first < 0 ? [] : clusters.slice(first);
}

function marksUnder(row: readonly Cluster[], claim: Span, figures: readonly Span[]): string {
  const covers = (span: Span, cluster: Cluster): boolean =>
    span.start < cluster.end && cluster.start < span.end;
  return row
    .map((cluster) => {
      const mark = figures.some((figure) => covers(figure, cluster))
        ? '^'
        : covers(claim, cluster)
          ? '~'
          : ' ';
      return mark.repeat(cluster.width);
    })
    .join('')
    .trimEnd();
}

function shorten(rows: readonly ExcerptRow[]): ExcerptRow[] {
  const first = rows.findIndex((row) => row.marks !== '');
  const last = rows.findLastIndex((row) => row.marks !== '');
  if (first < 0) return rows.slice(0, MOST);
  const from = Math.max(0, first - AROUND);
  const to = Math.min(rows.length, last + AROUND + 1);
  const kept = rows.slice(from, to);
  const head = from > 0 ? [LEFT_OUT] : [];
  const tail = to < rows.length ? [LEFT_OUT] : [];
  if (kept.length <= MOST + 2 * AROUND) return [...head, ...kept, ...tail];
  const half = Math.floor(MOST / 2) + AROUND;
  return [...head, ...kept.slice(0, half), LEFT_OUT, ...kept.slice(-half), ...tail];
}
