import { expect, test } from 'vitest';
import { NO_FOCUS } from '../claim/carry.ts';
import { viewText } from '../claim/view.ts';
import { draftOf, written } from '../testing/form-request.ts';
import { SMALL_CATALOGUE } from '../testing/small-world.ts';
import { candidateOf, triedOf } from '../testing/tried.ts';
import { otherReading } from './other-reading.ts';
import type { Verdict } from './reasons.ts';
import type { Tried } from './select-candidate.ts';

const TEXT = 'China ran 300 ferries.';

function tried(indicator: string, score: number, ownScore: number, verdict: Verdict): Tried {
  const candidate = candidateOf({ indicator, score, ownScore, coverage: 0, ownCoverage: 0 });
  return triedOf(candidate, verdict, verdict === 'refuted' ? 'disagrees' : 'agrees');
}

/** Why a figure read of a statistic carried from before, with 3.9 of its score from the sentence itself, may be of another. */
function reasonBeside(other: Tried): string | null {
  const catalogue = SMALL_CATALOGUE.in('en');
  const [view] = viewText(TEXT, 'en', catalogue).sentences;
  if (view === undefined) throw new Error('no sentence');
  const chosen = tried('electric_ferries', 14.5, 3.9, 'refuted');
  const draft = { ...draftOf('value', { quantity: written('300 ferries') }), clause: view.sentence };
  const read = {
    draft,
    chosen,
    tried: [chosen, other],
    view,
    focus: NO_FOCUS,
    period: null,
    periodAssumed: false,
    bearerFollows: true,
    held: [],
    isToldApart: () => false,
  };
  return otherReading(read, () => chosen);
}

test('a statistic of which the sentence itself says more, and with which the figure agrees, may be meant', () => {
  expect(reasonBeside(tried('heat_pump_share', 6, 5.3, 'supported'))).toBe('ambiguous-indicator');
});

test('one of which it says less may not, nor one that disagrees too', () => {
  expect(reasonBeside(tried('heat_pump_share', 6, 3.1, 'supported'))).not.toBe('ambiguous-indicator');
  expect(reasonBeside(tried('heat_pump_share', 6, 5.3, 'refuted'))).not.toBe('ambiguous-indicator');
});
