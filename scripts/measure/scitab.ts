// Checks claims about tables of computing papers and gives macro-F1 over two classes and three. Cannot tell a claim that needs what the paper says elsewhere; runs as `bin/node --conditions=assay-source scripts/measure/scitab.ts FOLDER`.
import { join } from 'node:path';
import { checkStatement, inferTable, tableFromRecords } from '@assay/engine';
import { readLines } from './table-data.ts';

interface Claim {
  readonly claim: string;
  readonly label: 'supported' | 'refuted' | 'nei';
  readonly table_caption: string;
  readonly table_column_names: readonly string[];
  readonly table_content_values: readonly (readonly string[])[];
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new RangeError('usage: scitab.ts FOLDER');
const judged = readLines<Claim>(join(folder, 'claims.jsonl')).map((claim) => {
  const records = tableFromRecords({
    name: 'claim',
    columns: claim.table_column_names.map(plain),
    rows: claim.table_content_values.map((row) => row.map(plain)),
  });
  const table = inferTable(
    { ...records, caption: plain(claim.table_caption) },
    { headerRows: [0], language: 'en' },
  );
  const { label, support } = checkStatement(table, plain(claim.claim), 'en');
  const three = label === 'not-enough-evidence' ? 'nei' : label;
  return { gold: claim.label, three, two: support > 0.5 ? 'supported' : 'refuted' };
});

const decidable = judged.filter(({ gold }) => gold !== 'nei');
const two = decidable.map(({ gold, two: said }) => ({ gold, said }));
const three = judged.map(({ gold, three: said }) => ({ gold, said }));
const decided = decidable.filter(({ three: said }) => said !== 'nei');
const right = decided.filter(({ gold, three: said }) => gold === said).length;
console.log(`2 classes, leaning: macro-F1 ${macroF1(two, ['supported', 'refuted'])} of ${two.length} claims`);
console.log(
  `3 classes: macro-F1 ${macroF1(three, ['supported', 'refuted', 'nei'])} of ${three.length} claims`,
);
console.log(`decided ${decided.length} of ${decidable.length} that are decidable, ${right} of them rightly`);

/** The text without the marks of the data's own: bold, italic, empty. */
function plain(text: string): string {
  return text.replace(/\[(?:BOLD|ITALIC|EMPTY|CONTINUE|UNDERLINE)\]\s?/g, '').trim();
}

function macroF1(
  pairs: readonly { readonly gold: string; readonly said: string }[],
  classes: readonly string[],
): string {
  const scores = classes.map((one) => {
    const hits = pairs.filter(({ gold, said }) => gold === one && said === one).length;
    const all = pairs.filter(({ gold, said }) => gold === one || said === one).length;
    return all === 0 ? 0 : (2 * hits) / (all + hits);
  });
  return ((100 * scores.reduce((sum, score) => sum + score, 0)) / classes.length).toFixed(1);
}
