import type { Language } from '@assay/engine';
import { type Html, html, SCRIPT_END } from '../site/html.ts';
import type { PageAnswer } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { siteWords } from '../words/site-words.ts';
import { renderKeyList } from './key-list.ts';

/** A page with what its frame needs. */
export type Framed = Extract<PageAnswer, { readonly kind: 'page' }> & {
  readonly language: Language;
  /** Without the language. */
  readonly path: string;
  /** The query of the address with its question mark; empty where it has none. */
  readonly search: string;
};

const SECTIONS = ['check', 'race', 'briefings', 'stories', 'indicators', 'corrections'] as const;

/** A whole HTML document: head, bar, main part, foot. Everything that it loads is its own. */
export function renderDocument(page: Framed, { assets, publicAddress }: SiteDeps): Html {
  const {
    language,
    path,
    search,
    title,
    description,
    body,
    scripts = [],
    head = '',
    picture,
    isPrivate = false,
  } = page;
  const words = siteWords(language);
  const here = path === '/' ? '' : path;
  const at = (other: Language): string => `${publicAddress ?? ''}/${other}${here}`;
  const other: Language = language === 'ko' ? 'en' : 'ko';
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${path === '/' ? title : `${title} – Assay`}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${description === undefined ? '' : html`<meta name="description" content="${description}">`}
${isPrivate ? html`<meta name="robots" content="noindex">` : ''}
<link rel="canonical" href="${at(language)}">
<link rel="alternate" hreflang="ko" href="${at('ko')}">
<link rel="alternate" hreflang="en" href="${at('en')}">
<link rel="stylesheet" href="${assets.address('pretendard.css')}">
<link rel="stylesheet" href="${assets.address('site.css')}">
<link rel="icon" href="${assets.address('mark.svg')}" type="image/svg+xml">
<meta property="og:title" content="${title}">
<meta property="og:site_name" content="Assay">
${description === undefined ? '' : html`<meta property="og:description" content="${description}">`}
${picture === undefined ? '' : html`<meta property="og:image" content="${publicAddress ?? ''}${picture}"><meta name="twitter:card" content="summary_large_image">`}
${scripts.map((name) => html`<script type="module" src="${assets.address(`${name}.js`)}">${SCRIPT_END}`)}
${head}
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header class="bar">
<a class="name" href="/${language}">Assay</a>
<nav aria-label="${words.navigation}"><ul>${SECTIONS.map(
    (name) => html`<li><a href="/${language}/${name}"${current(path, name)}>${words.nav[name]}</a></li>`,
  )}</ul></nav>
<form class="search" action="/${language}/search" role="search"><label><span class="unseen">${words.search}</span><input type="search" name="q" placeholder="${words.search}" maxlength="200"></label></form>
<a class="other" href="/${other}${here}${search}" hreflang="${other}" lang="${other}">${siteWords(other).ownName}</a>
</header>
<main id="main">
${body}
</main>
<footer>
<p>${words.promise}</p>
<ul>${(['method', 'scorecard', 'sources', 'about'] as const).map(
    (name) => html`<li><a href="/${language}/${name}"${current(path, name)}>${words.nav[name]}</a></li>`,
  )}</ul>
</footer>
${renderKeyList(language)}
</body>
</html>`;
}

function current(path: string, section: string): Html | string {
  return path === `/${section}` || path.startsWith(`/${section}/`) ? html` aria-current="page"` : '';
}
