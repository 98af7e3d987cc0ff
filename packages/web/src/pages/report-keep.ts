import { keepReport } from '@assay/store';
import { MOST_CHARACTERS } from '../draft/read-draft.ts';
import { createLimiter } from '../site/limiter.ts';
import type { Page, PageAnswer } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { siteWords } from '../words/site-words.ts';
import { checkAll } from './check-all.ts';
import { largestWithTables, refusedForm } from './refused-form.ts';
import { filesOf, readSentTables } from './sent-tables.ts';

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
      if (wait !== null) return refusedForm(words.check.keep, words.limited(wait), 429);
      if (typeof text !== 'string' || text.trim() === '' || text.length > MOST_CHARACTERS)
        return refusedForm(words.check.keep, words.check.empty, 422);
      const date = typeof published === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(published) ? published : null;
      const document = await deps.readText(text.replaceAll('\r\n', '\n'), date);
      const files = filesOf(await readSentTables(form), language);
      const checked = await checkAll(deps, document, files, language);
      if ('fault' in checked) return refusedForm(words.check.keep, checked.fault, 422);
      const { report } = checked;
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
    largest: largestWithTables((language, line) => refusedForm(siteWords(language).check.keep, line, 413)),
  };
}
