// Reads the digits of a quantity and writes other ones in the same style. Cannot read numbers in words, ranges, or two numbers at once.
import { decimalText, type Exact, exact, type Language, parseExact, powerOfTen } from '@assay/engine';
import { lastPlace } from '../truth/cells.ts';

/** A number in digits, with Korean scale words if it has any: `29만5000`, `1.2조`, `38,500`, `22.6`. */
export interface WrittenNumber {
  /** Where it stands in the text given. */
  readonly start: number;
  readonly end: number;
  readonly value: Exact;
  /** One of its last meaningful digit. */
  readonly unit: Exact;
  readonly grouped: boolean;
  readonly decimals: number;
  /** The power of ten of its only scale word; null where several join (1조2000억). */
  readonly scale: number | null;
  readonly scaleText: string;
}

const EN = /(?<![0-9.,])[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|(?<![0-9.,])[0-9]+(?:\.[0-9]+)?/g;
const KO =
  /(?<![0-9.,])[0-9][0-9,]*(?:\.[0-9]+)?(?:[천백십]?[만억조]|천|백)?(?:\s?[0-9][0-9,]*(?:[천백]?[만억]|천|백)?)*/g;
const GROUP = /([0-9][0-9,]*(?:\.[0-9]+)?)\s?([천백십]?[만억조]|천|백)?/g;
const POWERS: Readonly<Record<string, number>> = { 십: 1, 백: 2, 천: 3, 만: 4, 억: 8, 조: 12 };

/** The one number in digits of a text; null where there is none or more than one: `readWritten('29만5000대', 'ko')` → 295000. */
export function readWritten(text: string, language: Language): WrittenNumber | null {
  const [match, second] = [...text.matchAll(language === 'ko' ? KO : EN)];
  if (match === undefined || second !== undefined) return null;
  const words = match[0].trimEnd();
  const groups = [...words.matchAll(GROUP)];
  const parts = groups.map((group) => {
    const digits = (group[1] ?? '').replaceAll(',', '');
    return { digits, power: powerOf(group[2] ?? ''), value: parseExact(digits) };
  });
  const last = parts.at(-1);
  if (last === undefined || parts.some(({ value }) => value === null)) return null;
  const value = parts.reduce(
    (sum, part) => sum.add((part.value ?? exact(0)).mul(powerOfTen(part.power))),
    exact(0),
  );
  const point = last.digits.indexOf('.');
  return {
    start: match.index,
    end: match.index + words.length,
    value,
    unit: powerOfTen(lastPlace(last.digits) + last.power),
    grouped: words.includes(','),
    decimals: point < 0 ? 0 : last.digits.length - point - 1,
    scale: parts.length === 1 ? last.power : null,
    scaleText: parts.length === 1 ? (groups[0]?.[2] ?? '') : '',
  };
}

function powerOf(scale: string): number {
  return [...scale].reduce((sum, letter) => sum + (POWERS[letter] ?? 0), 0);
}

/** Another value in the same style and precision: like `38,500`, 41200 → `41,200`; like `29만5000`, 295000 × 2 → `59만`. */
export function writeLike(like: WrittenNumber, value: Exact): string {
  const rounded = roundTo(value, like.unit);
  if (like.scale === null) return writeMixed(rounded);
  const [whole = '', fraction = ''] = decimalText(rounded.div(powerOfTen(like.scale)), like.decimals).split(
    '.',
  );
  const grown = like.value.lt(exact(1000)) && whole.length > 3;
  const digits = like.grouped || grown ? groupThousands(whole) : whole;
  return `${digits}${like.decimals > 0 ? `.${fraction.padEnd(like.decimals, '0')}` : ''}${like.scaleText}`;
}

/** To the nearest multiple of a unit. */
export function roundTo(value: Exact, unit: Exact): Exact {
  return value.div(unit).add(exact(1, 2)).floor().mul(unit);
}

/** `1234567` → `1,234,567`. */
export function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(?:[0-9]{3})+$)/g, ',');
}

const MIXED: readonly (readonly [number, string])[] = [
  [12, '조'],
  [8, '억'],
  [4, '만'],
  [0, ''],
];

/** A whole number with Korean scale words and no spaces: 1200000000000 → `1조2000억`. */
export function writeMixed(value: Exact): string {
  let rest = value;
  let out = '';
  for (const [power, word] of MIXED) {
    const count = rest.div(powerOfTen(power)).floor();
    if (count.n === 0n) continue;
    out += `${decimalText(count, 0)}${word}`;
    rest = rest.sub(count.mul(powerOfTen(power)));
  }
  return out === '' ? '0' : out;
}
