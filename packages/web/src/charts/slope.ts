import type { Language } from '@assay/engine';
import type { Cell } from '../statistics/cell.ts';
import { mainGrain, ofGrain } from '../statistics/series.ts';
import { type Statistics, seriesOf } from '../statistics/statistics.ts';
import { factsOf } from './chart-facts.ts';
import { COLOURS } from './colours.ts';
import { lineParts, usualStep } from './draw/line-parts.ts';
import { changeOf } from './line-chart.ts';
import { xmlText } from './text/xml-text.ts';

const WIDTH = 120;
const HEIGHT = 32;
const PAD = 4;

/**
 * A series in 120 × 32 px for a row of a table: no axes, the last value as a dot; what changed is its text alternative. Made
 * without Plot, since a table has a hundred of them. Null where the catalogue has no such series.
 * Example: `slope(statistics, { indicator: 'notable_ai_models', publication: 'ai_index', entity: 'CHN' }, 'en')?.description` →
 * `China: from 3 in 2014 to 35 in 2025`.
 */
export function slope(
  statistics: Statistics,
  question: { readonly indicator: string; readonly publication: string; readonly entity: string },
  language: Language,
): { readonly svg: string; readonly description: string } | null {
  const facts = factsOf(statistics, question.indicator, language);
  const found = seriesOf(statistics, question.indicator, question.publication).filter(
    ({ entity }) => entity === question.entity,
  );
  const [series] = ofGrain(found, mainGrain(found));
  if (facts === null || series === undefined) return null;
  const description = changeOf(facts, series);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart-slope" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}"` +
    ` height="${HEIGHT}" role="img" aria-label="${xmlText(description)}">${inner(series.cells)}</svg>`;
  return { svg, description };
}

function inner(cells: readonly Cell[]): string {
  const values = cells.map(({ newest }) => Number(newest.value));
  const low = Math.min(...values);
  const high = Math.max(...values);
  const first = cells[0]?.at ?? 0;
  const span = (cells.at(-1)?.at ?? 0) - first;
  const x = (cell: Cell): string => {
    return tenth(span === 0 ? WIDTH / 2 : PAD + ((cell.at - first) / span) * (WIDTH - 2 * PAD));
  };
  const y = (cell: Cell): string => {
    const share = high === low ? 0.5 : (Number(cell.newest.value) - low) / (high - low);
    return tenth(HEIGHT - PAD - share * (HEIGHT - 2 * PAD));
  };
  const paths = lineParts(cells, usualStep([cells])).map((part) => {
    const points = part.cells.map((cell) => `${x(cell)},${y(cell)}`);
    const dashes = part.forecast ? ' stroke-dasharray="3 2"' : '';
    return points.length > 1 ? `<path d="M${points.join('L')}"${dashes}/>` : '';
  });
  const last = cells.at(-1);
  const alone = lineParts(cells, usualStep([cells])).flatMap((part) =>
    part.cells.length === 1 && part.cells[0] !== last ? part.cells : [],
  );
  const dots = [
    ...alone.map((cell) => `<circle cx="${x(cell)}" cy="${y(cell)}" r="1.5"/>`),
    last === undefined ? '' : `<circle cx="${x(last)}" cy="${y(last)}" r="2.5"/>`,
  ];
  return (
    `<g fill="none" stroke="${COLOURS.ink}" stroke-width="1.5" stroke-linejoin="round" stroke-linecap="round">` +
    `${paths.join('')}</g><g fill="${COLOURS.ink}">${dots.join('')}</g>`
  );
}

function tenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}
