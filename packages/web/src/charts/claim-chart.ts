import type { Verdict } from '@assay/engine';
import type { Cell } from '../statistics/cell.ts';
import { placeOf } from '../statistics/cell.ts';
import { ofGrain, type Series } from '../statistics/series.ts';
import { type Statistics, seriesOf } from '../statistics/statistics.ts';
import { type Chart, type ChartOptions, type ChartTable, plainCell } from './chart.ts';
import { type ChartFacts, entityName, factsOf, measureOf, sourcesFoot, valueCell } from './chart-facts.ts';
import { composeChart } from './compose-chart.ts';
import type { ClaimDrawing } from './draw/claim-drawing.ts';
import { drawClaim } from './draw/draw-claim.ts';
import { earlierEditions } from './earlier-editions.ts';
import { changeOf, ends } from './line-chart.ts';
import { onePerPlace } from './shown-series.ts';
import { periodText } from './words/period-text.ts';
import { exactText, numberText, shortNumber, shortText } from './words/value-text.ts';
import type { Told } from './words/words.ts';

export interface ClaimQuestion {
  readonly indicator: string;
  readonly publication: string;
  readonly entity: string;
  readonly verdict: Verdict;
  /** The value claimed, in the unit of the series, and what its writing allows; null where the claim is of another kind. */
  readonly claimed: {
    readonly value: string;
    readonly low: string | null;
    readonly high: string | null;
    readonly period: string;
  } | null;
  /** The cells that it was held against. */
  readonly checked: readonly { readonly period: string; readonly edition: string }[];
}

/**
 * The series that a claim is about, with the claimed value as a hollow diamond on the band of its tolerance, a ring around each
 * cell that it was checked against, and what earlier editions said as thinner lines with their dates. Null where the catalogue
 * has no such series, or one value of it and nothing that was claimed of it.
 * Example: see `claim-chart.test.ts`; the title of a refuted claim → `United States, 2024: 40, not 43`.
 */
export function claimChart(
  statistics: Statistics,
  question: ClaimQuestion,
  options: ChartOptions,
): Chart | null {
  const { indicator, publication, entity, claimed, checked, verdict } = question;
  const { language } = options;
  const facts = factsOf(statistics, indicator, language);
  const found = seriesOf(statistics, indicator, publication).find((one) => one.entity === entity);
  if (facts === null || found === undefined) return null;
  const focus = claimed?.period ?? checked[0]?.period;
  const series = ofClaim(found, focus);
  if (claimed === null && series.cells.length < 2) return null;
  const { unit } = facts.indicator;
  const drawing: ClaimDrawing = {
    cells: series.cells,
    earlier: earlierEditions(series, focus),
    focus: series.cells.find(({ period }) => period === focus) ?? null,
    rings: checked.flatMap((one) => ringOf(series, one)),
    claimed: claimOf(question),
    verdict,
    unit,
    language,
  };
  return composeChart(
    {
      title: titleOf(facts, question, series),
      subtitle: measureOf(facts),
      foot: sourcesFoot(
        statistics,
        language,
        facts.words,
        series.cells.flatMap(({ editions }) => editions.map(({ source }) => source)),
      ),
      description: describe(facts, question, series),
      table: tableOf(facts, question, series),
      draw: (size) => drawClaim(drawing, size),
    },
    options,
  );
}

/** The cells of the grain that the claim speaks in; all where there are none of it. */
function ofClaim(series: Series, period: string | undefined): Series {
  const grain = series.cells.find((cell) => cell.period === period)?.grain;
  const [same] = grain === undefined ? [] : ofGrain([series], grain);
  const kept = same ?? series;
  return { ...kept, cells: onePerPlace(kept.cells) };
}

function claimOf({ claimed }: ClaimQuestion): ClaimDrawing['claimed'] {
  const at = claimed === null ? undefined : placeOf(claimed.period)?.at;
  if (claimed === null || at === undefined) return null;
  const bound = (text: string | null): number | null => (text === null ? null : Number(text));
  return { at, value: claimed.value, low: bound(claimed.low), high: bound(claimed.high) };
}

function ringOf(
  series: Series,
  { period, edition }: { period: string; edition: string },
): ClaimDrawing['rings'] {
  const cell = series.cells.find((one) => one.period === period);
  const value = cell?.editions.findLast((one) => one.edition === edition) ?? cell?.newest;
  return cell === undefined || value === undefined ? [] : [{ at: cell.at, value }];
}

function titleOf(
  facts: ChartFacts,
  { claimed, checked, entity, verdict }: ClaimQuestion,
  series: Series,
): string {
  const { indicator, language, words } = facts;
  const against = checked.find(({ period }) => period === claimed?.period) ?? checked[0];
  const [ring] = against === undefined ? [] : ringOf(series, against);
  if (claimed === null || against === undefined || ring === undefined) return changeOf(facts, series);
  const { unit } = indicator;
  const alike =
    shortNumber(ring.value.value, unit, language) === shortNumber(claimed.value, unit, language) &&
    Number(ring.value.value) !== Number(claimed.value);
  const exact = alike && verdict !== 'supported';
  const about: Told = {
    entity: entityName(facts, entity),
    value: exact ? exactText(ring.value, unit, language) : shortText(ring.value, unit, language),
    period: periodText(against.period, language),
  };
  const text = exact ? numberText : shortNumber;
  return words.verdicts[verdict](about, text(claimed.value, unit, language));
}

function describe(facts: ChartFacts, question: ClaimQuestion, series: Series): string {
  const { words, language, indicator } = facts;
  const { claimed, checked, entity } = question;
  const [first, last] = ends(series.cells);
  const sentences = [
    words.series(
      measureOf(facts),
      entityName(facts, entity),
      periodText(first, language),
      periodText(last, language),
    ),
    `${changeOf(facts, series)}.`,
  ];
  if (claimed !== null) {
    const text = (value: string | null): string | null =>
      value === null ? null : numberText(value, indicator.unit, language);
    sentences.push(
      words.claimed(
        numberText(claimed.value, indicator.unit, language),
        periodText(claimed.period, language),
      ),
      words.tolerance(text(claimed.low), text(claimed.high)),
    );
  }
  for (const period of new Set(checked.map((one) => one.period))) {
    const cell = series.cells.find((one) => one.period === period);
    const steps = cell === undefined ? [] : stepsOf(cell);
    if (steps.length < 2) continue;
    const told = steps.map((step) => ({
      value: exactText(step, indicator.unit, language),
      edition: step.edition,
    }));
    sentences.push(words.revised(periodText(period, language), told));
  }
  return sentences.join(' ');
}

/** The editions in which the value became another. */
function stepsOf({ editions }: Cell): Cell['editions'] {
  return editions.filter(
    (one, place) => Number(one.value) !== Number(editions[place - 1]?.value ?? Number.NaN),
  );
}

/** A row a period and edition that changed it. */
function tableOf(facts: ChartFacts, { checked }: ClaimQuestion, series: Series): ChartTable {
  const { words, language, indicator, statistics } = facts;
  const { heads } = words;
  return {
    head: [heads.period, heads.value, heads.edition, heads.source, heads.checked],
    rows: series.cells.flatMap((cell) =>
      cell.editions.map((one) => [
        { text: periodText(cell.period, language), value: cell.period },
        one === cell.newest
          ? valueCell(facts, cell)
          : { text: exactText(one, indicator.unit, language), value: one.value },
        plainCell(one.edition),
        plainCell(statistics.sources.get(one.source)?.title ?? one.source),
        plainCell(
          checked.some(({ period, edition }) => period === cell.period && edition === one.edition) ? '✓' : '',
        ),
      ]),
    ),
  };
}
