// Writes and reads Korean number words, native and sino-Korean. Cannot tell which of the two a noun takes: the caller must.
import type { FoundWord } from './english-words.ts';

/** As they stand before a counter. */
const NATIVE_ONES = ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉'];
const NATIVE_TENS = ['', '열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔'];
const SINO = ['', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
const SMALL = ['', '십', '백', '천'];

/** Native, before a counter: 4 → `네`, 20 → `스무`, 25 → `스물다섯`; null from 100 on. */
export function nativeWords(value: number): string | null {
  if (!Number.isInteger(value) || value < 1 || value > 99) return null;
  if (value === 20) return '스무';
  return `${NATIVE_TENS[Math.floor(value / 10)]}${NATIVE_ONES[value % 10]}`;
}

/** Sino-Korean: 69 → `육십구`, 1220 → `천이백이십`; null from 10,000 on. */
export function sinoWords(value: number): string | null {
  if (!Number.isInteger(value) || value < 1 || value > 9999) return null;
  return [...String(value)]
    .map((digit, index, digits) => {
      const place = digits.length - 1 - index;
      if (digit === '0') return '';
      return `${digit === '1' && place > 0 ? '' : SINO[Number(digit)]}${SMALL[place]}`;
    })
    .join('');
}

const NATIVE =
  /(?<![가-힣])(스무|(열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)?(한|두|세|석|네|넉|다섯|여섯|일곱|여덟|아홉)|열|서른|마흔|쉰)(?=\s(?:명|개|곳|배|대|편|건|종|번째|나라|척|가지|군데|계단|차례|사람|팀|채|마리))/g;
const VARIANTS: Readonly<Record<string, string>> = { 석: '세', 넉: '네' };

/** Native words with a counter behind them, up to ninety-nine: in `열두 배` 12; none in `한번`. */
export function findNativeWords(text: string): FoundWord[] {
  return [...text.matchAll(NATIVE)].map((match) => {
    const tens = NATIVE_TENS.indexOf(match[2] ?? '');
    const written = match[3] ?? '';
    const ones = NATIVE_ONES.indexOf(VARIANTS[written] ?? written);
    const value =
      match[1] === '스무' ? 20 : written === '' ? NATIVE_TENS.indexOf(match[1] ?? '') * 10 : tens * 10 + ones;
    return { start: match.index, end: match.index + match[0].length, value };
  });
}
