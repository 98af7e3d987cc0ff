import { existsSync } from 'node:fs';
import { createTestDatabase, MIGRATED } from '@assay/store/testing';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { SiteDeps } from '../site/site-deps.ts';
import { type FlakyProxy, startFlakyProxy } from './flaky-proxy.ts';
import { openSiteWorld } from './site-world.ts';
import { type SmallServer, startSmallServer } from './small-server.ts';

export const CHROMIUM = '/usr/bin/chromium';

/** Why no browser test can run here; null where they can. Debian's own package, as no other browser may be there. */
export const MISSING_BROWSER = existsSync(CHROMIUM)
  ? null
  : 'not installed: apt-get install chromium fonts-nanum, or run "npm test" as root';
if (MISSING_BROWSER !== null) console.error(`assay: SKIPPED: tests in a real browser (${MISSING_BROWSER})`);

/** Everything in a browser takes a multiple of its time while other tests run. */
const PATIENT_MS = 40_000;

/** A site with a real browser before it. */
export interface BrowserSite {
  readonly browser: Browser;
  readonly server: SmallServer;
  readonly site: SiteDeps;
  /** The address of the site, through a connection that a test can drop. */
  readonly url: string;
  readonly proxy: FlakyProxy;
  /** A fresh page at an address of the site, with what it asked for and what went wrong in it. */
  readonly open: (path: string, settings?: PageSettings) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

interface PageSettings {
  readonly width?: number;
  readonly javaScriptEnabled?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly permissions?: readonly string[];
}

export interface OpenPage {
  readonly page: Page;
  /** `GET /ko/check`, with what was sent behind it. */
  readonly requests: readonly string[];
  readonly faults: readonly string[];
}

/** Opens the site on a database of its own, and the browser; `close` ends all of it. */
export async function openBrowserSite(): Promise<BrowserSite> {
  const embedded = { name: 'embedded', title: 'PostgreSQL', binaries: null, missing: null } as const;
  const database = await createTestDatabase(embedded, MIGRATED);
  const world = await openSiteWorld({ kind: 'socket', ...database.connection });
  const server = await startSmallServer({}, undefined, world.site);
  const proxy = await startFlakyProxy(Number(new URL(server.url).port));
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  const url = `http://127.0.0.1:${proxy.port}`;
  return {
    browser,
    server,
    proxy,
    url,
    site: world.site,
    async open(
      path,
      { width = 1280, javaScriptEnabled = true, colorScheme = 'light', permissions = [] } = {},
    ) {
      const viewport = { width, height: 900 };
      const context = await browser.newContext({
        viewport,
        javaScriptEnabled,
        colorScheme,
        permissions: [...permissions],
        acceptDownloads: true,
      });
      context.setDefaultTimeout(PATIENT_MS);
      const page = await context.newPage();
      const requests: string[] = [];
      const faults: string[] = [];
      context.on('request', (request) => {
        const address = request.url().replace(url, '');
        requests.push(`${request.method()} ${address} ${request.postData() ?? ''}`.trim());
      });
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('dialog', (dialog) => {
        faults.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await page.goto(`${url}${path}`);
      return { page, requests, faults };
    },
    async close() {
      await browser.close();
      await proxy.close();
      await server.server.close();
      await world.pipeline.stop();
      await database.drop();
    },
  };
}
