import { type Exact, exact, parseExact } from '../../quantity/exact.ts';
import type { Unit } from '../../quantity/unit.ts';
import { FREE_AFTER, unitsAt } from './units.ts';

/** A physical unit behind a number: what it measures, by what it is multiplied for the base unit, and where it ends. */
export interface PhysicalUnit {
  readonly text: string;
  /** Null where no unit of ours measures it (데시벨). */
  readonly unit: Unit | null;
  readonly factor: Exact;
  readonly end: number;
}

/** Physical units with their spellings; numbers with them measure, but nothing that is checked. */
const ROWS: readonly (readonly [texts: string, unit: Unit | null, factor: string])[] = [
  ['km ㎞ 킬로미터', 'metres', '1000'],
  ['m 미터 메터', 'metres', '1'],
  ['cm ㎝ 센티미터 센치미터 센티 센치', 'metres', '0.01'],
  ['mm ㎜ 밀리미터', 'metres', '0.001'],
  ['마일 miles', 'metres', '1609.344'],
  ['피트', 'metres', '0.3048'],
  ['kg ㎏ 킬로그램', 'grams', '1000'],
  ['그램 그람', 'grams', '1'],
  ['mg ㎎ 밀리그램', 'grams', '0.001'],
  ['헥토리터', 'litres', '100'],
  ['리터', 'litres', '1'],
  ['ml ㎖ 밀리리터', 'litres', '0.001'],
  ['갤런', 'litres', '3.785411784'],
  ['배럴', 'litres', '158.987294928'],
  ['km2 km² ㎢ 제곱킬로미터', 'square metres', '1000000'],
  ['m2 m² ㎡ 제곱미터', 'square metres', '1'],
  ['평', 'square metres', '3.3057851239669422'],
  ['헥타르 ㏊', 'square metres', '10000'],
  ['도 °c ℃ °f ℉ °', 'degrees', '1'],
  ['kcal 킬로칼로리 칼로리 데시벨', null, '1'],
];

const UNITS = new Map<string, readonly [Unit | null, Exact]>(
  ROWS.flatMap(([texts, unit, factor]) =>
    texts.split(' ').map((text) => [text, [unit, parseExact(factor) ?? exact(1)] as const] as const),
  ),
);

const PATTERN = new RegExp(`(?:${[...UNITS.keys()].sort((a, b) => b.length - a.length).join('|')})`, 'y');

/** The physical unit at a position, as a word of its own: 62평을, 300km의; not 2018 평창. Null where there is none. */
export function physicalAt(folded: string, at: number): PhysicalUnit | null {
  PATTERN.lastIndex = at;
  const text = PATTERN.exec(folded)?.[0];
  const entry = text === undefined ? undefined : UNITS.get(text);
  if (text === undefined || entry === undefined) return null;
  const end = at + text.length;
  const tail = folded.slice(end, end + 4);
  const free = /[가-힣]$/.test(text) ? FREE_AFTER.test(tail) : !/^[a-z0-9]/.test(tail);
  return free ? { text, unit: entry[0], factor: entry[1], end } : null;
}

/** Whether a unit or counter stands at a position, one space allowed before it. */
export function hasUnit(folded: string, at: number): boolean {
  const from = folded.charAt(at) === ' ' ? at + 1 : at;
  if (physicalAt(folded, from) !== null) return true;
  return unitsAt(folded, from).some(({ text }) => {
    if (!folded.startsWith(text, from)) return false;
    const tail = folded.slice(from + text.length, from + text.length + 4);
    return /[가-힣]$/.test(text) ? FREE_AFTER.test(tail) : !/[a-z]$/.test(text) || !/^[a-z]/.test(tail);
  });
}

/** Whether letters are a unit or counter and nothing else: 메터, 원. */
export function isUnit(letters: string): boolean {
  const text = letters.trim();
  return (
    physicalAt(text, 0)?.end === text.length ||
    (text !== '' && unitsAt(text, 0).some((unit) => unit.text === text))
  );
}
