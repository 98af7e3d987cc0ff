import { type Statistics, seriesOf } from '../statistics/statistics.ts';
import { type ChartOptions, type ChartTable, plainCell } from './chart.ts';
import { entityName, factsOf } from './chart-facts.ts';
import { periodText } from './words/period-text.ts';
import { exactText } from './words/value-text.ts';

/**
 * Everything that the catalogue holds of an indicator, a row a value and edition: what its CSV and JSON are made of.
 * Example: `chartCsv(indicatorTable(statistics, 'notable_ai_models', 'en'))`. No rows for an unknown one.
 */
export function indicatorTable(
  statistics: Statistics,
  indicator: string,
  language: ChartOptions['language'],
): ChartTable {
  const facts = factsOf(statistics, indicator, language);
  if (facts === null) return { head: [], rows: [] };
  const { heads } = facts.words;
  const { unit } = facts.indicator;
  return {
    head: [heads.entity, heads.period, heads.value, heads.unit, heads.edition, heads.source],
    rows: seriesOf(statistics, indicator).flatMap(({ entity, cells }) =>
      cells.flatMap((cell) =>
        cell.editions.map((one) => [
          plainCell(entityName(facts, entity)),
          { text: periodText(cell.period, language), value: cell.period },
          { text: exactText(one, unit, language), value: one.value },
          { text: facts.words.units[unit], value: unit },
          plainCell(one.edition),
          plainCell(statistics.sources.get(one.source)?.title ?? one.source),
        ]),
      ),
    ),
  };
}
