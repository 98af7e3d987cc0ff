import type { EntityRecord } from '@assay/engine';
import { buildHistories, dayOf, type History } from '../../catalogue/histories.ts';
import { renderHistory } from '../../catalogue/render-history.ts';
import { type ReceiptRow, renderRows } from '../../receipt/rows.ts';
import { layTable } from '../../terminal/table.ts';
import { bothNames, type ShowContext } from './show-context.ts';
import { headed } from './values.ts';

const ROWS = 40;

/** An entity: its names, what it belongs to, and the newest value of every statistic about it. */
export function showEntity(entity: EntityRecord, context: ShowContext): string[] {
  const { words, language, screen, records, all } = context;
  const rows: ReceiptRow[] = [];
  const put = (label: string, list: readonly string[]): void => {
    if (list.length > 0) rows.push({ label, text: list.join(', ') });
  };
  put(words.label.kind, [entity.kind]);
  put(words.label.aliases, [
    ...new Set([...entity.aliases[language], ...entity.aliases[language === 'ko' ? 'en' : 'ko']]),
  ]);
  put(
    words.label.partOf,
    entity.partOf.map((id) => entityName(id, context)),
  );
  put(
    words.label.members,
    entity.members.map((id) => entityName(id, context)),
  );
  const newest = newestOfEach(
    buildHistories(records.observations.filter((cell) => cell.entity === entity.id)),
  );
  const shown = all ? newest : newest.slice(0, ROWS);
  const lines = [
    screen.paint('strong', bothNames(entity.name, language)),
    screen.paint('faint', `${words.kind.entity} · ${entity.id}`),
    ...renderRows(rows, screen.width, screen.paint),
    '',
    screen.paint('strong', `${words.newestValues} (${words.label.statistics}: ${newest.length})`),
  ];
  if (newest.length === 0) return [...lines, words.noValues];
  const table = layTable(
    [
      { title: words.label.id, whole: true },
      { title: words.label.statistic },
      { title: words.label.period, whole: true },
      { title: words.label.value, align: 'right' },
    ],
    shown.map((history) => {
      const indicator = records.indicators.find((record) => record.id === history.indicator);
      return [
        history.indicator,
        indicator?.name[language] ?? history.indicator,
        history.period,
        renderHistory(history, indicator?.unit ?? null, language),
      ];
    }),
    screen.width,
  );
  lines.push(...headed(table, context));
  if (shown.length < newest.length)
    lines.push(screen.paint('faint', words.leftOutRows(newest.length - shown.length)));
  return lines;
}

function entityName(id: string, { records, language }: ShowContext): string {
  return records.entities.find((entity) => entity.id === id)?.name[language] ?? id;
}

/** The history with the latest period of each statistic; of several publications the one with the newest edition. */
function newestOfEach(histories: readonly History[]): History[] {
  const newest = new Map<string, History>();
  for (const history of histories) {
    const known = newest.get(history.indicator);
    if (known === undefined || isNewer(history, known)) newest.set(history.indicator, history);
  }
  return [...newest.values()].sort((a, b) => (a.indicator < b.indicator ? -1 : 1));
}

function isNewer(a: History, b: History): boolean {
  const order = dayOf(a.period) - dayOf(b.period) || dayOf(a.newestEdition) - dayOf(b.newestEdition);
  return order > 0 || (order === 0 && a.publication < b.publication);
}
