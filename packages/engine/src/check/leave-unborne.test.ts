import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../testing/small-world.ts';

/** The label of a claim of a text in which figures of electric ferries stand. */
function labelOf(text: string, words: string): string {
  return claimIn(reportOn(text, 'en'), words).verdict.label;
}

describe('a statistic with which several figures of a text disagree', () => {
  const lead = 'Electric ferries in 2024.\n\n';
  const china = 'China ran 371 of them. ';
  const korea = 'South Korea ran 93 of them. ';

  test('makes none of them false where none agrees', () => {
    expect(labelOf(`${lead}${china}`, '371')).toBe('refuted');
    expect(labelOf(`${lead}${china}${korea}`, '371')).toBe('not-enough-evidence');
    expect(labelOf(`${lead}${china}${korea}`, '93')).toBe('not-enough-evidence');
  });

  test('does where half as many agree', () => {
    const america = 'The United States ran 16 of them. ';
    expect(labelOf(`${lead}${china}${korea}${america}`, '371')).toBe('refuted');
  });

  test('does where its sentence names it, the bearer and the period', () => {
    const named = 'In 2024 China had 371 electric ferries. ';
    expect(labelOf(`${lead}${korea}${named}`, '371')).toBe('refuted');
    expect(labelOf(`${lead}${korea}${named}`, '93')).toBe('not-enough-evidence');
  });

  test('does where two figures only changed places', () => {
    expect(labelOf(`${lead}China ran 57 of them. South Korea ran 214 of them.`, '57')).toBe('refuted');
  });
});
