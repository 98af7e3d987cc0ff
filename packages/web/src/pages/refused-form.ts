import type { Language } from '@assay/engine';
import { html } from '../site/html.ts';
import type { Page, PageAnswer } from '../site/page.ts';
import { tableWords } from '../words/table-words.ts';
import { MOST_TABLE_FORM } from './sent-tables.ts';

/** A page that says in one line why a form was not taken. */
export function refusedForm(title: string, line: string, status: number): PageAnswer {
  return {
    kind: 'page',
    status,
    title,
    isPrivate: true,
    body: html`<h1>${title}</h1><p class="fault" role="alert">${line}</p>`,
  };
}

/** How much a form with tables may hold, and the answer to more, which a page gives in its own way. */
export function largestWithTables(
  refuse: (language: Language, line: string) => PageAnswer,
): NonNullable<Page['largest']> {
  return {
    bytes: MOST_TABLE_FORM,
    refuse: ({ language }) => refuse(language, tableWords(language).tooLarge(MOST_TABLE_FORM / 2 ** 20)),
  };
}
