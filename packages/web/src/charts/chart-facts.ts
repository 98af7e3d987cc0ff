import type { IndicatorRecord, Language, Unit } from '@assay/engine';
import { asTitle } from '../site/names.ts';
import type { Cell } from '../statistics/cell.ts';
import type { Ranked } from '../statistics/leaders.ts';
import type { Statistics } from '../statistics/statistics.ts';
import { CHART_WORDS } from './words/chart-words.ts';
import { periodText } from './words/period-text.ts';
import { exactText, shortText } from './words/value-text.ts';
import type { ChartWords, Told } from './words/words.ts';

/** What every chart of an indicator needs to speak of it. */
export interface ChartFacts {
  readonly statistics: Statistics;
  readonly indicator: IndicatorRecord;
  readonly language: Language;
  readonly words: ChartWords;
}

/** Null for an indicator that the catalogue does not know. */
export function factsOf(statistics: Statistics, indicator: string, language: Language): ChartFacts | null {
  const record = statistics.indicators.get(indicator);
  return record === undefined
    ? null
    : { statistics, indicator: record, language, words: CHART_WORDS[language] };
}

/** The measure with its unit and denominator, as a subtitle. */
export function measureOf(facts: ChartFacts): string {
  const { indicator, words } = facts;
  const name = indicatorName(facts);
  return words.measure(name, words.units[indicator.unit], denominatorOf(facts, name));
}

/** Things counted or ranked are not of anything. */
const WHOLE: ReadonlySet<Unit> = new Set(['count', 'rank', 'year']);

/** ` of adults` of a share, ` (2016 average = 1)` of others; empty where the name or the unit says it. */
function denominatorOf({ indicator, language }: ChartFacts, name: string): string {
  const { denominator, unit } = indicator;
  // Data packages tell denominators in English; a Korean page shows one only where it is in Korean.
  const readable = language === 'en' || /[가-힣]/.test(denominator);
  if (denominator === '' || !readable || WHOLE.has(unit) || name.includes(denominator)) return '';
  return unit === 'percent' && language === 'en' ? ` of ${denominator}` : ` (${denominator})`;
}

/** The statistic's name, as a title begins. */
export function indicatorName({ indicator, language }: ChartFacts): string {
  return asTitle(indicator.name[language]);
}

export function entityName({ statistics, language }: ChartFacts, entity: string): string {
  const record = statistics.entities.get(entity);
  const name = record?.name[language] ?? entity;
  return record?.kind === 'world' ? asTitle(name) : name;
}

/** Who is first: the best where one way is better, else the highest; rank 1 leads, though it is the lowest number. */
export function firstOf(facts: ChartFacts, first: Ranked, second: Ranked | undefined): string {
  const { unit, better } = facts.indicator;
  return facts.words.first[unit === 'rank' ? 'higher' : better](
    told(facts, first.entity, first.cell),
    second === undefined ? null : told(facts, second.entity, second.cell),
  );
}

/** Entity, value and period of a cell as text; the value short, as on labels. */
export function told(facts: ChartFacts, entity: string, cell: Cell): Told {
  return {
    entity: entityName(facts, entity),
    value: shortText(cell.newest, facts.indicator.unit, facts.language),
    period: periodText(cell.period, facts.language),
  };
}

/** A cell of the table: the published value in words and exactly. */
export function valueCell(
  { indicator, language, words }: ChartFacts,
  cell: Cell,
): { text: string; value: string } {
  const text = exactText(cell.newest, indicator.unit, language);
  return { text: cell.forecast ? `${text} (${words.forecast})` : text, value: cell.newest.value };
}

/** Licences that are one; the others are notes on how a source may be used. */
const LICENCE = /CC|MIT|public domain|licence|terms|attribution/;

/** Source, editions and licence of the cells shown. */
export function footOf({ statistics, language, words }: ChartFacts, cells: readonly Cell[]): string {
  return sourcesFoot(
    statistics,
    language,
    words,
    cells.map(({ newest }) => newest.source),
  );
}

/** The foot for the sources with these ids; publications in the order of first use, each with its editions. */
export function sourcesFoot(
  statistics: Statistics,
  language: Language,
  words: ChartWords,
  ids: readonly string[],
): string {
  const byPublication = new Map<
    string,
    { editions: Set<string>; licences: Set<string>; publisher: string }
  >();
  for (const id of new Set(ids)) {
    const source = statistics.sources.get(id);
    if (source === undefined) continue;
    const entry = byPublication.get(source.publication) ?? {
      editions: new Set(),
      licences: new Set(),
      publisher: statistics.publications.get(source.publication)?.publisher ?? source.publisher,
    };
    byPublication.set(source.publication, entry);
    entry.editions.add(source.published.split('/').at(-1) ?? source.published);
    if (LICENCE.test(source.licence)) entry.licences.add(source.licence.split(/ \(|;/)[0] ?? '');
  }
  return words.foot(
    [...byPublication].map(([id, { editions, licences, publisher }]) => {
      const name = statistics.publications.get(id)?.name[language] ?? id;
      const source = publisher === '' || name.includes(publisher) ? name : `${name} (${publisher})`;
      return { name: source, editions: [...editions].sort(), licences: [...licences] };
    }),
  );
}
