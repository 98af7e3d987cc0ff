import { describe, expect, test } from 'vitest';
import { NO_FOCUS } from '../../claim/carry.ts';
import { draftOf, written } from '../../testing/form-request.ts';
import { SMALL_CATALOGUE } from '../../testing/small-world.ts';
import { candidateOf, readingOf, triedOf } from '../../testing/tried.ts';
import type { Tried } from '../judging/tried.ts';
import type { Verdict } from '../reasons.ts';
import { otherReading } from './other-reading.ts';
import type { Reading } from './reading.ts';

const TEXT = 'China ran 300 ferries.';
const IN_2023 = { period: '2023', periodCarried: false, base: null };

function tried(indicator: string, score: number, ownScore: number, verdict: Verdict): Tried {
  const candidate = candidateOf({ indicator, score, ownScore, coverage: 0, ownCoverage: 0 });
  return triedOf(candidate, verdict, verdict === 'refuted' ? 'disagrees' : 'agrees');
}

/** Why a figure read of a statistic carried from before, with 3.9 of its score from the sentence itself, may be of another. */
function reasonBeside(other: Tried): string | null {
  const chosen = tried('electric_ferries', 14.5, 3.9, 'refuted');
  return otherReading(read(chosen, { tried: [chosen, other] }), false, () => chosen);
}

function read(chosen: Tried, parts: Partial<Reading>): Reading {
  const draft = draftOf('value', { quantity: written('300 ferries') });
  return readingOf(SMALL_CATALOGUE.in('en'), TEXT, { draft, chosen, ...parts });
}

test('a statistic of which the sentence itself says more, and with which the figure agrees, may be meant', () => {
  expect(reasonBeside(tried('heat_pump_share', 6, 5.3, 'supported'))).toBe('ambiguous-indicator');
});

test('one of which it says less may not, nor one that disagrees too', () => {
  expect(reasonBeside(tried('heat_pump_share', 6, 3.1, 'supported'))).not.toBe('ambiguous-indicator');
  expect(reasonBeside(tried('heat_pump_share', 6, 5.3, 'refuted'))).not.toBe('ambiguous-indicator');
});

test('a figure of whom and when nothing says may be another bearer’s, of the newest time', () => {
  const chosen = { ...tried('electric_ferries', 14.5, 3.9, 'refuted'), subjectsAssumed: true };
  const agreeing = tried('electric_ferries', 14.5, 3.9, 'supported');
  const korea = { ids: ['KOR'], origin: 'stated', span: null } as const;
  const reread = (isLoose: boolean) =>
    otherReading(
      read(chosen, { tried: [chosen], focus: { ...NO_FOCUS, mentioned: [korea] }, args: IN_2023 }),
      isLoose,
      ({ subjects }, period) => (subjects[0]?.ids[0] === 'KOR' && period === null ? agreeing : chosen),
    );
  expect(reread(true)).toBe('entity-unknown');
  expect(reread(false)).toBeNull();
});

describe('a sibling that the words tell less, and with which the figure agrees', () => {
  const chosen = { ...tried('electric_ferries', 20, 9, 'refuted'), siblings: ['heat_pump_share'] };
  const sibling = tried('heat_pump_share', 6, 3, 'supported');
  const reading = read(chosen, { tried: [chosen, sibling] });

  test('may be what a number is computed from, but not whose value it is', () => {
    const partOf = { ...reading, draft: { ...reading.draft, form: 'part-of-whole' as const } };
    expect(otherReading(partOf, false, () => chosen)).toBe('ambiguous-indicator');
    expect(otherReading(reading, false, () => chosen)).toBeNull();
  });

  test('may be meant at one of its newest times, where the text says none and no word tells the two apart', () => {
    const alike = { ...chosen, siblings: ['harbour_index'] };
    const spoken = read(alike, { tried: [alike], args: IN_2023, periodAssumed: true });
    const reread = (_: unknown, time: string | null, id?: string) =>
      id === 'harbour_index'
        ? { ...tried(id, 6, 3, time === '2024' ? 'supported' : 'refuted'), subjects: ['CHN'] }
        : chosen;
    expect(otherReading(spoken, true, reread)).toBe('ambiguous-indicator');
    expect(
      otherReading({ ...spoken, periodAssumed: false, focus: { ...NO_FOCUS, periodBlock: 0 } }, true, reread),
    ).toBeNull();
  });

  test('may be meant of the time spoken of before the text looked back, where the claim says none', () => {
    const recent = [{ indicator: 'electric_ferries', entity: 'CHN', period: '2024' }];
    const focus = { ...NO_FOCUS, recent };
    const untried = read(chosen, { tried: [chosen], focus, args: { ...IN_2023, period: '2022' } });
    const reread = (_: unknown, time: string | null, id?: string) =>
      id !== undefined && time === '2024' ? sibling : chosen;
    expect(otherReading(untried, true, reread)).toBe('ambiguous-indicator');
    expect(otherReading(untried, false, reread)).toBeNull();
  });
});

describe('another bearer whose value agrees', () => {
  /** Why a figure at 40 to 43 of China's, named at 20 to 25, may be another's, where Korea is named at a place. */
  const reason = (korea: number): string | null => {
    const named = (id: string, start: number) =>
      ({ ids: [id], origin: 'stated', span: { start, end: start + 5 } }) as const;
    const chosen = tried('electric_ferries', 14.5, 3.9, 'refuted');
    const agreeing = tried('electric_ferries', 14.5, 3.9, 'supported');
    const draft = {
      ...draftOf('value', { quantity: written('300 ferries') }),
      span: { start: 40, end: 43 },
      clause: { start: 0, end: 120 },
      subjects: [named('CHN', 20)],
      names: [named('CHN', 20), named('KOR', korea)],
    };
    const text = 'China and South Korea ran 300 ferries.';
    const reading = readingOf(SMALL_CATALOGUE.in('en'), text, { draft, chosen, tried: [chosen] });
    return otherReading(reading, false, ({ subjects }) =>
      subjects[0]?.ids[0] === 'KOR' ? agreeing : chosen,
    );
  };

  test.each([
    ['before it', 30],
    ['behind it', 45],
  ])('may be meant where it stands nearer to the figure, %s', (_, korea) => {
    expect(reason(korea)).toBe('entity-unknown');
  });

  test.each([
    ['before it', 2],
    ['behind it', 90],
  ])('is not where it stands farther off, %s', (_, korea) => {
    expect(reason(korea)).toBeNull();
  });
});
