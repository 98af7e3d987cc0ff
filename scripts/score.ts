// Measures the engine and writes docs/scorecard.{md,json}: score [--held-out] [--articles FOLDER]… [FOLDER]…. Cannot catch what its gold gets wrong, nor what its articles lack.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setUpBench } from './score/bench.ts';
import { HELD_OUT_ARTICLES, type HeldOut, measureHeldOut } from './score/held-out.ts';
import { renderNotFound } from './score/render/render-not-found.ts';
import { renderScorecard } from './score/render/render-scorecard.ts';
import { renderSummary } from './score/render/render-summary.ts';
import { measureAll, type Scorecard } from './score/scorecard.ts';

const USAGE = 'usage: score [--held-out] [--articles FOLDER]… [FOLDER]…; default: corpus/articles/tune';
const OUT = 'docs';

const { folders, heldOut } = readArguments();
const started = performance.now();
const say = (line: string): void =>
  console.error(`score: ${line} (${Math.round((performance.now() - started) / 1000)} s)`);
const bench = await setUpBench(folders);
if (heldOut && keptHeldOut() !== null)
  say('the parts set aside have been scored before; a second look measures less');
const measured = await measureAll(bench, folders, say);
const kept = keptHeldOut();
const setAside = heldOut ? measureHeldOut(await setUpBench([HELD_OUT_ARTICLES])) : kept;
const card: Scorecard = { ...measured, heldOut: setAside, earlierHeldOut: earlierThan(setAside, kept) };
mkdirSync(OUT, { recursive: true });
writeFileSync(`${OUT}/scorecard.json`, `${JSON.stringify(card, null, 1)}\n`);
writeFileSync(`${OUT}/scorecard.md`, renderScorecard(card));
if (heldOut && card.heldOut !== null)
  writeFileSync(`${OUT}/indicators-not-found.md`, renderNotFound(card.heldOut));
say(`wrote ${OUT}/scorecard.md and ${OUT}/scorecard.json`);
console.log(renderSummary(card));

function readArguments(): { readonly folders: readonly string[]; readonly heldOut: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        'held-out': { type: 'boolean', default: false },
        articles: { type: 'string', multiple: true, default: [] },
      },
    });
    const named = [...values.articles, ...positionals];
    const missing = named.find((folder) => !existsSync(folder));
    if (missing !== undefined) throw new Error(`no such folder: ${missing}`);
    return { folders: named.length > 0 ? named : ['corpus/articles/tune'], heldOut: values['held-out'] };
  } catch (error) {
    console.error(`score: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exit(2);
  }
}

/** First scores of other sets than the one that is set aside now. */
function earlierThan(now: HeldOut | null, kept: HeldOut | null): readonly HeldOut[] {
  const before = keptCard().earlierHeldOut ?? [];
  return kept !== null && now !== null && articlesOf(kept) !== articlesOf(now) ? [...before, kept] : before;
}

function articlesOf({ gold }: HeldOut): string {
  return gold.articles.join(' ');
}

/** What was scored once stays on the card when the rest is scored again. */
function keptHeldOut(): HeldOut | null {
  return keptCard().heldOut ?? null;
}

function keptCard(): Partial<Scorecard> {
  if (!existsSync(`${OUT}/scorecard.json`)) return {};
  return JSON.parse(readFileSync(`${OUT}/scorecard.json`, 'utf8')) as Partial<Scorecard>;
}
