import { newestStories } from '@assay/store';
import { MIGRATED, onEachServer } from '@assay/store/testing';
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
            /undefined|\bNaN\b|\[object |<script(?![^>]*\ssrc=)|\sstyle=|\son[a-z]+=/,
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
          '| 43 | ✕ differs from the record: 18, not 43 |',
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
      ] as const)
        expect(
          (await read(`/ko/search?q=${encodeURIComponent(query)}`)).querySelector('main')?.textContent,
          query,
        ).toContain(found);
      expect((await read('/en/search?q=zzzz')).querySelector('main')?.textContent).toContain(
        'Nothing was found for “zzzz”.',
      );
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

    it('tell a story by its accounts, with the figures that were checked', async () => {
      const document = await read(`/en/stories/${story}`);
      expect(document.querySelectorAll('.accounts > li').length).toBeGreaterThan(0);
      expect(document.querySelector('.accounts .verdict')).not.toBeNull();
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
