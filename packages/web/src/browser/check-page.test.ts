import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type BrowserSite,
  MISSING_BROWSER,
  type OpenPage,
  openBrowserSite,
} from '../testing/browser-site.ts';

const PATIENCE_MS = 120_000;
const OWN_FILE = /^GET \/(?:assets|catalogues)\/[\w.-]+$/;
const SENTENCE = 'American organizations produced 40 notable AI models in 2024. China produced 43.';

describe.skipIf(MISSING_BROWSER !== null)('the check page in a browser', { timeout: PATIENCE_MS }, () => {
  let site: BrowserSite;
  /** A page whose thread several tests use. */
  let english: OpenPage;
  beforeAll(async () => {
    site = await openBrowserSite();
    english = await site.open('/en/check', { permissions: ['clipboard-read', 'clipboard-write'] });
  }, PATIENCE_MS);
  afterAll(() => site?.close(), PATIENCE_MS);

  const figures = (page: Page): Promise<(string | null)[]> =>
    page
      .locator('#checked .article a.figure')
      .evaluateAll((all) => all.map((one) => one.getAttribute('class')));
  const typed = async (page: Page, text: string, count: number): Promise<void> => {
    await page.fill('[name=published]', '2025-05-12');
    await page.fill('#text', '');
    await page.waitForSelector('#result', { state: 'hidden' });
    await page.fill('#text', text);
    await page.waitForFunction(
      (wanted) => document.querySelectorAll('#checked .article a.figure').length === wanted,
      count,
    );
  };

  it('lights the figures of a text while it is typed, and no request carries a word of it', async () => {
    const { page, requests, faults } = english;
    expect(await page.isVisible('[data-note=stays-here]')).toBe(true);
    expect(await page.isVisible('[data-note=is-sent]')).toBe(false);
    const before = requests.length;
    await page.fill('[name=published]', '2025-05-12');
    await page.locator('#text').pressSequentially(SENTENCE, { delay: 2 });
    await page.waitForFunction(() => document.querySelectorAll('#checked .article a.figure').length === 2);
    expect(await figures(page)).toEqual(['figure supported was-revised', 'figure refuted']);
    await page.click('form.check button[type=submit]');
    await page.waitForTimeout(200);
    const sent = requests.slice(before);
    for (const request of sent) expect(request).toMatch(OWN_FILE);
    expect(sent.filter((request) => request.includes('/catalogues/'))).toHaveLength(1);
    expect(site.proxy.heard()).not.toMatch(/notable|American organizations/);
    expect(page.url()).toBe(`${site.url}/en/check`);
    expect(await page.textContent('#said')).toBe(
      '2 figures: 1 matches the record, 1 differs from the record',
    );
    expect(faults).toEqual([]);
  });

  it('checks in a thread that can reach nothing, while the page could', async () => {
    const { page } = english;
    const address = `${site.url}/healthz`;
    const reach = async (to: string): Promise<string> => {
      const forbidden = new Promise<string>((resolve) => {
        addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
      });
      return Promise.race([fetch(to).then(() => 'reached'), forbidden]).catch(() => forbidden);
    };
    expect(await page.evaluate(reach, address)).toBe('reached');
    expect(await page.workers()[0]?.evaluate(reach, address)).toBe('connect-src');
  });

  it('shows the markup that the server shows, of both examples in both languages', async () => {
    for (const language of ['ko', 'en']) {
      const { page, faults } = await site.open(`/${language}/check`);
      for (const example of ['ko', 'en']) {
        const answer = await fetch(`${site.server.url}/${language}/check?example=${example}`);
        const { text, shown } = await page.evaluate(
          (markup) => {
            const server = new DOMParser().parseFromString(markup, 'text/html');
            return {
              text: server.querySelector('textarea')?.value ?? '',
              shown: server.querySelector('#checked')?.innerHTML,
            };
          },
          await answer.text(),
        );
        await page.fill('#text', text);
        await page.waitForFunction(
          (wanted) => document.querySelector('#checked .article')?.getAttribute('lang') === wanted,
          example,
        );
        expect(await page.innerHTML('#checked')).toBe(shown);
      }
      expect(faults).toEqual([]);
      await page.context().close();
    }
  });

  it('runs nothing of a hostile text', async () => {
    const { page, requests, faults } = english;
    const before = requests.length;
    const text = `He said <script>alert()</script><img src="/x" onerror="alert()"><svg onload="alert()"></svg>.\n\n${SENTENCE}\n\n</textarea><iframe src="javascript:alert()"> [x](javascript:alert())`;
    await typed(page, text, 2);
    expect(await page.locator('#checked :is(script, img, svg, iframe, [onerror], [onload])').count()).toBe(0);
    expect(await page.locator('#checked .article').textContent()).toContain(
      '<img src="/x" onerror="alert()">',
    );
    await page.locator('.article a.figure').first().click();
    await page.waitForTimeout(100);
    expect(requests.slice(before).filter((request) => !OWN_FILE.test(request))).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('goes by keyboard from figure to receipt and back, and copies a citation', async () => {
    const { page, faults } = english;
    await typed(page, SENTENCE, 2);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const focused = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await focused()).toBe('#c2');
    await page.keyboard.press('Enter');
    expect(await page.locator('.slip:visible').count()).toBe(1);
    expect(await page.locator('.slip.chosen').textContent()).toContain('differs from the record: 15');
    await page.keyboard.press('c');
    await page.waitForFunction(
      () => document.querySelector('#said')?.textContent === 'The citation was copied.',
    );
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^“43”: differs from the record: 15, not 43\. .*AI Index.*2025-04-07/,
    );
    await page.keyboard.press('Escape');
    expect(await page.locator('.slip.chosen').count()).toBe(0);
    expect(await focused()).toBe('#c2');
    await page.keyboard.press('?');
    expect(await page.isVisible('dialog#keys')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.isVisible('dialog#keys')).toBe(false);
    expect(faults).toEqual([]);
  });

  it('takes the result away without sending the text', async () => {
    const { page, requests } = english;
    await typed(page, SENTENCE, 2);
    for (const [format, part] of [
      ['json', '"label": "refuted"'],
      ['markdown', '| 43 | ✕ differs from the record: 15, not 43'],
      ['html', `${site.url}/en/indicators/notable_ai_models`],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.click(`button[name=format][value=${format}]`),
      ]);
      expect(readFileSync(await download.path(), 'utf8')).toContain(part);
    }
    expect(requests.filter((request) => request.startsWith('POST'))).toEqual([]);
  });

  it('takes a file, and says before anything is sent that a page’s source has to be', async () => {
    const { page, requests } = english;
    const give = (name: string, content: string | Buffer): Promise<void> =>
      page.setInputFiles('input[type=file]', {
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(content),
      });
    await give('a.txt', `${SENTENCE} France produced 3.`);
    await page.waitForFunction(() =>
      document.querySelector('#checked .article')?.textContent?.includes('France'),
    );
    await give('a.html', `<!doctype html><title>x</title><article><p>${SENTENCE}</p></article>`);
    await page.waitForSelector('[data-note=needs-server]:visible');
    await give('a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff, 0xff]));
    await page.waitForSelector('[data-note=unreadable-file]:visible');
    expect(requests.filter((request) => request.startsWith('POST'))).toEqual([]);
  });

  it('opens a receipt in its place on a phone', async () => {
    const { page } = await site.open('/ko/check?example=ko', { width: 360 });
    await page.locator('.article a.figure').first().click();
    expect(await page.locator('.article .slip.chosen').count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.keyboard.press('Escape');
    expect(await page.locator('.article .slip').count()).toBe(0);
    await page.context().close();
  });

  it('says so where the browser cannot check, and sends the text only then', async () => {
    const { page, requests } = await site.open('/en/check');
    await page.route('**/catalogues/**', (route) => route.abort());
    await page.fill('#text', SENTENCE);
    await page.waitForSelector('[data-note=cannot-here]:visible');
    expect(requests.some((request) => request.startsWith('POST'))).toBe(false);
    await page.fill('[name=published]', '2025-05-12');
    await page.waitForTimeout(300);
    await page.waitForSelector('[data-note=cannot-here]:visible');
    await page.click('form.check button[type=submit]');
    await page.waitForSelector('#checked .article a.figure');
    expect(requests.some((request) => request.startsWith('POST /en/check'))).toBe(true);
    await page.context().close();
  });

  it('works without JavaScript', async () => {
    const { page } = await site.open('/ko/check', { javaScriptEnabled: false });
    expect(await page.isVisible('[data-note=is-sent]')).toBe(true);
    expect(await page.isVisible('input[type=file]')).toBe(false);
    await page.fill('#text', '2024년에 나온 주목할 만한 AI 모델은 미국이 40개, 중국이 43개다.');
    await page.fill('[name=published]', '2025-05-12');
    await page.click('form.check button[type=submit]');
    expect(await figures(page)).toEqual(['figure supported was-revised', 'figure refuted']);
    await page.click('.article a.figure.refuted');
    expect(await page.locator('.slip:visible').count()).toBe(1);
    expect(await page.locator('.slip:visible').textContent()).toContain('자료와 다름: 43개 아님, 15');
    await page.context().close();
  });
});
