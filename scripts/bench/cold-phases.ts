// Goes through a cold start step by step and prints what each took, as JSON: cold-phases.ts ARTICLE. Leaves out what the command line adds: arguments, reading the file, printing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const started = performance.now();
const root = join(import.meta.dirname, '..', '..');
const [article = ''] = process.argv.slice(2);
const { readPackagesSync } = await import('@assay/catalog');
const { buildCatalogue, checkDocument } = await import('@assay/engine');
const loaded = performance.now();
const records = readPackagesSync([join(root, 'data', 'ai-race')]);
const read = performance.now();
const catalogue = buildCatalogue(records);
const built = performance.now();
const text = readFileSync(article, 'utf8');
const language = /[가-힣]/.test(text) ? 'ko' : 'en';
catalogue.in(language);
const indexed = performance.now();
checkDocument(catalogue, {
  text,
  language,
  published: null,
  title: null,
  url: null,
  sha256: '',
});
const checked = performance.now();
console.log(
  JSON.stringify({
    load: loaded - started,
    read: read - loaded,
    build: built - read,
    words: indexed - built,
    check: checked - indexed,
    rss: process.memoryUsage.rss(),
    peak: process.resourceUsage().maxRSS * 1024,
  }),
);
