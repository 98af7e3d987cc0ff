// Runs every check of the house: npm run verify [-- NAME …]. Cannot find what no check asks; `npm test` runs the tests that are left out here.
import { checkDocuments } from './verify/documents.ts';
import type { Check, Finding } from './verify/finding.ts';
import { checkGenerated } from './verify/generated.ts';
import { checkLint } from './verify/lint.ts';
import { checkPatterns } from './verify/patterns.ts';
import { checkStructure } from './verify/structure.ts';
import { checkTests } from './verify/tests.ts';
import { checkTypes } from './verify/types.ts';
import { checkUnused } from './verify/unused.ts';

/** Alone and before the others: it uses both processors itself, and on a crowded machine a proof finds faults that there are not. */
const FIRST: Check = { name: 'patterns', run: checkPatterns };
/** The longest first, so that two processors are done at about the same time. */
const CHECKS: readonly Check[] = [
  FIRST,
  { name: 'tests', run: checkTests },
  { name: 'types', run: checkTypes },
  { name: 'generated', run: checkGenerated },
  { name: 'lint', run: checkLint },
  { name: 'unused', run: checkUnused },
  { name: 'structure', run: checkStructure },
  { name: 'documents', run: checkDocuments },
];
/** Checks that run at once. */
const LANES = 2;
/** Findings of a check that are shown where several checks run. */
const SHOWN = 40;

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !CHECKS.some((check) => check.name === name));
if (unknown !== undefined) {
  console.error(
    `verify: no check is called ${unknown}; there are ${CHECKS.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}
const started = performance.now();
const wanted = CHECKS.filter(({ name }) => asked.length === 0 || asked.includes(name));
const queue = wanted.filter((check) => check !== FIRST);
const total = wanted.length;
const shown = total === 1 ? Number.POSITIVE_INFINITY : SHOWN;
const failed: string[] = [];
if (wanted.includes(FIRST)) await carryOut(FIRST);
await Promise.all(Array.from({ length: LANES }, work));
console.log(
  failed.length === 0
    ? `${total} checks passed in ${seconds(started)}`
    : `${failed.length} of ${total} checks failed in ${seconds(started)}: ${failed.join(', ')}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

async function work(): Promise<void> {
  for (let check = queue.shift(); check !== undefined; check = queue.shift()) await carryOut(check);
}

async function carryOut(check: Check): Promise<void> {
  const start = performance.now();
  const { findings, note } = await outcomeOf(check);
  if (findings.length > 0) failed.push(check.name);
  console.log(lineOf(check.name, findings.length, seconds(start), note));
  for (const { place, message } of findings.slice(0, shown)) console.log(`    ${place}  ${message}`);
  if (findings.length > shown)
    console.log(`    … and ${findings.length - shown} more: npm run verify -- ${check.name}`);
}

/** A check that cannot be carried out is a finding like any other. */
async function outcomeOf({ name, run }: Check): Promise<{ findings: readonly Finding[]; note: string }> {
  try {
    return await run();
  } catch (error) {
    return {
      findings: [{ place: name, message: error instanceof Error ? error.message : String(error) }],
      note: '',
    };
  }
}

function lineOf(name: string, faults: number, time: string, note: string): string {
  const verdict =
    faults === 0 ? note : `${faults} ${faults === 1 ? 'fault' : 'faults'}${note === '' ? '' : `; ${note}`}`;
  return `${faults === 0 ? '✓' : '✗'} ${name.padEnd(10)} ${time.padStart(7)}  ${verdict}`;
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
