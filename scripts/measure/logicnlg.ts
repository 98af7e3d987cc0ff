// Orders the two statements of each pair by how far the table supports them, and says how often the true one comes first. Cannot tell a pair that is wrongly labelled; runs as `bin/node --conditions=assay-source scripts/measure/logicnlg.ts FOLDER`.
import { checkStatement } from '@assay/engine';
import { isTuned, type Labelled, readStatements, readTables } from './table-data.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new RangeError('usage: logicnlg.ts FOLDER');
const tables = readTables(folder);
const pairs = Map.groupBy(readStatements(folder), ({ pair }) => pair ?? '');

for (const half of ['tuned', 'aside', 'all'] as const) {
  let right = 0;
  let ties = 0;
  let count = 0;
  for (const pair of pairs.values()) {
    const truths = pair.filter(({ supported }) => supported);
    const falsehoods = pair.filter(({ supported }) => !supported);
    const [truth] = truths;
    const [falsehood] = falsehoods;
    if (truth === undefined || falsehood === undefined) continue;
    if (half !== 'all' && isTuned(truth.table) !== (half === 'tuned')) continue;
    count++;
    const [higher, lower] = [supportOf(truth), supportOf(falsehood)];
    if (higher > lower) right++;
    else if (higher === lower) ties++;
  }
  const share = (right + ties / 2) / count;
  console.log(
    `${half.padEnd(6)} ${count} pairs  ordered right ${(100 * share).toFixed(1)}%  ties ${(100 * (ties / count)).toFixed(1)}%`,
  );
}

function supportOf({ table, text, caption }: Labelled): number {
  return checkStatement(tables(table, caption ?? undefined), text, 'en').support;
}
