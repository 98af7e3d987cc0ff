import type { DescribedSeries, Language } from '@assay/engine';
import type { TableWords } from '../../language/table-words.ts';
import { layTable } from '../../terminal/table.ts';
import { cutText, printable } from '../../terminal/width.ts';
import type { Screen } from '../screen.ts';

const MOST_NAMES = 8;
const LONGEST_NAME = 40;
const MOST_ROWS = 40;

/** What a table holds over time as lines: its statistics with unit and times, whom they are of, or why it is not read so. */
export function renderSeries(
  { refusal, statistics, bearers, leftOut }: DescribedSeries,
  { words }: { readonly words: TableWords; readonly language: Language },
  { width, paint }: Screen,
): readonly string[] {
  const { series } = words;
  if (refusal !== null) return ['', cutText(series.refusal[refusal], width)];
  const lines = layTable(
    [
      { title: series.column.statistic, whole: true },
      { title: series.column.unit },
      { title: series.column.times },
      { title: series.column.bearers, align: 'right' },
      { title: series.column.reckoned },
    ],
    statistics
      .slice(0, MOST_ROWS)
      .map((one) => [
        cutText(printable(one.name), LONGEST_NAME),
        one.unit,
        series.times(one.from, one.to, one.times),
        String(one.bearers),
        one.isWhole ? series.whole : series.kind[one.kind],
      ]),
    width,
  );
  const names = bearers.slice(0, MOST_NAMES).map(printable).join(', ');
  return [
    '',
    ...lines.map((line, at) => (at === 0 ? paint('faint', line) : line)),
    ...(statistics.length > MOST_ROWS ? [words.andMore('…', statistics.length - MOST_ROWS)] : []),
    ...(bearers.length === 0
      ? []
      : [cutText(series.bearers(words.andMore(names, Math.max(0, bearers.length - MOST_NAMES))), width)]),
    ...(leftOut === 0 ? [] : [cutText(series.leftOut(leftOut), width)]),
  ];
}
