import { describe, expect, test } from 'vitest';
import { written } from '../../testing/form-request.ts';
import { isReckonedFrom } from './reckoned.ts';

/** Whether the last of some numbers follows from those before it, which stand in its sentence. */
function follows(...texts: readonly string[]): boolean {
  const quantities = texts.map((text) => written(text));
  const claimed = quantities.at(-1);
  if (claimed === undefined) throw new Error('no number');
  const beside = quantities.slice(0, -1);
  return isReckonedFrom(claimed, { beside, near: beside });
}

describe('a number is reckoned from others as', () => {
  test.each([
    ['a sum', ['$4 million', '$9 million', '$13 million']],
    ['a sum of roundings', ['$1.24 billion', '$2.34 billion', '$3.14 billion', '$6.73 billion']],
    ['a difference', ['172 robots', '116 robots', '56 robots']],
    ['points between shares', ['70.2%', '67.6%', '2.6 points']],
    ['a growth', ['200 robots', '250 robots', '25 per cent']],
    ['a part', ['59 robots', '161 robots', '37%']],
    ['a part of a whole that two make up', ['300 robots', '225 robots', '790 robots', 'two thirds']],
    ['one in so many of a share', ['5.5%', '1 of 18']],
    ['so many of a whole', ['12 robots', '40 robots', '3 of 10']],
    ['a multiple', ['$388 million', '$5.6 million', 'nearly 70 times']],
  ])('%s', (_, texts) => {
    expect(follows(...texts)).toBe(true);
  });

  test.each([
    ['of nothing', ['56 robots']],
    ['per cent between shares', ['70%', '65%', '5%']],
    ['one in as many as another share has', ['5.5%', '1 of 16']],
    ['of another unit', ['172 robots', '116 robots', '$56']],
    ['of bounds', ['over 172 robots', '116 robots', '56 robots']],
    ['far off', ['172 robots', '116 robots', '65 robots']],
  ])('not %s', (_, texts) => {
    expect(follows(...texts)).toBe(false);
  });

  test('a part by which something moved, where it is a growth', () => {
    const [before, after, moved] = ['160 robots', '122 robots', 'a quarter'].map((text) => written(text));
    if (before === undefined || after === undefined || moved === undefined) throw new Error('no number');
    const around = { beside: [before, after], near: [before, after] };
    expect(isReckonedFrom(moved, around, 'growth')).toBe(true);
    expect(isReckonedFrom(moved, around, 'fraction')).toBe(false);
  });

  test('points between the last two shares before its sentence, where it stands alone in it', () => {
    const [one, two, more, points] = ['80%', '61.4%', '48.9%', '12.5 points'].map((text) => written(text));
    if (one === undefined || two === undefined || more === undefined || points === undefined)
      throw new Error('no number');
    const isReckoned = (...beside: (typeof points)[]): boolean =>
      isReckonedFrom(points, { beside, near: [one, two, more, ...beside] });
    expect(isReckoned()).toBe(true);
    expect(isReckoned({ ...written('43 robots'), span: { start: 40, end: 49 } })).toBe(false);
  });
});
