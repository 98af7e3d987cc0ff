// Fits the weights of readings of statements about tables to the labels of the tuned half of a folder, and writes them. Cannot know which reading people meant, only whether it comes out as they say; runs as `bin/node --conditions=assay-source scripts/fit-table-weights.ts FOLDER`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { agreementName, listReadings } from '@assay/engine';
import { isTuned, readStatements, readTables } from './measure/table-data.ts';
import { gatherExamples } from './measure/table-examples.ts';
import { fitWeights } from './measure/table-fit.ts';

const PLACE = join(import.meta.dirname, '../packages/engine/src/table/statement/weights.ts');

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new RangeError('usage: fit-table-weights.ts FOLDER');
const tables = readTables(folder);
const tuned = readStatements(folder).filter(({ table }) => isTuned(table));
const examples = gatherExamples(
  tuned.map(({ table, text, supported }) => {
    const { readings, unread } = listReadings(tables(table), text, 'en');
    return {
      supported,
      unread,
      readings: readings.map((reading) => ({
        truth: reading.truth,
        features: reading.truth
          ? [...reading.features, [agreementName(reading), 1] as const]
          : reading.features,
      })),
    };
  }),
);
const weights = fitWeights(examples);
const lines = Object.keys(weights)
  .sort()
  .map(
    (name) =>
      `  ${/^[a-z_$][\w$]*$/i.test(name) ? name : `'${name.replaceAll("'", "\\'")}'`}: ${weights[name]},`,
  );
writeFileSync(
  PLACE,
  `// Weights of the features of readings of a statement, made by scripts/fit-table-weights.ts from statements about tables of others
/** How much each feature of a reading counts. */
export const WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`,
);
console.log(`${examples.statements.length} statements, ${lines.length} weights`);
