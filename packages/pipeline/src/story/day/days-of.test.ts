import { describe, expect, it } from 'vitest';
import { agreeOnDay, daysOf } from './days-of.ts';

const DAY_MS = 86_400_000;
const day = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY_MS;
/** Noon in Korea and early morning in London. */
const PUBLISHED = Date.parse('2026-06-17T03:00:00Z');

describe('daysOf', () => {
  it.each([
    ['하늘전자가 16일 공장을 열었다.', 'ko', ['2026-06-16']],
    ['6월 15일 이사회를 열어', 'ko', ['2026-06-15']],
    ['SEOUL, June 16 – It opened on Tuesday.', 'en', ['2026-06-16']],
    ['The plant opened on 16 June.', 'en', ['2026-06-16']],
    ['It opened on Wednesday.', 'en', ['2026-06-17']],
  ] as const)('%s', (text, language, dates) => {
    expect(daysOf(text, language, PUBLISHED)).toEqual(dates.map(day));
  });

  it.each([
    ['회의는 3일간 이어졌고 16일째 파업이다.', 'ko'],
    ['3월 20일 시작했다', 'ko'],
    ['The law of September 3 applies from May 2027.', 'en'],
    ['Sunday papers wrote of Maytag and Junee 5.', 'ko'],
  ] as const)('takes no day of the event from: %s', (text, language) => {
    expect(daysOf(text, language, PUBLISHED)).toEqual([]);
  });

  it('takes the day in the zone of the language for today', () => {
    const lateInLondon = Date.parse('2026-06-16T22:00:00Z');
    expect(daysOf('17일 발표했다', 'ko', lateInLondon)).toEqual([day('2026-06-17')]);
  });
});

describe('agreeOnDay', () => {
  it('allows for a day of difference between time zones', () => {
    expect(agreeOnDay([100], [101])).toBe(true);
    expect(agreeOnDay([100, 105], [103])).toBe(false);
  });

  it('says nothing where one names no day', () => {
    expect(agreeOnDay([], [100])).toBeNull();
  });
});
