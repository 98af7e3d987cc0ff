import { describe, expect, it } from 'vitest';
import { sampleItem } from '../sample-item.ts';

const senses = (text: string) =>
  Object.fromEntries(
    sampleItem('2026-03-05T00:00:00Z', /[가-힣]/.test(text) ? '소식' : 'News', text).figures.map(
      ({ value, sense }) => [value, sense],
    ),
  );

describe('a figure measures what the words of its own clause say', () => {
  it('with two amounts in one sentence, one behind its noun and one before', () => {
    const english = senses(
      'Revenue grew to $210 million a year and the firm will invest $350 million in the centre.',
    );
    expect(english['210000000']?.measures).toEqual(['revenue']);
    expect(english['350000000']?.measures).toEqual(['capital']);
    const korean = senses('매출이 2억1000만 달러로 늘었고 연구소에는 3억5000만 달러를 투자한다.');
    expect(korean['210000000']?.measures).toEqual(['revenue']);
    expect(korean['350000000']?.measures).toEqual(['capital']);
  });

  it('with victims, of whom even a few are kept, and both kinds in one number are casualties', () => {
    const parts = senses('A blast hit the plant, killing two workers and injuring five.');
    expect(parts['2']?.measures).toContain('dead');
    expect(parts['5']?.measures).toEqual(['injured']);
    expect(senses('공장에서 불이 나 4명이 다치거나 숨졌다.')['4']?.measures).toEqual(['casualty']);
    expect(senses('The firm opened two plants and five shops.')).toEqual({});
  });

  it('with a longer word that holds a shorter one', () => {
    expect(senses('한국에서 벌어들인 돈은 2억6000만 달러다.')['260000000']?.measures).toEqual(['revenue']);
  });
});

it('tells what sets a figure apart, and the periods of its clause', () => {
  expect(senses('Profit was $3.4 billion against $2.9 billion a year earlier.')['2900000000']?.marks).toEqual(
    ['earlier'],
  );
  expect(senses('누적 투자액은 480억원이다.')['48000000000']?.marks).toEqual(['total']);
  expect(senses('3월 수출은 641억 달러였다.')['64100000000']?.periods).toEqual(['m3']);
  expect(senses('SEOUL, March 5 - Exports were $64.1 billion.')['64100000000']?.periods).toEqual([]);
});

it('hears where an item says that accounts differ', () => {
  expect(senses('A security firm puts the number at 9.1 million customers.')['9100000']?.disputed).toBe(true);
  expect(senses('The hackers took records of 9.1 million customers.')['9100000']?.disputed).toBe(false);
});
