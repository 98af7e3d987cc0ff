import { describe, expect, test } from 'vitest';
import type { Facets } from './frame.ts';
import { parseFilter, passes } from './live-filter.ts';

const KNOWN = new Set(['CHN', 'KOR', 'deepseek-v3', 'robots', 'patents', 'daily', 'weekly']);
const EVENT: Facets = {
  language: 'ko',
  verdicts: ['refuted', 'supported'],
  entities: ['CHN'],
  indicators: ['robots'],
  source: 'daily',
};
const OF_A_FEED: Facets = { language: null, verdicts: [], entities: [], indicators: [], source: 'daily' };

function parse(query: string): ReturnType<typeof parseFilter> {
  return parseFilter(new URLSearchParams(query), (_, id) => KNOWN.has(id));
}

describe('any of the values within one name, all of the names', () => {
  test.each([
    ['', true],
    ['language=ko', true],
    ['language=en', false],
    ['language=ko&language=en', true],
    ['verdict=refuted', true],
    ['verdict=conflicting&verdict=supported', true],
    ['verdict=conflicting', false],
    ['entity=CHN', true],
    ['entity=KOR', false],
    ['entity=KOR&entity=CHN', true],
    ['indicator=robots&entity=CHN', true],
    ['indicator=robots&entity=KOR', false],
    ['indicator=patents&indicator=robots', true],
    ['source=daily', true],
    ['source=weekly', false],
    ['language=ko&verdict=refuted&entity=CHN&indicator=robots&source=daily', true],
    ['language=ko&verdict=refuted&entity=CHN&indicator=robots&source=weekly', false],
  ])('%s', async (query, outcome) => {
    expect(passes(await parse(query), EVENT)).toBe(outcome);
  });

  test.each([
    ['source=daily', true],
    ['language=ko', false],
    ['verdict=refuted', false],
    ['entity=CHN', false],
  ])('an event that has nothing of the kind asked for is left out: %s', async (query, outcome) => {
    expect(passes(await parse(query), OF_A_FEED)).toBe(outcome);
  });
});

describe('a value that means nothing here is refused', () => {
  test.each([
    ['language=fr', 'unknown language: fr; one of ko, en'],
    ['language=', 'unknown language: ; one of ko, en'],
    [
      'verdict=true',
      'unknown verdict: true; one of supported, refuted, conflicting, not-enough-evidence, not-checkable',
    ],
    ['entity=chn', 'unknown entity: chn; check its spelling'],
    ['entity=CHN&entity=ATL', 'unknown entity: ATL; check its spelling'],
    ['indicator=', 'unknown indicator: ; check its spelling'],
    [`source=${'x'.repeat(300)}`, `unknown source: ${'x'.repeat(120)}…; check its spelling`],
    [
      Array.from({ length: 51 }, () => 'entity=CHN').join('&'),
      'more than 50 values for entity; ask for fewer',
    ],
  ])('%s', async (query, message) => {
    await expect(parse(query)).rejects.toThrow(message);
  });
});
