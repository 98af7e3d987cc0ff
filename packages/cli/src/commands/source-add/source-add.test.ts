import type { FoundFeed } from '@assay/sources';
import { describe, expect, it } from 'vitest';
import { onStore } from '../../testing/on-store.ts';
import { type PageSite, servePages } from '../../testing/serve-pages.ts';
import { describeSource, idOfHost, isSourceId } from './describe-source.ts';
import { ownFeeds, siteOf } from './own-feeds.ts';

const GIVEN = {
  id: null,
  nameKo: null,
  nameEn: null,
  kind: null,
  language: null,
  owner: null,
  licence: null,
  trust: null,
};

describe('a source', () => {
  it.each([
    ['www.hanbit.co.kr', 'hanbit'],
    ['hanbit.example', 'hanbit'],
    ['ai.hanbit.example', 'ai-hanbit'],
    ['news.ai.hanbit.or.kr:8080', 'news-ai-hanbit'],
    ['127.0.0.1:4000', '127-0-0-1-4000'],
    ['[::1]', '1'],
    ['localhost', 'localhost'],
    ['xn--3e0b707e.example', 'xn-3e0b707e'],
  ])('at %s is called %s', (host, id) => {
    expect(idOfHost(host)).toBe(id);
    expect(isSourceId(id)).toBe(true);
  });

  it.each([
    ['www.news.example.co.kr', 'example.co.kr'],
    ['example.com', 'example.com'],
    ['10.0.0.1:80', '10.0.0.1:80'],
  ])('of %s belongs to the site %s', (host, site) => {
    expect(siteOf(host)).toBe(site);
  });

  it('is described by its feed where nothing is said of it', () => {
    const feed = { title: ' 한빛일보 AI ', home: null, language: null, items: [] };
    expect(describeSource(GIVEN, feed, 'https://www.hanbit.co.kr/rss/ai.xml')).toEqual({
      id: 'hanbit',
      name_ko: '한빛일보 AI',
      name_en: '한빛일보 AI',
      address: 'https://www.hanbit.co.kr/',
      language: 'ko',
      kind: 'news',
      owner: '',
      licence: '',
      trust_note: '',
    });
    const said = { ...GIVEN, nameEn: 'Hanbit', language: 'en', id: 'h' } as const;
    expect(describeSource(said, { ...feed, title: null }, 'https://a.example/f')).toMatchObject({
      id: 'h',
      name_ko: 'h',
      name_en: 'Hanbit',
      language: 'en',
    });
  });
});

describe('the feeds of a page', () => {
  const page = 'https://www.hanbit.co.kr/news';
  const feed = (address: string, origin: FoundFeed['origin'] = 'stated', title = ''): FoundFeed => ({
    address,
    title,
    origin,
  });

  it('are those that it names, of its own site, but for comments', () => {
    const { own, others } = ownFeeds(
      [
        feed('https://rss.hanbit.co.kr/all.xml'),
        feed('https://www.hanbit.co.kr/comments/feed'),
        feed('https://www.hanbit.co.kr/talk.xml', 'stated', '댓글'),
        feed('https://feeds.feedburner.com/hanbit'),
        feed('https://other.co.kr/rss'),
        feed('https://www.hanbit.co.kr/linked.rss', 'linked'),
      ],
      page,
    );
    expect(own.map(({ address }) => address)).toEqual([
      'https://rss.hanbit.co.kr/all.xml',
      'https://feeds.feedburner.com/hanbit',
    ]);
    expect(others.map(({ reason }) => reason)).toEqual(['comments', 'comments', 'elsewhere']);
  });

  it('are what it links to where it names none, and then guesses', () => {
    const linked = feed('https://www.hanbit.co.kr/rss', 'linked');
    const guess = feed('https://www.hanbit.co.kr/feed', 'guessed');
    expect(ownFeeds([linked, guess], page)).toMatchObject({ own: [linked], isGuess: false });
    expect(ownFeeds([guess], page)).toMatchObject({ own: [guess], isGuess: true });
    expect(ownFeeds([], page)).toMatchObject({ own: [] });
  });

  it('are the only one that it names, wherever that is', () => {
    expect(ownFeeds([feed('https://other.example/hanbit.xml')], page).own).toHaveLength(1);
  });
});

/** A newsroom with a page, two feeds of its own that say different things, a copy of one, comments, and a page without any. */
function site(): Promise<PageSite> {
  const feed = (title: string, ...links: readonly string[]): string =>
    `<rss><channel><title>${title}</title><language>ko</language>${links
      .map((link) => `<item><title>${link}</title><link>https://hanbit.example/${link}</link></item>`)
      .join('')}</channel></rss>`;
  return servePages({
    '/': `<html><head>${['/all.xml', '/ai.xml', '/all-atom.xml', '/comments/feed', '/broken.xml']
      .map((href) => `<link rel="alternate" type="application/rss+xml" href="${href}">`)
      .join('')}</head><body>한빛일보</body></html>`,
    '/all.xml': feed('한빛일보', 'a', 'b'),
    '/all-atom.xml': feed('한빛일보', 'b', 'a'),
    '/ai.xml': feed('한빛일보 AI', 'c'),
    '/broken.xml': 'no feed at all',
    '/bare': '<html><body>여기에는 피드가 없습니다.</body></html>',
  });
}

const ALLOW = { ASSAY_ALLOW_RANGES: '127.0.0.0/8' };

onStore('assay source add', ({ run }) => {
  it('follows the feeds of a page that are its own, says which, and of the others why not', async () => {
    await using server = await site();
    const { code, out, err } = await run(['source', 'add', server.origin, '--id', 'hanbit'], { env: ALLOW });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { origin } = server;
    expect(out).toBe(
      [
        'Found 2 feeds:',
        `  ${origin}/all.xml  한빛일보 · 2 items`,
        `  ${origin}/ai.xml  한빛일보 AI · 1 item`,
        'Not followed (to follow one of them: --feed URL):',
        `  ${origin}/comments/feed  comments of readers`,
        `  ${origin}/all-atom.xml  says the same as another`,
        `  ${origin}/broken.xml  cannot be read as a feed`,
        '한빛일보 is followed now as hanbit, with 2 feeds.',
        '',
      ].join('\n'),
    );
    const again = (await run(['source', 'add', server.origin, '--id', 'hanbit'], { env: ALLOW })).out;
    expect(again).toContain('한빛일보 · 2 items · followed already');
    expect(again.endsWith('is followed already, with these feeds; nothing was changed.\n')).toBe(true);
  });

  it('follows a feed as it is, under the names that are given', async () => {
    await using server = await site();
    const args = ['source', 'add', `${server.origin}/ai.xml`, '--id', 'ai', '--name-en', 'Hanbit AI'];
    const more = ['--source-kind', 'research', '--licence', 'CC-BY-4.0', '--language', 'en', '--json'];
    const { out } = await run([...args, ...more], { env: ALLOW });
    expect(JSON.parse(out)).toMatchObject({
      source: {
        id: 'ai',
        name_ko: '한빛일보 AI',
        name_en: 'Hanbit AI',
        kind: 'research',
        licence: 'CC-BY-4.0',
        language: 'en',
      },
      isNew: true,
      feeds: [{ address: `${server.origin}/ai.xml`, title: '한빛일보 AI', isNew: true }],
      skipped: [],
    });
  });

  it('adds a feed that is chosen to a source that is there', async () => {
    await using server = await site();
    const feed = `${server.origin}/all-atom.xml`;
    const { out } = await run(
      ['source', 'add', server.origin, '--feed', feed, '--id', 'ai', '--lang', 'ko'],
      {
        env: ALLOW,
      },
    );
    expect(out).toContain('이미 구독하던 한빛일보 AI(ai)에 피드 1개를 더했습니다.');
  });

  it('refuses in one line what is no feed, what is not there, and what may not be asked', async () => {
    await using server = await site();
    const { origin } = server;
    const refused = async (...args: readonly string[]): Promise<string> => {
      const { code, out, err } = await run(['source', 'add', ...args], { env: ALLOW });
      expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
      return err;
    };
    expect(await refused(`${origin}/bare`)).toContain(
      `neither a feed nor a page that names one: ${origin}/bare;`,
    );
    expect(await refused(`${origin}/gone`)).toContain('404');
    expect(await refused(origin, '--feed', `${origin}/broken.xml`)).toContain('broken.xml');
    expect(await refused('ftp://hanbit.example/')).toContain('ftp');
    expect(await refused(origin, '--id', 'Hanbit!')).toContain('small letters, digits and hyphens');
    const { err } = await run(['source', 'add', origin]);
    expect(err).toContain('127.0.0.1');
  });
});
