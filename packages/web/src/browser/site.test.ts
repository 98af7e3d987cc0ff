import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserSite, MISSING_BROWSER, openBrowserSite } from '../testing/browser-site.ts';
import { claimsChecked } from '../testing/sample-events.ts';
import { violationsOf } from '../testing/violations.ts';

const PATIENCE_MS = 120_000;
const PAGES = [
  '',
  '/check',
  '/race',
  '/race/pair?one=USA&other=CHN',
  '/indicators',
  '/indicators/notable_ai_models',
  '/entities',
  '/entities/KOR',
  '/briefings',
  '/briefings/robots-china-density',
  '/stories',
  '/sources',
  '/sources/daily',
  '/publications/ai_index',
  '/corrections',
  '/search?q=AI',
  '/scorecard',
  '/method',
  '/about',
];
describe.skipIf(MISSING_BROWSER !== null)('the site in a browser', { timeout: PATIENCE_MS }, () => {
  let site: BrowserSite;
  beforeAll(async () => {
    site = await openBrowserSite();
  }, PATIENCE_MS);
  afterAll(() => site?.close(), PATIENCE_MS);

  it.each([
    ['ko', 'light'],
    ['en', 'dark'],
  ] as const)(
    'stands in the way of nobody who listens or uses keys, and asks no other site for anything: %s, %s',
    async (language, colorScheme) => {
      for (const path of [...PAGES, `/check?example=${language}`]) {
        const { page, requests, faults } = await site.open(`/${language}${path}`, { colorScheme });
        expect(await violationsOf(page), path).toEqual([]);
        expect(faults, path).toEqual([]);
        expect(requests.filter((request) => !request.startsWith('GET /'))).toEqual([]);
        await page.context().close();
      }
    },
  );

  it('is told what is wrong with a page by the same means', async () => {
    const { page } = await site.open('/en/about');
    await page.evaluate(() => document.querySelector('main')?.append(new Image()));
    expect(await violationsOf(page)).toEqual([['image-alt', ['img'], '<img>']]);
    await page.context().close();
  });

  it('moves nothing under the eyes of who reads while it loads', async () => {
    for (const path of ['', '/check', '/briefings', '/entities/KOR', '/indicators/notable_ai_models']) {
      const { page } = await site.open(`/en${path}`, { width: 360 });
      const moved = await page.evaluate(async () => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        await document.fonts.ready;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        return sum;
      });
      // A line that moves by its height on a phone is above this.
      expect(moved, path).toBeLessThan(0.003);
      await page.context().close();
    }
  });

  it('fits at twice the size, and on a phone, without scrolling sideways', async () => {
    for (const path of [...PAGES, '/check?example=en']) {
      const { page } = await site.open(`/en${path}`);
      // 1280 px at 200% is laid out as 640 px are.
      for (const width of [640, 320]) {
        await page.setViewportSize({ width, height: 900 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over, `${path} at ${width}`).toBeLessThanOrEqual(0);
      }
      await page.context().close();
    }
  });

  it('turns a verdict on the home page as soon as a digit is changed, and sends nothing', async () => {
    for (const [language, from, to] of [
      ['en', '69.7%', '59.7%'],
      ['ko', '69.7%', '59.7%'],
    ] as const) {
      const { page, requests, faults } = await site.open(`/${language}`);
      const figure = page.locator('.proof .article a.figure').first();
      expect(await figure.getAttribute('class')).toContain('supported');
      await page.click('.proof summary');
      const text = page.locator('.proof textarea');
      await text.focus();
      await page.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('/catalogues/')),
      );
      const before = requests.length;
      await text.fill((await text.inputValue()).replace(from, to));
      await page.waitForFunction(() =>
        document.querySelector('.proof .article a.figure')?.classList.contains('refuted'),
      );
      expect(await page.textContent('.proof .slip h3')).toContain(to);
      expect(requests.slice(before).filter((request) => !/^GET \/assets\//.test(request))).toEqual([]);
      await text.fill((await text.inputValue()).replace(to, from));
      await page.waitForFunction(() =>
        document.querySelector('.proof .article a.figure')?.classList.contains('supported'),
      );
      await page.locator('.proof .article a.figure').last().click();
      expect(new URL(page.url()).pathname).toBe(`/${language}`);
      expect(faults).toEqual([]);
      await page.context().close();
    }
  });

  it('goes on with its live strip after the line was cut, and misses nothing', async () => {
    const { page } = await site.open('/ko');
    const metrics = async (): Promise<string> => (await fetch(`${site.server.url}/metrics`)).text();
    await expect.poll(metrics, { timeout: 20_000 }).toContain('assay_live_readers 1');
    const fresh = page.locator('live-strip button.fresh');
    const first = site.server.liveLog.append(claimsChecked());
    await fresh.waitFor();
    site.proxy.cut();
    site.server.liveLog.append(claimsChecked({ at: '2026-05-01T00:01:00Z' }));
    site.proxy.mend();
    await page.waitForFunction(() =>
      /2/.test(document.querySelector('live-strip .fresh')?.textContent ?? ''),
    );
    expect(site.proxy.heard().toLowerCase()).toContain(`last-event-id: ${first}`);
    await fresh.click();
    expect(await page.locator('live-strip li').first().textContent()).toContain('산업용 로봇 설치 현황');
    await page.context().close();
  });
});
