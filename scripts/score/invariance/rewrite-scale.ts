// Writes the same number with other scale words, as finely as before. Cannot tell which style a house prefers.
import { decimalText, type Exact, powerOfTen } from '@assay/engine';
import { groupThousands, readWritten, type WrittenNumber, writeMixed } from '../words/written-number.ts';
import { editWithin, type NumberInText, type Rewrite } from './rewrite.ts';

/** Other ways to write the number: `1.2조` ↔ `1조2000억`, `35만4000` → `354,000`, `$1.2 trillion` → `$1,200 billion`, `bn` ↔ `billion`. */
export function rescale(number: NumberInText): Rewrite[] {
  const { quantity, language } = number;
  const written = readWritten(quantity.text, language);
  if (written === null) return [];
  const texts = language === 'ko' ? koreanScales(written) : [];
  const edits = texts
    .filter((text) => text !== quantity.text.slice(written.start, written.end) && isAsFine(text, written))
    .map((text) => editWithin(number, written.start, written.end, text));
  return [...edits, ...(language === 'en' ? englishScales(number, written) : [])].map((edit) => ({
    kind: 'scale words',
    edits: [edit],
  }));
}

function isAsFine(text: string, written: WrittenNumber): boolean {
  const again = readWritten(text, 'ko');
  return again?.value.equals(written.value) === true && again.unit.equals(written.unit);
}

const KOREAN: readonly (readonly [number, string])[] = [
  [12, '조'],
  [8, '억'],
  [4, '만'],
];

function koreanScales({ value }: WrittenNumber): string[] {
  const whole = value.d === 1n;
  const top = KOREAN.find(([power]) => value.gte(powerOfTen(power)));
  if (!whole || top === undefined) return [];
  const [power, word] = top;
  const single = decimalText(value.div(powerOfTen(power)));
  return [
    writeMixed(value),
    ...inThousands(writeMixed(value)),
    ...(single.includes('.') && (single.split('.')[1] ?? '').length <= 2 ? [`${single}${word}`] : []),
    ...(value.lt(powerOfTen(6)) ? [groupThousands(decimalText(value))] : []),
  ];
}

/** `54만5000` → `54만5천` and `54만 5천`. */
function inThousands(mixed: string): string[] {
  const match = /^(.*[만억조])([0-9])000([만억]?)$/.exec(mixed);
  if (match === null) return [];
  const [, lead = '', digit = '', scale = ''] = match;
  return [`${lead}${digit}천${scale}`, `${lead} ${digit}천${scale}`];
}

const SCALE = /^(\s?)(million|billion|trillion|bn|m|tn)\b/;
const POWERS: Readonly<Record<string, number>> = {
  million: 6,
  m: 6,
  billion: 9,
  bn: 9,
  trillion: 12,
  tn: 12,
};
const OTHER_NAME: Readonly<Record<string, string>> = { bn: ' billion', billion: 'bn', tn: ' trillion' };
const SMALLER: Readonly<Record<string, string>> = { trillion: 'billion', billion: 'million' };

function englishScales(number: NumberInText, written: WrittenNumber) {
  const { text } = number.quantity;
  const match = SCALE.exec(text.slice(written.end));
  const word = match?.[2];
  if (match === null || word === undefined) return [];
  const end = written.end + match[0].length;
  const name = OTHER_NAME[word];
  const renamed = name === undefined ? [] : [editWithin(number, written.end, end, name)];
  const full = inFull(written, POWERS[word] ?? 0);
  const smaller = SMALLER[word];
  const thousands = inFull(written, 3);
  return [
    ...renamed,
    ...(word === 'million' && full !== null ? [editWithin(number, written.start, end, full)] : []),
    ...(smaller !== undefined && thousands !== null && written.value.lt(10)
      ? [editWithin(number, written.start, end, `${thousands} ${smaller}`)]
      : []),
  ];
}

/** The digits with a power of ten multiplied out, where that leaves the last written digit the last: 2.6, 6 → 2,600,000. */
function inFull({ value, unit }: WrittenNumber, power: number): string | null {
  const text = groupThousands(decimalText(value.mul(powerOfTen(power))));
  const again = readWritten(text, 'en');
  return again !== null && isSame(again.unit, unit.mul(powerOfTen(power))) && !text.includes('.')
    ? text
    : null;
}

function isSame(a: Exact, b: Exact): boolean {
  return a.equals(b);
}
