import { describe, expect, it } from 'vitest';
import { buildStatistics } from '../statistics/statistics.ts';
import { PILLARS, type RaceEdition } from './race-edition.ts';
import { pillarStatistics, standingsOf } from './standings.ts';
import { recordsOf } from './testing/race-records.ts';
import { parseWeights } from './weights.ts';

const at = (USA: string, CHN: string, KOR: string) => ({
  USA: { 2025: USA },
  CHN: { 2025: CHN },
  KOR: { 2025: KOR },
});
const RECORDS = recordsOf({
  papers: { values: at('1', '3', '2') },
  idle: { values: at('9', '1', '5'), better: 'lower' },
  chips: { values: at('3', '2', '1') },
  robots: { values: { CHN: { 2025: '5' }, KOR: { 2025: '6' }, JPN: { 2025: '4' } } },
  moods: { values: at('1', '2', '3'), better: 'neither' },
});
const EDITION: RaceEdition = {
  entities: ['USA', 'CHN', 'KOR', 'ISR'],
  pillars: {
    ...Object.fromEntries(PILLARS.map((pillar) => [pillar, ['none']])),
    research: ['papers', 'idle'],
    chips: ['chips'],
    robots: ['robots'],
    attitudes: ['moods'],
  } as RaceEdition['pillars'],
};
const pillars = pillarStatistics(buildStatistics(RECORDS), EDITION);
const order = (query: string) =>
  standingsOf(EDITION.entities, pillars, parseWeights(new URLSearchParams(query)));

describe('the order of the race', () => {
  it('gives each the share of the others that it is ahead of, lower being ahead where that is better', () => {
    const china = order('').find(({ entity }) => entity === 'CHN');
    expect(china?.pillars.research).toEqual({ score: 1, held: 2, all: 2 });
    expect(china?.pillars.chips.score).toBe(0.5);
  });

  it('follows the weights', () => {
    expect(order('research=5&chips=0&robots=0')[0]?.entity).toBe('CHN');
    expect(order('research=0&chips=5&robots=0')[0]?.entity).toBe('USA');
    expect(order('research=0&chips=0&robots=5')[0]?.entity).toBe('KOR');
  });

  it('leaves out what is not covered, and never counts it as nought', () => {
    const usa = order('').find(({ entity }) => entity === 'USA');
    expect(usa?.pillars.robots).toEqual({ score: null, held: 0, all: 1 });
    expect(usa?.score).toBe((0 + 1) / 2);
    expect(order('').at(-1)).toMatchObject({ entity: 'ISR', score: null });
  });

  it('takes no side where neither more nor less is better', () => {
    expect(order('').every((standing) => standing.pillars.attitudes.score === null)).toBe(true);
  });
});

describe('weights', () => {
  it('are whole numbers from 0 to 5; anything else counts one', () => {
    expect(parseWeights(new URLSearchParams('chips=5&talent=0&models=9&capital=x'))).toMatchObject({
      chips: 5,
      talent: 0,
      models: 1,
      capital: 1,
    });
  });
});
