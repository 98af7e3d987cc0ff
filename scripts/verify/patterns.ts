// Proves that every regular expression of the packages takes linear time. Cannot prove those of packages from npm.
import { lastWords, runNode } from './command.ts';
import type { Finding } from './finding.ts';
import { parseText } from './parse.ts';
import { buildingPlacesOf, literalsOf, type Pattern } from './pattern-literals.ts';
import { provePatterns } from './pattern-proofs.ts';
import { isTest, readText, sourceFiles } from './repository.ts';

/** Faults are shown with so much of the pattern. */
const SHOWN = 90;

export async function checkPatterns(): Promise<{ findings: Finding[]; note: string }> {
  const written = findWritten((path) => path.startsWith('packages/'));
  const { built, failure } = await recordBuilt();
  if (failure !== null)
    return { findings: [{ place: 'scripts/verify/record-patterns.ts', message: failure }], note: '' };
  const watched = new Set(built.map(({ place }) => place));
  const unseen = written.places
    .filter((place) => !watched.has(place))
    .map((place) => ({
      place,
      message: 'builds a pattern at run time, where it cannot be proved; build it when the module loads',
    }));
  const patterns = [...written.literals, ...built];
  const { proofs, asked } = await provePatterns(patterns);
  const findings = patterns.flatMap(({ place, source, flags }, index): Finding[] => {
    const proof = proofs[index] ?? null;
    return proof === null ? [] : [{ place, message: `/${shortened(source)}/${flags} ${proof}` }];
  });
  const note = `${patterns.length} patterns, ${asked} of them new`;
  return { findings: [...unseen, ...findings], note };
}

/** The patterns that files write down, and where they build others. */
function findWritten(accept: (path: string) => boolean): { literals: Pattern[]; places: string[] } {
  const files = sourceFiles()
    .filter((path) => accept(path) && !isTest(path) && !path.includes('/testing/'))
    .map((path) => parseText(path, readText(path)));
  return { literals: files.flatMap(literalsOf), places: files.flatMap(buildingPlacesOf) };
}

async function recordBuilt(): Promise<{ built: Pattern[]; failure: string | null }> {
  const outcome = await runNode('scripts/verify/record-patterns.ts', []);
  if (outcome.status !== 0) return { built: [], failure: lastWords(outcome) };
  return { built: JSON.parse(outcome.stdout.slice(outcome.stdout.indexOf('['))), failure: null };
}

function shortened(source: string): string {
  return source.length <= SHOWN ? source : `${source.slice(0, SHOWN)}…`;
}
