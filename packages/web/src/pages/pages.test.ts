import type { StoryConflict } from '@assay/pipeline';
import { parseBriefing } from '@assay/pipeline';
import { parseFeed } from '@assay/sources';
import {
  addCorrections,
  answerQuestion,
  newestStories,
  waitingQuestions,
  withdrawBriefing,
} from '@assay/store';
import { MIGRATED, onEachServer } from '@assay/store/testing';
import { parseFeed as readByFeedsmith } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSiteWorld, type SiteWorld } from '../testing/site-world.ts';
import { type SmallServer, startSmallServer } from '../testing/small-server.ts';

onEachServer(
  'the pages',
  (test) => {
    let world: SiteWorld;
    let server: SmallServer;
    let story = '';
    beforeAll(async () => {
      world = await openSiteWorld({ kind: 'socket', ...test().connection });
      server = await startSmallServer({ trustedProxies: ['127.0.0.1'] }, undefined, world.site);
      story = (await newestStories(world.site.db, 1))[0]?.story_id ?? '';
    }, 120_000);
    afterAll(async () => {
      await server.server.close();
      await world.pipeline.stop();
    });

    const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
      fetch(`${server.url}${path}`, { redirect: 'manual', headers });
    const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
      fetch(`${server.url}${path}`, { method: 'POST', body: new URLSearchParams(fields), headers });
    const read = async (path: string) => parseHTML(await (await get(path)).text()).document;

    const addresses = (): string[] => [
      '',
      '/check',
      '/check?example=ko',
      '/check?example=en',
      `/claims/${world.documents.ko}.1.c1`,
      '/briefings',
      '/briefings?category=robots',
      '/briefings/robots-china-density',
      '/race',
      '/race/pair?one=USA&other=CHN',
      '/indicators',
      '/indicators/notable_ai_models',
      '/entities',
      '/entities/KOR',
      '/sources',
      '/sources/daily',
      '/publications/ai_index',
      '/stories',
      `/stories/${story}`,
      '/corrections',
      '/search?q=AI',
      '/scorecard',
      '/method',
      '/about',
    ];

    it.each(['ko', 'en'])(
      'answer at every address, each with a title, one heading and a strict policy: %s',
      async (language) => {
        for (const address of addresses()) {
          const path = `/${language}${address}`;
          const response = await get(path);
          const text = await response.text();
          expect(response.status, path).toBe(200);
          expect(response.headers.get('content-security-policy'), path).toContain("script-src 'self'");
          expect(response.headers.get('content-language'), path).toBe(language);
          const { document } = parseHTML(text);
          expect(document.documentElement.getAttribute('lang'), path).toBe(language);
          expect(document.querySelectorAll('h1').length, path).toBe(1);
          expect(document.title, path).not.toBe('');
          expect(text, path).not.toMatch(
            /undefined|\bNaN\b|\[object |<script(?![^>]*(?:\ssrc=|ld\+json))|\sstyle=|\son[a-z]+=/,
          );
          const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
          expect(new Set(ids).size, path).toBe(ids.length);
        }
      },
    );

    it('lead nowhere that is not there, within the site', async () => {
      const links = new Set<string>();
      for (const address of addresses()) {
        const document = await read(`/en${address}`);
        for (const link of document.querySelectorAll('a[href^="/"]')) {
          const [path = ''] = (link.getAttribute('href') ?? '').split('#');
          links.add(path);
        }
      }
      // One of each kind with an identifier: the rest are made alike.
      const kinds = new Map([...links].map((path) => [path.replace(/(\/[a-z]+\/[a-z]+)\/.*/, '$1/…'), path]));
      for (const path of kinds.values()) expect((await get(path)).status, path).toBe(200);
    });

    describe('an address without a language', () => {
      it('leads to the one that the browser asks for, and then to the one read last', async () => {
        const asked = await get('/race?chips=5', { 'accept-language': 'ko-KR,ko;q=0.9,en;q=0.5' });
        expect([asked.status, asked.headers.get('location')]).toEqual([302, '/ko/race?chips=5']);
        const cookie = (await get('/en/race')).headers.get('set-cookie') ?? '';
        expect(cookie).toContain('assay-language=en');
        const again = await get('/', { 'accept-language': 'ko', cookie: cookie.split(';')[0] ?? '' });
        expect(again.headers.get('location')).toBe('/en');
      });
    });

    it('say in the reader’s language that nothing is there', async () => {
      for (const path of [
        '/ko/nowhere',
        '/ko/claims/x',
        '/ko/indicators/none',
        `/ko/claims/${world.documents.ko}.1.c99`,
      ]) {
        const response = await get(path);
        expect(response.status, path).toBe(404);
        expect(await response.text(), path).toContain('이 주소에는 아무것도 없습니다');
      }
    });

    describe('checking', () => {
      it('lights the figures of a text and shows a receipt for each', async () => {
        const response = await post('/en/check', {
          text: 'American organizations produced 40 notable AI models in 2024. China produced 43.',
          published: '2025-05-12',
        });
        const { document } = parseHTML(await response.text());
        const figures = [...document.querySelectorAll('.article a.figure')];
        expect(figures.map((figure) => figure.getAttribute('class'))).toEqual([
          'figure supported was-revised',
          'figure refuted',
        ]);
        for (const figure of figures)
          expect(document.querySelector(figure.getAttribute('href') ?? '')?.textContent).toContain(
            'AI Index',
          );
        expect(document.querySelector('textarea')?.textContent).toContain('40 notable');
      });

      it('shows hostile text as text', async () => {
        const text =
          '<script>alert(document.cookie)</script><img src=x onerror=alert(document.cookie)> 미국은 2024년에 주목할 만한 AI 모델을 40개 내놓았다. </textarea><b>';
        const { document } = parseHTML(await (await post('/ko/check', { text })).text());
        expect(document.querySelectorAll('.article script, .article img, b').length).toBe(0);
        expect(document.querySelector('.article')?.textContent).toContain(
          '<script>alert(document.cookie)</script>',
        );
      });

      it.each([
        [{ text: ' ' }, 422, '본문이 비어 있습니다'],
        [{ text: '특허', published: '2026-13-01' }, 422, '날짜가 아닙니다'],
        [{ address: 'https://a.example/' }, 422, '페이지를 가져오지 않습니다'],
      ])('says what is wrong and keeps what was typed: %j', async (fields, status, line) => {
        const response = await post('/ko/check', fields);
        expect(response.status).toBe(status);
        const { document } = parseHTML(await response.text());
        expect(document.querySelector('[role=alert]')?.textContent).toContain(line);
        for (const [name, value] of Object.entries(fields))
          expect(document.querySelector(`[name=${name}]`)?.outerHTML).toContain(value.trim());
      });

      it('gives the result to take away as a page, a table or data', async () => {
        const text = 'American organizations produced 40 notable AI models in 2024. China produced 43 | <b>.';
        const take = (format: string) => post('/en/check', { text, published: '2025-05-12', format });
        const page = await take('html');
        expect(page.headers.get('content-disposition')).toBe('attachment; filename="assay-report.html"');
        const { document } = parseHTML(await page.text());
        expect(document.querySelectorAll('.article a.figure').length).toBe(2);
        expect(document.querySelectorAll('script, link, img, .article b').length).toBe(0);
        expect(document.querySelector('.facts a')?.getAttribute('href')).toMatch(
          /^https:\/\/assay\.example\/en\//,
        );
        expect(await (await take('markdown')).text()).toContain(
          '| 43 | ✕ differs from the record: 15, not 43 |',
        );
        expect(await (await take('json')).json()).toMatchObject({
          claims: [{ verdict: { label: 'supported' } }, { verdict: { label: 'refuted' } }],
        });
        expect((await take('exe')).headers.get('content-disposition')).toBeNull();
      });

      it('lets a client ask so often, keeps what was typed beyond that, and says when to ask again', async () => {
        const ask = (client: string) =>
          post('/en/check', { address: 'https://a.example/' }, { 'x-forwarded-for': client });
        const statuses: number[] = [];
        for (let time = 0; time < 6; time++) statuses.push((await ask('203.0.113.7')).status);
        const refused = await ask('203.0.113.7');
        expect([...new Set(statuses)]).toEqual([422]);
        expect(refused.status).toBe(429);
        expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
        const { document } = parseHTML(await refused.text());
        expect(document.querySelector('[role=alert]')?.textContent).toMatch(/try again in \d+ seconds?\./);
        expect(document.querySelector('[name=address]')?.getAttribute('value')).toBe('https://a.example/');
        expect((await ask('203.0.113.8')).status).toBe(422);
      });

      it('gives browsers the catalogue in force, packed as they take it, and no other', async () => {
        const { document } = parseHTML(await (await get('/ko/check')).text());
        const address = document.querySelector('form.check')?.getAttribute('data-catalogue') ?? '';
        for (const encoding of ['br', 'gzip', 'identity']) {
          const response = await get(address, { 'accept-encoding': encoding });
          expect(response.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
          expect(response.headers.get('cache-control')).toContain('immutable');
          expect(await response.json()).toMatchObject({ sha256: world.site.records().sha256 });
        }
        expect((await get(address.replace(/[0-9a-f]{8}\.json$/, '00000000.json'))).status).toBe(404);
      });

      it('takes no form of another site', async () => {
        const response = await post('/en/check', { text: 'x' }, { origin: 'https://evil.example' });
        expect(response.status).toBe(403);
      });
    });

    it('show a figure with its sentence, where it stands, its values, and the editions that revised it', async () => {
      const document = await read(`/ko/claims/${world.documents.ko}.1.c1`);
      expect(document.querySelector('h1 mark')?.textContent).toBe('40개');
      expect(document.querySelector('h1')?.textContent).toContain('주목할 만한 AI 모델');
      const text = document.querySelector('main')?.textContent ?? '';
      for (const part of [
        '자료와 맞음',
        '이후 수정됨',
        '2025-04-07',
        '57',
        '이 통계가 보여 주지 않는 것',
        '인용',
      ])
        expect(text).toContain(part);
    });

    it('find by words in either language, particles or not', async () => {
      for (const [query, found] of [
        ['특허는', 'AI 특허'],
        ['모델을 중국이', '주목할 만한 AI 모델'],
        ['robot density', '로봇 밀도'],
        ['인용 순서', '무엇을 세느냐에 따라 바뀌는 순서'],
        ['한국의 로봇', '로봇 밀도'],
        ['korea robots', '로봇 밀도'],
      ] as const)
        expect(
          (await read(`/ko/search?q=${encodeURIComponent(query)}`)).querySelector('main')?.textContent,
          query,
        ).toContain(found);
      expect((await read('/en/search?q=zzzz')).querySelector('main')?.textContent).toContain(
        'Nothing was found for “zzzz”.',
      );
    });

    describe('a briefing', () => {
      it('has each of its figures lead to a receipt, and says how they stand', async () => {
        const document = await read('/en/briefings/robots-china-density');
        const figures = [...document.querySelectorAll('.article a.figure')];
        expect(figures.length).toBeGreaterThan(20);
        for (const figure of figures)
          expect(
            document.querySelector(figure.getAttribute('href') ?? '')?.querySelector('.receipt'),
          ).not.toBeNull();
        expect(document.querySelector('.tally')?.textContent).toContain('match the record');
        expect(document.querySelectorAll('figure.plate svg').length).toBeGreaterThan(2);
        expect(document.querySelector('h2#glance')?.textContent).toBe('At a glance');
      });

      it('tells who holds a position by which figures', async () => {
        const document = await read('/en/briefings/who-leads-depends-on-the-count');
        const rows = [...document.querySelectorAll('.positions tbody tr')].map((row) =>
          [...row.children].slice(0, 3).map(({ textContent }) => textContent),
        );
        expect(rows).toEqual([
          ['AI Index', '2', '2'],
          ['OECD.AI', '2', '2'],
        ]);
      });

      it('that was withdrawn says so, and what took its place', async () => {
        const at = new Date().toISOString();
        await withdrawBriefing(
          world.site.db,
          'robots-china-density',
          'ko',
          'who-leads-depends-on-the-count',
          at,
        );
        const response = await get('/ko/briefings/robots-china-density');
        expect(response.status).toBe(410);
        expect(await response.text()).toContain('href="/ko/briefings/who-leads-depends-on-the-count"');
        expect((await get('/en/briefings/robots-china-density')).status).toBe(200);
      });
    });

    describe('a report that a reader keeps', () => {
      it('has an address that lasts until its keeper deletes it', async () => {
        const kept = await post('/ko/reports', {
          text: '미국은 2024년에 주목할 만한 AI 모델을 40개 내놓았다.',
          published: '2025-05-12',
        });
        const { pathname, searchParams } = new URL(kept.url);
        const key = searchParams.get('key') ?? '';
        expect(pathname).toMatch(/^\/ko\/reports\/[0-9a-f]{48}$/);
        const shown = await (await get(pathname)).text();
        expect(shown).toContain('자료와 맞음');
        expect(shown).not.toContain(key);
        expect((await post(pathname, { key: 'f'.repeat(48) })).status).toBe(404);
        expect((await get(pathname)).status).toBe(200);
        expect(await (await post(pathname, { key })).text()).toContain('결과를 지웠습니다');
        expect((await get(pathname)).status).toBe(410);
        expect((await get(`/ko/reports/${'0'.repeat(48)}`)).status).toBe(404);
      });

      it('is not kept without a text', async () => {
        expect((await post('/en/reports', { text: ' ' })).status).toBe(422);
      });
    });

    it('draft a briefing from a text, in the form in which it can be published', async () => {
      const response = await post('/en/drafts', { text: world.site.examples.en });
      expect(response.headers.get('content-disposition')).toContain('briefing.md');
      const parsed = parseBriefing(await response.text());
      expect(parsed.kind).toBe('briefing');
      expect((await post('/en/drafts', { text: '' })).status).toBe(422);
    });

    describe('a question', () => {
      const ask = (fields: Record<string, string>) =>
        post('/en/questions', {
          kind: 'briefing',
          id: 'robots-china-density',
          text: 'Why <b>166</b>?',
          ...fields,
        });

      it('appears with its answer, and not before', async () => {
        expect(await (await ask({})).text()).toContain('Thank you');
        const page = async (): Promise<string> => (await get('/en/briefings/robots-china-density')).text();
        expect(await page()).not.toContain('Why &lt;b&gt;');
        const [question] = await waitingQuestions(world.site.db, 10);
        const at = new Date().toISOString();
        await answerQuestion(world.site.db, question?.id ?? '', {
          answer: 'The base was revised.',
          role: 'editor',
          at,
        });
        expect(await page()).toContain('Why &lt;b&gt;166&lt;/b&gt;?');
        expect(await page()).toContain('The base was revised.');
        const feed = JSON.parse(await (await get('/feeds/answers.en.json')).text());
        expect(feed.items).toMatchObject([
          { title: 'Why <b>166</b>?', content_text: 'The base was revised. – editor' },
        ]);
      });

      it('of a robot is thanked for and dropped', async () => {
        expect(await (await ask({ website: 'https://spam.example' })).text()).toContain('Thank you');
        expect(await waitingQuestions(world.site.db, 10)).toEqual([]);
      });

      it.each([{ text: '' }, { text: 'x'.repeat(1001) }, { kind: 'weather' }])(
        'that is none is told so: %#',
        async (fields) => {
          expect((await ask(fields)).status).toBe(422);
        },
      );

      it('after question is taken up to a limit', async () => {
        const statuses: number[] = [];
        for (let turn = 0; turn < 6; turn++) statuses.push((await ask({})).status);
        expect(statuses.at(-1)).toBe(429);
      });
    });

    it('show of a statistic whom the reader chooses', async () => {
      const page = await read('/en/indicators/notable_ai_models?entity=KOR&entity=FRA&entity=nobody');
      const checked = [...page.querySelectorAll('input[name=entity][checked]')].map((box) =>
        box.getAttribute('value'),
      );
      expect(checked.sort()).toEqual(['FRA', 'KOR']);
      const chart = page.querySelector('figure.plate')?.textContent ?? '';
      expect(chart).toContain('South Korea');
      expect(chart).not.toContain('China');
      expect(page.querySelector('pre code')?.textContent).toContain('entities=KOR,FRA');
    });

    it('list bearers kind by kind, and of each say in how many statistics it stands', async () => {
      const page = await read('/en/entities');
      const kinds = [...page.querySelectorAll('main section[id]')].map((section) => section.id);
      expect(kinds.slice(0, 2)).toEqual(['country', 'region']);
      expect(page.querySelector('#country')?.textContent).toContain('South Korea');
      expect(page.querySelector('#model a[href="/en/entities/KOR"]')).toBeNull();
      const links = [...page.querySelectorAll('.categories a')].map((link) => link.getAttribute('href'));
      expect(links).toEqual(kinds.map((kind) => `#${kind}`));
      const korea = await read('/en/entities/KOR');
      const rows = korea.querySelectorAll('.places tbody tr').length;
      expect(korea.querySelector('.lead')?.textContent).toBe(
        `Where South Korea stands in ${rows} statistics.`,
      );
    });

    it('list statistics with their years and who publishes them', async () => {
      const page = await read('/en/indicators?q=notable+AI+models');
      const item = page.querySelector('a[href="/en/indicators/notable_ai_models"]')?.closest('li');
      expect(item?.querySelector('small')?.textContent).toMatch(/^20[0-9]{2}–20[0-9]{2} · AI Index$/);
    });

    it('say of a figure who leads its siblings, where that is another', async () => {
      const page = await read(`/en/claims/${world.documents.en}.1.c1`);
      expect(page.querySelector('main')?.textContent).toContain('first here:');
    });

    it('put the race in the order of the reader’s weights', async () => {
      const order = async (query: string): Promise<string[]> =>
        [...(await read(`/en/race?${query}`)).querySelectorAll('.standings a')].map(
          (link) => link.textContent ?? '',
        );
      const none =
        'research=0&talent=0&models=0&compute=0&chips=0&capital=0&adoption=0&robots=0&education=0&attitudes=0&policy=0';
      const robots = await order(none.replace('robots=0', 'robots=5'));
      const models = await order(none.replace('models=0', 'models=5'));
      expect(models[0]).toBe('United States');
      expect(robots).not.toEqual(models);
      expect(new Set(robots)).toEqual(new Set(models));
    });

    it('say in points how far two percentages are apart', async () => {
      const race = (await read('/en/race')).querySelector('main')?.textContent ?? '';
      expect(race).toContain('percentage points from');
      expect(race).not.toMatch(/[0-9]% from/);
    });

    it('tell what a new edition corrected: before, after and the value that did it', async () => {
      const cause = [
        {
          publication: 'ai_index',
          edition: '2026-04-13',
          value: '57',
          unit: 'count',
          period: '2024',
          entity: 'USA',
        },
      ];
      await addCorrections(world.site.db, [
        {
          document_id: world.documents.ko,
          version: 1,
          claim_id: 'c1',
          ordinal: 2,
          before: 'supported',
          after: 'supported, now refuted',
          catalogue_before: 'a',
          catalogue_after: 'b',
          cause: JSON.stringify(cause),
          made_at: '2026-04-14T00:00:00.000Z',
        },
      ]);
      for (const path of ['/en/corrections', '/en']) {
        const line = (await read(path))
          .querySelector('.corrections li')
          ?.textContent?.replaceAll(/\s+/g, ' ');
        expect(line, path).toContain('matches the record → differs from the record');
        expect(line, path).toContain('AI Index, 2026-04-13: United States 2024 = 57');
      }
      const feed = JSON.parse(await (await get('/feeds/corrections.en.json')).text());
      expect(feed.items).toMatchObject([
        {
          url: `https://assay.example/en/claims/${world.documents.ko}.1.c1#2`,
          content_text: 'matches the record ⇒ matches the record → differs from the record',
        },
      ]);
    });

    it('tell a story by its accounts, with the figures that were checked', async () => {
      const document = await read(`/en/stories/${story}`);
      expect(document.querySelectorAll('.accounts > li').length).toBeGreaterThan(0);
      expect(document.querySelector('.accounts a.figure.supported')).not.toBeNull();
    });

    it('say how often the engine is wrong, by language, and why it left claims open', async () => {
      const text = (await read('/en/scorecard')).querySelector('main')?.textContent ?? '';
      for (const part of [
        'On articles set aside, read once',
        'Articles all of whose figures are true',
        'Figures made wrong on purpose',
        'digits transposed',
        'Korean',
      ])
        expect(text).toContain(part);
      expect(text).toMatch(/\d+(?:\.\d+)?% [\d.]+–[\d.]+% · \d+\/\d+/);
    });

    it('show of a source the figures that it carried', async () => {
      const main = (await read('/en/sources/daily')).querySelector('main');
      expect(main?.querySelectorAll('.accounts > li')).toHaveLength(2);
      expect(main?.querySelector('.accounts a.figure.supported')?.textContent).toContain('40');
    });

    it('tell where the accounts of a story differ, and on what they agree', async () => {
      const conflict: StoryConflict = {
        indicator: 'notable_ai_models',
        entity: 'USA',
        period: '2024',
        unit: 'count',
        about: [],
        figures: [
          { quantity: '40개', value: '40', origins: 1, sources: ['daily'], documents: [world.documents.ko] },
          { quantity: '38', value: '38', origins: 1, sources: ['daily'], documents: [world.documents.en] },
        ],
      };
      await world.site.db
        .updateTable('story')
        .set({ conflicts: JSON.stringify([conflict]) })
        .where('story_id', '=', story)
        .execute();
      const section = (await read(`/en/stories/${story}`)).querySelector('.conflict');
      expect(section?.querySelector('h3')?.textContent).toContain('United States · 2024');
      const sides = [...(section?.querySelectorAll('li') ?? [])].map((side) => side.textContent);
      expect(sides).toHaveLength(2);
      expect(sides[1]).toContain('38 – 1 origin: Forty notable AI models');
      expect(section?.querySelector('a.figure.supported')?.textContent).toContain('40개');
    });

    describe('feeds', () => {
      it.each(['rss', 'atom', 'json'])(
        'tell the stories, with whole addresses, so that another reader reads them: %s',
        async (format) => {
          const response = await get(`/feeds/stories.ko.${format}`);
          expect(response.status).toBe(200);
          const text = await response.text();
          const address = `https://assay.example/feeds/stories.ko.${format}`;
          const feed = await parseFeed(Buffer.from(text), {
            address,
            contentType: response.headers.get('content-type'),
          });
          expect(feed?.title).toBe('이야기 – Assay');
          expect(feed?.items.length).toBeGreaterThan(0);
          for (const item of feed?.items ?? []) {
            expect(item.link).toMatch(/^https:\/\/assay\.example\/ko\/stories\//);
            expect(item.title).not.toBe('');
          }
          expect(readByFeedsmith(text).format).toBe(format);
        },
      );

      it('tell of any search', async () => {
        const feed = JSON.parse(await (await get('/feeds/search.en.json?q=notable')).text());
        expect(feed.items.length).toBeGreaterThan(0);
        expect((await get('/feeds/search.en.json')).status).toBe(200);
        expect((await get('/feeds/else.en.rss')).status).toBe(404);
      });

      it('are named by the pages that show the same', async () => {
        for (const path of ['/ko/stories', '/ko/corrections', '/ko/search?q=AI'])
          for (const link of (await read(path)).querySelectorAll('link[rel=alternate][type]'))
            expect((await get(link.getAttribute('href') ?? '')).status, path).toBe(200);
      });
    });

    it('list themselves for search engines, each in both languages', async () => {
      const text = await (await get('/sitemap.xml')).text();
      const { document } = parseHTML(text);
      const places = [...document.querySelectorAll('loc')].map((place) => place.textContent ?? '');
      expect(places).toContain('https://assay.example/ko/indicators/notable_ai_models');
      for (const place of places.slice(0, 60))
        expect((await get(new URL(place).pathname)).status, place).toBe(200);
      expect(await (await get('/robots.txt')).text()).toContain('Sitemap: https://assay.example/sitemap.xml');
    });

    it('say what was reviewed as schema.org has it, and have a picture for previews', async () => {
      const document = await read(`/en/claims/${world.documents.en}.1.c1`);
      const data = JSON.parse(
        document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}',
      );
      expect(data).toMatchObject({
        '@type': 'ClaimReview',
        claimReviewed: expect.stringContaining('40 notable AI models'),
        reviewRating: { ratingValue: 5, alternateName: 'matches the record' },
        itemReviewed: { '@type': 'Claim', appearance: { url: 'https://daily.example/en' } },
      });
      const picture = document.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '';
      const response = await get(new URL(picture).pathname);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
    });

    it('have a picture drawn from the data for previews', async () => {
      for (const path of ['/indicators/notable_ai_models', '/briefings/who-leads-depends-on-the-count']) {
        const document = await read(`/ko${path}`);
        const picture = document.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '';
        const { origin, pathname, search } = new URL(picture);
        expect(origin, path).toBe('https://assay.example');
        expect(search).toContain('language=ko');
        const response = await get(pathname + search);
        expect([response.status, response.headers.get('content-type')], path).toEqual([200, 'image/png']);
      }
    });

    it('show where a statistic is, where enough countries have a value', async () => {
      const image = (await read('/en/indicators/notable_ai_models')).querySelector('figure.map img');
      const response = await get(image?.getAttribute('src') ?? '');
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
      expect(image?.getAttribute('alt')).toMatch(/^World map\. .*United States/);
      expect(image?.getAttribute('width')).toMatch(/^[1-9]/);
    });

    it('give a statistic away as a picture and as data, to other sites too', async () => {
      for (const kind of ['svg', 'png', 'csv', 'json']) {
        const response = await get(`/charts/notable_ai_models.${kind}?language=ko`);
        expect(response.status, kind).toBe(200);
        expect(response.headers.get('access-control-allow-origin')).toBe('*');
      }
      expect(await (await get('/charts/notable_ai_models.csv')).text()).toContain('United States,2024,40,');
      expect((await get('/charts/none.svg')).status).toBe(404);
      const dark = await (await get('/charts/notable_ai_models.svg?theme=dark')).text();
      expect(dark).toContain('#e8e5dd');
      expect(dark).not.toContain('var(');
    });

    it('send their files once and for all', async () => {
      const document = await read('/ko');
      for (const link of document.querySelectorAll('link[rel=stylesheet], script[src]')) {
        const path = link.getAttribute('href') ?? link.getAttribute('src') ?? '';
        const response = await get(path);
        expect(response.status, path).toBe(200);
        expect(response.headers.get('cache-control'), path).toContain('immutable');
        const text = await response.text();
        expect(text, path).not.toContain('asset:');
        expect(text, path).not.toMatch(/https?:\/\/(?!github\.com|scripts\.sil\.org)/);
      }
      expect((await get('/assets/none.css')).status).toBe(404);
    });
  },
  MIGRATED,
);
