import { describe, expect, it } from 'vitest';
import { SMALL_RECORDS } from '../testing/small-world.ts';
import { searchRecords } from './search-records.ts';

function ids(query: string): Readonly<Record<'indicators' | 'entities' | 'publications', readonly string[]>> {
  const found = searchRecords(SMALL_RECORDS, query);
  return {
    indicators: found.indicators.map(({ record }) => record.id),
    entities: found.entities.map(({ record }) => record.id),
    publications: found.publications.map(({ record }) => record.id),
  };
}

describe('searching the catalogue', () => {
  it('finds a statistic and a bearer in one Korean question, particles or not', () => {
    expect(ids('중국의 특허를')).toEqual({
      indicators: ['ai_patents_granted_share'],
      entities: ['CHN'],
      publications: [],
    });
  });

  it('finds the same in English', () => {
    expect(ids('patents of China')).toEqual({
      indicators: ['ai_patents_granted_share'],
      entities: ['CHN'],
      publications: [],
    });
  });

  it('finds publications by name, in any capitals', () => {
    expect(ids('ai index').publications).toEqual(['ai_index']);
    expect(ids('에포크').publications).toEqual(['epoch']);
  });

  it('finds by id', () => {
    expect(ids('notable_ai_models').indicators[0]).toBe('notable_ai_models');
    expect(ids('kor').entities).toEqual(['KOR']);
  });

  it('finds nothing for words that nothing holds', () => {
    expect(ids('zzzz')).toEqual({ indicators: [], entities: [], publications: [] });
    expect(ids('the of')).toEqual({ indicators: [], entities: [], publications: [] });
  });
});
