import { expect, it } from 'vitest';
import { sampleItem } from '../sample-item.ts';
import { eventsTold } from './event.ts';

const told = (title: string, text: string) => sampleItem('2026-03-05T00:00:00Z', title, text);
const OPENING = told('새봄전자, 원주 공장 준공', '새봄전자가 원주에 공장을 준공했다.');
const RECALL = told('Saebom recalls sensors', 'Saebom is recalling sensors whose seal may crack.');

it('tells a recall from an opening, whichever item is first', () => {
  expect(eventsTold(OPENING, RECALL)).toEqual({ told: 0, untold: 2 });
  expect(eventsTold(RECALL, OPENING)).toEqual({ told: 0, untold: 2 });
});

it('leaves open what a title does not tell, or what the other item tells further down', () => {
  const silent = told('Saebom bets on cars', 'Saebom opens a sensor plant.');
  const later = told(
    'Saebom after the recall',
    'A week after it had opened its plant Saebom recalls sensors.',
  );
  expect(eventsTold(silent, RECALL)).toEqual({ told: 0, untold: 1 });
  expect(eventsTold(OPENING, later)).toEqual({ told: 1, untold: 1 });
});
