import { describe, expect, it } from 'vitest';
import { renderAgo, renderInstant, renderSeconds } from './instant.ts';

const NOW = new Date('2026-11-26T07:00:00Z');

describe('an instant', () => {
  it('is shown to the minute, with its zone', () => {
    expect(renderInstant('2026-11-26T16:05:09.123+09:00')).toBe('2026-11-26 07:05 UTC');
  });

  it.each([
    ['2026-11-26T06:55:00Z', '5분 전', '5 min. ago'],
    ['2026-11-26T06:59:31Z', '29초 전', '29 sec. ago'],
    ['2026-11-25T06:00:00Z', '1일 전', '1 day ago'],
    ['2026-11-26T09:30:00Z', '2시간 후', 'in 2 hr.'],
    ['2026-11-26T07:00:00Z', '0초 후', 'in 0 sec.'],
  ])('is told from now: %s', (instant, ko, en) => {
    expect([renderAgo(instant, NOW, 'ko'), renderAgo(instant, NOW, 'en')]).toEqual([ko, en]);
  });

  it.each([
    [900, '15분', '15 min'],
    [90, '90초', '90 sec'],
    [7200, '2시간', '2 hr'],
    [0, '0초', '0 sec'],
  ])('a length of %d seconds is told in its largest whole unit', (seconds, ko, en) => {
    expect([renderSeconds(seconds, 'ko'), renderSeconds(seconds, 'en')]).toEqual([ko, en]);
  });
});
