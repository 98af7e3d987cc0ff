import { eastAsianWidth } from 'get-east-asian-width';

/** What a terminal shows as one character: where it stands in the text, how it is written, how many columns it takes. */
export interface Cluster {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  readonly width: number;
}

/** Columns of a tab; tabs are written as spaces, so that what stands below stays in place. */
const TAB = '    ';
/** Characters that join others, change their look, or take no column: only these need to be grouped. */
const JOINING = /[\p{M}\p{Cf}\u1100-\u11FF\uD7B0-\uD7FF\u{1F1E6}-\u{1F1FF}\p{Emoji_Modifier}\uFE0F]/v;
const NO_COLUMN = /^[\p{M}\p{Cf}\u1160-\u11FF\uD7B0-\uD7FF]+$/v;
const PICTURE = /^(?:\p{Emoji_Presentation}|\p{Regional_Indicator}{2}|\P{Cc}\uFE0F)/v;
/** Orders about the terminal or the direction of the text; a document must not give them. */
const ORDER = /^[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\p{Cs}]/v;

let segmenter: Intl.Segmenter | null = null;

/**
 * The characters of a text as a terminal shows them, from `start` on.
 * Example: `findClusters('한e\u0301')` → widths 2 and 1. Tabs become four spaces, control characters `�`.
 */
export function findClusters(text: string, start = 0): Cluster[] {
  const clusters: Cluster[] = [];
  let at = start;
  for (const piece of pieces(text)) {
    if (piece.length === 1 && piece >= ' ' && piece <= '~') {
      clusters.push({ start: at, end: at + 1, shown: piece, width: 1 });
      at += 1;
      continue;
    }
    const shown = piece === '\t' ? TAB : ORDER.test(piece) ? '\uFFFD' : piece;
    clusters.push({ start: at, end: at + piece.length, shown, width: shown === TAB ? 4 : widthOf(shown) });
    at += piece.length;
  }
  return clusters;
}

function pieces(text: string): Iterable<string> {
  if (!JOINING.test(text)) return text;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function widthOf(cluster: string): number {
  const code = cluster.codePointAt(0) ?? 0x20;
  if (code < 0x7f && cluster.length === 1) return 1;
  if (NO_COLUMN.test(cluster)) return 0;
  if (PICTURE.test(cluster)) return 2;
  return eastAsianWidth(code);
}
