import { describe, expect, test } from 'vitest';
import { traceDocument } from '../check.ts';
import { documentOf, SMALL_CATALOGUE } from '../testing/small-world.ts';
import type { SignName } from './reading-signs.ts';

/** How much there is of a sign for the first figure of a text that disagrees. */
function amountOf(name: SignName, text: string): number {
  const [figure] = traceDocument(SMALL_CATALOGUE, documentOf(text, 'en')).weighed;
  if (figure === undefined) throw new Error(`nothing was weighed in ${text}`);
  return figure.signs.find((sign) => sign.name === name)?.amount ?? 0;
}

type Case = readonly [name: SignName, amount: number, text: string];

const PLAIN = 'In 2024 China ran 391 electric ferries.';
const EACH = 'In 2024 China and South Korea each ran 391 electric ferries.';
const BESIDE = 'While South Korea slept, China ran 391 electric ferries in 2024.';
const SECOND = 'In 2023 China ran 150 electric ferries and in 2024 about 400.';
const NEXT = 'In 2023 China ran 150 electric ferries.\n\nIn 2024 it ran over 400.';
const MONEY = 'China invested $2.4bn in private fusion in 2024. It also ran 391 electric ferries.';
const PATENTS =
  'The share of tidal turbine patents of China was 31% in 2024, and heat pumps and harbours flourish.';

const AMOUNTS: readonly Case[] = [
  /** Names of others who are covered, in the clause and in the sentence; the claim's own bearer is none of them. */
  ['name.free-here', 0, PLAIN],
  ['name.free-here', 1 / 3, EACH],
  ['name.free-here', 0, BESIDE],
  ['name.free', 0, PLAIN],
  ['name.free', 1 / 4, EACH],
  ['name.free', 1 / 4, BESIDE],
  ['names', 1 / 6, PLAIN],
  ['names', 2 / 6, BESIDE],
  ['name.foreign', 0, EACH],
  ['name.foreign', 1 / 3, 'In 2024 China ran 391 electric ferries in the world.'],
  /** Where the bearer and the time stand. */
  ['bearer.assumed', 1, NEXT],
  ['bearer.several', 0, PLAIN],
  ['bearer.nowhere', 1, NEXT],
  ['bearer.nowhere', 0, PLAIN],
  ['bearer.behind', 0, PLAIN],
  ['bearer.behind', 1, 'In 2024 there were 391 electric ferries in China.'],
  ['bearer.apart', 5 / 40, PLAIN],
  ['bearer.apart', 21 / 40, 'In 2024 there were 391 electric ferries in China.'],
  ['bearer.beyond-figure', 0, PLAIN],
  ['bearer.beyond-figure', 1 / 3, SECOND],
  ['period.behind', 0, PLAIN],
  ['period.behind', 1, BESIDE],
  ['period.apart', 11 / 40, PLAIN],
  /** What the text spoke of before, and what another figure of the sentence agreed with. */
  ['topic', 0, PLAIN],
  ['topic', 1, SECOND],
  ['topic.sure', 1, SECOND],
  ['topic.other', 0, NEXT],
  ['topic.other', 1, MONEY],
  ['figure.agrees', 1, SECOND],
  ['figure.agrees', 0, NEXT],
  /** What else the sentence holds. */
  ['figures', 1 / 6, PLAIN],
  ['figures', 2 / 6, SECOND],
  ['periods', 1 / 4, PLAIN],
  ['periods', 2 / 4, SECOND],
  ['words.unexplained', 0, PLAIN],
  ['rival.disagrees', 0, PLAIN],
  ['rival.disagrees', 1 / 3, PATENTS],
  /** How coarsely the number is written. */
  ['number.coarse', 0, PLAIN],
  ['number.coarse', 3 / 5, SECOND],
  ['number.coarse', 1, NEXT],
];

describe('for and against a reading speaks', () => {
  test.each(AMOUNTS)('%s %d: %s', (name, amount, text) => {
    expect(amountOf(name, text)).toBeCloseTo(amount, 5);
  });

  test('that words of other statistics stand beside it', () => {
    expect(amountOf('words.unexplained', PATENTS)).toBeGreaterThan(0.1);
    expect(amountOf('rival.near', PATENTS)).toBeGreaterThan(0.1);
    expect(amountOf('rival.near', PLAIN)).toBe(0);
  });
});
