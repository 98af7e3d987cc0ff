import { describe, expect, it } from 'vitest';
import { isDigest } from '../digest.ts';
import { enStem } from '../en/stems.ts';
import { koStem } from '../ko/stems.ts';
import { namesOf } from '../name/names-of.ts';
import { conceptsOf } from './concepts-of.ts';
import { withoutAgency } from './lead.ts';
import { wordsOf } from './words.ts';

describe('words', () => {
  it('are stems without what says nothing; what is glued to a number is no word', () => {
    expect(wordsOf('가온반도체가 공장에서 로봇 300대를 만들 것이다')).toEqual([
      '가온반도체',
      '공장',
      '로봇',
      '만들',
    ]);
    expect(wordsOf('The factories were opened by makers of chips')).toEqual([
      'factory',
      'open',
      'maker',
      'chip',
    ]);
  });

  it('meet in their stems', () => {
    expect(['factories', 'factory'].map(enStem)).toEqual(['factory', 'factory']);
    expect(['releases', 'released', 'release'].map(enStem)).toEqual(['releas', 'releas', 'releas']);
    expect(['공장에서', '공장은', '공장'].map(koStem)).toEqual(['공장', '공장', '공장']);
  });
});

describe('concepts', () => {
  it('are the same in both languages', () => {
    const korean = conceptsOf('데이터센터 전력 수요가 늘었다');
    expect(conceptsOf('Electricity demand of data centres grew')).toEqual(
      expect.arrayContaining(['electricity', 'datacentre', 'demand', 'growth']),
    );
    expect(korean).toEqual(expect.arrayContaining(['electricity', 'datacentre', 'demand', 'growth']));
  });

  it('are not heard in the middle of another word', () => {
    expect(conceptsOf('그 앱은')).toContain('app');
    expect(conceptsOf('에서만')).toEqual([]);
  });
});

describe('names', () => {
  it('are words with a capital, joined, and in initials', () => {
    const names = namesOf('The Open Patent Observatory counted grants.', 'en');
    expect(names).toEqual(['open', 'patent', 'observatory', 'openpatentobservatory', 'opo']);
  });

  it('are no words that stand elsewhere without a capital', () => {
    expect(namesOf('Chips sell. Quillon makes chips.', 'en')).toEqual(['quillon']);
  });

  it('are all Latin words of a Korean text', () => {
    expect(namesOf('노바릿지(Novaridge)의 HBM', 'ko')).toEqual(['novaridge', 'hbm']);
  });
});

it('leaves the name of the agency out, and the place in', () => {
  expect(withoutAgency('(창원=하루통신) 하늘이', 'ko')).toBe('창원 하늘이');
  expect(withoutAgency('SEOUL, June 15 (Day Wire) - Gaon said so. - Day Wire', 'en')).toBe(
    'SEOUL, June 15 Gaon said so.',
  );
  expect(withoutAgency('Gaon (a maker) - and more', 'en')).toBe('Gaon (a maker) - and more');
});

it('knows a round-up by its title', () => {
  expect(['[주간 브리핑] 로봇·칩', 'The week in chips', 'Friday notes: cables'].map(isDigest)).toEqual([
    true,
    true,
    true,
  ]);
  expect(['주간 근무제 바뀐다', 'Weekly pay rises', 'A week in orbit'].map(isDigest)).toEqual([
    false,
    false,
    false,
  ]);
});
