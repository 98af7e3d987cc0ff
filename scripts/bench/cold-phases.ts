// Opens the catalogue and checks one article, and prints what that took, as JSON: cold-phases.ts ARTICLE [FOLDER], with indexed catalogues kept in the folder. Leaves out what the command line adds: arguments, reading the file, printing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPackages } from '@assay/catalog';
import { checkDocument } from '@assay/engine';
import { documentOf, ROOT } from './material.ts';

const [article = '', folder] = process.argv.slice(2);
const started = performance.now();
const cache = folder === undefined ? null : { folder, now: Date.now };
const catalogue = openPackages([join(ROOT, 'data', 'ai-race')], cache);
const opened = performance.now();
const text = readFileSync(article, 'utf8');
const language = /[가-힣]/.test(text) ? 'ko' : 'en';
catalogue.in(language);
const indexed = performance.now();
checkDocument(catalogue, documentOf(text, language));
console.log(
  JSON.stringify({
    open: opened - started,
    words: indexed - opened,
    rss: process.memoryUsage.rss(),
    peak: process.resourceUsage().maxRSS * 1024,
  }),
);
