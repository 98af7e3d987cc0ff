import { describe, expect, test } from 'vitest';
import { viewText } from '../../claim/view.ts';
import type { Language } from '../../language/language.ts';
import { claimIn, reportOn, SMALL_CATALOGUE } from '../../testing/small-world.ts';
import { AtLarge } from './at-large.ts';
import { MentionFinder } from './mentions.ts';
import { prepareSentence, wordsFor, wordsForCell } from './word-context.ts';

/** The sentence of a text that has a number, as its words are told, and the word that stands first in a place. */
function prepare(text: string, language: Language) {
  const catalogue = SMALL_CATALOGUE.in(language);
  const { sentences, folded } = viewText(text, language, catalogue);
  const view = sentences.find(({ quantities }) => quantities.some(({ role }) => role === 'measure'));
  const [clause] = view?.clauses ?? [];
  const number = view?.quantities.find(({ role }) => role === 'measure');
  if (view === undefined || clause === undefined || number === undefined) throw new Error('no number');
  const told = prepareSentence(
    catalogue,
    new MentionFinder(catalogue),
    sentences,
    view,
    new AtLarge(catalogue),
  );
  const wordOf = (written: string): number =>
    sentences.flatMap(({ words }) => words).find(({ start }) => folded.startsWith(written, start))?.word ??
    -1;
  return { told, clause, number, wordOf };
}

/** What a word of a text counts for the claim that its first number makes. */
function countOf(word: string, text: string, language: Language): number {
  const { told, clause, number, wordOf } = prepare(text, language);
  return wordsFor(told, clause, number.span, []).own.get(wordOf(word)) ?? 0;
}

test.each([
  ['ko', '여객선', '특허', '전기 여객선은 57척이고, 조력 특허도 많다.'],
  ['en', 'ferries', 'patents', 'It has ferries, 57 of them, while tidal patents abound.'],
] as const)(
  'words of a later clause say little of a number before (%s)',
  (language, before, behind, text) => {
    expect(countOf(before, text, language)).toBeGreaterThan(0.5);
    expect(countOf(behind, text, language)).toBeLessThan(0.4);
  },
);

test.each([
  ['How many ferries are there? China had 57.', 'China had 57 ferries.'],
  /** What leads a list counts for each of its items. */
  ['Electric ferries:\n\n- China: 57', 'Electric ferries: China has 57.'],
])('what opens a sentence from before counts, but less than its own words: %s', (before, own) => {
  const counted = countOf('ferries', before, 'en');
  expect(counted).toBeGreaterThan(0);
  expect(counted).toBeLessThan(countOf('ferries', own, 'en'));
});

test.each([
  ['China had 57 in the long service of ferries', ' 13 were tugs.'],
  ['China has 57 in a rather old fleet of ferries', ' 13 more are tugs.'],
])('a word is that of the number on its side of a semicolon: %s', (before, behind) => {
  const [apart, joined] = [';', ','].map((stop) => countOf('ferries', `${before}${stop}${behind}`, 'en'));
  expect(apart).toBeGreaterThan(joined ?? 0);
});

test('what stands before an aside is told of the number behind it, not of one before a semicolon', () => {
  const text =
    'In 2024 China ran 214 electric ferries; tidal patents, rare until then in all its busy old harbours, came to 54%.';
  const { indicator, verdict } = claimIn(reportOn(text, 'en'), '54%');
  expect([indicator, verdict.label]).toEqual(['tidal_patent_share', 'supported']);
});

test('the words of a table’s cell count in full, wherever they stand', () => {
  const { told } = prepare('Tidal patents abound, and there are 57 electric ferries.', 'en');
  const { own } = wordsForCell(told, []);
  expect(own.size).toBeGreaterThan(2);
  expect([...own.values()]).toEqual([...own].map(() => 1));
});

test('the title counts for a sentence far below it, less than the headings right above', () => {
  const { told, wordOf } = prepare(
    '# Ferries\n\n## Patents\n\n## Harbour\n\nThe sea is calm. China had 57.',
    'en',
  );
  const [title, above] = ['ferries', 'harbour'].map((word) => told.elsewhere.get(wordOf(word)) ?? 0);
  expect(title).toBeGreaterThan(0);
  expect(above).toBeGreaterThan(title ?? 0);
});

describe('what a claim is of', () => {
  test.each([
    ['en', 'And what of the electric ferries? In 2024 China had 190.'],
    ['ko', '전기 여객선은 어떨까. 2024년 중국은 190척이었다.'],
    /** A list's own words say little beside those that lead it. */
    ['en', 'Electric ferries in 2024:\n\n- South Korea: 57 in service\n- China: 190 in service'],
    ['ko', '2024년 전기 여객선 척수는 다음과 같다.\n\n- 한국: 57척\n- 중국: 190척'],
  ] as const)('is told by the sentence before where its own does not (%s): %s', (language, text) => {
    const { indicator, verdict } = claimIn(reportOn(text, language), '190');
    expect([indicator, verdict.label]).toEqual(['electric_ferries', 'refuted']);
  });

  test('is told by the caption of a table whose own labels do not', () => {
    const table =
      'Electric ferries by country and year, in service\n\n| Country | Number |\n|---|---|\n| China | 391 |\n';
    const { indicator, verdict } = claimIn(reportOn(table, 'en'), '391');
    expect([indicator, verdict.label]).toEqual(['electric_ferries', 'refuted']);
  });

  test('is not told by a sentence that has a figure of its own', () => {
    const text = 'Electric ferries cost $12 million each. In 2024 China had 190.';
    expect(claimIn(reportOn(text, 'en'), '190').verdict.label).toBe('not-enough-evidence');
  });
});
