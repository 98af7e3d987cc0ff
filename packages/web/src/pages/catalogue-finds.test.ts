import { readPackagesSync } from '@assay/catalog';
import { describe, expect, it } from 'vitest';
import { buildStatistics } from '../statistics/statistics.ts';
import { findInCatalogue } from './catalogue-finds.ts';
import { searchWords } from './search-words.ts';

const folder = new URL('../../../../data/ai-race', import.meta.url).pathname;
const statistics = buildStatistics(readPackagesSync([folder]));

function found(query: string): { indicators: string[]; entities: string[] } {
  const { indicators, entities } = findInCatalogue(statistics, searchWords(query));
  return { indicators: indicators.map(({ id }) => id), entities: entities.map(({ id }) => id) };
}

describe('words that name a bearer', () => {
  it.each(['한국의 로봇', 'korea robots', 'Robots in South Korea'])(
    'find it, and the statistics that cover it: %s',
    (query) => {
      const { indicators, entities } = found(query);
      expect(entities[0]).toBe('KOR');
      expect(indicators).toContain('robot_density');
    },
  );

  it('find no statistic that does not cover it', () => {
    const all = found('chatgpt').indicators;
    const ofGermany = found('독일 chatgpt').indicators;
    expect(all.length).toBeGreaterThan(0);
    for (const id of ofGermany)
      expect(statistics.observations.get(id)?.some(({ entity }) => entity === 'DEU')).toBe(true);
  });

  it('alone find the bearer, not all that covers it', () => {
    const { indicators, entities } = found('독일');
    expect(entities).toEqual(['DEU']);
    expect(indicators.length).toBeLessThan(3);
  });
});

describe('words that name none', () => {
  it('find what says all of them, names first', () => {
    const { indicators } = findInCatalogue(statistics, searchWords('notable models'));
    const inName = indicators.map(({ name }) => /notable/i.test(name.en) && /models?/i.test(name.en));
    expect(inName).toContain(true);
    expect(inName.lastIndexOf(true)).toBe(inName.filter(Boolean).length - 1);
  });

  it('find nothing where one of them is nowhere', () => {
    expect(found('notable zzzz')).toEqual({ indicators: [], entities: [] });
  });
});
