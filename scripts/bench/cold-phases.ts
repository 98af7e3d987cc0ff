// Opens a catalogue and checks one article, and prints what that took, as JSON: cold-phases.ts ARTICLE [CACHE [PACKAGE …]], with indexed catalogues kept in the folder CACHE, and the bundled package where none is named. Leaves out what the command line adds: arguments, reading the file, printing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPackages } from '@assay/catalog';
import { checkDocument } from '@assay/engine';
import { documentOf, ROOT } from './material.ts';
import { laterNow } from './scale-folder.ts';

const [article = '', folder, ...packages] = process.argv.slice(2);
const started = performance.now();
const before = process.memoryUsage.rss();
const cache = folder === undefined ? null : { folder, now: laterNow };
const catalogue = openPackages(packages.length > 0 ? packages : [join(ROOT, 'data', 'ai-race')], cache);
const opened = performance.now();
const text = readFileSync(article, 'utf8');
const language = /[가-힣]/.test(text) ? 'ko' : 'en';
catalogue.in(language);
const indexed = performance.now();
const loadedPeak = process.resourceUsage().maxRSS * 1024;
checkDocument(catalogue, documentOf(text, language));
console.log(
  JSON.stringify({
    open: opened - started,
    words: indexed - opened,
    check: performance.now() - indexed,
    before,
    loadedPeak,
    rss: process.memoryUsage.rss(),
    peak: process.resourceUsage().maxRSS * 1024,
  }),
);
