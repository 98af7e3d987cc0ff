import { type Catalogue, parseExact, type Report, type ReportCell, type Unit } from '@assay/engine';
import type { Briefing, Pin, SourceSpan } from '../briefing.ts';
import { meet, mirrored, roundedValue } from './rounded-value.ts';

/** Why a pin does not hold; a closed list. */
export type PinFailure =
  | 'no-indicator'
  | 'no-cell'
  | 'no-edition'
  | 'no-number'
  | 'unit-differs'
  | 'value-differs';

/** A pin held against the catalogue. */
export interface JudgedPin {
  readonly pin: Pin;
  /** Null where it holds. */
  readonly failure: PinFailure | null;
  /** The cell that it names, where there is one. */
  readonly cell: ReportCell | null;
  /** The figure as written. */
  readonly written: string;
}

/** Holds a pin against the cells that it names: those of its edition, else of the newest edition of each publication. */
export function judgePin(briefing: Briefing, report: Report, catalogue: Catalogue, pin: Pin): JudgedPin {
  const written = briefing.source.slice(pin.span.start, pin.span.end);
  const indicator = catalogue.indicators.get(pin.indicator);
  if (indicator === undefined) return { pin, failure: 'no-indicator', cell: null, written };
  const cells = cellsOf(catalogue, pin);
  if (cells.length === 0) return { pin, failure: 'no-cell', cell: null, written };
  const named =
    pin.edition === null ? newestOf(cells) : cells.filter(({ record }) => record.edition === pin.edition);
  const [first] = named;
  if (first === undefined) return { pin, failure: 'no-edition', cell: null, written };
  const shown = (cell: PlacedCell): ReportCell => withUnit(cell, indicator.unit);
  const numbers = numbersIn(briefing, report, pin.span);
  if (numbers.length === 0) return { pin, failure: 'no-number', cell: shown(first), written };
  const sameUnit = numbers.filter(({ unit }) => goTogether(unit, indicator.unit));
  if (sameUnit.length === 0) return { pin, failure: 'unit-differs', cell: shown(first), written };
  const agreeing = named.find((cell) => sameUnit.some((number) => agrees(number, cell)));
  return agreeing === undefined
    ? { pin, failure: 'value-differs', cell: shown(first), written }
    : { pin, failure: null, cell: shown(agreeing), written };
}

type PlacedCell = NonNullable<ReturnType<IndicatorCells['byEntity']['get']>>[number];
type IndicatorCells = NonNullable<ReturnType<Catalogue['cells']['get']>>;

function cellsOf(catalogue: Catalogue, { indicator, entity, period }: Pin): PlacedCell[] {
  const cells = catalogue.cells.get(indicator)?.byEntity.get(entity) ?? [];
  return cells.filter(({ record }) => record.period === period);
}

/** The newest edition of each publication. */
function newestOf(cells: readonly PlacedCell[]): PlacedCell[] {
  return cells.filter(
    ({ record }) =>
      !cells.some(
        ({ record: other }) => other.publication === record.publication && other.edition > record.edition,
      ),
  );
}

function withUnit({ record: { qualifier: _, ...rest } }: PlacedCell, unit: Unit): ReportCell {
  return { ...rest, unit };
}

type Written = Report['quantities'][number];

/** The numbers that the engine read within a pinned figure. */
function numbersIn({ text }: Briefing, { quantities }: Report, span: SourceSpan): Written[] {
  return quantities.filter((quantity) => {
    const own = text.toSource(quantity.span);
    return own.start < span.end && own.end > span.start;
  });
}

/** A percentage is no count and an amount of money no other; anything else a counter may name in many ways. */
function goTogether(written: Unit | null, held: Unit): boolean {
  if (written === held || written === null) return true;
  const strict: ReadonlySet<string> = new Set(['percent', 'USD', 'KRW', 'CNY', 'EUR']);
  const isPoints = written === 'percent' && held === 'percentage-point';
  return isPoints || (!strict.has(written) && !strict.has(held));
}

/** Whether a number as written allows the value; a fall of 4 is written without its sign. */
function agrees(
  { low, high, lowOpen, highOpen }: Written,
  { record: { value }, place }: PlacedCell,
): boolean {
  const held = roundedValue(value, place);
  if (held === null) return false;
  const allowed = { low: exactOrNull(low), high: exactOrNull(high), lowOpen, highOpen };
  return meet(allowed, held) || (value.startsWith('-') && meet(allowed, mirrored(held)));
}

function exactOrNull(text: string | null) {
  return text === null ? null : parseExact(text);
}
