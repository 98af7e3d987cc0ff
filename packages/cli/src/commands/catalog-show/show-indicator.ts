import type { IndicatorRecord } from '@assay/engine';
import { buildHistories } from '../../catalogue/histories.ts';
import { type ReceiptRow, renderRows } from '../../receipt/rows.ts';
import { bothNames, type ShowContext } from './show-context.ts';
import { valueLines } from './values.ts';

const ALIASES = 10;

/** An indicator: what it measures and how far it can be trusted, who publishes it, and its newest values. */
export function showIndicator(
  indicator: IndicatorRecord,
  onlyEntities: readonly string[],
  context: ShowContext,
): string[] {
  const { words, language, screen, records } = context;
  const observations = records.observations.filter(
    (cell) =>
      cell.indicator === indicator.id && (onlyEntities.length === 0 || onlyEntities.includes(cell.entity)),
  );
  const publications = publicationsOf(observations.map((cell) => cell.publication));
  const marks = new Map(
    publications.length > 1 ? publications.map((id, index) => [id, String(index + 1)]) : [],
  );
  const rows: ReceiptRow[] = [
    {
      label: words.label.unit,
      text: [indicator.unit, indicator.statType, indicator.denominator, indicator.frequency]
        .filter((part) => part !== '')
        .join(' · '),
    },
    ...plainRow(words.label.definition, indicator.description[language]),
    ...plainRow(words.label.limits, indicator.limitations[language]),
    ...plainRow(words.label.aliases, aliasText(indicator, context)),
    ...plainRow(words.label.telling, [...indicator.telling[language]].join(', ')),
    ...indicator.siblings.map((id, index) => ({
      label: index === 0 ? words.label.siblings : '',
      text: nameWithId(id, context),
    })),
    ...plainRow(words.label.partOf, indicator.partOf === null ? '' : nameWithId(indicator.partOf, context)),
    ...plainRow(words.label.whole, indicator.whole ?? ''),
    ...publications.map((id, index) => ({
      label: index === 0 ? words.label.publications : '',
      text: publicationText(id, marks.get(id), indicator, context),
    })),
  ];
  return [
    `${screen.paint('strong', bothNames(indicator.name, language))}`,
    screen.paint('faint', `${words.kind.indicator} · ${indicator.id}`),
    ...renderRows(rows, screen.width, screen.paint),
    '',
    screen.paint('strong', `${words.newestValues} (${indicator.unit})`),
    ...valueLines(buildHistories(observations), marks, context),
  ];
}

function plainRow(label: string, text: string): ReceiptRow[] {
  return text === '' ? [] : [{ label, text }];
}

/** The publications of an indicator, those with the most values first. */
function publicationsOf(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1)).map(([id]) => id);
}

function aliasText({ aliases }: IndicatorRecord, { language, all, words }: ShowContext): string {
  const own = aliases[language];
  const other = aliases[language === 'ko' ? 'en' : 'ko'];
  const list = [...own, ...other];
  if (all || list.length <= ALIASES) return list.join(', ');
  const shown = [...own.slice(0, ALIASES / 2), ...other.slice(0, ALIASES / 2)];
  return `${shown.join(', ')} ${words.more(list.length - shown.length)}`;
}

function nameWithId(id: string, { records, language }: ShowContext): string {
  const name = records.indicators.find((indicator) => indicator.id === id)?.name[language];
  return name === undefined ? id : `${name} (${id})`;
}

function publicationText(
  id: string,
  mark: string | undefined,
  indicator: IndicatorRecord,
  { records, language, words }: ShowContext,
): string {
  const name = records.publications.find((publication) => publication.id === id)?.name[language] ?? id;
  const editions = [
    ...new Set(
      records.observations
        .filter((cell) => cell.indicator === indicator.id && cell.publication === id)
        .map((cell) => cell.edition),
    ),
  ].sort();
  const producers = (indicator.producers[id] ?? indicator.producers['*'] ?? []).map(
    (producer) => records.producers.find((record) => record.id === producer)?.name[language] ?? producer,
  );
  const parts = [
    `${mark === undefined ? '' : `[${mark}] `}${name} (${id})`,
    `${words.label.edition} ${editions.length > 4 ? [editions[0], '…', ...editions.slice(-2)].join(', ') : editions.join(', ')}`,
  ];
  if (producers.length > 0) parts.push(`${words.label.producers} ${producers.join(', ')}`);
  return parts.join(' · ');
}
