import type { CatalogueRecords, IndicatorRecord, ObservationRecord } from '@assay/engine';

/** Of the file's form; it is in the address, so that a page and its file always fit. */
export const COMPACT_FORM = 1;

const FIELDS = [
  'indicator',
  'entity',
  'period',
  'value',
  'qualifier',
  'note',
  'publication',
  'source',
  'edition',
  'confidence',
] as const satisfies readonly (keyof ObservationRecord)[];

type Field = (typeof FIELDS)[number];

/** A column: every text that stands in it once, and for each row the place of its text. */
interface Column {
  readonly texts: readonly string[];
  readonly places: readonly number[];
}

interface Compact extends Omit<CatalogueRecords, 'observations' | 'indicators'> {
  readonly form: typeof COMPACT_FORM;
  readonly indicators: readonly Omit<IndicatorRecord, 'description' | 'limitations'>[];
  readonly columns: Readonly<Record<Field, Column>>;
}

/**
 * A catalogue as a text for browsers: all that decides a verdict or stands on a receipt. What describes a statistic and its limits
 * is left out; a receipt links to the statistic's page, which says it. Observations lie column by column, which packs to a third.
 */
export function writeCompact({ observations, indicators, ...records }: CatalogueRecords): string {
  const compact: Compact = {
    ...records,
    form: COMPACT_FORM,
    indicators: indicators.map(({ description: _, limitations: __, ...indicator }) => indicator),
    columns: columnsOf((field) => columnOf(observations, field)),
  };
  return JSON.stringify(compact);
}

/** The catalogue that `writeCompact` wrote, with nothing said of what a statistic describes. Throws where the text is of another form. */
export function readCompact(text: string): CatalogueRecords {
  const read: Partial<Compact> | null = JSON.parse(text);
  if (read?.form !== COMPACT_FORM) throw new Error('this is no catalogue, or one of another form');
  const { form: _, columns, indicators, ...records } = read as Compact;
  return {
    ...records,
    indicators: indicators.map((indicator) => ({
      ...indicator,
      description: { ko: '', en: '' },
      limitations: { ko: '', en: '' },
    })),
    observations: columns.indicator.places.map((_, row) => observationAt(columns, row)),
  };
}

function columnsOf(make: (field: Field) => Column): Record<Field, Column> {
  return Object.fromEntries(FIELDS.map((field) => [field, make(field)])) as Record<Field, Column>;
}

function columnOf(rows: readonly ObservationRecord[], field: Field): Column {
  const known = new Map<string, number>();
  const places = rows.map((row) => {
    const place = known.get(row[field]) ?? known.size;
    known.set(row[field], place);
    return place;
  });
  return { texts: [...known.keys()], places };
}

function observationAt(columns: Readonly<Record<Field, Column>>, row: number): ObservationRecord {
  const at = (field: Field): string => columns[field].texts[columns[field].places[row] ?? 0] ?? '';
  return {
    indicator: at('indicator'),
    entity: at('entity'),
    period: at('period'),
    value: at('value'),
    qualifier: at('qualifier') as ObservationRecord['qualifier'],
    note: at('note'),
    publication: at('publication'),
    source: at('source'),
    edition: at('edition'),
    confidence: at('confidence') as ObservationRecord['confidence'],
  };
}
