// Runs Biome over the repository, and sees that the rules we rely on are switched on. Cannot see what Biome has no rule for: structure.ts does.
import { join } from 'node:path';
import { lastWords, runProgram } from './command.ts';
import type { Finding } from './finding.ts';
import { ROOT, readText } from './repository.ts';

/** Rules without which this check would mean little. */
const NEEDED = [
  'noDefaultExport',
  'noImportCycles',
  'noExplicitAny',
  'noNonNullAssertion',
  'useImportType',
  'noEnum',
];

/** One entry of Biome's report in GitLab's format, the only one that gives a place for every kind of finding. */
interface Diagnostic {
  readonly description: string;
  readonly check_name: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

export async function checkLint(): Promise<{ findings: Finding[]; note: string }> {
  const config = readText('biome.json');
  const findings: Finding[] = NEEDED.filter((rule) => !config.includes(`"${rule}": "error"`)).map((rule) => ({
    place: 'biome.json',
    message: `${rule} is not an error`,
  }));
  const outcome = await runProgram(join(ROOT, 'node_modules', '.bin', 'biome'), [
    'ci',
    '--reporter=gitlab',
    '--max-diagnostics=none',
    '--colors=off',
  ]);
  const diagnostics = diagnosticsOf(outcome.stdout);
  for (const { severity, location, description, check_name: rule } of diagnostics)
    if (severity === 'critical')
      findings.push({
        place: `${location.path}:${location.lines.begin}`,
        message: rule === 'format' ? 'is not formatted (biome check --write)' : `${description} (${rule})`,
      });
  if (findings.length === 0 && outcome.status !== 0)
    findings.push({ place: 'biome ci', message: lastWords(outcome) });
  const minor = diagnostics.filter(({ severity }) => severity !== 'critical').length;
  return { findings, note: minor === 0 ? 'biome ci' : `biome ci; ${minor} hints left aside` };
}

function diagnosticsOf(stdout: string): readonly Diagnostic[] {
  const start = stdout.indexOf('[');
  return start < 0 ? [] : JSON.parse(stdout.slice(start, stdout.lastIndexOf(']') + 1));
}
