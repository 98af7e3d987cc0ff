import { describe, expect, test } from 'vitest';
import { claimRead } from '../testing/small-world.ts';
import { findSentences } from './sentences.ts';

const sentencesOf = (text: string): string[] =>
  findSentences(text).map(({ start, end }) => text.slice(start, end));

describe('a question that only names something, or asks how much', () => {
  test.each([
    'And Germany? Three point six billion.',
    'The Danes? Just under 40 per cent.',
    'What about the newcomers, who had never been asked? In America there were nine.',
    'How many ferries does Britain run? Twelve, if one trusts the list.',
    'So what share of homes is that? About 40 per cent.',
    'But the ferries of the smaller islands? They came to 12.',
    '그럼 독일은요? 36억 달러입니다.',
    '독일은? 약 40%다.',
  ])('is one sentence with its answer: %s', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  test.each([
    'How many ferries are there? Nobody knows.',
    'How many ferries are there? Half of the 40 sail.',
    'How many firms have four workers in five using it? Six.',
    'How many of the countries have more? Nine.',
    'Who has more? Three countries.',
    'Is it 40? Nine of ten say so.',
    'Do they? They do.',
    'Trust your own government on boats? Forty-nine do.',
    'Three? Four.',
    'And Germany? Nobody knows.',
    'And Germany? Is it 40?',
    '이유는? 3가지다.',
    '독일은? 아무도 모른다.',
  ])('stays alone where it asks more or nothing answers: %s', (text) => {
    expect(sentencesOf(text)).toHaveLength(2);
  });

  test('stays alone before another paragraph', () => {
    expect(sentencesOf('And Germany?\n\nThree point six billion.')).toHaveLength(2);
  });

  test.each([
    ['And South Korea? 57.', '57', 'value supported KOR 2024'],
    ['And the year before? A hundred and fifty.', 'A hundred and fifty', 'value supported CHN 2023'],
  ])('tells whose its figure is, and of when: %s', (text, words, expected) => {
    expect(claimRead(`In 2024 China had 214 electric ferries. ${text}`, words, 'en')).toBe(expected);
  });
});

describe('a word or two that say of what the next sentence is', () => {
  test.each(['Ferries. China has 214 of them.', 'Pumps and ferries. Few have one.'])(
    'are one sentence with it: %s',
    (text) => {
      expect(sentencesOf(text)).toEqual([text]);
    },
  );

  test.each([
    'Ouch. China has 214 of them.',
    'Thanks. China has 214 of them.',
    'Ferries sail. China has 214 of them.',
    'Nobody knows. China has 214 of them.',
    'Ferries.\n\nChina has 214 of them.',
  ])('stay alone where they say something else: %s', (text) => {
    expect(sentencesOf(text)).toHaveLength(2);
  });

  test('name the statistic of its figure', () => {
    expect(claimRead('Quickly now. Ferries. China had 214 in 2024.', '214', 'en')).toBe(
      'value supported CHN 2024',
    );
  });
});
