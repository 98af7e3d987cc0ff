import { expect, test } from 'vitest';
import type { Outcome } from '../outcomes.ts';
import { renderDifferences, renderOutcomes } from './render-outcomes.ts';

const RIGHT: Outcome = {
  figure: 'en-1.md «59»',
  wanted: 'refuted value notable_ai_models USA 2025',
  told: 'refuted/disagrees',
  fate: 'right',
};
const OPEN: Outcome = { ...RIGHT, told: 'not-enough-evidence/ambiguous-indicator', fate: 'missed' };
const BESIDE: Outcome = {
  figure: 'en-1.md bait «3»',
  wanted: 'no verdict',
  told: 'supported',
  fate: 'called true',
};

test('what stands beside the figures told of is counted apart', () => {
  expect(
    renderOutcomes({ set: [RIGHT, OPEN, BESIDE] })
      .split('\n')[2]
      ?.replace(/\s+/g, ' '),
  ).toBe('| set | 2 | 1 | 0 | 0 | 1 | 2 | 1 |');
});

test('an answer that is another than before is told with what was wanted', () => {
  expect(renderDifferences({ set: [OPEN, BESIDE] }, { set: [RIGHT, BESIDE] }, new Set())).toBe(
    'missed → right: set en-1.md «59»\n  wanted refuted value notable_ai_models USA 2025\n  was not-enough-evidence/ambiguous-indicator\n  is  refuted/disagrees',
  );
});

test('of a set aside only how many changed is told', () => {
  expect(renderDifferences({ set: [OPEN] }, { set: [RIGHT] }, new Set(['set']))).toBe(
    'set: 1 answers changed',
  );
});
