// Turns digits into words and words into digits, in both languages and both Korean systems. Cannot write decimals or doubled, halved and their like.
import type { Edit } from '../edit.ts';
import { englishWords, findEnglishOrdinals, findEnglishWords } from '../words/english-words.ts';
import { fractionIn } from '../words/fractions.ts';
import { findNativeWords, nativeWords, sinoWords } from '../words/korean-words.ts';
import { readWritten } from '../words/written-number.ts';
import { editWithin, type NumberInText, type Rewrite } from './rewrite.ts';

/** The number in words: `43 systems` → `forty-three systems`, `6배` → `여섯 배`, `29만5000대` → `이십구만 오천 대`. */
export function writeInWords(number: NumberInText): Rewrite[] {
  const { quantity, language } = number;
  const written = fractionIn(quantity.text, language) === null ? readWritten(quantity.text, language) : null;
  if (written === null || written.decimals > 0) return [];
  const digits = quantity.text.slice(written.start, written.end);
  const rest = quantity.text.slice(written.end) + number.after;
  const edit =
    language === 'ko'
      ? koreanEdit(number, written.start, written.end, digits, rest)
      : englishEdit(number, written.start, written.end, digits, rest);
  return edit === null ? [] : [{ kind: 'digits → words', edits: [edit] }];
}

function englishEdit(
  number: NumberInText,
  start: number,
  end: number,
  digits: string,
  rest: string,
): Edit | null {
  const words = englishWords(Number(digits.replaceAll(',', '')));
  const lead = number.before + number.quantity.text.slice(0, start);
  if (words === null || /[$€£¥#A-Za-z0-9-]$|\b[Nn]o\. ?$/.test(lead)) return null;
  if (rest.startsWith('%') && !/^%[A-Za-z-]/.test(rest))
    return editWithin(number, start, end + 1, `${words} percent`);
  return /^[\s,.;:)]|^$/.test(rest) ? editWithin(number, start, end, words) : null;
}

/** Counters that native numerals stand before. */
const NATIVE_COUNTER = /^(명|개|곳|배|대|편|건|종|번째|나라|척|가지|군데|계단|채|마리|팀)(?![분간])/;
const SINO_UNIT = /^(위|점|원|달러|유로|위안|엔)/;

function koreanEdit(
  number: NumberInText,
  start: number,
  end: number,
  digits: string,
  rest: string,
): Edit | null {
  if (/[가-힣A-Za-z0-9$-]$/.test(number.before + number.quantity.text.slice(0, start))) return null;
  const value = Number(digits.replaceAll(',', ''));
  const unit = rest.trimStart();
  const gap = rest.length - unit.length;
  if (gap > 1) return null;
  if (NATIVE_COUNTER.test(unit)) {
    const words = nativeWords(value) ?? sinoOf(digits);
    return words === null ? null : editWithin(number, start, end + gap, `${words} `);
  }
  const words = sinoOf(digits);
  if (words === null) return null;
  if (/^%(?!p|포인트)/.test(unit)) return editWithin(number, start, end + gap + 1, `${words} 퍼센트`);
  return SINO_UNIT.test(unit) ? editWithin(number, start, end + gap, `${words} `) : null;
}

const GROUP = /([0-9,]+)\s?([만억조]?)/g;

/** Sino-Korean with its scale words: `1조2000억` → `일조 이천억`. */
function sinoOf(digits: string): string | null {
  const parts = [...digits.matchAll(GROUP)].map((match) => {
    const words = sinoWords(Number((match[1] ?? '').replaceAll(',', '')));
    return words === null ? null : `${words}${match[2] ?? ''}`;
  });
  return parts.length === 0 || parts.includes(null) || /[천백십]/.test(digits) ? null : parts.join(' ');
}

/** The number in digits: `seven points` → `7 points`, `nine in ten` → `9 in 10`, `second` → `2nd`, `여섯 배` → `6배`. */
export function writeInDigits(number: NumberInText): Rewrite[] {
  const { quantity, language, form } = number;
  if (/[0-9]/.test(quantity.text) || fractionIn(quantity.text, language) !== null) return [];
  const edits = language === 'ko' ? nativeEdits(number) : englishEdits(number, form === 'rank');
  return edits.length === 0 ? [] : [{ kind: 'words → digits', edits }];
}

function nativeEdits(number: NumberInText): Edit[] {
  return findNativeWords(number.quantity.text + number.after.slice(0, 3))
    .filter(({ end }) => end <= number.quantity.text.length)
    .map(({ start, end, value }) => editWithin(number, start, end + 1, String(value)));
}

function englishEdits(number: NumberInText, rank: boolean): Edit[] {
  const { text } = number.quantity;
  if (!rank)
    return findEnglishWords(text).map(({ start, end, value }) =>
      editWithin(number, start, end, String(value)),
    );
  return findEnglishOrdinals(text).map(({ start, end, value }) =>
    editWithin(number, start, end, `${value}${value === 2 ? 'nd' : value === 3 ? 'rd' : 'th'}`),
  );
}
