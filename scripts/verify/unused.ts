// Finds files, exports and dependencies that nothing uses, by knip (knip.json names the entry points). Cannot see what is used by name at run time.
import { lastWords, runNode } from './command.ts';
import type { Finding } from './finding.ts';

interface Named {
  readonly name: string;
  readonly line?: number;
}

type Issues = { readonly file: string } & Readonly<Record<string, unknown>>;

const MESSAGES: Readonly<Record<string, string>> = {
  files: 'is imported by nothing',
  dependencies: 'is a dependency that nothing uses',
  devDependencies: 'is a dependency that nothing uses',
  unlisted: 'is used but no dependency of this package',
  binaries: 'is called but comes with no dependency',
  unresolved: 'cannot be found',
  exports: 'is exported but imported by nothing',
  types: 'is exported but imported by nothing',
  duplicates: 'is exported twice',
};

export async function checkUnused(): Promise<{ findings: Finding[]; note: string }> {
  const outcome = await runNode('node_modules/knip/bin/knip.js', [
    '--no-progress',
    '--no-config-hints',
    '--reporter',
    'json',
  ]);
  const start = outcome.stdout.indexOf('{');
  if (start < 0) return { findings: [{ place: 'knip', message: lastWords(outcome) }], note: 'knip' };
  const { issues }: { issues: readonly Issues[] } = JSON.parse(outcome.stdout.slice(start));
  return { findings: issues.flatMap(findingsOf), note: 'knip' };
}

function findingsOf(issue: Issues): Finding[] {
  return Object.entries(MESSAGES).flatMap(([kind, message]) =>
    namedIn(issue[kind]).map(({ name, line }) => ({
      place: line === undefined ? issue.file : `${issue.file}:${line}`,
      message: kind === 'files' ? message : `${name} ${message}`,
    })),
  );
}

function namedIn(value: unknown): Named[] {
  return Array.isArray(value)
    ? value.flat().filter((one): one is Named => typeof one?.name === 'string')
    : [];
}
