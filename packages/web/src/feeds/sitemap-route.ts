import { newestStories } from '@assay/store';
import type { Route } from '../server/route.ts';
import type { SiteDeps } from '../site/site-deps.ts';

/** Addresses in a sitemap; the format allows fifty thousand. */
const MOST_STORIES = 5000;
const SECTIONS = [
  '',
  '/check',
  '/race',
  '/stories',
  '/indicators',
  '/entities',
  '/sources',
  '/corrections',
  '/scorecard',
  '/method',
  '/about',
];

/** `/sitemap.xml`: every page that stays, in both languages. */
export function sitemapRoute(deps: SiteDeps): Route {
  return {
    path: '/sitemap.xml',
    type: null,
    async get(context) {
      const site = deps.publicAddress ?? new URL(context.req.url).origin;
      const { indicators } = deps.records();
      const stories = await newestStories(deps.db, MOST_STORIES);
      const pages = [
        ...SECTIONS,
        ...indicators.map(({ id }) => `/indicators/${id}`),
        ...stories.map(({ story_id }) => `/stories/${story_id}`),
      ];
      const urls = pages.flatMap((page) =>
        (['ko', 'en'] as const).map(
          (language) =>
            `<url><loc>${xml(`${site}/${language}${page}`)}</loc><xhtml:link rel="alternate" hreflang="ko" href="${xml(`${site}/ko${page}`)}"/><xhtml:link rel="alternate" hreflang="en" href="${xml(`${site}/en${page}`)}"/></url>`,
        ),
      );
      const map = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls.join('')}</urlset>\n`;
      return context.body(map, 200, {
        'content-type': 'application/xml; charset=utf-8',
        'cache-control': 'public, max-age=3600',
      });
    },
  };
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** `/robots.txt`: everything but kept reports and searches may be found; the sitemap says what there is. */
export function robotsRoute(deps: Pick<SiteDeps, 'publicAddress'>): Route {
  return {
    path: '/robots.txt',
    type: null,
    get(context) {
      const site = deps.publicAddress ?? new URL(context.req.url).origin;
      const lines = [
        'User-agent: *',
        'Disallow: /ko/search',
        'Disallow: /en/search',
        'Disallow: /ko/reports/',
        'Disallow: /en/reports/',
        `Sitemap: ${site}/sitemap.xml`,
      ];
      return context.text(`${lines.join('\n')}\n`, 200, { 'cache-control': 'public, max-age=3600' });
    },
  };
}
