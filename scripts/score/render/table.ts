// Renders tables and figures as Markdown. Cannot wrap long cells.
import type { Proportion } from '../wilson.ts';

/** A table: `table(['a', 'n'], [['x', 1]])`; the first column is text, the others are numbers. */
export function table(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    line(header),
    `|---|${header
      .slice(1)
      .map(() => '--:')
      .join('|')}${header.length > 1 ? '|' : ''}`,
    ...rows.map(line),
  ].join('\n');
}

/** `51.9%`, or a dash of nothing. */
export function percent({ percent: value }: Proportion): string {
  return value === null ? '–' : `${value.toFixed(1)}%`;
}

/** `51.9% (47.2–56.6)`, with its interval. */
export function withInterval(share: Proportion): string {
  if (share.percent === null || share.low === null || share.high === null) return '–';
  return `${percent(share)} (${share.low.toFixed(1)}–${share.high.toFixed(1)})`;
}

/** `12 (2.8%)`. */
export function counted(share: Proportion): string {
  return share.percent === null ? '–' : `${share.count} (${percent(share)})`;
}

const LENGTH = 200;

/** A text on one line, with unusual spaces made visible, cut where it is long; `at` is kept in sight. */
export function short(text: string, at = 0): string {
  const line = text
    .replaceAll('\n', ' ')
    .replaceAll('\u00a0', '⍽')
    .replace(/ {2,}/g, (spaces) => '␣'.repeat(spaces.length));
  if (line.length <= LENGTH) return line;
  const start = Math.max(0, Math.min(at - LENGTH / 2, line.length - LENGTH));
  const end = start + LENGTH;
  return `${start > 0 ? '…' : ''}${line.slice(start, end)}${end < line.length ? '…' : ''}`;
}

/** Where two texts begin to differ. */
export function differAt(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++;
  return at;
}
