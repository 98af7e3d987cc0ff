// Runs the tests, but for the files that repeat another check here. Cannot find what no test asks.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastWords, type Outcome, runNode } from './command.ts';
import type { Finding } from './finding.ts';
import { isTest, ROOT, sourceFiles } from './repository.ts';

/** Its patterns are proved by the check `patterns`, which remembers; `npm test` runs them. */
const LEFT_OUT = 'packages/sources/src/patterns.test.ts';
/** A run that takes longer hangs. */
const HANGS_MS = 12 * 60_000;

interface TestReport {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

export async function checkTests(): Promise<{ findings: Finding[]; note: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-verify-'));
  const file = join(folder, 'tests.json');
  try {
    const args = [
      'run',
      // Half the time: modules are loaded once, not once a file. `npm test` keeps the files apart.
      '--no-isolate',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      `--exclude=${LEFT_OUT}`,
    ];
    const outcome = await runNode('node_modules/vitest/vitest.mjs', args, HANGS_MS);
    const report = readReport(file);
    if (report === null) return { findings: unfinished(outcome), note: '' };
    const findings = findingsOf(report);
    if (findings.length === 0 && outcome.status !== 0)
      findings.push({ place: 'vitest', message: lastWords(outcome) });
    return { findings, note: `${report.numPassedTests} passed; \`npm test\` runs ${LEFT_OUT} too` };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Where the run was stopped: the test files that it had not finished. */
function unfinished(outcome: Outcome): Finding[] {
  const waiting = sourceFiles().filter(
    (path) => isTest(path) && path !== LEFT_OUT && !outcome.stdout.includes(path),
  );
  return outcome.status === null && waiting.length > 0
    ? waiting.map((place) => ({ place, message: `had not finished after ${HANGS_MS / 60_000} minutes` }))
    : [{ place: 'vitest', message: lastWords(outcome) }];
}

function readReport(file: string): TestReport | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function findingsOf({ testResults }: TestReport): Finding[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const place = name.replace(`${ROOT}/`, '');
    const failed = assertionResults
      .filter((one) => one.status === 'failed')
      .map((one) => ({ place, message: `${one.fullName}: ${firstLine(one.failureMessages[0] ?? '')}` }));
    return failed.length === 0 && status === 'failed' ? [{ place, message: firstLine(message) }] : failed;
  });
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').slice(0, 200);
}
