import { describe, expect, it } from 'vitest';
import type { StoryFigure } from '../story-features.ts';
import { couldBeSame, magnitudeOf, sameFigure } from './same-figure.ts';

const figure = (
  value: string,
  digits: number,
  unit: StoryFigure['unit'] = 'count',
  hedged = false,
): StoryFigure => ({
  value,
  digits,
  unit,
  hedged,
  place: 'lead',
  statistic: null,
  beside: [],
  written: value,
});

describe('sameFigure', () => {
  it.each([
    ['the same value', figure('85000', 2), figure('85000', 2)],
    ['a figure without its unit', figure('4200000000000', 2, null), figure('4200000000000', 2, 'KRW')],
    ['a rounding', figure('14830000000', 4, 'USD'), figure('15000000000', 2, 'USD')],
    ['what was cut off', figure('14890000000', 4, 'USD'), figure('14800000000', 3, 'USD')],
    ['a hedged one within its last place', figure('85000', 2, 'count', true), figure('85214', 5)],
  ])('takes %s for the same', (_, a, b) => {
    expect(sameFigure(a, b)).toBe(true);
    expect(sameFigure(b, a)).toBe(true);
  });

  it.each([
    ['two values of the same exactness', figure('85000', 2), figure('83000', 2)],
    ['another unit', figure('95', 2, 'USD'), figure('95', 2, 'EUR')],
    ['what one digit would round to', figure('3000', 1), figure('3200', 2)],
    ['a value beyond the rounding', figure('14830000000', 4, 'USD'), figure('16000000000', 2, 'USD')],
  ])('keeps %s apart', (_, a, b) => {
    expect(sameFigure(a, b)).toBe(false);
    expect(sameFigure(b, a)).toBe(false);
  });
});

describe('couldBeSame', () => {
  it('says no to no two figures that are the same', () => {
    const values = Array.from({ length: 300 }, (_, place) => (place - 60) / 2).concat(1e12, 1.1e12, 1.2e12);
    const figures = values.flatMap((value) =>
      [2, 3].flatMap((digits) => [false, true].map((hedged) => figure(String(value), digits, null, hedged))),
    );
    const wrong = figures.flatMap((a) =>
      figures.filter((b) => sameFigure(a, b) && !couldBeSame(magnitudeOf(a), magnitudeOf(b))),
    );
    expect(wrong).toEqual([]);
  });

  it('says no to what lies far apart', () => {
    expect(couldBeSame(magnitudeOf(figure('100', 2)), magnitudeOf(figure('120', 2)))).toBe(false);
  });
});
