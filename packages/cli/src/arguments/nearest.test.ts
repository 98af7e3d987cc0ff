import { describe, expect, it } from 'vitest';
import { findNearest } from './nearest.ts';

describe('the nearest of some words', () => {
  it.each([
    ['chekc', ['check', 'catalog', 'start'], ['check']],
    ['catlog', ['check', 'catalog', 'start'], ['catalog']],
    ['--pubished', ['--published', '--publisher', '--publication'], ['--published', '--publisher']],
    ['frobnicate', ['check', 'catalog'], []],
    [
      'notable_models',
      ['notable_models_open_weights_share', 'notable_ai_models'],
      ['notable_ai_models', 'notable_models_open_weights_share'],
    ],
    ['중극', ['중국', '미국'], ['중국']],
  ])('of %s', (word, candidates, nearest) => {
    expect(findNearest(word, candidates)).toEqual(nearest);
  });
});
