// Fits the weights by which a figure is called false or left open, prints how they do on articles that they were not fitted to, and writes them: fit-reading-weights.ts [--measure]. Cannot see texts unlike those of the corpus.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  examplesOfChanged,
  examplesOfDeleted,
  examplesOfGold,
  examplesOfTrue,
} from './fit-reading/examples.ts';
import { countCalled, sumsAcrossFolds } from './fit-reading/folds.ts';
import { fitWeights } from './fit-reading/logistic.ts';
import { setUpBench } from './score/bench.ts';

const PLACE = join(import.meta.dirname, '../packages/engine/src/check/sign-weights.ts');
/** Sums from which on figures might be called false. */
const LEAST = [0, 0.3, 0.6, 0.9, 1.2, 2];

const bench = await setUpBench(['corpus/articles/tune']);
const examples = [
  ...examplesOfGold(bench),
  ...examplesOfChanged(bench),
  ...examplesOfTrue(bench.catalogue, 'corpus/articles/true'),
  ...examplesOfDeleted(bench),
];
const sums = sumsAcrossFolds(examples);
for (const least of LEAST)
  console.log(
    `from ${least}: ${countCalled(examples, sums, least)
      .map(
        ({ origin, isRight, readings, called }) =>
          `${origin} ${isRight ? 'right' : 'wrong'} ${called}/${readings}`,
      )
      .join(', ')}`,
  );
const weights = fitWeights(examples);
console.log(`${examples.length} readings, ${weights.size} weights`);
if (!process.argv.includes('--measure'))
  writeFileSync(
    PLACE,
    `// Weights of the signs by which a reading is weighed, made by scripts/fit-reading-weights.ts from the corpus
/** How much each sign counts. */
export const SIGN_WEIGHTS: Readonly<Record<string, number>> = {
${[...weights].map(([name, weight]) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${weight},`).join('\n')}
};
`,
  );
