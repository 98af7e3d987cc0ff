import { describe, expect, it } from 'vitest';
import { parseText } from './parse.ts';
import { checkArrows, checkEngineDependencies } from './structure/arrows.ts';
import { checkLanguages } from './structure/languages.ts';
import { checkFirstLine, checkLength, checkMedians, checkName } from './structure/layout.ts';
import { checkPurity } from './structure/purity.ts';

const arrows = (path: string, text: string): string[] =>
  checkArrows(parseText(path, text), ['zod']).map(({ message }) => message);
const purity = (path: string, text: string): string[] =>
  checkPurity(parseText(path, text)).map(({ place, message }) => `${place.split(':')[1]} ${message}`);

describe('the arrows', () => {
  it.each([
    ['packages/cli/src/a.ts', "import { x } from '@assay/engine';"],
    ['packages/sources/src/a.ts', "import type { X } from '@assay/catalog';"],
    ['packages/engine/src/a.ts', "import { z } from 'zod';"],
    ['packages/engine/src/a.test.ts', "import { readFileSync } from 'node:fs';"],
    ['packages/cli/src/a.test.ts', "import { world } from '@assay/testing';"],
    ['packages/pipeline/src/a.test.ts', "import { x } from '@assay/store/testing';"],
    ['packages/cli/src/testing/a.ts', "import { x } from '@assay/store/testing';"],
    ['packages/engine/src/language/registry.ts', "import { KO } from './ko/units.ts';"],
    ['packages/engine/src/language/ko/a.ts', "import { KO } from './units.ts';"],
    ['packages/engine/src/index.ts', "export { x } from './x.ts';"],
    ['scripts/a.ts', "import { x } from '../packages/engine/src/x.ts';"],
    ['packages/engine/src/check/doubts/a.ts', "import { x } from '../judging/x.ts';"],
    ['packages/engine/src/check/a.ts', "import { x } from './together/x.ts';"],
    ['packages/engine/src/check/judging/a.test.ts', "import { x } from '../doubts/x.ts';"],
  ])('let %s do: %s', (path, text) => {
    expect(arrows(path, text)).toEqual([]);
  });

  it.each([
    ['packages/engine/src/a.ts', "import { x } from '@assay/catalog';", 'engine must not import catalog'],
    [
      'packages/catalog/src/a.ts',
      "import type { X } from '@assay/sources';",
      'catalog must not import sources',
    ],
    ['packages/sources/src/a.ts', "const x = await import('@assay/cli');", 'sources must not import cli'],
    ['packages/store/src/a.ts', "import { x } from '@assay/sources';", 'store must not import sources'],
    ['packages/pipeline/src/a.ts', "import { x } from '@assay/web';", 'pipeline must not import web'],
    ['packages/cli/src/a.ts', "import { x } from '@assay/engine/src/x.ts';", 'past the public API'],
    ['packages/pipeline/src/a.ts', "import { x } from '@assay/store/testing';", 'past the public API'],
    ['packages/cli/src/a.ts', "import { x } from '../../engine/src/x.ts';", 'outside its package'],
    ['packages/cli/src/a.ts', "import { world } from '@assay/testing';", 'for tests alone'],
    ['packages/engine/src/a.ts', "import { readFileSync } from 'node:fs';", 'the engine imports node:fs'],
    ['packages/engine/src/a.ts', "import x from 'left-pad';", 'the engine imports left-pad'],
    ['packages/engine/src/b/a.ts', "import { x } from '../language/ko/x.ts';", 'language/registry*.ts alone'],
    ['packages/engine/src/language/ko/a.ts', "import { x } from '../en/x.ts';", 'do not know each other'],
    [
      'packages/engine/src/check/judging/a.ts',
      "import type { X } from '../doubts/x.ts';",
      'judging must not build on doubts',
    ],
    [
      'packages/engine/src/claim/numbers/a.ts',
      "import { x } from '../words/x.ts';",
      'numbers must not build on words',
    ],
    ['packages/engine/src/a.ts', "export { x } from './x.ts';", 'the only barrel'],
    ['packages/cli/src/a.ts', "export * from './x.ts';", 'the only barrel'],
  ])('keep %s from: %s', (path, text, message) => {
    expect(arrows(path, text)).toEqual([expect.stringContaining(message)]);
  });

  it('leave the engine two dependencies', () => {
    expect(checkEngineDependencies(['a', 'b'])).toEqual([]);
    expect(checkEngineDependencies(['a', 'b', 'c'])).toHaveLength(1);
  });
});

describe('purity', () => {
  it.each([
    'const a = process.env.HOME;',
    'const a = Date.now();',
    'const a = new Date();',
    'const a = Date();',
    'const a = Math.random();',
    "const a = fetch('x');",
    'console.log(1);',
    'const a = performance.now();',
    'setTimeout(() => {}, 1);',
    'const a = globalThis.setTimeout;',
    'const a = import.meta.url;',
    "const a = 'x'.localeCompare('y');",
    'const a = { process };',
  ])('is broken by: %s', (text) => {
    expect(purity('packages/engine/src/a.ts', text)).toHaveLength(1);
  });

  it.each([
    "const a = new Date('2024-01-01');",
    'const a = Math.max(1, 2);',
    'const a = { process: 1, fetch: 2 }; a.process;',
    'interface A { readonly performance: number }',
    'function f(process: number): number { return process; }',
    '// console.log(process.env)',
    "const a = 'process.env';",
  ])('is kept by: %s', (text) => {
    expect(purity('packages/engine/src/a.ts', text)).toEqual([]);
  });

  it('is asked of the engine; other packages must only not print, and the command line may', () => {
    const text = 'console.log(\n  process.env);';
    expect(purity('packages/catalog/src/a.ts', text)).toEqual(['1 uses console']);
    expect(purity('packages/cli/src/a.ts', text)).toEqual([]);
    expect(purity('packages/engine/src/a.test.ts', text)).toEqual([]);
  });
});

describe('Korean words', () => {
  const found = (path: string, text: string): number => checkLanguages(parseText(path, text)).length;
  it('belong into the Korean folder', () => {
    expect(found('packages/engine/src/a.ts', "const a = '여덟';")).toBe(1);
    expect(found('packages/engine/src/a.ts', 'const a = /이상|이하/;')).toBe(1);
    expect(found('packages/engine/src/a.ts', 'const a = `약 `;')).toBe(1);
    expect(found('packages/engine/src/language/ko/a.ts', "const a = '여덟';")).toBe(0);
    expect(found('packages/cli/src/a.ts', "const a = '여덟';")).toBe(0);
  });
  it('are not the range of letters, nor what a comment quotes', () => {
    expect(found('packages/engine/src/a.ts', '/** 여덟 배 */ const a = /[가-힣]+/;')).toBe(0);
  });
});

describe('layout', () => {
  it.each([
    'packages/engine/src/find-periods.ts',
    'scripts/setup.mjs',
    'packages/cli/src/a-b.test.ts',
    'packages/engine/src/check.property.test.ts',
  ])('lets a file be called %s', (path) => {
    expect(checkName(path)).toEqual([]);
  });
  it.each([
    'src/findPeriods.ts',
    'src/find_periods.ts',
    'src/utils.ts',
    'src/helpers/a.ts',
    'src/date-utils.ts',
    'src/common/a.ts',
    'src/job-manager.ts',
  ])('does not let a file be called %s', (path) => {
    expect(checkName(path)).toHaveLength(1);
  });
  it('limits a file to 400 lines, unless it is a test or a command makes it', () => {
    const long = 'x\n'.repeat(401);
    expect(checkLength('packages/a/src/a.ts', 'x\n'.repeat(400))).toEqual([]);
    expect(checkLength('packages/a/src/a.ts', long)).toHaveLength(1);
    expect(checkLength('packages/a/src/a.test.ts', long)).toEqual([]);
    expect(checkLength('packages/a/src/a.ts', `// Made by scripts/make-a.ts\n${long}`)).toEqual([]);
    expect(checkLength('packages/a/src/a.ts', `// Pure data\n${long}`)).toHaveLength(1);
  });
  it('limits half of a package to 80 lines', () => {
    const file = (lines: number) => ({ path: `packages/a/src/${lines}.ts`, text: 'x\n'.repeat(lines) });
    expect(checkMedians([file(10), file(80), file(400)])).toEqual([]);
    expect(checkMedians([file(10), file(81), file(400)])).toHaveLength(1);
  });
  it('wants a script to say what it cannot catch', () => {
    expect(checkFirstLine('scripts/a.ts', '// Counts. Cannot weigh.\n')).toEqual([]);
    expect(checkFirstLine('scripts/a.ts', '// Counts.\n')).toHaveLength(1);
    expect(checkFirstLine('scripts/a.ts', "import x from 'x';\n")).toHaveLength(1);
  });
});
