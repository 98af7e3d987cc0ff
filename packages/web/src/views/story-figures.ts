import type { Language } from '@assay/engine';
import type { Agreement, StoryConflict } from '@assay/pipeline';
import { type Html, html } from '../site/html.ts';
import { nameIn } from '../site/names.ts';
import { siteWords } from '../words/site-words.ts';
import type { Reading } from './reading.ts';

/** Figures that are shown of those on which accounts agree. */
const AGREED_SHOWN = 8;

/** A checked figure of a story. */
export interface Marked {
  readonly mark: Html;
  readonly sentence: string;
}

/** What is told of a story's figures, and to whom. */
export interface Told extends Reading {
  /** The titles of its documents, with their language. */
  readonly titles: ReadonlyMap<string, { readonly text: string; readonly language: Language }>;
  /** A figure as one of the documents writes it, leading to its receipt, and the sentence in which it stands; null where it was no claim. */
  readonly markOf: (documents: readonly string[], written: string) => Marked | null;
}

/** Where accounts differ: each value with how many accounts state it, and which; nothing where they do not. */
export function renderConflicts(conflicts: readonly StoryConflict[], told: Told): Html {
  if (conflicts.length === 0) return html``;
  const words = siteWords(told.language).story;
  return html`<section class="conflict"><h2>${words.conflicts}</h2>${conflicts.map(
    (conflict) =>
      html`${renderSubject(conflict, told)}<ul>${conflict.figures.map(
        ({ quantity, origins, documents }) =>
          html`<li><strong>${told.markOf(documents, quantity)?.mark ?? quantity}</strong> – ${words.origins(origins)}: ${documents.map(
            (id, place) => html`${place > 0 ? ', ' : ''}${renderTitle(id, told)}`,
          )}</li>`,
      )}</ul>`,
  )}</section>`;
}

/** What the figures of a conflict are for, where the statistic is known. */
function renderSubject({ indicator, entity, period }: StoryConflict, { language, names }: Told): Html {
  if (indicator === null) return html``;
  const parts = [
    html`<a href="/${language}/indicators/${indicator}">${nameIn(language, names.indicators, indicator)}</a>`,
    ...(entity === null
      ? []
      : entity.split('+').map((id) => html` · ${nameIn(language, names.entities, id)}`)),
    period === null ? '' : html` · ${period}`,
  ];
  return html`<h3>${parts}</h3>`;
}

function renderTitle(id: string, { titles, language }: Told): Html {
  const title = titles.get(id);
  return html`<span lang="${title?.language ?? language}">${title?.text ?? id}</span>`;
}

/** The figures on which accounts agree, each as the reader's language writes it where one does; nothing where there are none. */
export function renderAgreements(agreements: readonly Agreement[], { language, markOf }: Told): Html {
  if (agreements.length === 0) return html``;
  const words = siteWords(language).story;
  const other = language === 'ko' ? 'en' : 'ko';
  return html`<section><h2>${words.agreed}</h2><p class="aside">${words.agreedNote}</p><ul class="agreed">${agreements
    .slice(0, AGREED_SHOWN)
    .map(({ written, items, origins }) => {
      const own = written[language];
      const text = own ?? written[other] ?? '';
      const marked = markOf(items, text);
      return html`<li lang="${own === undefined ? other : language}"><strong>${marked?.mark ?? text}</strong>${marked === null ? '' : html` <q>${marked.sentence}</q>`} <small lang="${language}">${words.origins(origins)}</small></li>`;
    })}</ul></section>`;
}
