// Runs tests on one mutant after another in a process that can be ended: what is not changed is compiled once. Cannot get out of a loop that never ends.
import { join } from 'node:path';
import { createVitest } from 'vitest/node';
import { ROOT } from '../verify/repository.ts';
import type { Fate } from './mutant.ts';
import { showMutant } from './shown-mutant.ts';

/** A source and its changed text (null: as it is), and the tests to run, in this order until one fails. */
export interface MutantTask {
  readonly path: string;
  readonly text: string | null;
  readonly tests: readonly string[];
}

export interface MutantAnswer {
  readonly fate: Fate;
  /** The test file that failed. */
  readonly by: string | null;
}

/** As many of the nearest tests are run before all others. */
const NEAREST = 6;
/** Tests are not to fail for a busy machine. */
const TEST_MS = 60_000;

const vitest = await createVitest('test', {
  root: ROOT,
  config: join(import.meta.dirname, 'vitest-config.ts'),
  watch: false,
  reporters: [{}],
  bail: 1,
  pool: 'threads',
  isolate: false,
  fileParallelism: false,
  testTimeout: TEST_MS,
  // It knows a module by its file, which a mutant leaves as it is.
  fsModuleCache: false,
});

process.on('message', async (task: MutantTask) => {
  const file = join(ROOT, task.path);
  showMutant(task.text === null ? null : { file, text: task.text });
  vitest.invalidateFile(file);
  const near = await runTests(task.tests.slice(0, NEAREST));
  const answer = near.fate === 'killed' ? near : await runTests(task.tests.slice(NEAREST));
  vitest.invalidateFile(file);
  process.send?.(answer);
});
process.send?.('ready');

async function runTests(tests: readonly string[]): Promise<MutantAnswer> {
  if (tests.length === 0) return { fate: 'survived', by: null };
  const project = vitest.getRootProject();
  vitest.state.filesMap.clear();
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
    tests.map((test) => project.createSpecification(join(ROOT, test))),
  );
  if (testModules.length === 0) throw new Error(`no test of these was run: ${tests.join(', ')}`);
  const failed = testModules.find((module) => module.state() === 'failed');
  return failed === undefined && unhandledErrors.length === 0
    ? { fate: 'survived', by: null }
    : { fate: 'killed', by: failed?.relativeModuleId ?? null };
}
