import type { Language } from '@assay/engine';
import { raw } from 'hono/html';
import type { Chart } from '../charts/chart.ts';
import { type Html, html } from '../site/html.ts';
import { siteWords } from '../words/site-words.ts';

/**
 * A chart on a page: the finding as its caption, what it measures beneath, source and edition at its foot, and its table behind
 * a line. `indicator` names the statistic whose data can be taken away; null where the chart is of several.
 */
export function renderFigure(chart: Chart, language: Language, indicator: string | null): Html {
  const words = siteWords(language).indicator;
  const { title, subtitle, foot, svg, table } = chart;
  return html`<figure class="plate"><figcaption><strong>${title}</strong> <span>${subtitle}</span></figcaption>
${raw(svg)}
<p class="foot">${foot}${
    indicator === null
      ? ''
      : html` · ${(['csv', 'json', 'svg', 'png'] as const).map(
          (kind, place) =>
            html`${place > 0 ? ' ' : ''}<a href="/charts/${indicator}.${kind}?language=${language}" download>${kind.toUpperCase()}</a>`,
        )}`
  }</p>
<details><summary>${words.values}</summary><div class="scroll" tabindex="0" role="region" aria-label="${title}"><table><thead><tr>${table.head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead><tbody>${table.rows.map(
    (row) =>
      html`<tr>${row.map(({ text }, place) => (place === 0 ? html`<th scope="row">${text}</th>` : html`<td>${text}</td>`))}</tr>`,
  )}</tbody></table></div></details></figure>`;
}
