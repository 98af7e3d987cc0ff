// Builds the types of the packages and checks those of the scripts. Type tests are ordinary tests with `expectTypeOf`, so this proves them too. Cannot find what only fails when run.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { lastWords, runNode } from './command.ts';
import type { Finding } from './finding.ts';
import { ROOT } from './repository.ts';

const TSC = 'node_modules/typescript/bin/tsc';

export async function checkTypes(): Promise<{ findings: Finding[]; note: string }> {
  const findings = await compile(['-b', '--pretty', 'false']);
  if (existsSync(join(ROOT, 'scripts', 'tsconfig.json')))
    findings.push(...(await compile(['-p', 'scripts', '--pretty', 'false'])));
  return { findings, note: 'tsc -b, tsc -p scripts' };
}

async function compile(args: readonly string[]): Promise<Finding[]> {
  const outcome = await runNode(TSC, args);
  const findings = [...outcome.stdout.matchAll(/^(\S[^(\n]*)\((\d+),\d+\): error (.+)$/gm)].map(
    ([, path, line, message]) => ({ place: `${path}:${line}`, message: message ?? '' }),
  );
  if (findings.length === 0 && outcome.status !== 0)
    return [{ place: `tsc ${args.join(' ')}`, message: lastWords(outcome) }];
  return findings;
}
