import type { PublicationRecord, SourceRecord } from '@assay/engine';
import { buildHistories, dayOf } from '../../catalogue/histories.ts';
import { type ReceiptRow, renderRows } from '../../receipt/rows.ts';
import { layTable } from '../../terminal/table.ts';
import { bothNames, type ShowContext } from './show-context.ts';
import { headed } from './values.ts';

const ROWS = 40;

/** A publication: who stands behind it, its editions with licences and addresses, and what it states. */
export function showPublication(publication: PublicationRecord, context: ShowContext): string[] {
  const { words, language, screen, records } = context;
  const rows: ReceiptRow[] = [{ label: words.label.publisher, text: publication.publisher }];
  const aliases = [...publication.aliases.ko, ...publication.aliases.en];
  if (aliases.length > 0) rows.push({ label: words.label.aliases, text: aliases.join(', ') });
  if (publication.restates.length > 0)
    rows.push({ label: words.label.restates, text: publication.restates.join(', ') });
  const sources = records.sources
    .filter((source) => source.publication === publication.id)
    .sort((a, b) => dayOf(b.published) - dayOf(a.published));
  return [
    screen.paint('strong', bothNames(publication.name, language)),
    screen.paint('faint', `${words.kind.publication} · ${publication.id}`),
    ...renderRows(rows, screen.width, screen.paint),
    '',
    screen.paint('strong', `${words.label.editions} (${sources.length})`),
    ...renderRows(
      sources.flatMap((source) => sourceRows(source, context)),
      screen.width,
      screen.paint,
    ),
    '',
    ...statisticLines(context, (cell) => cell.publication === publication.id),
  ];
}

/** A source: one edition of a publication, with its licence and address, and what it states. */
export function showSource(source: SourceRecord, context: ShowContext): string[] {
  const { words, screen, records } = context;
  const publication = records.publications.find((record) => record.id === source.publication);
  const name = publication?.name[context.language] ?? source.publication;
  return [
    screen.paint('strong', source.title),
    screen.paint('faint', `${words.kind.source} · ${source.id}`),
    ...renderRows(
      [
        { label: words.label.publication, text: `${name} (${source.publication})` },
        { label: words.label.publisher, text: source.publisher },
        { label: words.label.published, text: source.published },
        { label: words.label.licence, text: source.licence },
        { label: words.label.kind, text: source.kind === 'primary' ? words.primary : words.secondary },
        { label: words.label.address, text: source.url },
        { label: words.label.note, text: source.note },
      ].filter(({ text }) => text !== ''),
      screen.width,
      screen.paint,
    ),
    '',
    ...statisticLines(context, (cell) => cell.source === source.id),
  ];
}

function sourceRows(source: SourceRecord, { words }: ShowContext): ReceiptRow[] {
  const about = [
    source.title,
    source.publisher,
    source.licence,
    source.kind === 'secondary' ? words.secondary : '',
  ].filter((part) => part !== '');
  const rows: ReceiptRow[] = [
    { label: source.published, text: about.join(' · ') },
    { label: '', text: source.id, tone: 'faint' },
  ];
  if (source.url !== '') rows.push({ label: '', text: source.url, tone: 'faint' });
  return rows;
}

function statisticLines(
  context: ShowContext,
  keep: (cell: ShowContext['records']['observations'][number]) => boolean,
): string[] {
  const { words, language, screen, records, all } = context;
  const histories = buildHistories(records.observations.filter(keep));
  const counts = new Map<string, { values: number; revised: number }>();
  for (const { indicator, steps } of histories) {
    const count = counts.get(indicator) ?? { values: 0, revised: 0 };
    counts.set(indicator, count);
    count.values++;
    if (steps.length > 1) count.revised++;
  }
  const ids = [...counts.keys()].sort();
  const shown = all ? ids : ids.slice(0, ROWS);
  const lines = [screen.paint('strong', `${words.label.statistics} (${ids.length})`)];
  if (ids.length === 0) return [...lines, words.noValues];
  const table = layTable(
    [
      { title: words.label.id, whole: true },
      { title: words.label.statistic },
      { title: words.label.values, align: 'right' },
      { title: words.label.revised, align: 'right' },
    ],
    shown.map((id) => [
      id,
      records.indicators.find((record) => record.id === id)?.name[language] ?? id,
      String(counts.get(id)?.values ?? 0),
      String(counts.get(id)?.revised ?? 0),
    ]),
    screen.width,
  );
  lines.push(...headed(table, context));
  if (shown.length < ids.length)
    lines.push(screen.paint('faint', words.leftOutRows(ids.length - shown.length)));
  return lines;
}
