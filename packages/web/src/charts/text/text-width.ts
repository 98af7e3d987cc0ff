import { FULL, HANGUL, REGULAR, SEMIBOLD, SIGN } from './font-widths.ts';

export type Weight = 'regular' | 'semibold';

/**
 * How wide a text is in Pretendard, in the unit of `size`; other fonts differ by a few per cent.
 * Example: `textWidth('2024', 10)` → 23.9.
 */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  const table = weight === 'regular' ? REGULAR : SEMIBOLD;
  let sum = 0;
  for (const character of text) sum += advance(character.codePointAt(0) ?? 0, table);
  return (sum * size) / 1000;
}

function advance(code: number, table: readonly number[]): number {
  const latin = table[code - 0x20];
  if (latin !== undefined) return latin;
  if (code >= 0xac00 && code <= 0xd7a3) return HANGUL;
  return code < 0x2e80 ? SIGN : FULL;
}

/**
 * The text, or as much of it as fits with an ellipsis.
 * Example: `fitText('Lawrence Livermore', 60, 12)` → `Lawrence…`.
 */
export function fitText(text: string, width: number, size: number, weight: Weight = 'regular'): string {
  if (textWidth(text, size, weight) <= width) return text;
  const characters = [...text];
  while (characters.length > 1) {
    characters.pop();
    const shorter = `${characters.join('').trimEnd()}…`;
    if (textWidth(shorter, size, weight) <= width) return shorter;
  }
  return '…';
}

/** The same lines made as even as can be, so that no word stands alone on the last. */
export function balanceText(
  text: string,
  width: number,
  size: number,
  weight: Weight = 'regular',
): readonly string[] {
  const widest = wrapText(text, width, size, weight);
  let low = width / 2;
  let high = width;
  let best = widest;
  while (widest.length > 1 && high - low > 2) {
    const middle = (low + high) / 2;
    const lines = wrapText(text, middle, size, weight);
    if (lines.length > widest.length || lines.some((line) => line.endsWith('…'))) {
      low = middle;
    } else {
      high = middle;
      best = lines;
    }
  }
  return best;
}

/** Lines of at most `width`, broken at spaces; what exceeds `limit` lines ends in an ellipsis. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  weight: Weight = 'regular',
  limit = 9,
): readonly string[] {
  const words = text.split(' ').filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const [place, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, size, weight) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === limit - 1) {
      line = [line, ...words.slice(place)].join(' ');
      break;
    }
    lines.push(fitText(line, width, size, weight));
    line = word;
  }
  return line === '' ? lines : [...lines, fitText(line, width, size, weight)];
}
