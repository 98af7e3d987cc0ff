import { WebError } from '../errors/web-error.ts';
import type { Route } from '../server/route.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { siteWords } from '../words/site-words.ts';
import { FEED_TYPES, type FeedFormat, type FeedName } from './feed-entry.ts';
import { readFeed } from './read-feed.ts';
import { renderFeed } from './render-feed.ts';

/** A query that is searched for is no longer than this. */
const MOST_QUERY = 200;

/** `/feeds/stories.ko.rss`, `corrections.en.atom`, `search.ko.json?q=…`: what is new, for readers of feeds. */
export function feedRoute(deps: SiteDeps): Route {
  return {
    path: '/feeds/:file',
    type: null,
    async get(context) {
      const found = /^(answers|briefings|stories|corrections|search)\.(ko|en)\.(rss|atom|json)$/.exec(
        context.req.param('file') ?? '',
      );
      if (found === null) throw new WebError('not-found');
      const [name, language, format] = found.slice(1) as [FeedName, 'ko' | 'en', FeedFormat];
      const url = new URL(context.req.url);
      const query = (url.searchParams.get('q') ?? '').slice(0, MOST_QUERY);
      const site = deps.publicAddress ?? url.origin;
      const search = name === 'search' ? `?q=${encodeURIComponent(query)}` : '';
      const words = siteWords(language);
      const title = {
        answers: words.question.title,
        briefings: words.briefing.title,
        stories: words.story.title,
        corrections: words.correction.title,
        search: `${words.find.title}: ${query}`,
      };
      const description = {
        answers: words.question.note,
        briefings: words.briefing.lead,
        stories: words.story.lead,
        corrections: words.correction.lead,
        search: words.find.hint,
      };
      const feed = renderFeed(
        {
          title: `${title[name]} – Assay`,
          description: description[name],
          language,
          page: `${site}/${language}/${name === 'answers' ? 'about' : name}${search}`,
          self: `${site}${url.pathname}${search}`,
          entries: await readFeed(deps, name, language, query, site),
        },
        format,
      );
      return context.body(feed, 200, {
        'content-type': FEED_TYPES[format],
        'content-language': language,
        'cache-control': 'public, max-age=60',
      });
    },
  };
}
