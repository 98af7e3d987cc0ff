// Changes the engine in one place at a time and asks its tests: mutation [--folder DIR]… [--sample N] [--seed N] [--minutes N] [--out FILE], or --again FILE for the survivors of an earlier --out. Cannot tell a change that means nothing from one that no test notices: someone reads the survivors.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { listMutants } from './mutation/list-mutants.ts';
import { applyMutant, type Fate, type Mutant, mutantLine } from './mutation/mutant.ts';
import { readGraph } from './mutation/related-tests.ts';
import { RunnerProcess } from './mutation/runner-process.ts';
import { drawFrom, shuffled } from './score/random.ts';
import { filesUnder, isTest, readText } from './verify/repository.ts';

const USAGE =
  'usage: mutation [--folder DIR]… [--sample N] [--seed N] [--minutes N] [--out FILE] [--again FILE]';
const FOLDERS = ['packages/engine/src/check', 'packages/engine/src/language'];
/** A test that measures time says nothing of a change, and takes longer than all others. */
const LEFT_OUT = /\.property\.test\.ts$/;
const MOST_MS = 240_000;

const { folders, sample, seed, minutes, out, again } = readArguments();
const started = performance.now();
const seconds = (): number => Math.round((performance.now() - started) / 1000);
const graph = readGraph('packages/engine/src');
const testsOf = (path: string): string[] => graph.testsOf(path).filter((test) => !LEFT_OUT.test(test));
const all = folders
  .flatMap((folder) => filesUnder(folder, (path) => path.endsWith('.ts') && !isTest(path)))
  .flatMap((path) => listMutants(path, readText(path)));
const drawn = again === null ? shuffled(drawFrom(seed), all).slice(0, sample) : survivorsOf(again);
const fates = new Map<Fate, Mutant[]>([
  ['killed', []],
  ['survived', []],
  ['stuck', []],
]);
if (out !== null) writeFileSync(out, '');
const runner = new RunnerProcess();
process.on('SIGINT', () => {
  runner.stop();
  process.exit(130);
});
await checkUnchanged();
for (const mutant of drawn) {
  if (seconds() > minutes * 60) break;
  const text = applyMutant(readText(mutant.path), mutant);
  const { fate, by } = await runner.run({ path: mutant.path, text, tests: testsOf(mutant.path) }, MOST_MS);
  fates.get(fate)?.push(mutant);
  if (fate === 'survived') console.log(mutantLine(mutant));
  if (out !== null) appendFileSync(out, `${JSON.stringify({ ...mutant, fate, by, at: seconds() })}\n`);
}
runner.stop();
console.log(summary());

/** The mutants that no test noticed before; their places must still be what they were. */
function survivorsOf(file: string): Mutant[] {
  const before: (Mutant & { readonly fate: Fate })[] = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return before.filter(
    ({ fate, path, start, end, from }) => fate === 'survived' && readText(path).slice(start, end) === from,
  );
}

/** Tests that fail as things are would kill every mutant. */
async function checkUnchanged(): Promise<void> {
  const [first] = drawn;
  if (first === undefined) return;
  const { fate, by } = await runner.run(
    { path: first.path, text: null, tests: testsOf(first.path) },
    MOST_MS,
  );
  if (fate === 'survived') return;
  runner.stop();
  console.error(`mutation: a test fails without any change: ${by ?? 'it gives no answer'}`);
  process.exit(1);
}

function summary(): string {
  const count = (fate: Fate): number => fates.get(fate)?.length ?? 0;
  const done = [...fates.values()].reduce((sum, { length }) => sum + length, 0);
  const noticed = done - count('survived');
  const share = done === 0 ? '–' : `${((noticed / done) * 100).toFixed(1)}%`;
  return `${done} of ${all.length} mutants of ${folders.join(', ')} (seed ${seed}) in ${seconds()} s: noticed ${noticed} (${share}; stuck ${count('stuck')}), survived ${count('survived')}`;
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        folder: { type: 'string', multiple: true, default: [] },
        sample: { type: 'string', default: '100' },
        seed: { type: 'string', default: '1' },
        minutes: { type: 'string', default: '60' },
        out: { type: 'string' },
        again: { type: 'string' },
      },
    });
    const missing = values.folder.find((folder) => !existsSync(folder));
    if (missing !== undefined) throw new Error(`no such folder: ${missing}`);
    for (const name of ['sample', 'minutes'] as const)
      if (!/^[0-9]{1,6}$/.test(values[name]))
        throw new Error(`--${name} takes a whole number, not ${values[name]}`);
    return {
      folders: values.folder.length > 0 ? values.folder : FOLDERS,
      sample: Number(values.sample),
      seed: values.seed,
      minutes: Number(values.minutes),
      out: values.out ?? null,
      again: values.again ?? null,
    };
  } catch (error) {
    console.error(`mutation: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exit(2);
  }
}
