import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from './language/language.ts';
import { reportSchema } from './receipt/report-schema.ts';
import { reportOn } from './testing/small-world.ts';

const LANGUAGES = ['en', 'ko'] as const;

/** Words that mean something to the engine, so that arbitrary texts reach its rules. */
const WORDS = [
  ...['South Korea', 'China', 'the United States', 'fusion investment', 'electric ferries', 'tidal patents'],
  ...[
    'of',
    'than',
    'twice',
    'rose',
    'fell',
    'about',
    'over',
    'from',
    'to',
    'in 2024',
    'every year',
    'since 2021',
  ],
  ...[
    '$4.8 billion',
    '57',
    '54%',
    '3.4 percentage points',
    'third',
    'one in six',
    '-0',
    '0',
    '1e25',
    '9'.repeat(40),
  ],
  ...[
    '한국',
    '중국은',
    '미국의',
    '핵융합 투자',
    '전기 여객선',
    '조력 특허',
    '항만 자동화 지수',
    '2024년',
    '전년보다',
  ],
  ...[
    '48억 달러',
    '57척',
    '54%',
    '3.4%포인트',
    '두 배',
    '2위',
    '3년 연속',
    '늘었다',
    '줄었다',
    '넘는다',
    '합치면',
  ],
  ...[
    '0분의 1',
    '3분의 0',
    '%',
    '.',
    ',',
    '?',
    '!',
    '"',
    '“',
    '”',
    '|',
    '\n',
    '\n\n',
    '# ',
    '- ',
    '|---|',
    '(',
    ')',
    '각각',
  ],
];

const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((list) => list.join(' '));
const glued = fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((list) => list.join(''));
const anything = fc.oneof(
  { weight: 2, arbitrary: words },
  { weight: 1, arbitrary: glued },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
);

/** The same texts each time; another seed draws others. */
const SEED = 20261126;

describe.each(LANGUAGES)('any text (%s)', (language) => {
  test('is checked without an error, quoted at every span, in order', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { claims, quantities } = reportOn(text, language);
        for (const { span, text: quoted } of [...claims, ...quantities])
          expect(text.slice(span.start, span.end)).toBe(quoted);
        quantities.forEach(({ span }, index) => {
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.start).toBeGreaterThanOrEqual(quantities[index - 1]?.span.end ?? 0);
        });
        for (const { span, sentence } of claims) {
          expect(span.start).toBeGreaterThanOrEqual(sentence.start);
          expect(span.end).toBeLessThanOrEqual(sentence.end);
        }
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('gives a report of the published shape, the same each time', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const report = reportOn(text, language);
        expect(reportSchema.safeParse(report).error).toBeUndefined();
        expect(JSON.stringify(reportOn(text, language))).toBe(JSON.stringify(report));
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});

describe('a quantity over the end of a line', () => {
  test.each([
    ['South Korea about\n54% of it', 'en', '54%'],
    [`핵융합 투자 ${'9'.repeat(20)}\n%`, 'ko', '9'.repeat(20)],
  ] as const)('ends with its sentence: %j', (text, language, words) => {
    const [claim] = reportOn(text, language).claims;
    expect(claim?.text).toBe(words);
  });
});

/** The processor's milliseconds for a check, the least of some runs; less than forty tells nothing. */
function cost(text: string, language: Language, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    reportOn(text, language);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.max(40, Math.min(...times));
}

describe('four times the text takes nine times the work at most', () => {
  test.each([
    ['digits in a run', 'en', '5', 2_500],
    ['points in a run', 'en', '5.', 2_500],
    ['brackets in a run', 'en', '((', 2_500],
    ['quotes in a run', 'en', '"', 2_500],
    ['quotes in a run', 'ko', '“', 2_500],
    ['syllables in a run', 'ko', '가', 2_500],
    ['headings', 'en', '# A\n', 2_500],
    ['numbers in a line', 'en', '57, ', 2_500],
    ['numbers in a line', 'ko', '57, ', 2_500],
    /** A claim costs a millisecond and a half: a quarter as many are enough to see how the work grows. */
    ['names and numbers in a line', 'en', 'China 57 ferries, ', 600],
    ['rows', 'en', '| China | 57 |\n', 1_200],
  ] as const)('%s (%s): %s', { timeout: 120_000 }, (_, language, unit, times) => {
    cost(unit.repeat(times), language, 2);
    const small = cost(unit.repeat(times), language, 3);
    expect(cost(unit.repeat(times * 4), language, 3)).toBeLessThan(small * 9);
  });
});
