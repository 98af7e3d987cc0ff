import { draftBriefing } from '@assay/pipeline';
import { MOST_CHARACTERS } from '../draft/read-draft.ts';
import { createLimiter } from '../site/limiter.ts';
import type { Page, PageAnswer } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { siteWords } from '../words/site-words.ts';
import { largestWithTables, refusedForm } from './refused-form.ts';

/** Drafts that one client may have made. */
const RATE = { count: 20, ms: 3_600_000 };

/** `/drafts`: a briefing drafted from the report of a text, as the Markdown that `assay briefing publish` takes. */
export function draftFromText(deps: SiteDeps): Page {
  const limit = createLimiter(RATE, () => deps.now().getTime());
  return {
    path: '/drafts',
    get: ({ language }) => ({ kind: 'redirect', to: `/${language}/check`, status: 303 }),
    async post({ language, form, client }): Promise<PageAnswer> {
      const words = siteWords(language);
      const text = form.get('text');
      const wait = limit(client);
      const isText = typeof text === 'string' && text.trim() !== '' && text.length <= MOST_CHARACTERS;
      if (wait !== null) return refusedForm(words.check.draft, words.limited(wait), 429);
      if (!isText) return refusedForm(words.check.draft, words.check.empty, 422);
      const report = await deps.check(await deps.readText(text.replaceAll('\r\n', '\n'), null));
      const body = draftBriefing(report, deps.catalogue(), deps.now().toISOString().slice(0, 10));
      return { kind: 'file', name: 'briefing.md', type: 'text/markdown; charset=utf-8', body };
    },
    // The form of the check page sends its tables along; a briefing is checked by the catalogue alone.
    largest: largestWithTables((language, line) => refusedForm(siteWords(language).check.draft, line, 413)),
  };
}
