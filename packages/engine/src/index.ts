/** The public API of the engine: text and catalogue in, report out. */
export { buildCatalogue, type Catalogue, openCatalogue } from './catalogue/catalogue.ts';
export { flagOf } from './catalogue/flags.ts';
export type { KeepPart, PartName } from './catalogue/parts.ts';
export type {
  CatalogueRecords,
  Confidence,
  ContractionRecord,
  EntityRecord,
  EventRecord,
  IdiomRecord,
  InBothLanguages,
  IndicatorRecord,
  ObservationRecord,
  ProducerRecord,
  PublicationRecord,
  SourceRecord,
  StatType,
} from './catalogue/records.ts';
export type { DocumentInput } from './check/check-text.ts';
export { NOTES, type Note, type NoteBeside, notesBeside } from './check/notes.ts';
export { REASONS, type Reason, VERDICTS, type Verdict } from './check/reasons.ts';
export {
  checkDocument,
  type DroppedReading,
  type Trace,
  traceDocument,
  VERSION,
} from './check.ts';
export { FORMS, type FormName } from './forms/form-names.ts';
export { EN_REASONS, EN_VERDICTS } from './language/en/explain.ts';
export { KO_REASONS, KO_VERDICTS } from './language/ko/explain.ts';
export { type ParticlePair, withParticle } from './language/ko/particles.ts';
export type { Language } from './language/language.ts';
export { loadSeriesDescription, loadTableCheck } from './load-table-check.ts';
export { parsePeriod } from './period/calendar.ts';
export { findPeriods } from './period/find-periods.ts';
export type { PeriodMention } from './period/period.ts';
export { decimalText, type Exact, exact, parseExact, powerOfTen } from './quantity/exact.ts';
export { findNumbers, type WrittenNumber, type WrittenNumberKind } from './quantity/find-numbers.ts';
export { findQuantities } from './quantity/find-quantities.ts';
export type { Interval } from './quantity/interval.ts';
export type { Hedge, Quantity, QuantityRole, QuantityShape } from './quantity/quantity.ts';
export { UNITS, type Unit } from './quantity/unit.ts';
export { sourceName } from './receipt/explain.ts';
export { loadReportSchema } from './receipt/load-report-schema.ts';
export { renderNumber, renderValue } from './receipt/render-number.ts';
export type {
  Report,
  ReportAccount,
  ReportCell,
  ReportClaim,
  ReportDispute,
  ReportEvent,
  ReportQuantity,
} from './receipt/report-schema.ts';
export { statisticsShown } from './receipt/statistics-shown.ts';
export { type CheckedStatement, checkStatement } from './table/check-statement.ts';
export type { ColumnCorrection, TableCorrections } from './table/corrections.ts';
export {
  addressOf,
  columnLetters,
  type GivenCell,
  type GivenTable,
  type TableRecords,
  tableFromRecords,
} from './table/given-table.ts';
export { inferTable } from './table/infer-table.ts';
export type { DescribedSeries, DescribedStatistic } from './table/series/describe-series.ts';
export type { Reading } from './table/statement/reading.ts';
export { listReadings } from './table/statement/readings.ts';
export { agreementName } from './table/statement/score.ts';
export {
  type CellDate,
  COLUMN_KINDS,
  type ColumnKind,
  type ColumnUnit,
  type RowKind,
  type Table,
  type TableCell,
  type TableColumn,
  type TableRow,
} from './table/table.ts';
export { type FrontMatter, parseFrontMatter } from './text/front-matter.ts';
export { findSentences } from './text/sentences.ts';
export { contains, overlaps, type Span } from './text/span.ts';
