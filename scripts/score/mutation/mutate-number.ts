// Changes the number of a claim in digits: transposed, off by 10–60%, a power of ten off, a neighbour's. Cannot change ranges.
import {
  decimalText,
  type Exact,
  exact,
  type Hedge,
  type Language,
  overlaps,
  type ReportQuantity,
} from '@assay/engine';
import { pick } from '../random.ts';
import { exactly, labelClaim, operandsOf, stateQuantity } from '../truth/basis.ts';
import type { Truth } from '../truth/label.ts';
import { type Statement, state } from '../truth/statement.ts';
import { readWritten, roundTo, type WrittenNumber, writeLike } from '../words/written-number.ts';
import type { Mutant, MutationKind, Specimen } from './mutant.ts';

/** At most four mutants: one of each kind that the number allows. */
export function mutateNumber(specimen: Specimen): Mutant[] {
  const { claim, scored, draw } = specimen;
  const quantity = claim.quantity;
  if (quantity === null) return [];
  const written = readWritten(quantity.text, scored.article.language);
  if (written === null || written.value.n === 0n) return [];
  const make = (kind: MutationKind, value: Exact | null): Mutant[] =>
    value === null || value.equals(written.value) || value.n === 0n
      ? []
      : [numberMutant(specimen, quantity, written, kind, value)];
  const rank = claim.form === 'rank' || claim.form === 'streak';
  return [
    ...make('digits transposed', transposed(written)),
    ...make(
      'number off by 10–60%',
      offBySome(written, () => draw()),
    ),
    ...(rank ? [] : make('number ×10 or ÷10', tenfold(written, draw() < 0.5))),
    ...swapWithNeighbour(specimen, quantity),
  ];
}

function numberMutant(
  specimen: Specimen,
  quantity: ReportQuantity,
  written: WrittenNumber,
  kind: MutationKind,
  value: Exact,
): Mutant {
  const text = writeLike(written, value);
  const again = readWritten(text, specimen.scored.article.language) ?? written;
  const stated = stateDigits(quantity, written, { ...again, value });
  const start = quantity.span.start + written.start;
  return {
    kind,
    edits: [{ start, end: quantity.span.start + written.end, text }],
    truth: labelStated(specimen, quantity, stated),
  };
}

/** What a quantity states with other digits in the place of those written. */
export function stateDigits(quantity: ReportQuantity, written: WrittenNumber, now: WrittenNumber): Statement {
  const factor = exactly(quantity.value).div(written.value);
  const unit = now.unit.mul(factor).abs();
  return state(now.value.mul(factor), { kind: 'digits', unit }, quantity.hedge as Hedge);
}

/** The label of the claim with one of its numbers stated anew. */
export function labelStated(
  { bench, basis, claim }: Specimen,
  quantity: ReportQuantity,
  stated: Statement,
): Truth {
  const operands = operandsOf(claim);
  const statements = basis.statements.map((old, index) =>
    operands[index]?.span.start === quantity.span.start ? stated : old,
  );
  return labelClaim(bench, basis, { statements });
}

/** The first two neighbouring digits that differ, exchanged: 553000 → 535000. */
export function transposed(written: WrittenNumber): Exact | null {
  const digits = decimalText(written.value.div(written.unit), 0);
  for (let at = 0; at + 1 < digits.length; at++) {
    const [a = '', b = ''] = digits.slice(at, at + 2);
    if (a === b || (at === 0 && b === '0')) continue;
    return exactly(`${digits.slice(0, at)}${b}${a}${digits.slice(at + 2)}`).mul(written.unit);
  }
  return null;
}

function offBySome(written: WrittenNumber, draw: () => number): Exact | null {
  for (let attempt = 0; attempt < 8; attempt++) {
    const percent = 10 + Math.floor(draw() * 51);
    const factor = exact(100 + (draw() < 0.5 ? -percent : percent), 100);
    const value = roundTo(written.value.mul(factor), written.unit);
    if (!value.equals(written.value) && value.n !== 0n) return value;
  }
  return null;
}

/** Ten times, or a tenth where that can be written as finely. */
function tenfold(written: WrittenNumber, down: boolean): Exact {
  const tenth = written.value.div(10);
  return down && roundTo(tenth, written.unit).equals(tenth) ? tenth : written.value.mul(10);
}

const NEAR = 400;

function swapWithNeighbour(specimen: Specimen, quantity: ReportQuantity): Mutant[] {
  const { claim, scored, draw } = specimen;
  const { language } = scored.article;
  if (unitWords(quantity.text, language) === null) return [];
  const neighbours = scored.report.quantities.filter(
    (other) =>
      other.role === 'claim' &&
      other.unit === quantity.unit &&
      other.hedge === 'none' &&
      other.value !== quantity.value &&
      Math.abs(other.span.start - quantity.span.start) < NEAR &&
      !claim.operands.some((operand) => overlaps(operand.span, other.span)) &&
      unitWords(other.text, language) === unitWords(quantity.text, language),
  );
  const other = pick(draw, neighbours);
  if (other === undefined) return [];
  const stated = stateQuantity({ ...other, hedge: quantity.hedge }, language);
  return [
    {
      kind: 'neighbour’s figure',
      edits: [{ ...quantity.span, text: other.text }],
      truth: labelStated(specimen, quantity, stated),
    },
  ];
}

/** What stands around the digits: `$…bn`, `…대`; null where there are none. */
function unitWords(text: string, language: Language): string | null {
  const written = readWritten(text, language);
  return written === null ? null : `${text.slice(0, written.start)}…${text.slice(written.end)}`;
}
