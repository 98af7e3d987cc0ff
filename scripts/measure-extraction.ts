// Measures the extraction of articles on a folder of pages with expected articles (readability's own golden set). Cannot catch what that set itself gets wrong, lost order, or pages in Korean.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { parseHtml } from '../packages/sources/src/article/parse-html.ts';
import { readArticle } from '../packages/sources/src/article/read-article.ts';

interface Measured {
  readonly page: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly ms: number;
  readonly title: boolean | null;
  readonly author: boolean | null;
  readonly published: boolean | null;
  readonly language: boolean | null;
}

interface Expected {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publishedTime: string | null;
  readonly lang: string | null;
}

/** Tags within a word; all others stand between words. */
const INLINE =
  /<\/?(?:a|abbr|acronym|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|s|samp|small|span|strike|strong|sub|time|tt|u|var|wbr)(?:\s[^<>]*)?>/gi;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { worst: { type: 'string', default: '10' } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error(
    'usage: bin/node scripts/measure-extraction.ts DIR [--worst N]; DIR holds NAME/{source,expected}.html.gz',
  );
  process.exit(2);
}

const measured = readdirSync(folder).sort().map(measurePage);
const count = measured.length;
console.log(`pages ${count}`);
for (const name of ['precision', 'recall', 'f1'] as const) {
  const sorted = measured.map((page) => page[name]).sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (count - 1))] ?? 0).toFixed(3);
  console.log(`${name} mean ${mean(sorted).toFixed(3)} median ${at(0.5)} tenth ${at(0.1)} least ${at(0)}`);
}
for (const name of ['title', 'author', 'published', 'language'] as const) {
  const judged = measured.map((page) => page[name]).filter((right) => right !== null);
  console.log(`${name} ${judged.filter(Boolean).length} of ${judged.length}`);
}
const times = measured.map(({ ms }) => ms).sort((a, b) => a - b);
console.log(`ms a page mean ${mean(times).toFixed(0)} most ${(times.at(-1) ?? 0).toFixed(0)}`);
for (const page of [...measured].sort((a, b) => a.f1 - b.f1).slice(0, Number(values.worst)))
  console.log(
    `${page.f1.toFixed(3)} ${page.page} precision ${page.precision.toFixed(3)} recall ${page.recall.toFixed(3)}`,
  );

function measurePage(page: string): Measured {
  const read = (name: string) => gunzipSync(readFileSync(join(folder ?? '', page, `${name}.gz`))).toString();
  const html = read('source.html');
  const facts = JSON.parse(read('expected-metadata.json')) as Expected;
  const expected = read('expected.html');
  const started = performance.now();
  const article = readArticle(html);
  const ms = performance.now() - started;
  // We always print the title; the expected articles mostly leave it to their reader, and then it counts for nothing.
  const title = article?.title ?? '';
  const found = (article?.text ?? '').replace(isHeaded(expected, title) ? '' : `# ${title}\n`, '');
  return {
    page,
    ...compareTokens(countTokens(found), countTokens(plainText(expected))),
    ms,
    title: facts.title ? fold(article?.title ?? '') === fold(facts.title) : null,
    author: facts.byline ? fold(facts.byline).includes(fold(article?.author ?? '\0')) : null,
    published: facts.publishedTime ? article?.published === facts.publishedTime.slice(0, 10) : null,
    language: facts.lang ? article?.facts.language === facts.lang.slice(0, 2).toLowerCase() : null,
  };
}

function isHeaded(html: string, title: string): boolean {
  const headings = [...parseHtml(html).body.querySelectorAll('h1, h2, h3')];
  return headings.some((heading) => fold(heading.textContent ?? '') === fold(title));
}

function plainText(html: string): string {
  const spaced = html.replace(INLINE, '').replace(/(?=<)|(?<=>)/g, ' ');
  return parseHtml(spaced).body.textContent ?? '';
}

function countTokens(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [token] of text.replaceAll('\u00AD', '').matchAll(/[\p{L}\p{N}]+/gu))
    counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

function compareTokens(
  found: ReadonlyMap<string, number>,
  wanted: ReadonlyMap<string, number>,
): { precision: number; recall: number; f1: number } {
  let shared = 0;
  for (const [token, times] of found) shared += Math.min(times, wanted.get(token) ?? 0);
  const precision = shared / Math.max(1, sum(found.values()));
  const recall = shared / Math.max(1, sum(wanted.values()));
  return { precision, recall, f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function mean(values: readonly number[]): number {
  return sum(values) / Math.max(1, values.length);
}
