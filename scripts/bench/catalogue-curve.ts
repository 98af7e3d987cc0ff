// Times building and checking with growing catalogues. Cannot show what a real catalogue of that size would do (see grown-records.ts).
import { buildCatalogue, type CatalogueRecords, checkDocument } from '@assay/engine';
import { type Growth, grownRecords } from './grown-records.ts';
import { growthOf } from './growth.ts';
import { documentOf, readArticle } from './material.ts';
import { renderTable, showMs } from './table.ts';
import { timeTurns } from './timing.ts';

const TIMES = [1, 4, 16] as const;
const ROUNDS = 7;
const NAMES: Readonly<Record<Growth, string>> = {
  'other-words': 'other fields, in other words',
  'same-words': 'the same field, more crowded',
};

/** Time over the size of the catalogue, ×1 to ×16, with its exponent: 0 is independent, 1 linear. */
export function measureCatalogue(records: CatalogueRecords): string {
  const rows = (['other-words', 'same-words'] as const).flatMap((growth) => measureGrowth(records, growth));
  return renderTable(
    ['catalogue grows by', 'what', ...TIMES.map((times) => `×${times}, ms`), 'exponent'],
    rows,
  );
}

function measureGrowth(records: CatalogueRecords, growth: Growth): string[][] {
  const grown = TIMES.map((times) => grownRecords(records, times, growth));
  const builds: number[] = [];
  const catalogues = grown.map((one) => {
    const start = performance.now();
    const catalogue = buildCatalogue(one);
    builds.push(performance.now() - start);
    return catalogue;
  });
  const checks = (['ko', 'en'] as const).map((language) => {
    const document = documentOf(readArticle(language), language);
    const timed = timeTurns(
      catalogues.map((catalogue, index) => ({
        name: `×${TIMES[index]}`,
        run: () => checkDocument(catalogue, document),
      })),
      ROUNDS,
    );
    return rowOf(
      growth,
      `a check, ${language}`,
      timed.map(({ best }) => best),
    );
  });
  return [...checks, rowOf(growth, 'building the index, once', builds)];
}

function rowOf(growth: Growth, what: string, all: readonly number[]): string[] {
  const points = all.map((ms, index) => ({ size: TIMES[index] ?? 1, ms }));
  return [NAMES[growth], what, ...all.map(showMs), growthOf(points).toFixed(2)];
}
