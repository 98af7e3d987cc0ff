import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, test } from 'vitest';
import { TABLE_LIMITS } from '../table-limits.ts';
import { lineOf, textsOf } from '../testing/shown.ts';
import { parseMarkdownTables } from './parse-markdown-tables.ts';

const TEXT = `---
title: 보고서
---
# 무역

앞말.

## 수출

표 1. **나라별** 수출(억 달러)

| 나라 | 값 |
|------|---:|
| [한국](https://example.com) | 1,5 \\| 6 |
| **중국**<br>본토 | \`2\` |

나라 | 값
--- | ---
일본 | 3

> 인용:
>
> | a |
> |---|
> | 1 |

\`\`\`
| x | y |
|---|---|
\`\`\`
`;

describe('tables of a Markdown text', () => {
  const { tables, notices } = parseMarkdownTables(TEXT, 'docs/무역.md', TABLE_LIMITS);
  test('are named after their headings, with the paragraph above as caption', () => {
    expect(tables.map(({ name, caption }) => [name, caption])).toEqual([
      ['무역 – 수출', '표 1. 나라별 수출(억 달러)'],
      ['무역 – 수출', null],
      ['무역 – 수출', '인용:'],
    ]);
  });
  test('hold the words of their cells without marks, and begin at A1', () => {
    expect(textsOf(tables[0])).toEqual([
      ['나라', '값'],
      ['한국', '1,5 | 6'],
      ['중국 본토', '2'],
    ]);
    expect(textsOf(tables[1])).toEqual([
      ['나라', '값'],
      ['일본', '3'],
    ]);
    expect(tables[1]?.origin).toEqual({ sheet: null, row: 0, column: 0 });
    expect(notices).toEqual([]);
  });
});

describe('beyond the limits', () => {
  const refusal = (text: string): Promise<string> =>
    lineOf((async () => parseMarkdownTables(text, 'a.md', TABLE_LIMITS))());
  test('more tables, or more columns, than a text may have', async () => {
    expect(await refusal('| a |\n|---|\n| 1 |\n\n'.repeat(101))).toBe(
      'too-many-tables: a.md, line 401: more than 100 tables; give a file with fewer',
    );
    const wide = `|${'a|'.repeat(1_001)}\n|${'-|'.repeat(1_001)}\n`;
    expect(await refusal(wide)).toMatch(/^too-many-columns: a\.md, cell ALM1, line 1/);
  });
  test('a row of more cells than the header: they may be in the wrong columns', async () => {
    expect(await refusal('# t\n\n| a | b |\n|---|---|\n| 1 | 2 | |\n| 1 | 2 | 3 |\n')).toBe(
      'long-row: a.md, cell C3, line 6: this row has 3 cells and the table 2 columns; put a cell that holds the separator in quotes, or a backslash before it in Markdown',
    );
  });
  test.each([
    ['quotations', '>'.repeat(100_000)],
    ['emphasis', '**a'.repeat(40_000)],
    ['brackets', '['.repeat(100_000)],
    ['code', '`a``b```'.repeat(20_000)],
  ])('nesting of %s', async (_, nested) => {
    expect(await refusal(`| a |\n|---|\n| ${nested} |\n\n${nested}`)).toMatch(/^(?:read 1|cell-too-long)/);
    expect(await refusal(`| a |\n|---|\n| ${nested.slice(0, 9_000)} |\n`)).toBe('read 1');
  });
});

/** The tables that another reader of Markdown finds, as texts. */
function theirs(text: string): readonly (readonly (readonly string[])[])[] {
  const root = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const words = (node: Nodes): string =>
    'value' in node ? node.value : 'children' in node ? node.children.map(words).join('') : '';
  return root.children.flatMap((node) =>
    node.type === 'table' ? [node.children.map((row) => row.children.map((cell) => words(cell).trim()))] : [],
  );
}

/** A row with more cells than its header is refused here. */
function tooLong(tables: readonly (readonly (readonly string[])[])[]): boolean {
  return tables.some(([head = [], ...rows]) => rows.some((row) => row.length > head.length));
}

test('tables are found as another reader finds them', () => {
  const word = fc.constantFrom('a', '값', '1.5', '5 %', '**b**', '`c`', 'x \\| y');
  const row = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.boolean())
    .map(([cells, isOpen]) => (isOpen ? cells.join(' | ') : `| ${cells.join(' | ')} |`));
  const header = '| 나라 | 값 | 해 | 몫 |\n|---|---|---|---|';
  const line = fc.oneof(
    { weight: 2, arbitrary: fc.constant(header) },
    { weight: 4, arbitrary: row },
    fc.constantFrom('', '', '|---|---|', '---|:-:', '| - |', '|-|-|-|', '# t', '```', 'words'),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = lines.join('\n');
      const filled = theirs(text).map((rows) => rows.map((cells) => cells.filter((cell) => cell !== '')));
      if (tooLong(filled)) return;
      const ours = parseMarkdownTables(text, 'a.md', TABLE_LIMITS).tables.map((table) =>
        textsOf(table).map((cells) => cells.filter((cell) => cell !== '')),
      );
      expect(ours).toEqual(filled);
    }),
    { seed: 20261126, numRuns: 200 },
  );
});
