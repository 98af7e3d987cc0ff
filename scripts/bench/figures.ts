// Puts the figures of a run into docs/performance.md, between its marks. Cannot judge them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './material.ts';

const FILE = join(ROOT, 'docs', 'performance.md');
const START = '<!-- figures: npm run bench -- --write -->';
const END = '<!-- end of figures -->';

/** Replaces what stands between the marks; throws where the document has none. */
export function writeFigures(figures: string): void {
  const text = readFileSync(FILE, 'utf8');
  const from = text.indexOf(START);
  const to = text.indexOf(END);
  if (from < 0 || to < from) throw new Error(`docs/performance.md lacks the marks ${START} and ${END}`);
  writeFileSync(FILE, `${text.slice(0, from + START.length)}\n\n${figures}\n\n${text.slice(to)}`);
}
