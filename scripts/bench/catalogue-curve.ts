// Times building and checking with growing catalogues. Cannot show what a real catalogue of that size would do (see grown-records.ts).
import { buildCatalogue, type CatalogueRecords, checkDocument } from '@assay/engine';
import { type Growth, grownRecords } from './grown-records.ts';
import { growthOf } from './growth.ts';
import { documentOf, readArticle } from './material.ts';
import { renderTable, showMs } from './table.ts';
import { cpuMs, timeTurns } from './timing.ts';
import { atMost, type Measured, showPlain, type Wish } from './wish.ts';

const TIMES = [1, 4, 16, 64] as const;
const ROUNDS = 7;
const MOST_EXPONENT = 0.2;
const NAMES: Readonly<Record<Growth, string>> = {
  'other-words': 'other fields, in other words',
  'same-words': 'the same field, more crowded',
};

/** The processor's time over the size of the catalogue, ×1 to ×64, with its exponent: 0 is independent, 1 linear. */
export function measureCatalogue(records: CatalogueRecords): Measured {
  const wishes: Wish[] = [];
  const rows = (['other-words', 'same-words'] as const).flatMap((growth) =>
    measureGrowth(records, growth, wishes),
  );
  const header = ['catalogue grows by', 'what', ...TIMES.map((times) => `×${times}, ms`), 'exponent'];
  return { text: renderTable(header, rows), wishes };
}

function measureGrowth(records: CatalogueRecords, growth: Growth, wishes: Wish[]): string[][] {
  const grown = TIMES.map((times) => grownRecords(records, times, growth));
  const builds: number[] = [];
  const catalogues = grown.map((one) => {
    const start = cpuMs();
    const catalogue = buildCatalogue(one);
    for (const language of ['ko', 'en'] as const) catalogue.in(language);
    builds.push(cpuMs() - start);
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
    const taken = timed.map(({ cpu }) => cpu);
    const what = `a check, ${language}`;
    const name = `${NAMES[growth]}: ${what}, exponent of the catalogue's size`;
    wishes.push(atMost(name, exponentOf(taken), MOST_EXPONENT, showPlain));
    return rowOf(growth, what, taken);
  });
  return [...checks, rowOf(growth, 'building the indexes, once', builds)];
}

function rowOf(growth: Growth, what: string, all: readonly number[]): string[] {
  return [NAMES[growth], what, ...all.map(showMs), showPlain(exponentOf(all))];
}

function exponentOf(all: readonly number[]): number {
  return growthOf(all.map((ms, index) => ({ size: TIMES[index] ?? 1, ms })));
}
