// Checks claims about tables of computing papers and gives macro-F1 over two classes and three. Cannot tell a claim that needs what the paper says elsewhere.
import { join } from 'node:path';
import { checkStatement, inferTable, tableFromRecords } from '@assay/engine';
import { halfOf } from './halves.ts';
import type { Half, MeasuredSet } from './measured-set.ts';
import { readLines } from './table-data.ts';

interface Claim {
  readonly claim: string;
  readonly label: 'supported' | 'refuted' | 'nei';
  readonly table_caption: string;
  readonly table_column_names: readonly string[];
  readonly table_content_values: readonly (readonly string[])[];
}

interface Said {
  readonly half: Half;
  readonly text: string;
  readonly gold: string;
  readonly three: string;
  readonly two: string;
}

export const SCITAB: MeasuredSet = {
  name: 'scitab',
  title: 'Claims about tables of papers: SciTab, as it comes',
  published:
    'macro-F1 of two classes / three: GPT-4 78.2 / 64.8, InstructGPT 68.4 / 41.4, people 92.4 / 84.7.',
  measure: async (folder, halves) => {
    const said = readLines<Claim>(join(folder, 'claims.jsonl'))
      .map(check)
      .filter(({ half }) => halves.includes(half));
    const decidable = said.filter(({ gold }) => gold !== 'nei');
    const decided = decidable.filter(({ three }) => three !== 'nei');
    const right = decided.filter(({ gold, three }) => gold === three).length;
    return {
      tables: [
        {
          header: ['classes', 'claims', 'macro-F1'],
          rows: [
            [
              '2, by which way it leans',
              String(decidable.length),
              macroF1(decidable, 'two', ['supported', 'refuted']),
            ],
            ['3', String(said.length), macroF1(said, 'three', ['supported', 'refuted', 'nei'])],
          ],
        },
      ],
      judged: [],
      notes: [
        `Decided: ${decided.length} of the ${decidable.length} that can be, ${right} of them rightly. The claims are prose about methods that a caption abbreviates; nothing was fitted on them.`,
      ],
    };
  },
};

function check(claim: Claim): Said {
  const records = tableFromRecords({
    name: 'claim',
    columns: claim.table_column_names.map(plain),
    rows: claim.table_content_values.map((row) => row.map(plain)),
  });
  const table = inferTable(
    { ...records, caption: plain(claim.table_caption) },
    { headerRows: [0], language: 'en' },
  );
  const text = plain(claim.claim);
  const { label, support } = checkStatement(table, text, 'en');
  return {
    half: halfOf('scitab', text),
    text,
    gold: claim.label,
    three: label === 'not-enough-evidence' ? 'nei' : label,
    two: support > 0.5 ? 'supported' : 'refuted',
  };
}

/** The text without the marks of the data's own: bold, italic, empty. */
function plain(text: string): string {
  return text.replace(/\[(?:BOLD|ITALIC|EMPTY|CONTINUE|UNDERLINE)\]\s?/g, '').trim();
}

function macroF1(all: readonly Said[], by: 'two' | 'three', classes: readonly string[]): string {
  const scores = classes.map((one) => {
    const hits = all.filter((said) => said.gold === one && said[by] === one).length;
    const named =
      all.filter(({ gold }) => gold === one).length + all.filter((said) => said[by] === one).length;
    return named === 0 ? 0 : (2 * hits) / named;
  });
  return ((100 * scores.reduce((sum, score) => sum + score, 0)) / classes.length).toFixed(1);
}
