import { join } from 'node:path';
import { readPackagesSync } from '@assay/catalog';
import { buildCatalogue, checkDocument, type Language } from '@assay/engine';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, MISSING_BROWSER } from '../testing/browser-site.ts';
import { violationsOf } from '../testing/violations.ts';
import { namesOf } from '../views/reading.ts';
import { renderReportPage } from '../views/report-page.ts';

const PATIENCE_MS = 120_000;
const TEXT = `# Models

In 2024 American organizations produced 40 notable AI models, and Chinese ones 43.

## Later

| Country | Notable AI models in 2024 |
|---|---|
| China | 15 |`;

describe.skipIf(MISSING_BROWSER !== null)(
  'a report taken away, in a browser',
  { timeout: PATIENCE_MS },
  () => {
    let browser: Browser;
    let pageOf: (language: Language, count: number) => string;
    beforeAll(async () => {
      const records = readPackagesSync([join(import.meta.dirname, '../../../../data/ai-race')]);
      const catalogue = buildCatalogue(records);
      const document = {
        text: TEXT,
        language: 'en',
        published: '2025-05-12',
        title: null,
        url: null,
        sha256: '',
      } as const;
      const checked = checkDocument(catalogue, document);
      const report = { ...checked, disputed: [{ claim: 'c2', note: 'as told', span: { start: 0, end: 1 } }] };
      pageOf = (language, count) => {
        const reading = { language, names: namesOf(catalogue) };
        const parts = Array.from({ length: count }, (_, place) => ({ report, reading, name: `${place}.md` }));
        return renderReportPage(parts, language, null);
      };
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    }, PATIENCE_MS);
    afterAll(() => browser?.close(), PATIENCE_MS);

    it.each([
      ['en', 'light', 1],
      ['ko', 'dark', 2],
    ] as const)('stands in the way of nobody: %s, %s, of %i', async (language, colorScheme, count) => {
      const page = await browser.newPage({ colorScheme });
      await page.setContent(pageOf(language, count));
      expect(await violationsOf(page)).toEqual([]);
      await page.close();
    });

    it('opens receipts without JavaScript, and prints them open', async () => {
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.setContent(pageOf('en', 1));
      const formula = page.locator('#c1 .formula').first();
      expect(await formula.isVisible()).toBe(false);
      await page.click('#c1 summary');
      expect(await formula.isVisible()).toBe(true);
      await page.click('#c1 summary');
      await page.emulateMedia({ media: 'print' });
      expect(await formula.isVisible()).toBe(true);
      await page.close();
    });
  },
);
