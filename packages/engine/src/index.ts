/** The public API of the engine: text and catalogue in, report out. */
export type {
  CatalogueRecords,
  Confidence,
  ContractionRecord,
  EntityRecord,
  EventRecord,
  InBothLanguages,
  IndicatorRecord,
  ObservationRecord,
  ProducerRecord,
  PublicationRecord,
  SourceRecord,
  StatType,
} from './catalogue/records.ts';
export type { Language } from './language/language.ts';
export { decimalText, type Exact, exact, parseExact, powerOfTen } from './quantity/exact.ts';
export type { Interval } from './quantity/interval.ts';
export type { Hedge, Quantity, QuantityRole, QuantityShape } from './quantity/quantity.ts';
export { UNITS, type Unit } from './quantity/unit.ts';
export { contains, overlaps, type Span } from './text/span.ts';
