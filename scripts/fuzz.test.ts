import { afterAll, describe, expect, test } from 'vitest';
import type { FuzzInput, FuzzKind } from './fuzz/fuzz-kind.ts';
import { drawCase, KINDS } from './fuzz/kinds.ts';
import { makeSmaller } from './fuzz/make-smaller.ts';
import { stopReadingPages } from './fuzz/pages.ts';
import { runCase } from './fuzz/run-case.ts';

afterAll(stopReadingPages);

/** The same cases each time; `npm run fuzz` draws others. */
const SEED = 'npm test';
/** So many of each kind; of articles of megabytes, none. */
const COUNTS: Readonly<Record<string, number>> = {
  'strung pieces': 80,
  'repeated pieces': 20,
  'damaged articles': 50,
  'pages and bytes': 30,
  'tables as text': 40,
  workbooks: 20,
  aliases: 6,
  packages: 15,
};

describe('hostile input', () => {
  test.each(Object.entries(COUNTS))(
    '%s: nothing breaks in %i of them',
    { timeout: 60_000 },
    async (name, count) => {
      const kinds = KINDS.filter((kind) => kind.name === name);
      expect(kinds).toHaveLength(1);
      for (let index = 0; index < count; index++) {
        const { kind, input } = drawCase(SEED, index, kinds);
        const { faults } = await runCase(kind, input);
        expect(
          faults,
          `case ${index}: npm run fuzz -- --kind "${name}" --seed "${SEED}" --from ${index} --count 1`,
        ).toEqual([]);
      }
    },
  );
});

/** A kind whose inputs are at fault in the way that is asked for. */
function kindWith(run: FuzzKind['run']): FuzzKind {
  return { name: 'made', weight: 1, write: () => input('made'), run };
}

function input(content: string | Uint8Array): FuzzInput {
  return { content, language: 'en', file: 'a.txt' };
}

const sound = { value: 1, findFaults: () => [] };

describe('a case is at fault', () => {
  test('that throws', async () => {
    const kind = kindWith(() => {
      throw new RangeError('too far');
    });
    expect((await runCase(kind, input('x'))).faults).toEqual([
      expect.stringMatching(/^crashed: RangeError: too far/),
    ]);
  });

  test('that gives another answer the second time', async () => {
    let times = 0;
    const kind = kindWith(() => ({ ...sound, value: times++ }));
    expect((await runCase(kind, input('x'))).faults).toEqual(['two runs differ']);
  });

  test('that takes more than a second for a hundred kilobytes each time it is tried, and not where it takes it once', async () => {
    /** A kind of whose runs each takes as long as is said, the last ones as long as the last of these. */
    const faultsWith = async (costs: readonly number[], work: number) => {
      let now = 0;
      let times = 0;
      const kind = kindWith(() => {
        now += costs[times++] ?? costs.at(-1) ?? 0;
        return sound;
      });
      return (await runCase(kind, { ...input('x'), work }, () => now)).faults;
    };
    expect(await faultsWith([1_001, 1_002, 1_003], 10)).toEqual(['took 1001 ms of the processor for 0 KB']);
    expect(await faultsWith([5_000, 5_000, 1_000], 10)).toEqual([]);
    expect(await faultsWith([5_000, 1_000, 5_000], 10)).toEqual([]);
    expect(await faultsWith([3_000], 300 * 1024)).toEqual([]);
    expect(await faultsWith([3_001], 300 * 1024)).toEqual(['took 3001 ms of the processor for 300 KB']);
  });

  test('and is told with the least that it takes', async () => {
    const kind = kindWith(({ content }) => ({
      value: 1,
      findFaults: () =>
        /a.*7/s.test(Buffer.from(content).toString()) ? [`a fault of ${content.length}`] : [],
    }));
    const long = `${'x'.repeat(500)}a${'\n'.repeat(300)}7${'y'.repeat(100)}`;
    expect((await makeSmaller(kind, input(long), 'a fault of 902', 20_000)).content).toBe('a7');
    const bytes = await makeSmaller(kind, input(Buffer.from(long)), 'a fault of 902', 20_000);
    expect(Buffer.from(bytes.content).toString()).toBe('a7');
  });
});

test('a case is known by its seed and number', () => {
  const drawn = [1, 2, 3, 4, 5].map((index) => drawCase('a', index).input.content);
  expect([1, 2, 3, 4, 5].map((index) => drawCase('a', index).input.content)).toEqual(drawn);
  expect(drawCase('b', 1).input.content).not.toEqual(drawn[0]);
});
