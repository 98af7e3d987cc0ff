import type { Surroundings } from '../../language/grammar.ts';
import { isMultiple } from '../../quantity/quantity.ts';
import type { Draft } from '../draft.ts';

/**
 * "23 times China's in 2025, up from 12 times in 2024": a multiple from which another of its sentence came is of the same two, at
 * the time beside it. Where no time is beside it, it can agree alone.
 */
export function asMultipleBefore(before: Draft, around: Surroundings, draft: Draft): Draft {
  const { quantity, others } = draft;
  if (!around.from || quantity === null || !isMultiple(quantity)) return draft;
  if (before.form !== 'ratio' || before.others.length === 0 || others.length > 0) return draft;
  const period = draft.base ?? draft.period;
  return {
    ...draft,
    form: 'ratio',
    subjects: before.subjects,
    names: before.names,
    others: before.others,
    combined: before.combined,
    direction: before.direction,
    period,
    base: null,
    ...(period === null ? { began: true, agreesOnly: true } : {}),
    rule: 'number.ratio',
  };
}
