import type { ReportClaim } from '@assay/engine';
import { claimChart } from '../charts/claim-chart.ts';
import { rankChart } from '../charts/rank-chart.ts';
import { type Html, html } from '../site/html.ts';
import { renderFigure } from '../views/figure.ts';
import type { StatisticsReading } from '../views/reading.ts';
import { siteWords } from '../words/site-words.ts';

/**
 * The series of whom the claim is about with the claimed value marked, and it among its neighbours and those it is held beside; nothing where a claim rests on no cell.
 * Example: `54% in 2024` → the line of the years with 54 marked at 2024, and the ranks of that year.
 */
export function renderClaimCharts(claim: ReportClaim, { language, names }: StatisticsReading): Html {
  const { evidence } = claim.asPublished;
  const cell = evidence.find((one) => one.entity === claim.entities[0]) ?? evidence[0];
  if (cell === undefined) return html``;
  const { quantity, form } = claim;
  const { indicator, publication, entity, period } = cell;
  const isValue = form === 'value' && quantity !== null && quantity.unit === cell.unit;
  const series = claimChart(
    names,
    {
      indicator,
      publication,
      entity,
      verdict: claim.verdict.label,
      claimed: isValue ? { value: quantity.value, low: quantity.low, high: quantity.high, period } : null,
      checked: evidence
        .filter((one) => one.indicator === indicator && one.entity === entity)
        .map((one) => ({ period: one.period, edition: one.edition })),
    },
    { language, prefix: 'series', size: 'both' },
  );
  const rank = rankChart(
    names,
    {
      indicator,
      entity,
      beside: [...claim.entities, ...claim.others],
      publication,
      period,
    },
    { language, prefix: 'rank', size: 'both' },
  );
  return html`${series === null ? '' : renderFigure(series, language, indicator)}${
    rank === null
      ? ''
      : html`<h2>${siteWords(language).receipt.rank}</h2>${renderFigure(rank, language, null)}`
  }`;
}
