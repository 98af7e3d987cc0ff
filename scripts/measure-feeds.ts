// Measures how many feed files of a folder yield what they state: a title, an item. Cannot catch a wrong title or item (only a missing one), what its own crude patterns do not see, or a hang (it would hang itself; the slowest file is named).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseFeed } from '../packages/sources/src/feed/parse-feed.ts';

interface Measured {
  readonly file: string;
  readonly statesTitle: boolean;
  readonly statesItem: boolean;
  readonly hasTitle: boolean;
  readonly hasItem: boolean;
  readonly crash: string | null;
  readonly ms: number;
}

const TITLE = /<(?:[a-z0-9]+:)?title(?:\s[^<>]*)?>\s*(?:<!\[CDATA\[)?\s*[^\s<\]]/i;
const ITEM = /<(?:[a-z0-9]+:)?(?:item|entry)[\s>]/i;
/** Titles of pictures, search fields and sources are neither the feed's nor an item's. */
const ELSEWHERE = /<((?:[a-z0-9]+:)?(?:image|textinput|source))[\s>][\s\S]*?<\/\1>/gi;
/** A picture alone is no title. */
const PICTURE = /(?:<|&lt;)img[\s][^<>]*>/gi;
/** Of JSON feeds; expectations beside the feeds are JSON as well, and no feeds. */
const JSON_FEED = /"version"\s*:\s*"https?:\/\/jsonfeed\.org/;
const NO_FEED = /_expected\.json$|\.(?:jsonl|opml|html)$/;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean', default: false } },
});
if (positionals.length === 0) {
  console.error(
    'usage: bin/node scripts/measure-feeds.ts [--list] FOLDER…; --list names the files that yield too little',
  );
  process.exit(2);
}
for (const folder of positionals) report(folder, await measureFolder(folder));

async function measureFolder(folder: string): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(?:xml|rss|atom|json|rdf)$/.test(file) || NO_FEED.test(file)) continue;
    measured.push(await measureFile(folder, file));
  }
  return measured;
}

async function measureFile(folder: string, file: string): Promise<Measured> {
  const bytes = readFileSync(join(folder, file));
  const rough = bytes.toString('latin1').replaceAll('\0', '');
  // The expectations of some sets stand in comments of the feeds themselves.
  const bare = rough
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(ELSEWHERE, '')
    .replace(PICTURE, '');
  const isJson = JSON_FEED.test(bare);
  const stated = {
    statesTitle: isJson ? /"title"\s*:\s*"[^"]/.test(bare) : TITLE.test(bare),
    statesItem: isJson ? /"items"\s*:\s*\[\s*\{/.test(bare) : ITEM.test(bare),
  };
  const started = performance.now();
  try {
    const feed = await parseFeed(bytes, { address: 'https://example.org/feed' });
    return {
      file,
      ...stated,
      hasTitle: feed !== null && [feed, ...feed.items].some(({ title }) => title !== null),
      hasItem: (feed?.items.length ?? 0) > 0,
      crash: null,
      ms: performance.now() - started,
    };
  } catch (error) {
    return {
      file,
      ...stated,
      hasTitle: false,
      hasItem: false,
      crash: String(error),
      ms: performance.now() - started,
    };
  }
}

function report(folder: string, measured: readonly Measured[]): void {
  const states = measured.filter(({ statesTitle, statesItem }) => statesTitle || statesItem);
  const short = states.filter(
    (one) => (one.statesTitle && !one.hasTitle) || (one.statesItem && !one.hasItem),
  );
  const nothing = states.filter(
    (one) => !(one.statesTitle && one.hasTitle) && !(one.statesItem && one.hasItem),
  );
  const crashes = measured.filter(({ crash }) => crash !== null);
  const slowest = [...measured].sort((a, b) => b.ms - a.ms)[0];
  const total = measured.reduce((sum, { ms }) => sum + ms, 0);
  console.log(
    `${folder}: ${measured.length} files, ${states.length} state a title or an item; ` +
      `${states.length - nothing.length} (${percent(states.length - nothing.length, states.length)}) yield one, ` +
      `${states.length - short.length} (${percent(states.length - short.length, states.length)}) all that they state; ` +
      `${crashes.length} crashed; ${total.toFixed(0)} ms in all, slowest ${slowest?.file} ${slowest?.ms.toFixed(0)} ms`,
  );
  for (const { file, crash } of crashes) console.log(`  crashed ${file}: ${crash}`);
  if (values.list)
    for (const { file } of short)
      console.log(`  ${nothing.some((one) => one.file === file) ? 'nothing' : 'too little'} ${file}`);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;
}
