import { askQuestion, countWaitingQuestions, QUESTION_SUBJECTS, type QuestionSubject } from '@assay/store';
import { html } from '../site/html.ts';
import { createLimiter } from '../site/limiter.ts';
import type { Page, PageAnswer } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { siteWords } from '../words/site-words.ts';

/** Questions of one client. */
const RATE = { count: 5, ms: 3_600_000 };
/** More that wait for the operator are not taken. */
const MOST_WAITING = 1000;
export const MOST_QUESTION = 1000;

/** `/questions`: takes a reader's question; nobody sees it before the operator has answered. */
export function takeQuestion(deps: SiteDeps): Page {
  const limit = createLimiter(RATE, () => deps.now().getTime());
  return {
    path: '/questions',
    get: ({ language }) => ({ kind: 'redirect', to: `/${language}/about`, status: 303 }),
    async post({ language, form, client }): Promise<PageAnswer> {
      const words = siteWords(language);
      const said = (name: string): string => {
        const value = form.get(name);
        return typeof value === 'string' ? value.trim() : '';
      };
      const answer = (line: string, status = 200): PageAnswer => ({
        kind: 'page',
        status,
        title: words.question.title,
        isPrivate: true,
        body: html`<h1>${words.question.title}</h1><p${status === 200 ? '' : html` class="fault" role="alert"`}>${line}</p>${
          status === 200 ? '' : html`<blockquote><p>${said('text')}</p></blockquote>`
        }`,
      });
      // A field that people do not see: what fills it in is no reader. It hears the same, and nothing is kept.
      if (said('website') !== '') return answer(words.question.taken);
      const kind = QUESTION_SUBJECTS.find((subject): subject is QuestionSubject => subject === said('kind'));
      const text = said('text');
      if (kind === undefined || text === '' || text.length > MOST_QUESTION)
        return answer(words.question.empty(MOST_QUESTION), 422);
      const wait = limit(client);
      if (wait !== null) return answer(words.limited(wait), 429);
      if ((await countWaitingQuestions(deps.db)) >= MOST_WAITING) return answer(words.question.full, 503);
      const at = deps.now().toISOString();
      await askQuestion(deps.db, {
        id: deps.chance().slice(0, 32),
        about_kind: kind,
        about_id: kind === 'site' ? '' : said('id').slice(0, 200),
        language,
        text,
        asked_at: at,
      });
      return answer(words.question.taken);
    },
  };
}
