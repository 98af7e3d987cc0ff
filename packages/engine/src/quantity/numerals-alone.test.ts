import { describe, expect, test } from 'vitest';
import type { Language } from '../language/language.ts';
import { decimalText } from './exact.ts';
import { findQuantities } from './find-quantities.ts';

/** The numbers of a text with what each does: `3 measure`. */
function roles(language: Language, text: string): string[] {
  return findQuantities(text, language).map(({ value, role }) => `${decimalText(value)} ${role}`);
}

describe('a Korean numeral without a counter', () => {
  test.each([
    ['셋', 3],
    ['넷', 4],
    ['스물', 20],
  ])('counts where it can stand alone: %s', (numeral, value) => {
    expect(roles('ko', `여객선이 ${numeral} 늘었다.`)).toEqual([`${value} measure`]);
  });

  test.each(['한', '두', '세', '석', '네', '넉', '스무'])(
    'counts nothing where it only stands before one: %s',
    (numeral) => {
      expect(roles('ko', `여객선이 ${numeral} 늘었다.`)).toEqual([]);
    },
  );
});

describe('an English number', () => {
  test.each([
    ['Of the 149 models released, 61 came from America.', ['149 measure', '61 measure']],
    ['Of the 100 most cited papers, 46 came from America.', ['100 part-of-name', '46 measure']],
    ['America leads among the 100 most cited, with 46.', ['100 part-of-name', '46 measure']],
    ['Of the 30 countries asked, 61 per cent agreed.', ['30 part-of-name', '61 measure']],
    ['America beat Japan 171 to 43.', ['171 measure', '43 measure']],
    ['It turned out 241 more doctors.', ['241 measure']],
    ['They met at Gate 7.', ['7 part-of-name']],
  ])('is a figure or a label: %s', (text, expected) => {
    expect(roles('en', text)).toEqual(expected);
  });

  test('counts no verb behind it', () => {
    expect(
      findQuantities('In all, 61 came and 39 originated there.', 'en').map(({ counter }) => counter),
    ).toEqual([null, null]);
  });

  test('a seventh successive year is no part of one', () => {
    expect(
      findQuantities('It rose for a seventh successive year.', 'en').map(({ shape }) => shape),
    ).not.toContain('fraction');
  });
});

describe('an English ordinal', () => {
  test.each(['century', 'anniversary', 'edition', 'time', 'straight year', 'floor', 'generation', 'session'])(
    'of a %s is no place',
    (noun) => {
      expect(roles('en', `It was the third ${noun} in a row.`)).toEqual(['3 ordinal']);
    },
  );

  test.each(['largest', 'highest', 'biggest', 'lowest', 'smallest', 'fewest', 'greatest', 'best'])(
    'before “%s” is a place',
    (superlative) => {
      expect(roles('en', `The third-${superlative} total was theirs.`)).toEqual(['3 measure']);
    },
  );

  test.each(['It came third.', 'It is the third largest.'])('is one alone: %s', (text) => {
    expect(roles('en', text)).toEqual(['3 measure']);
  });

  test.each([
    ['Korea, third with $20.5 billion, spent no more.', '3 measure'],
    ['Utah (35.7%) was on top, Maryland third (35.3%).', '3 measure'],
    ['Norway is first, with 48 points.', '1 measure'],
    ["Norway is first in Oxford's latest index.", '1 measure'],
    ['Korea (16th) was ahead of Japan.', '16 measure'],
    ['Further down sits Russia, 49th, behind Indonesia.', '49 measure'],
    ['It was in 16th place, against 25th before.', '25 measure'],
  ])('beside the name or the value by which one has it is a place: %s', (text, place) => {
    expect(roles('en', text)).toContain(place);
  });

  test.each(['The paper won second prize, with 30 entries.', 'It was her second, with 40 guests.'])(
    'that tells which is none: %s',
    (text) => {
      expect(roles('en', text)).toContain('2 ordinal');
    },
  );
});

describe('an English number without a unit', () => {
  test.each(['through', 'against', 'from', 'ran', 'hit', 'only', 'versus', 'reached'])(
    'is a figure behind “%s”',
    (word) => {
      expect(roles('en', `They ${word} 40.`)).toEqual(['40 measure']);
    },
  );

  test.each(['Gate', 'Tower', 'claim', 'Terminal'])('is a label behind “%s”', (word) => {
    expect(roles('en', `They shut ${word} 40.`)).toEqual(['40 part-of-name']);
  });
});

describe('a “one” that stands alone', () => {
  test.each([
    'It had eight, up from one.',
    'It had eight, after a single one the year before.',
    'It had eight against a single one in 2024.',
    'France and Britain had one each.',
    'France and Britain were left with one apiece.',
    'In 2016 there was a single one.',
    'A decade ago it was one.',
  ])('says how many there were: %s', (text) => {
    expect(roles('en', text)).toContain('1 measure');
  });

  test.each(['It sold the old ship for a new one.', 'It will not prevent a single one.'])(
    'stands for what was named: %s',
    (text) => {
      expect(roles('en', text)).not.toContain('1 measure');
    },
  );
});

describe('one of a kind in Korean', () => {
  test.each(['투자 한 건에 들어간 돈은 크다.', '투자 한 건에 드는 돈은 크다.'])(
    'is no count where it says for each: %s',
    (text) => {
      expect(roles('ko', text)).toEqual(['1 part-of-name']);
    },
  );

  test.each(['선원 한 명에 배를 맡겼다.', '투자 한 건에 그쳤다.'])('is one elsewhere: %s', (text) => {
    expect(roles('ko', text)).toEqual(['1 measure']);
  });
});
