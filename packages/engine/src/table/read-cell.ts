import type { Language } from '../language/language.ts';
import { type Exact, exact, parseExact } from '../quantity/exact.ts';
import { findQuantities } from '../quantity/find-quantities.ts';
import type { Unit } from '../quantity/unit.ts';
import { foldText } from '../text/fold.ts';
import { readCellDate } from './cell-date.ts';
import type { GivenCell } from './given-table.ts';
import { tableWords } from './language/registry-table-words.ts';
import type { TableCell } from './table.ts';

const DASHES = /^[-.\u2026?\s]*$/;
const MARK = /(?:\[[^\]]{1,6}\]|[*\u2020\u2021\u00a7\u00b9\u00b2\u00b3])$/;
const PLAIN =
  /^([-+]?)\s?(?:us)?([$\u20ac\u00a3\u00a5\u20a9]?)\s?([-+]?)((?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?|\.[0-9]+)\s?(%?)$/;
const LEADING =
  /^([-+]?)\s?[$\u20ac\u00a3\u00a5\u20a9]?\s?((?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?)(?![0-9])/;
const SCORE = /(?<![0-9.,-])([0-9]{1,3})\s?[-:]\s?([0-9]{1,3})(?![0-9.])/;
const CLOCK = /^(?:([0-9]{1,3}):)?([0-9]{1,3}):([0-5][0-9](?:\.[0-9]+)?)$/;
const CURRENCIES: Readonly<Record<string, Unit>> = {
  $: 'USD',
  '\u20ac': 'EUR',
  '\u00a3': 'GBP',
  '\u00a5': 'JPY',
  '\u20a9': 'KRW',
};
/** A longer cell is text, whatever number it begins with. */
const LONGEST = 40;

interface CellNumber {
  readonly number: Exact;
  readonly plain: boolean;
  readonly unit: Unit | null;
}

/**
 * A cell with all that it can be read as. Example: `(1,234)` → −1234 as accounts write it; `3-1` → a score; `n/a` → missing;
 * `12.5%` → 12.5 percent; `14 (tied)` → 14, not plain.
 */
export function readCell(given: GivenCell, row: number, column: number, language: Language): TableCell {
  const folded = foldText(given.text).trim();
  const bare = withoutMarks(folded);
  const missing = given.number === null && (DASHES.test(bare) || tableWords('missing').has(bare));
  const clock = missing ? null : CLOCK.exec(bare);
  const date = missing || clock !== null ? null : readCellDate(bare);
  const read = missing ? null : numberOf(given, bare, language, date !== null || clock !== null);
  return {
    row,
    column,
    text: given.text,
    missing,
    number: read?.number ?? null,
    plain: read?.plain ?? false,
    unit: read?.unit ?? null,
    date,
    score: missing || date !== null ? null : scoreOf(bare),
    seconds: clock === null ? null : secondsOf(clock),
  };
}

/** Without the marks of notes at the end; four are as many as a cell bears. */
function withoutMarks(folded: string): string {
  let bare = folded;
  for (let more = 4; more > 0 && MARK.test(bare); more--) bare = bare.replace(MARK, '').trimEnd();
  return bare;
}

function numberOf(
  { number }: GivenCell,
  bare: string,
  language: Language,
  isOther: boolean,
): CellNumber | null {
  const typed = number === null ? null : parseExact(number);
  if (typed !== null) return { number: typed, plain: true, unit: bare.endsWith('%') ? 'percent' : null };
  const bracketed = /^\(([^()]*)\)$/.exec(bare);
  const plain = plainNumber(bracketed?.[1]?.trim() ?? bare);
  if (plain !== null) return bracketed === null ? plain : { ...plain, number: plain.number.neg() };
  if (isOther || bare.length > LONGEST || !/^[^a-z]{0,3}[0-9]/.test(bare)) return null;
  return spelledNumber(bare, language) ?? leadingNumber(bare);
}

function plainNumber(bare: string): CellNumber | null {
  const match = PLAIN.exec(bare);
  if (match === null) return null;
  const digits = (match[4] ?? '').replaceAll(',', '');
  const value = parseExact(digits.startsWith('.') ? `0${digits}` : digits);
  if (value === null) return null;
  const negative = match[1] === '-' || match[3] === '-';
  const unit = match[5] === '%' ? 'percent' : (CURRENCIES[match[2] ?? ''] ?? null);
  return { number: negative ? value.neg() : value, plain: true, unit };
}

/** 2.5 million, 3만 5천, 45.5 kg: a number with words of its own, which must be the whole cell. */
function spelledNumber(bare: string, language: Language): CellNumber | null {
  if (!/[0-9]\s?[\p{L}]/u.test(bare)) return null;
  const [quantity, more] = findQuantities(bare, language);
  if (quantity === undefined || more !== undefined || quantity.role !== 'measure') return null;
  if (quantity.span.start > 0 || quantity.span.end < bare.length) return null;
  return { number: quantity.value, plain: true, unit: quantity.unit };
}

function leadingNumber(bare: string): CellNumber | null {
  const match = LEADING.exec(bare);
  if (match === null || SCORE.test(bare)) return null;
  const value = parseExact((match[2] ?? '').replaceAll(',', ''));
  if (value === null) return null;
  return { number: match[1] === '-' ? value.neg() : value, plain: false, unit: null };
}

function scoreOf(bare: string): readonly [Exact, Exact] | null {
  if (bare.length > LONGEST) return null;
  const match = SCORE.exec(bare);
  return match === null ? null : [exact(Number(match[1])), exact(Number(match[2]))];
}

function secondsOf(clock: RegExpExecArray): Exact {
  const seconds = parseExact(clock[3] ?? '0') ?? exact(0);
  return seconds.add(exact(Number(clock[2]) * 60 + Number(clock[1] ?? 0) * 3600));
}
