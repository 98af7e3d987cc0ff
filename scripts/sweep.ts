// Runs the engine over the whole corpus in half a minute and tells what changed since a run before: sweep [--out FILE] [--against FILE] [FOLDER]…. Cannot replace the scorecard, whose trials of changed articles it leaves out.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setUpBench } from './score/bench.ts';
import { outcomesOfFolder, outcomesOfTexts, outcomesOfTrueArticles } from './score/outcomes.ts';
import { type Outcomes, renderDifferences, renderOutcomes } from './score/render/render-outcomes.ts';

const USAGE =
  'usage: sweep [--out FILE] [--against FILE] [FOLDER]…; folders of articles with gold beside those of the corpus';
const SETS = ['corpus/articles/tune', 'corpus/articles/held-out', 'corpus/articles/rarer-held-out'];
/** What is aside: its totals are told, and no sentence of it. */
const ASIDE = new Set(['corpus/articles/held-out', 'corpus/articles/rarer-held-out']);
const TRUE = ['corpus/articles/true', 'corpus/articles/true-held-out'];
const TEXTS = [
  'sentences',
  'rarer-sentences',
  'winding-sentences',
  'paragraphs',
  'off-catalogue.tune',
  'off-catalogue.held-out',
];

const { values, positionals, earlier } = readArguments();
const { catalogue } = await setUpBench([]);
const outcomes: Outcomes = Object.fromEntries([
  ...[...SETS, ...positionals].map((folder) => [folder, outcomesOfFolder(catalogue, folder)]),
  ...TRUE.map((folder) => [folder, outcomesOfTrueArticles(catalogue, folder)]),
  ...(['ko', 'en'] as const).flatMap((language) =>
    TEXTS.map((name) => {
      const file = `corpus/${language}/${name}.json`;
      return [file, outcomesOfTexts(catalogue, language, file)];
    }),
  ),
]);
if (values.out !== undefined) writeFileSync(values.out, JSON.stringify(outcomes));
if (earlier !== null) console.log(renderDifferences(earlier, outcomes, ASIDE));
console.log(renderOutcomes(outcomes));

function readArguments() {
  try {
    const read = parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string' }, against: { type: 'string' } },
    });
    const missing = [...read.positionals, read.values.against ?? '.'].find((path) => !existsSync(path));
    if (missing !== undefined) throw new Error(`no such file or folder: ${missing}`);
    const { against } = read.values;
    return { ...read, earlier: against === undefined ? null : readOutcomes(against) };
  } catch (error) {
    console.error(`sweep: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exit(2);
  }
}

/** What a run before has written with `--out`. */
function readOutcomes(file: string): Outcomes {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Outcomes;
  } catch {
    throw new Error(`${file} is not what --out writes; give the file of a run before`);
  }
}
