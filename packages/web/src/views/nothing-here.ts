import type { Language } from '@assay/engine';
import { html } from '../site/html.ts';
import type { PageAnswer } from '../site/page.ts';
import { siteWords } from '../words/site-words.ts';

type Shown = Extract<PageAnswer, { readonly kind: 'page' }>;

/** The page of an address at which nothing is, with the ways on. */
export function renderMissing(language: Language): Shown {
  const words = siteWords(language).nothing;
  return {
    kind: 'page',
    status: 404,
    title: words.missingTitle,
    isPrivate: true,
    body: html`<h1>${words.missingTitle}</h1><p>${words.missing}</p>${waysOn(language)}`,
  };
}

/** The page of what was there once, with what replaced it. */
export function renderGone(language: Language, replacedBy: string | null): Shown {
  const words = siteWords(language).nothing;
  return {
    kind: 'page',
    status: 410,
    title: words.goneTitle,
    isPrivate: true,
    body: html`<h1>${words.goneTitle}</h1><p>${words.gone}</p>${
      replacedBy === null ? '' : html`<p><a href="${replacedBy}">${words.replacedBy}</a></p>`
    }${waysOn(language)}`,
  };
}

function waysOn(language: Language) {
  const { nothing, nav } = siteWords(language);
  return html`<p><a href="/${language}/search">${nothing.search}</a> · <a href="/${language}/check">${nav.check}</a> · <a href="/${language}">${nav.home}</a></p>`;
}
