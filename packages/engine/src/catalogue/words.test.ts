import { describe, expect, test } from 'vitest';
import { foldText } from '../text/fold.ts';
import { findTokens } from '../text/tokens.ts';
import { Vocabulary } from './words.ts';

function vocabulary(...phrases: readonly string[]): Vocabulary {
  const words = new Vocabulary(
    new Map([
      ['인공지능', 'ai'],
      ['serv farm', 'datacenter'],
      ['data cent', 'datacenter'],
      ['cobot', 'collabor robot'],
      ['데이터 센터', '데이터센터'],
    ]),
  );
  for (const phrase of phrases) words.add(phrase);
  words.freeze();
  return words;
}

function found(words: Vocabulary, text: string): string[] {
  const folded = foldText(text);
  return words.find(folded, findTokens(folded)).map(({ start, end }) => text.slice(start, end));
}

describe('a word is found', () => {
  test.each([
    ['by its stem', 'invest', 'Investors invested.', ['Investors', 'invested']],
    ['in an eojeol, whatever follows', '투자', '민간투자액은', ['투자']],
    ['by a synonym', 'AI', '인공지능 특허', ['인공지능']],
    ['by a Hangul synonym of several words', '데이터센터', 'AI 데이터 센터와 빅데이터 센터', ['데이터 센터']],
    ['in full width', 'AI', 'ＡＩ 특허', ['ＡＩ']],
    ['by its digits', '16 nm', 'at 16 and 160', ['16']],
    ['by a synonym of several words', 'data centre', 'Server farms, a wind farm', ['Server farms']],
    ['across a hyphen, not across a comma', 'data centre', 'data-center, data, centres', ['data-center']],
    ['by a synonym that stands for several', 'collaborative robots', 'Cobots', ['Cobots', 'Cobots']],
    ['one syllable before a particle, not in another word', '주', '주의 주민은', ['주']],
    ['one syllable by itself alone', '칩', '칩 하나, 감자칩', ['칩']],
  ])('%s', (_, phrase, text, expected) => {
    expect(found(vocabulary(phrase), text)).toEqual(expected);
  });

  test('in order, each where it stands', () => {
    expect(found(vocabulary('조력 특허', 'patents'), '특허와 patent, 조력')).toEqual([
      '특허',
      'patent',
      '조력',
    ]);
  });
});

describe('a vocabulary', () => {
  test('gives a word one id in all its forms and leaves function words out', () => {
    const words = new Vocabulary(new Map());
    const [patent] = words.add('patents');
    expect(words.add('the patent of')).toEqual([patent]);
    expect(words.size).toBe(1);
  });

  test('takes a spelling of several words as a whole, and knows what its noun counts', () => {
    const words = vocabulary('data centres', 'server farm');
    expect(words.size).toBe(1);
    expect(words.lookUp('centres')).toEqual([]);
    expect(words.lookUpNoun('centres')).toEqual(words.lookUp('server farm'));
  });

  test('looks up without adding', () => {
    const words = vocabulary('heat pumps');
    expect(words.lookUp('heat waves')).toEqual(words.lookUp('heat'));
    expect(words.lookUp('unheard')).toEqual([]);
    expect(words.size).toBe(2);
  });
});
