import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import type { FeedFormat, SiteFeed } from './feed-entry.ts';

/**
 * A feed in one of the formats. What was changed last is when it was updated; an empty one has stood since 1970.
 * Example: `renderFeed(feed, 'json')` → `{"version":"https://jsonfeed.org/version/1.1","title":"Stories",…}`.
 */
export function renderFeed(feed: SiteFeed, format: FeedFormat): string {
  const { title, description, language, page, self, entries } = feed;
  const updated = new Date(Math.max(0, ...entries.map(({ at }) => Date.parse(at))));
  switch (format) {
    case 'rss':
      return generateRssFeed({
        title,
        link: page,
        description,
        language,
        lastBuildDate: updated,
        atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
        items: entries.map(({ address, title, summary, at }) => ({
          title,
          link: address,
          guid: { value: address, isPermaLink: true },
          pubDate: new Date(at),
          description: summary,
        })),
      });
    case 'atom':
      return generateAtomFeed({
        id: self,
        title: { value: title },
        subtitle: { value: description },
        updated,
        authors: [{ name: 'Assay' }],
        links: [
          { href: self, rel: 'self', type: 'application/atom+xml' },
          { href: page, rel: 'alternate', type: 'text/html', hreflang: language },
        ],
        entries: entries.map(({ address, title, summary, at }) => ({
          id: address,
          title: { value: title },
          updated: new Date(at),
          links: [{ href: address, rel: 'alternate' }],
          summary: { value: summary },
        })),
      });
    case 'json':
      return JSON.stringify(
        generateJsonFeed({
          title,
          description,
          language,
          home_page_url: page,
          feed_url: self,
          items: entries.map(({ address, title, summary, at }) => ({
            id: address,
            url: address,
            title,
            content_text: summary === '' ? title : summary,
            date_published: new Date(at),
          })),
        }),
      );
  }
}
