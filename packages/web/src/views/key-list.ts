import type { Language } from '@assay/engine';
import { type Html, html } from '../site/html.ts';
import { type KeyName, siteWords } from '../words/site-words.ts';

const KEYS: readonly KeyName[] = ['/', 'j k', 'Enter', 'Esc', 'c', '?'];

/** The keys of every page, which `?` shows. */
export function renderKeyList(language: Language): Html {
  const { keyList, keyUse, close } = siteWords(language).check;
  return html`<dialog id="keys" aria-labelledby="keys-title"><h2 id="keys-title">${keyList}</h2><dl>${KEYS.map(
    (key) =>
      html`<div><dt>${key.split(' ').map((one) => html`<kbd>${one}</kbd> `)}</dt><dd>${keyUse[key]}</dd></div>`,
  )}</dl><form method="dialog"><button>${close}</button></form></dialog>`;
}
