import { dayOf, type History, newestValues, roundsTo } from '../../catalogue/histories.ts';
import { renderCell, renderHistory } from '../../catalogue/render-history.ts';
import { buildValueGrid, type ValueGrid } from '../../catalogue/value-grid.ts';
import { layTable, type TableColumn } from '../../terminal/table.ts';
import { textWidth } from '../../terminal/width.ts';
import type { ShowContext } from './show-context.ts';

const ROWS = 25;
/** Below this a grid is mostly holes, and a list reads better. */
const SPARSE = 0.3;
const GAP = 2;

/** The newest values of an indicator by entity and period: a grid, or a list where the grid would be mostly empty. */
export function valueLines(
  histories: readonly History[],
  marks: ReadonlyMap<string, string>,
  context: ShowContext,
): string[] {
  if (histories.length === 0) return [context.words.noValues];
  const grid = buildValueGrid(histories);
  const lines =
    grid.periods.length > 4 && grid.filled < SPARSE
      ? listLines(grid, marks, context)
      : gridLines(grid, marks, context);
  const text = lines.join('\n');
  if (text.includes('→')) lines.push('', context.screen.paint('faint', context.words.legend));
  if (marks.size > 0) lines.push(context.screen.paint('faint', context.words.legendSeveral));
  return lines;
}

function entityText(context: ShowContext, id: string): string {
  const name = context.records.entities.find((entity) => entity.id === id)?.name[context.language];
  return name === undefined || name === id ? id : `${name} (${id})`;
}

function gridLines(grid: ValueGrid, marks: ReadonlyMap<string, string>, context: ShowContext): string[] {
  const { language, words, screen, all } = context;
  const entities = all ? grid.entities : grid.entities.slice(0, ROWS);
  const names = new Map(entities.map((entity) => [entity, entityText(context, entity)]));
  const nameWidth = Math.max(
    textWidth(words.label.entity),
    ...[...names.values()].map((name) => textWidth(name)),
  );
  const columns = grid.periods.map((period) => {
    const cells = entities.map((entity) => renderCell(grid.at(entity, period), marks, language));
    return { period, cells, width: Math.max(textWidth(period), ...cells.map((cell) => textWidth(cell))) };
  });
  const room = Math.max(20, screen.width - Math.min(nameWidth, Math.floor(screen.width / 3)));
  const blocks = intoBlocks(columns, room);
  const shown = all ? blocks : blocks.slice(-1);
  const lines: string[] = [];
  for (const block of shown) {
    const head: TableColumn[] = [
      { title: words.label.entity },
      ...block.map(({ period }) => ({ title: period, align: 'right' as const })),
    ];
    const rows = entities.map((entity, index) => [
      names.get(entity) ?? entity,
      ...block.map(({ cells }) => cells[index] ?? ''),
    ]);
    if (lines.length > 0) lines.push('');
    lines.push(...headed(layTable(head, rows, screen.width), context));
  }
  const first = shown[0]?.[0];
  const hidden = columns.slice(0, first === undefined ? 0 : columns.indexOf(first));
  if (hidden.length > 0)
    lines.push(
      screen.paint('faint', words.leftOutPeriods(hidden[0]?.period ?? '', hidden.at(-1)?.period ?? '')),
    );
  if (entities.length < grid.entities.length)
    lines.push(screen.paint('faint', words.leftOutRows(grid.entities.length - entities.length)));
  return lines;
}

/** Columns in blocks that each fit into the room, filled from the newest back. */
function intoBlocks<T extends { readonly width: number }>(columns: readonly T[], room: number): T[][] {
  const blocks: T[][] = [];
  let block: T[] = [];
  let used = 0;
  for (const column of [...columns].reverse()) {
    if (block.length > 0 && used + column.width + GAP > room) {
      blocks.unshift(block);
      block = [];
      used = 0;
    }
    block.unshift(column);
    used += column.width + GAP;
  }
  if (block.length > 0) blocks.unshift(block);
  return blocks;
}

function listLines(grid: ValueGrid, marks: ReadonlyMap<string, string>, context: ShowContext): string[] {
  const { language, words, screen, all } = context;
  const cells = grid.entities
    .flatMap((entity) =>
      grid.periods.map((period) => ({ entity, period, histories: grid.at(entity, period) })),
    )
    .filter(({ histories }) => histories.length > 0)
    .sort((a, b) => dayOf(b.period) - dayOf(a.period));
  const shown = all ? cells : cells.slice(0, ROWS);
  const head: TableColumn[] = [
    { title: words.label.entity },
    { title: words.label.period, whole: true },
    { title: words.label.value, align: 'right' },
    { title: words.label.publication, whole: true },
  ];
  const rows = shown.flatMap(({ entity, period, histories }) => {
    const first = newestValues(histories[0])[0] ?? '';
    return histories.map((history, index) => {
      const differs = index > 0 && !roundsTo(first, newestValues(history)[0] ?? '');
      return [
        index === 0 ? entityText(context, entity) : '',
        index === 0 ? period : '',
        `${differs ? '≠ ' : ''}${renderHistory(history, null, language)}`,
        `${marks.has(history.publication) ? `[${marks.get(history.publication)}] ` : ''}${history.publication}`,
      ];
    });
  });
  const lines = headed(layTable(head, rows, screen.width), context);
  if (shown.length < cells.length)
    lines.push(screen.paint('faint', words.leftOutRows(cells.length - shown.length)));
  return lines;
}

/** The heading of a table stands out. */
export function headed(lines: readonly string[], { screen }: ShowContext): string[] {
  return lines.map((line, index) => (index === 0 ? screen.paint('faint', line) : line));
}
