import { expect, test } from 'vitest';
import { SMALL_CATALOGUE } from '../testing/small-world.ts';
import { tabulateEvents } from './event-index.ts';
import type { EventRecord } from './records.ts';

function event(en: string, ko: string): EventRecord {
  return {
    date: '2025-01-01',
    entity: 'KOR',
    headline: { en, ko },
    category: 'news',
    source: 'sea-2025',
    confidence: 'high',
  };
}

const EVENTS = [
  event('South Korea signs the Port Act, USD 3bn over five years', '한국, 항만법 서명, 5년간 30억 달러'),
  event('China publishes Otter 2.5', '중국, 오터 2.5 공개'),
  event('China publishes Otter 3', '중국, 오터 3 공개'),
];

test.each([
  [
    'en',
    [
      ['south korea', 'port act'],
      ['china', 'otter 2.5'],
      ['china', 'otter 3'],
    ],
  ],
  [
    'ko',
    [
      ['한국', '항만법'],
      ['중국', '오터 2.5'],
      ['중국', '오터 3'],
    ],
  ],
] as const)('a headline names what is no act, amount or time (%s)', (language, expected) => {
  const { events } = tabulateEvents(language, EVENTS, SMALL_CATALOGUE.names);
  expect(events.map(({ names }) => names.flatMap(({ terms }) => terms).join(' '))).toEqual(
    expected.map((names) => names.join(' ')),
  );
  expect(events.map(({ acts }) => acts)).toEqual([['sign'], ['release'], ['release']]);
});

test('what several events name is less telling, and leads to all of them', () => {
  const { events, byTerm } = tabulateEvents('en', EVENTS, SMALL_CATALOGUE.names);
  const [china, otter, version] = events[1]?.names ?? [];
  expect([china?.rare, otter?.rare, version?.rare]).toEqual([false, false, true]);
  expect(byTerm.get('#CHN')).toEqual([1, 2]);
  expect(byTerm.get('2.5')).toEqual([1]);
});
