import type { Language } from '@assay/engine';
import { z } from 'zod';
import { type Html, html } from '../site/html.ts';
import type { Page } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { siteWords } from '../words/site-words.ts';

const rate = z.object({
  count: z.int(),
  of: z.int(),
  percent: z.number(),
  low: z.number(),
  high: z.number(),
});
const measured = z.object({
  gold: z.int(),
  found: rate,
  joint: rate,
  falseRefuted: rate,
  falseSupported: rate,
});
/** What a page shows of the scorecard that `npm run score` writes. */
const scorecard = z.object({
  gold: z.object({ articles: z.array(z.string()), all: measured }),
  heldOut: z.object({ articles: z.array(z.string()), all: measured }).nullish(),
});

/** `/scorecard`: how often the engine is right, on texts aside and on those it was tuned on. */
export function showScorecard(deps: SiteDeps): Page {
  return {
    path: '/scorecard',
    get({ language }) {
      const words = siteWords(language).score;
      const read = scorecard.safeParse(deps.scorecard());
      return {
        kind: 'page',
        title: words.title,
        description: words.lead,
        body: html`<h1>${words.title}</h1><p class="lead">${words.lead}</p>${
          read.success
            ? html`${read.data.heldOut == null ? '' : renderMeasured(words.heldOut, read.data.heldOut, language)}${renderMeasured(words.tuned, read.data.gold, language)}`
            : html`<p>${words.none}</p>`
        }`,
      };
    },
  };
}

function renderMeasured(
  title: string,
  { articles, all }: { readonly articles: readonly string[]; readonly all: z.infer<typeof measured> },
  language: Language,
): Html {
  const words = siteWords(language).score;
  const rows = [
    [words.found, all.found],
    [words.joint, all.joint],
    [words.falseRefuted, all.falseRefuted],
    [words.falseSupported, all.falseSupported],
  ] as const;
  return html`<section><h2>${title}</h2><p>${words.measuredOn(articles.length, all.gold)}</p><table><tbody>${rows.map(
    ([name, { percent, low, high, count, of }]) =>
      html`<tr><th scope="row">${name}</th><td class="number"><strong>${percent}%</strong></td><td class="number">${low}–${high}%</td><td class="number">${count}/${of}</td></tr>`,
  )}</tbody></table></section>`;
}
