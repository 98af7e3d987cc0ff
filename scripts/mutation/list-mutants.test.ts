import { describe, expect, test } from 'vitest';
import { listMutants } from './list-mutants.ts';
import { applyMutant } from './mutant.ts';
import { ImportGraph } from './related-tests.ts';

function changed(text: string): string[] {
  return listMutants('a.ts', text).map((mutant) => applyMutant(text, mutant));
}

describe('a source is changed in one place at a time', () => {
  test.each([
    ['f(a < b);', ['f(a <= b);', ';']],
    ['const x = a && b;', ['const x = a || b;']],
    ['const x = a ?? b;', ['const x = a;']],
    ['const x = !a;', ['const x = a;']],
    ['const x = a ? b : c;', ['const x = true ? b : c;', 'const x = false ? b : c;']],
    ['const x = list.some(f);', ['const x = list.every(f);']],
    ['const x = { one: 1 };', ['const x = {  };', 'const x = { one: 2 };']],
    ["const x = ['a', 'b'];", ["const x = [ 'b'];", "const x = ['a', ];"]],
    ['const x = true;', ['const x = false;']],
    ['const x = /a+$/;', ['const x = /a$/;', 'const x = /a+/;']],
    ['const x = /(?<!b)(?:a|c)/u;', ['const x = /(?<=b)(?:a|c)/u;', 'const x = /(?<!b)(?:c)/u;']],
  ])('%s', (text, expected) => {
    expect(changed(text).sort()).toEqual([...expected].sort());
  });

  test.each([
    "import { a } from './a.ts';",
    "type A = 'a' | 'b';",
    'interface A { readonly b: 1 }',
    'const x = `a-b`;',
    "const x = a + 'b';",
  ])('and not where nothing runs, or nothing else would compile: %s', (text) => {
    expect(changed(text).filter((one) => !one.includes("''"))).toEqual([]);
  });
});

test('a source is asked of its own test first, then of those that reach it in fewer steps', () => {
  const graph = new ImportGraph(
    new Map([
      ['p/a.ts', ''],
      ['p/b.ts', "import './a.ts';"],
      ['p/far.test.ts', "import './b.ts';"],
      ['p/a.test.ts', "import './b.ts'; import './a.ts';"],
      ['p/near.test.ts', "import './a.ts';"],
      ['p/other.test.ts', "import './c.ts';"],
    ]),
  );
  expect(graph.testsOf('p/a.ts')).toEqual(['p/a.test.ts', 'p/near.test.ts', 'p/far.test.ts']);
});
