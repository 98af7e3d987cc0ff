import { describe, expect, test } from 'vitest';
import { SMALL_CATALOGUE } from '../../testing/small-world.ts';
import { candidateOf } from '../../testing/tried.ts';
import { bestOf } from './candidates.ts';
import { withSources } from './named-sources.ts';

/** The scores of ferries (Sea Review) and investment (Energy Atlas), each 6 at first, where publications are named. */
function scores(own: readonly string[], carried: readonly string[]): string {
  const moved = withSources(
    SMALL_CATALOGUE,
    [candidateOf({ indicator: 'electric_ferries' }), candidateOf({ indicator: 'fusion_investment' })],
    { own: new Set(own), carried: new Set(carried) },
  );
  return bestOf(moved, 2)
    .map(({ indicator, score }) => `${indicator} ${score}`)
    .join(', ');
}

describe('a named source', () => {
  test('moves what it publishes up and all else down, in its own sentence', () => {
    expect(scores(['energy-atlas'], [])).toBe('fusion_investment 8.5, electric_ferries 3.5');
    expect(scores(['home-survey'], [])).toBe('electric_ferries 3.5, fusion_investment 3.5');
  });

  test('moves what it publishes up a little, and nothing down, where a sentence before named it', () => {
    expect(scores([], ['energy-atlas'])).toBe('fusion_investment 6.8, electric_ferries 6');
    expect(scores([], ['home-survey'])).toBe('electric_ferries 6, fusion_investment 6');
  });

  test('of its own sentence counts alone', () => {
    expect(scores(['sea-review'], ['energy-atlas'])).toBe('electric_ferries 8.5, fusion_investment 3.5');
  });

  test('changes nothing where there is none', () => {
    expect(scores([], [])).toBe('electric_ferries 6, fusion_investment 6');
  });
});
