import { keepReport } from '@assay/store';
import { MOST_CHARACTERS } from '../draft/read-draft.ts';
import { html } from '../site/html.ts';
import { createLimiter } from '../site/limiter.ts';
import type { Page, PageAnswer } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { siteWords } from '../words/site-words.ts';

/** Reports that one client may keep. */
const RATE = { count: 20, ms: 3_600_000 };

/** `/reports`: keeps the report of a text under an address that nobody guesses, for whoever asks for it. */
export function keepTextReport(deps: SiteDeps): Page {
  const limit = createLimiter(RATE, () => deps.now().getTime());
  return {
    path: '/reports',
    get: ({ language }) => ({ kind: 'redirect', to: `/${language}/check`, status: 303 }),
    async post({ language, form, client }): Promise<PageAnswer> {
      const words = siteWords(language);
      const text = form.get('text');
      const published = form.get('published');
      const wait = limit(client);
      if (wait !== null) return refused(words.check.keep, words.limited(wait), 429);
      if (typeof text !== 'string' || text.trim() === '' || text.length > MOST_CHARACTERS)
        return refused(words.check.keep, words.check.empty, 422);
      const date = typeof published === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(published) ? published : null;
      const document = await deps.readText(text.replaceAll('\r\n', '\n'), date);
      const report = await deps.check(document);
      const [id, secret] = [deps.chance(), deps.chance()];
      await keepReport(deps.db, {
        id,
        secret,
        report,
        language: document.language,
        title: document.title,
        published: document.published,
        address: document.url,
        catalogue: report.catalog.sha256,
        created_at: deps.now().toISOString(),
      });
      return { kind: 'redirect', to: `/${language}/reports/${id}?key=${secret}`, status: 303 };
    },
  };
}

function refused(title: string, line: string, status: number): PageAnswer {
  return {
    kind: 'page',
    status,
    title,
    isPrivate: true,
    body: html`<h1>${title}</h1><p class="fault" role="alert">${line}</p>`,
  };
}
