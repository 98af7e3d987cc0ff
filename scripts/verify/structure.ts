// Checks the layout of the house: names, lengths, who imports whom, purity of the engine. Cannot judge whether a file is one idea.
import type { Finding } from './finding.ts';
import { parseText } from './parse.ts';
import { readText, sourceFiles } from './repository.ts';
import { checkArrows, checkEngineDependencies } from './structure/arrows.ts';
import { checkLanguages } from './structure/languages.ts';
import { checkFirstLine, checkLength, checkMedians, checkName } from './structure/layout.ts';
import { checkPurity } from './structure/purity.ts';

export async function checkStructure(): Promise<{ findings: Finding[]; note: string }> {
  const files = sourceFiles().map((path) => ({ path, text: readText(path) }));
  const dependencies = dependenciesOf('packages/engine/package.json');
  const findings = [
    ...files.flatMap(({ path, text }) => checkFile(path, text, dependencies)),
    ...checkMedians(files),
    ...checkEngineDependencies(dependencies),
    ...checkLockFile(readText('package-lock.json')),
  ];
  return { findings, note: `${files.length} files` };
}

function checkFile(path: string, text: string, dependencies: readonly string[]): Finding[] {
  const findings = [...checkName(path), ...checkLength(path, text), ...checkFirstLine(path, text)];
  try {
    const file = parseText(path, text);
    return [...findings, ...checkArrows(file, dependencies), ...checkPurity(file), ...checkLanguages(file)];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [...findings, { place: path, message: error.message }];
  }
}

/** Packages are found by name and proved by hash, whatever registry they come from. */
function checkLockFile(text: string): Finding[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      /"resolved": "(?:https?|git)/.test(line)
        ? [{ place: `package-lock.json:${index + 1}`, message: 'names a registry; the hash is enough' }]
        : [],
    );
}

function dependenciesOf(path: string): string[] {
  const { dependencies = {} }: { dependencies?: Record<string, string> } = JSON.parse(readText(path));
  return Object.keys(dependencies);
}
