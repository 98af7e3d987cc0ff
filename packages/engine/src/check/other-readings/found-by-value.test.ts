import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../../testing/small-world.ts';

function verdictOn(text: string): string {
  const { indicator, verdict } = claimIn(reportOn(text, 'en'));
  return `${verdict.label} ${indicator}`;
}

describe('a statistic of which the words say too little', () => {
  test('is found by the value that it has for the bearer and period', () => {
    expect(verdictOn('Fusion cost the United States $4.81 billion in 2024.')).toBe(
      'supported fusion_investment',
    );
  });

  test('never makes a figure false', () => {
    expect(verdictOn('Fusion cost the United States $5.91 billion in 2024.')).toBe(
      'not-enough-evidence null',
    );
  });

  test('is not found by a number that is written coarsely', () => {
    expect(verdictOn('Fusion cost the United States $5 billion in 2024.')).toBe('not-enough-evidence null');
  });

  test('is not found where the text speaks of nothing like it', () => {
    expect(verdictOn('Bridges cost the United States $4.81 billion in 2024.')).toBe(
      'not-enough-evidence null',
    );
  });
});
