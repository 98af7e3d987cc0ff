import type { Paint, Tone } from '../terminal/paint.ts';
import { padEnd, textWidth } from '../terminal/width.ts';
import { wrapText } from '../terminal/wrap.ts';

/** A labelled line of a receipt; an empty label continues the one above. */
export interface ReceiptRow {
  readonly label: string;
  readonly text: string;
  readonly tone?: Tone;
}

const INDENT = '    ';
const GAP = '  ';

/** Labelled rows as lines: labels in one column, texts wrapped beside them. An address is never broken. */
export function renderRows(rows: readonly ReceiptRow[], width: number, paint: Paint): string[] {
  const labels = Math.max(0, ...rows.map((row) => textWidth(row.label)));
  const room = Math.max(24, width - INDENT.length - labels - GAP.length);
  return rows.flatMap(({ label, text, tone = 'plain' }) => {
    const lines = /^https?:\S+$/.test(text) ? [text] : wrapText(text, room);
    return lines.map((line, index) => {
      const head = index === 0 ? paint('faint', padEnd(label, labels)) : ' '.repeat(labels);
      return `${INDENT}${head}${GAP}${paint(tone, line)}`.trimEnd();
    });
  });
}
