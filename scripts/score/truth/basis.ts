// Holds what a claim, as it stands, rests on, and labels the claim with something changed. Cannot label forms that weigh a whole series.
import { exact, type Hedge, type Language, type ReportClaim, type ReportQuantity } from '@assay/engine';
import type { Bench } from '../bench.ts';
import { findEnglishWords } from '../words/english-words.ts';
import { fractionIn } from '../words/fractions.ts';
import { findNativeWords } from '../words/korean-words.ts';
import { readWritten } from '../words/written-number.ts';
import { type Calibration, calibrate, computedBy, fillings, labelNumber, type Truth } from './label.ts';
import { directionOf, labelRank, orderOf, placesOf } from './label-order.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import { meets, middleOf } from './range.ts';
import { type Statement, state, type Writing } from './statement.ts';

export interface Basis {
  readonly claim: ReportClaim;
  readonly language: Language;
  readonly meaning: Meaning;
  readonly statements: readonly Statement[];
  readonly calibrations: readonly (readonly Calibration[])[];
  /** Which way the cells go, or how the first stands to the second: what a true claim says of them. */
  readonly direction: 'up' | 'down' | null;
  readonly order: 'up' | 'down' | null;
}

/** What is changed about a claim; what is left out stays as it was. */
export interface Change {
  readonly meaning?: Meaning;
  /** The operands, in order. */
  readonly statements?: readonly Statement[];
  /** The direction word says the contrary. */
  readonly turned?: boolean;
}

/** The basis of a supported claim; null where it has no receipt. */
export function basisOf(bench: Bench, claim: ReportClaim, language: Language, asOf: number): Basis | null {
  if (claim.asPublished.evidence.length === 0) return null;
  const meaning = meaningOf(bench.cells, claim, asOf);
  const statements = operandsOf(claim).map((quantity) => stateQuantity(quantity, language));
  return {
    claim,
    language,
    meaning,
    statements,
    calibrations: statements.map((stated, operand) =>
      calibrate(bench.cells, { ...meaning, operand }, stated),
    ),
    direction: directionOf(bench.cells, { ...meaning, variants: [meaning.slots] }),
    order: orderOf(bench.cells, meaning),
  };
}

/** The numbers that the label weighs: both ends of a from–to, else the main one. */
export function operandsOf(claim: ReportClaim): readonly ReportQuantity[] {
  if (claim.form === 'from-to' && claim.operands.length === 2) return claim.operands;
  return claim.quantity === null ? [] : [claim.quantity];
}

/** What a quantity of a report states, by the way it is written. */
export function stateQuantity(quantity: ReportQuantity, language: Language): Statement {
  const value = exactly(quantity.value);
  return state(value, writingOf(quantity, language), quantity.hedge as Hedge);
}

export function exactly(text: string) {
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const size = exact(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
  return text.startsWith('-') ? size.neg() : size;
}

function writingOf({ text, value }: ReportQuantity, language: Language): Writing {
  const written = fractionIn(text, language) === null ? readWritten(text, language) : null;
  if (written !== null && written.value.n !== 0n)
    return { kind: 'digits', unit: written.unit.mul(exactly(value).div(written.value)).abs() };
  const [word] = language === 'ko' ? findNativeWords(text) : findEnglishWords(text);
  return word !== undefined && String(word.value) === value
    ? { kind: 'digits', unit: exact(1) }
    : { kind: 'fraction' };
}

/** The label of the changed claim; unchanged, it should be `true`, or `open` where a hedge or rounding is met at its edge. */
export function labelClaim(bench: Bench, basis: Basis, change: Change): Truth {
  const meaning = change.meaning ?? basis.meaning;
  const statements = change.statements ?? basis.statements;
  switch (basis.claim.form) {
    case 'rank':
      return labelPlace(bench, meaning, statements);
    case 'superlative':
      return labelSuperlative(bench, basis, meaning, change.turned === true);
    case 'comparison':
      return meaning.slots.length === 2
        ? labelSign(basis.order, orderOf(bench.cells, meaning), change.turned === true)
        : 'open';
    case 'direction':
      return labelSign(basis.direction, directionOf(bench.cells, meaning), change.turned === true);
    case 'trend': {
      const truth = labelSign(basis.direction, directionOf(bench.cells, meaning), change.turned === true);
      return truth === 'true' ? 'open' : truth;
    }
    case 'equality':
      return labelEquality(bench, meaning);
    default:
      return labelNumbers(bench, basis, meaning, statements, change.turned === true);
  }
}

const DIRECTED: ReadonlySet<string> = new Set(['growth', 'growth-multiple', 'change', 'from-to']);

function labelNumbers(
  bench: Bench,
  basis: Basis,
  meaning: Meaning,
  statements: readonly Statement[],
  turned: boolean,
): Truth {
  const labels = statements.map((stated, operand) =>
    (basis.calibrations[operand] ?? []).length === 0
      ? 'open'
      : labelNumber(bench.cells, { ...meaning, operand }, basis.calibrations[operand] ?? [], stated),
  );
  if (labels.length === 0) return 'open';
  if (labels.includes('false')) return 'false';
  if (DIRECTED.has(basis.claim.form)) {
    const variants = meaning.variants.filter((slots) =>
      mayBeMeant(bench, basis, { ...meaning, slots }, statements),
    );
    const direction = directionOf(bench.cells, { ...meaning, variants: [meaning.slots, ...variants] });
    const truth = labelSign(basis.direction, direction, turned);
    if (truth !== 'true') return truth;
  } else if (turned) return 'open';
  return labels.includes('open') ? 'open' : 'true';
}

/** Whether the numbers do not rule out that these periods are meant. */
function mayBeMeant(
  bench: Bench,
  { calibrations }: Basis,
  { slots, asOf }: Meaning,
  statements: readonly Statement[],
): boolean {
  return statements.every((stated, operand) =>
    computedBy(bench.cells, asOf, [slots], calibrations[operand] ?? []).some(({ range }) =>
      meets(stated.far, range),
    ),
  );
}

/** The stated direction is that of the cells of the claim as it stood, which was true. */
function labelSign(before: 'up' | 'down' | null, now: 'up' | 'down' | null, turned: boolean): Truth {
  if (before === null || now === null) return 'open';
  return (before === now) !== turned ? 'true' : 'false';
}

function labelPlace(bench: Bench, meaning: Meaning, [stated]: readonly Statement[]): Truth {
  const [slot] = meaning.slots;
  if (slot === undefined || stated === undefined) return 'open';
  const claimed = Number(stated.value.valueOf());
  if (bench.records.indicators.find(({ id }) => id === slot.indicator)?.unit !== 'rank')
    return labelRank(placesOf(bench.cells, bench.records, meaning), claimed);
  const held = meaning.variants.flatMap((slots) => fillings(bench.cells, slots, meaning.asOf));
  if (held.length === 0) return 'open';
  return held.some(([cell]) => Number(cell?.record.value) === claimed) ? 'true' : 'false';
}

function labelSuperlative(bench: Bench, basis: Basis, meaning: Meaning, turned: boolean): Truth {
  const before = placesOf(bench.cells, bench.records, basis.meaning);
  const now = placesOf(bench.cells, bench.records, meaning);
  if (turned || now.length === 0 || !before.every(({ first }) => first === 1)) return 'open';
  if (now.every(({ first }) => first > 1)) return 'false';
  return now.every(({ first, last }) => first === 1 && last === 1) ? 'true' : 'open';
}

/** Level where the cells are equal in one filling, apart where they differ by over a tenth in all. */
function labelEquality(bench: Bench, meaning: Meaning): Truth {
  if (meaning.slots.length !== 2) return 'open';
  const pairs = meaning.variants
    .flatMap((slots) => fillings(bench.cells, slots, meaning.asOf))
    .flatMap(([a, b]) => (a === undefined || b === undefined ? [] : [{ a: a.range, b: b.range }]));
  if (pairs.length === 0) return 'open';
  if (pairs.some(({ a, b }) => middleOf(a).equals(middleOf(b)))) return 'true';
  const apart = pairs.every(({ a, b }) => {
    const [x, y] = [middleOf(a), middleOf(b)];
    return x.sub(y).abs().gt(x.abs().add(y.abs()).div(20));
  });
  return apart ? 'false' : 'open';
}
