import { builtInFormat } from './built-in-formats.ts';
import { type NumberFormat, parseNumberFormat } from './number-format.ts';
import { parsePart } from './parse-part.ts';
import type { UnpackBudget } from './unpack-part.ts';
import type { ZipPart } from './zip-directory.ts';

/** How numbers are shown, by the style that a cell names. */
export async function readStyles(part: ZipPart, budget: UnpackBudget): Promise<readonly NumberFormat[]> {
  const own = new Map<string, string>();
  const styles: NumberFormat[] = [];
  const parsed = new Map<string, NumberFormat>();
  let isCells = false;
  await parsePart(part, budget, {
    open(name, attributes) {
      if (name === 'numFmt') own.set(attributes.numFmtId ?? '', attributes.formatCode ?? '');
      if (name === 'cellXfs') isCells = true;
      if (name !== 'xf' || !isCells) return;
      const id = attributes.numFmtId ?? '0';
      const code = own.get(id) ?? builtInFormat(Number(id));
      const format = parsed.get(code) ?? parseNumberFormat(code);
      parsed.set(code, format);
      styles.push(format);
    },
    close(name) {
      if (name === 'cellXfs') isCells = false;
    },
    text() {},
  });
  return styles;
}
