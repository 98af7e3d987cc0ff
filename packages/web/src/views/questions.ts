import type { Language } from '@assay/engine';
import type { QuestionRow, QuestionSubject } from '@assay/store';
import { MOST_QUESTION } from '../pages/question-ask.ts';
import { type Html, html } from '../site/html.ts';
import { siteWords } from '../words/site-words.ts';

/** The answered questions about something, and a form to ask another. */
export function renderQuestions(
  kind: QuestionSubject,
  id: string,
  answered: readonly QuestionRow[],
  language: Language,
): Html {
  const words = siteWords(language).question;
  return html`<section class="questions" aria-labelledby="readers-questions"><h2 id="readers-questions">${words.title}</h2>${
    answered.length === 0
      ? ''
      : html`<dl class="answers">${answered.map(
          ({ id: answerId, text, answer, role, answered_at, language: asked }) =>
            html`<div id="answer-${answerId}"><dt lang="${asked}">${text}</dt><dd lang="${asked}">${answer} <small>${role}, <time>${siteWords(language).date(answered_at ?? '')}</time></small></dd></div>`,
        )}</dl>`
  }<details><summary>${words.ask}</summary><form method="post" action="/${language}/questions"><input type="hidden" name="kind" value="${kind}"><input type="hidden" name="id" value="${id}"><label>${words.yours}<textarea name="text" rows="3" maxlength="${MOST_QUESTION}" required></textarea></label><p class="trap" aria-hidden="true"><label>Website <input name="website" tabindex="-1" autocomplete="off"></label></p><p class="aside">${words.note}</p><p><button type="submit">${words.send}</button></p></form></details></section>`;
}
