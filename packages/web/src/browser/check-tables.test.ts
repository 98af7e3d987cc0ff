import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWorkbook, sheetData } from '@assay/sources/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type BrowserSite,
  MISSING_BROWSER,
  type OpenPage,
  openBrowserSite,
} from '../testing/browser-site.ts';
import { OWN } from '../testing/own-tables.ts';
import { violationsOf } from '../testing/violations.ts';

const PATIENCE_MS = 120_000;
const OWN_FILE = /^GET \/(?:assets|catalogues)\/[\w.-]+$/;
const { text: TEXT, table: TABLE } = OWN.en;

/** `exports.xlsx` with the same numbers, on a sheet that begins at B2. */
const WORKBOOK = buildWorkbook({
  sheets: {
    Costs: sheetData([
      [''],
      ['', 'Country', 'Exports 2024 ($ million)'],
      ['', 'Korea', 684],
      ['', 'Japan', 707],
      ['', 'France', 640],
    ]),
  },
});

describe.skipIf(MISSING_BROWSER !== null)(
  'tables beside a text in a browser',
  { timeout: PATIENCE_MS },
  () => {
    let site: BrowserSite;
    /** A page whose thread several tests use. */
    let english: OpenPage;
    beforeAll(async () => {
      site = await openBrowserSite();
      english = await site.open('/en/check');
    }, PATIENCE_MS);
    afterAll(() => site?.close(), PATIENCE_MS);

    const give = (page: Page, name: string, content: string | Uint8Array): Promise<void> =>
      page.setInputFiles('#tables', { name, mimeType: '', buffer: Buffer.from(content) });
    const listed = (page: Page): Promise<string[]> => page.locator('#given li strong').allTextContents();
    const told = (page: Page): Promise<string[]> => page.locator('.by-table').allTextContents();
    const typed = async (page: Page, text: string): Promise<void> => {
      await page.fill('[name=published]', '2025-05-12');
      await page.fill('#text', text);
    };
    const waitForCells = (page: Page, cells: string): Promise<unknown> =>
      page.waitForFunction(
        (wanted) => document.querySelector('.by-table')?.textContent?.includes(wanted) === true,
        cells,
      );

    it('are read and held against the text here, and no request carries a word of either', async () => {
      const { page, requests, faults } = english;
      const before = requests.length;
      await page.locator('#table').pressSequentially('x');
      await page.fill('#table', TABLE);
      await page.waitForSelector('#given details');
      expect(await listed(page)).toEqual(['pasted table']);
      await typed(page, TEXT);
      await waitForCells(page, '(A4, B4)');
      await give(page, 'exports.xlsx', WORKBOOK);
      await page.waitForFunction(() => document.querySelectorAll('#given strong').length === 2);
      await page.click('form.check button[type=submit]');
      await page.waitForTimeout(200);
      const sent = requests.slice(before);
      for (const request of sent) expect(request).toMatch(OWN_FILE);
      expect(sent.filter((request) => request.includes('check-table-worker'))).toHaveLength(1);
      expect(sent.filter((request) => request.includes('/check-worker'))).toHaveLength(0);
      const heard = site.proxy.heard();
      for (const word of ['France', 'Exports', 'pasted', 'exports', '2705'])
        expect(heard).not.toContain(word);
      expect(faults).toEqual([]);
    });

    it('are read in a thread that can reach nothing', async () => {
      const { page } = english;
      expect(page.workers()).toHaveLength(1);
      const reach = async (to: string): Promise<string> => {
        const forbidden = new Promise<string>((resolve) => {
          addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
        });
        return Promise.race([fetch(to).then(() => 'reached'), forbidden]).catch(() => forbidden);
      };
      expect(await page.workers()[0]?.evaluate(reach, `${site.url}/healthz`)).toBe('connect-src');
    });

    it('say which cells decided, and show them marked; in what is taken away too', async () => {
      const { page } = english;
      await page.fill('#table', TABLE);
      await typed(page, TEXT);
      await waitForCells(page, '(A4, B4)');
      await page.locator('.article a.figure').first().click();
      const excerpt = page.locator('.slip.chosen .excerpt');
      expect(await excerpt.locator('mark').allTextContents()).toEqual(['France', '640']);
      expect(await excerpt.locator('tbody th').textContent()).toBe('4');
      for (const [format, part] of [
        ['json', '"cells": [\n          "A4",\n          "B4"\n        ]'],
        ['markdown', 'pasted table: A4, B4'],
        ['html', '<mark>640</mark>'],
      ] as const) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.click(`button[name=format][value=${format}]`),
        ]);
        expect(readFileSync(await download.path(), 'utf8')).toContain(part);
      }
    });

    it('are taken away one by one, by keyboard, and the text is checked again without them', async () => {
      const { page } = await site.open('/en/check');
      await page.fill('#table', TABLE);
      await page.waitForSelector('#given strong');
      await give(page, 'exports.xlsx', WORKBOOK);
      await typed(page, TEXT);
      await waitForCells(page, '(A4, B4)');
      await page.locator('#given button[aria-label="Remove pasted table"]').press('Enter');
      await waitForCells(page, '(Costs!B5, Costs!C5)');
      expect(await page.inputValue('#table')).toBe('');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('table');
      await page.locator('#given button[aria-label="Remove exports.xlsx"]').press('Enter');
      await page.waitForFunction(() => document.querySelector('.by-table') === null);
      expect(await page.locator('#given li').count()).toBe(0);
      expect(
        await page.evaluate(() => document.querySelector<HTMLInputElement>('#tables')?.files?.length),
      ).toBe(0);
      await page.context().close();
    });

    it('may be several, pasted one after another, in CP949 with all its syllables, and dropped on the text', async () => {
      const { page, requests } = await site.open('/en/check');
      await typed(page, TEXT);
      await page.fill('#table', TABLE);
      await page.waitForSelector('#another:visible');
      await page.click('#another');
      await page.fill('#table', 'Crew\tWins\nGulls\t7\nTerns\t4\n');
      await page.waitForFunction(() => document.querySelectorAll('#given strong').length === 2);
      // 나라,값 and 똠,1: a syllable that EUC-KR lacks.
      const cp949 = [0xb3, 0xaa, 0xb6, 0xf3, 0x2c, 0xb0, 0xaa, 0x0a, 0x8c, 0x63, 0x2c, 0x31, 0x0a];
      const drop = (bytes: number[]): void => {
        const moved = new DataTransfer();
        moved.items.add(new File([new Uint8Array(bytes)], '똠.csv'));
        document
          .querySelector('#text')
          ?.dispatchEvent(new DragEvent('drop', { dataTransfer: moved, bubbles: true, cancelable: true }));
      };
      await page.evaluate(drop, cp949);
      await page.waitForFunction(() => document.querySelectorAll('#given strong').length === 3);
      expect((await listed(page)).sort()).toEqual([
        'pasted table',
        expect.stringMatching(/^pasted table \d+$/),
        '똠',
      ]);
      await page.locator('#given li').last().locator('summary').click();
      expect(await page.locator('#given li').last().textContent()).toContain('나라');
      await waitForCells(page, '(A4, B4)');
      expect(requests.filter((request) => request.startsWith('POST'))).toEqual([]);
      await page.context().close();
    });

    it('are given again to the thread that takes the place of one that died', async () => {
      const { page } = await site.open('/en/check');
      await page.fill('#table', TABLE);
      await typed(page, TEXT);
      await waitForCells(page, '(A4, B4)');
      const [thread] = page.workers();
      await thread?.evaluate(
        () => void setTimeout(() => postMessage({ kind: 'failed', message: 'made up' })),
      );
      await page.fill('#text', `${TEXT} Exports of Italy were $674 million in 2024.`);
      await page.waitForFunction(() => document.querySelectorAll('.by-table').length === 3);
      expect(page.workers()).toHaveLength(1);
      expect(page.workers()[0]).not.toBe(thread);
      await page.context().close();
    });

    it('say in one line what is wrong with a file, and go on without it', async () => {
      const { page } = await site.open('/ko/check');
      await typed(page, OWN.ko.text);
      await page.waitForSelector('#checked .article');
      await page.fill('#table', OWN.ko.table);
      await waitForCells(page, '(A2, B2)');
      await give(page, '수출.xlsx', WORKBOOK.subarray(0, 400));
      await page.waitForSelector('#given .fault');
      expect(await page.locator('#given .fault').textContent()).toMatch(
        /^수출\.xlsx: 통합 문서가 손상되었습니다.* – 스프레드시트에서 열어 다시 저장하세요$/,
      );
      await give(page, '큰 표.csv', Buffer.alloc(4 * 1024 * 1024, 'a,b\n'));
      await page.waitForFunction(() => document.querySelectorAll('#given .fault').length === 2);
      expect(await page.locator('#given .fault').last().textContent()).toContain('너무 큽니다(한도 3 MiB)');
      expect(await told(page)).toHaveLength(2);
      await page.context().close();
    });

    it('show the markup that the server shows', async () => {
      for (const language of ['ko', 'en'] as const) {
        const { text, table } = OWN[language];
        const body = new FormData();
        for (const [name, value] of Object.entries({ text, table, published: '2025-05-12' }))
          body.append(name, value);
        const answer = await fetch(`${site.server.url}/${language}/check`, { method: 'POST', body });
        const { page, faults } = await site.open(`/${language}/check`);
        const shown = await page.evaluate(
          (markup) => {
            const server = new DOMParser().parseFromString(markup, 'text/html');
            return [
              server.querySelector('#checked')?.innerHTML,
              server.querySelector('#given li')?.innerHTML,
            ];
          },
          await answer.text(),
        );
        await page.fill('#table', table);
        await typed(page, text);
        await waitForCells(page, language === 'ko' ? '(A2, B2)' : '(A4, B4)');
        expect([await page.innerHTML('#checked'), await page.innerHTML('#given li div')]).toEqual(shown);
        expect(faults).toEqual([]);
        await page.context().close();
      }
    });

    it('are there again with the text when the reader comes back', async () => {
      const { page } = await site.open('/en/check');
      await page.fill('#table', TABLE);
      await typed(page, TEXT);
      await waitForCells(page, '(A4, B4)');
      const folder = mkdtempSync(join(tmpdir(), 'assay-tables-'));
      writeFileSync(join(folder, 'crews.csv'), 'Crew,Wins\nGulls,7\nTerns,4\n');
      await page.setInputFiles('#tables', join(folder, 'crews.csv'));
      await page.waitForFunction(() => document.querySelectorAll('#given strong').length === 2);
      await page.click('.bar nav a >> nth=1');
      await page.waitForURL('**/race');
      await page.goBack();
      await waitForCells(page, '(A4, B4)');
      expect(await page.inputValue('#table')).toContain('France');
      await page.waitForFunction(() => document.querySelectorAll('#given strong').length === 2);
      rmSync(folder, { recursive: true });
      await page.context().close();
    });

    it.each(['ko', 'en'] as const)(
      'fit a phone, and keep to what readers of screens need: %s',
      async (language) => {
        for (const width of [360, 1280]) {
          const { page, faults } = await site.open(`/${language}/check`, { width });
          await page.fill('#table', OWN[language].table);
          await give(page, 'bad.csv', 'a,b\n"x,1\n');
          await typed(page, OWN[language].text);
          await waitForCells(page, 'A');
          await page.waitForSelector('#given .fault');
          await page.locator('#given summary').click();
          await page.locator('.article a.figure').first().click();
          expect(await violationsOf(page), `${width}`).toEqual([]);
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          ).toBeLessThanOrEqual(0);
          expect(faults).toEqual([]);
          await page.context().close();
        }
      },
    );

    it('are read as soon as the browser can, and no text is checked without one that is listed', async () => {
      const { page } = await site.open('/en/check');
      await page.route('**/catalogues/**', (route) => route.abort());
      await give(page, 'exports.xlsx', WORKBOOK);
      await page.waitForSelector('[data-note=cannot-here]:visible');
      expect(await page.locator('#given li div').textContent()).toBe('exports.xlsx');
      await page.unroute('**/catalogues/**');
      await typed(page, TEXT);
      await waitForCells(page, '(Costs!B5, Costs!C5)');
      expect(await listed(page)).toEqual(['exports – Costs']);
      await page.context().close();
    });

    it('are sent with the text where the browser cannot check, and come back to a browser that can', async () => {
      const { page, requests } = await site.open('/en/check');
      await page.route('**/catalogues/**', (route) => route.abort());
      await give(page, 'exports.xlsx', WORKBOOK);
      await page.waitForSelector('[data-note=cannot-here]:visible');
      await typed(page, TEXT);
      await page.waitForTimeout(300);
      await page.waitForSelector('[data-note=cannot-here]:visible');
      expect(requests.some((request) => request.startsWith('POST'))).toBe(false);
      await page.unroute('**/catalogues/**');
      await page.click('form.check button[type=submit]');
      await waitForCells(page, '(Costs!B5, Costs!C5)');
      await page.waitForSelector('#given button[aria-label="Remove exports.xlsx"]');
      await page.waitForSelector('#given strong');
      expect(await page.locator('input[name=held]').count()).toBe(0);
      await page.context().close();
    });

    it('work without JavaScript: sent once, held in the form, and left out by a box', async () => {
      const { page } = await site.open('/en/check', { javaScriptEnabled: false, width: 360 });
      await page.fill('#text', TEXT);
      await page.fill('[name=published]', '2025-05-12');
      await give(page, 'exports.xlsx', WORKBOOK);
      const submit = 'form.check button[type=submit]:not([name])';
      await page.click(submit);
      expect(await told(page)).toEqual([
        'Looked up in “exports – Costs” (Costs!B5, Costs!C5)',
        'Looked up in “exports – Costs” (Costs!B4, Costs!C4)',
      ]);
      await page.click(submit);
      expect(await told(page)).toHaveLength(2);
      await page.uncheck('input[name=held]');
      await page.click(submit);
      expect(await told(page)).toEqual([]);
      await give(page, 'large.csv', Buffer.alloc(7 * 1024 * 1024, 'a'));
      await page.click(submit);
      expect(await page.textContent('#fault')).toContain('What was sent is larger than 6 MiB.');
      await page.context().close();
    });
  },
);
