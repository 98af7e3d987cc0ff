import { expect, it } from 'vitest';
import { keysOf, MOST_KEYS } from './keys-of.ts';
import { PLANT, sampleItem } from './sample-item.ts';

it('gives accounts of one event a common key, across newsrooms and languages', () => {
  const items = Object.values(PLANT);
  for (const a of items)
    for (const b of items) expect(keysOf(a).filter((key) => keysOf(b).includes(key))).not.toEqual([]);
});

it('gives items without figures a common key by the sound of a name and what they are about', () => {
  const korean = sampleItem(
    '2026-03-10T01:00:00Z',
    '노바릿지, 위성 스타트업 오비탈린 인수',
    '노바릿지가 오비탈린을 인수한다.',
  );
  const english = sampleItem(
    '2026-03-10T02:00:00Z',
    'Novaridge buys satellite startup Orbitalin',
    'The takeover of Orbitalin is agreed.',
  );
  expect(keysOf(korean).filter((key) => keysOf(english).includes(key))).toContain('n:ptln|satellite');
});

it('never gives more than the bound, and the same ones each time', () => {
  const figures = Array.from({ length: 300 }, (_, place) => `${place * 37 + 1041} robots`).join(', ');
  const item = sampleItem('2026-03-04T01:00:00Z', 'Robots in numbers', `Factories hold ${figures}.`);
  expect(keysOf(item).length).toBeLessThanOrEqual(MOST_KEYS);
  expect(keysOf(item)).toEqual(keysOf(item));
});

it('joins two features in each key, so that no common thing alone makes one', () => {
  expect(keysOf(PLANT.wire).every((key) => key.startsWith('s:') || key.includes('|'))).toBe(true);
});

it('gives items a common key by a name alone while they are within three days of each other', () => {
  const byName = (keys: readonly string[]) => keys.filter((key) => key.startsWith('d:'));
  const report = (day: string, title: string) =>
    sampleItem(`2026-03-${day}T01:00:00Z`, title, 'More on page four.');
  const first = byName(keysOf(report('10', 'Orbitalin soars')));
  expect(byName(keysOf(report('13', 'What Orbitalin means'))).some((key) => first.includes(key))).toBe(true);
  expect(byName(keysOf(report('20', 'What Orbitalin means'))).some((key) => first.includes(key))).toBe(false);
});
