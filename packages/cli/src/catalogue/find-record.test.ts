import { describe, expect, it } from 'vitest';
import { SMALL_RECORDS } from '../testing/small-world.ts';
import { findNearestIds, findRecords } from './find-record.ts';

describe('finding a record', () => {
  it.each([
    ['notable_ai_models', 'indicator', 'notable_ai_models'],
    ['usa', 'entity', 'USA'],
    ['중국', 'entity', 'CHN'],
    ['AI 인덱스', 'publication', 'ai_index'],
    ['aiindex_2025', 'source', 'aiindex_2025'],
  ])('by %s', (word, kind, id) => {
    const [found] = findRecords(SMALL_RECORDS, word, null);
    expect([found?.kind, found?.record.id]).toEqual([kind, id]);
  });

  it('keeps to the kind that was asked for', () => {
    expect(findRecords(SMALL_RECORDS, 'USA', 'publication')).toEqual([]);
  });

  it('suggests what is nearest where nothing is called so', () => {
    expect(findNearestIds(SMALL_RECORDS, 'notable_ai_model', null)).toEqual(['notable_ai_models']);
    expect(findNearestIds(SMALL_RECORDS, 'Chnia', null)).toEqual(['CHN']);
    expect(findNearestIds(SMALL_RECORDS, 'xyzzyx', null)).toEqual([]);
  });
});
