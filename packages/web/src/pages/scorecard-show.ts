import type { Language, Reason } from '@assay/engine';
import { z } from 'zod';
import { type Html, html } from '../site/html.ts';
import type { Page } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { siteWords } from '../words/site-words.ts';

/** Of nothing there is no share. */
const rate = z.object({
  count: z.int(),
  of: z.int(),
  percent: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});
const measured = z.object({
  gold: z.int(),
  found: rate,
  joint: rate,
  falseRefuted: rate,
  falseSupported: rate,
});
const measuredSet = z.object({
  articles: z.array(z.string()),
  all: measured,
  languages: z.object({ ko: measured, en: measured }),
  abstentions: z.record(z.string(), z.int()),
});
const trueArticles = z.object({ articles: z.int(), claims: z.int(), refuted: rate });
const offCatalogue = z.object({ texts: z.int(), overreaching: rate });
const inLanguages = <Shape extends z.ZodType>(shape: Shape) => z.object({ ko: shape, en: shape });
/** What a page shows of the scorecard that `npm run score` writes. */
const scorecard = z.object({
  gold: measuredSet,
  mutation: z
    .object({ rows: z.array(z.object({ kind: z.string(), notSupported: rate, refuted: rate })) })
    .nullish(),
  heldOut: z
    .object({
      gold: measuredSet,
      trueArticles: inLanguages(trueArticles).nullish(),
      offCatalogue: inLanguages(offCatalogue).nullish(),
    })
    .nullish(),
});
type MeasuredSet = z.infer<typeof measuredSet>;
type Scorecard = z.infer<typeof scorecard>;
type Rate = z.infer<typeof rate>;

/** `/scorecard`: how often the engine is right, on texts aside and on those it was tuned on. */
export function showScorecard(deps: SiteDeps): Page {
  /** It comes with the program and is large: read when it is first asked for, and kept. */
  let kept: ReturnType<typeof scorecard.safeParse> | null = null;
  return {
    path: '/scorecard',
    get({ language }) {
      const words = siteWords(language).score;
      kept ??= scorecard.safeParse(deps.scorecard());
      const read = kept;
      return {
        kind: 'page',
        title: words.title,
        description: words.lead,
        body: html`<h1>${words.title}</h1><p class="lead">${words.lead}</p>${
          read.success
            ? html`${renderHeldOut(read.data, language)}${renderSet(words.tuned, read.data.gold, language)}${renderMutation(read.data, language)}`
            : html`<p>${words.none}</p>`
        }`,
      };
    },
  };
}

function renderHeldOut({ heldOut }: Scorecard, language: Language): Html {
  if (heldOut == null) return html``;
  const words = siteWords(language).score;
  const { trueArticles: trues, offCatalogue: off } = heldOut;
  return html`${renderSet(words.heldOut, heldOut.gold, language)}
${
  trues == null
    ? ''
    : html`<h3>${words.trues}</h3><p>${words.truesNote}</p>${renderTable(
        words.trues,
        [words.in.ko, words.in.en],
        [[words.falselyRefuted, [trues.ko.refuted, trues.en.refuted]]],
      )}`
}
${
  off == null
    ? ''
    : html`<h3>${words.off}</h3><p>${words.offNote}</p>${renderTable(
        words.off,
        [words.in.ko, words.in.en],
        [[words.overreaching, [off.ko.overreaching, off.en.overreaching]]],
      )}`
}`;
}

/** What a set of articles with known answers shows, overall and by language, and why claims were left open. */
function renderSet(
  title: string,
  { articles, all, languages, abstentions }: MeasuredSet,
  language: Language,
): Html {
  const words = siteWords(language);
  const { score } = words;
  const of = (name: 'found' | 'joint' | 'falseRefuted' | 'falseSupported'): Rate[] =>
    [all, languages.ko, languages.en].map((one) => one[name]);
  const left = Object.entries(abstentions).sort(([, a], [, b]) => b - a);
  return html`<section><h2>${title}</h2><p>${score.measuredOn(articles.length, all.gold)}</p>${renderTable(
    title,
    [score.in.all, score.in.ko, score.in.en],
    [
      [score.found, of('found')],
      [score.joint, of('joint')],
      [score.falseRefuted, of('falseRefuted')],
      [score.falseSupported, of('falseSupported')],
    ],
  )}${
    left.length === 0
      ? ''
      : html`<details><summary>${score.leftOpen}</summary><table><tbody>${left.map(
          ([reason, count]) =>
            html`<tr><th scope="row">${reason in words.reason ? words.reason[reason as Reason] : reason}</th><td class="number">${count}</td></tr>`,
        )}</tbody></table></details>`
  }</section>`;
}

function renderMutation({ mutation }: Scorecard, language: Language): Html {
  if (mutation == null) return html``;
  const words = siteWords(language).score;
  return html`<section><h2>${words.mutation}</h2><p>${words.mutationNote}</p>${renderTable(
    words.mutation,
    [words.notSupported, words.refuted],
    mutation.rows.map(({ kind, notSupported, refuted }) => [
      words.mutants[kind] ?? kind,
      [notSupported, refuted],
    ]),
  )}</section>`;
}

function renderTable(
  name: string,
  head: readonly string[],
  rows: readonly (readonly [string, readonly Rate[]])[],
): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table class="scores"><thead><tr><td></td>${head.map((cell) => html`<th scope="col" class="number">${cell}</th>`)}</tr></thead><tbody>${rows.map(
    ([row, rates]) =>
      html`<tr><th scope="row">${row}</th>${rates.map((one) => html`<td class="number">${renderRate(one)}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}

function renderRate({ percent, low, high, count, of }: Rate): Html {
  if (percent === null) return html`–`;
  return html`<strong>${percent}%</strong> <small>${low}–${high}% · ${count}/${of}</small>`;
}
