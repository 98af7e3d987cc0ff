import { cleanText } from '../clean-text.ts';
import { TableFileError } from '../table-file-error.ts';
import { placeIn } from '../table-place.ts';
import { parsePart } from './parse-part.ts';
import { plainEscapes } from './plain-escapes.ts';
import type { UnpackBudget } from './unpack-part.ts';
import type { ZipPart } from './zip-directory.ts';

/** The texts that cells name by number. Readings of characters (furigana) are left out. */
export async function readSharedStrings(part: ZipPart, budget: UnpackBudget): Promise<readonly string[]> {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let readings = 0;
  const add = (string: string): void => {
    const limit = budget.limits.cells;
    if (strings.length >= limit) throw new TableFileError('too-many-cells', placeIn(budget.file), { limit });
    strings.push(string);
  };
  await parsePart(part, budget, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') readings++;
      isText = name === 't' && readings === 0;
    },
    close(name) {
      isText = false;
      if (name === 'rPh') readings--;
      else if (name === 'si') add(cleanText(plainEscapes(text)));
    },
    text(piece) {
      if (isText && text.length <= budget.limits.characters) text += piece;
    },
  });
  return strings;
}
