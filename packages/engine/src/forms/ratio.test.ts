import { describe, expect, test } from 'vitest';
import { computed, requestFor, standing, written } from '../testing/form-request.ts';
import { evaluateRatio } from './ratio.ts';

describe('a multiple of another', () => {
  const asked = { about: 'fusion_investment', subjects: ['USA'], others: ['CHN'], period: '2024' };

  test.each([
    ['twice', {}, 'agrees'],
    ['2.0 times', {}, 'agrees'],
    ['200 per cent', {}, 'agrees'],
    ['five times', {}, 'disagrees'],
    ['half of it', {}, 'disagrees'],
    ['half of it', { subjects: ['CHN'], others: ['USA'] }, 'agrees'],
    ['1.0 times', { direction: 'up' as const }, 'agrees'],
    ['1.0 times', {}, 'disagrees'],
    ['twice', { others: [] }, 'entity-unknown'],
    ['twice', { period: '1990' }, 'no-observation'],
  ])('%s with %o: %s', (text, parts, expected) => {
    const evaluation = evaluateRatio(requestFor('ratio', { ...asked, ...parts, quantity: written(text) }));
    expect(standing(evaluation)).toBe(expected);
  });

  test('taken together is the sum over the other', () => {
    const together = { ...asked, subjects: ['USA', 'CHN'], others: ['KOR'], combined: true };
    const evaluation = evaluateRatio(requestFor('ratio', { ...together, quantity: written('12 times') }));
    expect(standing(evaluation)).toBe('agrees');
    expect(computed(evaluation)).toBe('[11.7445, 11.7669]');
  });

  test('taken together is only of what adds up', () => {
    const together = { about: 'heat_pump_share', subjects: ['USA', 'CHN'], others: ['KOR'], combined: true };
    expect(standing(evaluateRatio(requestFor('ratio', { ...together, quantity: written('twice') })))).toBe(
      'does-not-add-up',
    );
  });

  test('"times more" says so in its note', () => {
    const of = { ...asked, direction: 'up' as const };
    const note = (text: string): unknown => {
      const evaluation = evaluateRatio(requestFor('ratio', { ...of, quantity: written(text) }));
      return 'outcomes' in evaluation ? evaluation.outcomes[0]?.result.note : evaluation.reason;
    };
    expect(note('1.0 times')).toBe('times-more');
    expect(note('2.0 times')).toBeNull();
  });
});
