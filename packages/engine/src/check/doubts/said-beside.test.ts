import { describe, expect, test } from 'vitest';
import type { FormName } from '../../forms/form-names.ts';
import { draftOf } from '../../testing/form-request.ts';
import { comparesBeside, saysBothOf } from './said-beside.ts';

const named = (start: number) => ({
  ids: ['CHN'],
  origin: 'stated' as const,
  span: { start, end: start + 5 },
});
const unsaid = { ids: ['CHN'], origin: 'assumed' as const, span: null };

/** A number at 20 to 25, and what it compares with. */
const compares = (form: FormName, ...others: readonly (typeof unsaid | ReturnType<typeof named>)[]) =>
  comparesBeside(draftOf(form, { span: { start: 20, end: 25 }, others }));

describe('a number that compares', () => {
  test('does so with those alone who all stand right beside it', () => {
    expect(compares('ratio', named(14))).toBe(true);
    expect(compares('difference', named(27))).toBe(true);
    expect(compares('ratio', named(14), named(40))).toBe(false);
    expect(compares('ratio', unsaid)).toBe(false);
    expect(compares('ratio')).toBe(false);
    expect(compares('value', named(14))).toBe(false);
  });

  test('says both where its clause names each', () => {
    const says = (subject: typeof unsaid | ReturnType<typeof named>, other: ReturnType<typeof named>) =>
      saysBothOf(
        draftOf('difference', { clause: { start: 10, end: 60 }, subjects: [subject], others: [other] }),
      );
    expect(says(named(12), named(40))).toBe(true);
    expect(says(named(2), named(40))).toBe(false);
    expect(says(unsaid, named(40))).toBe(false);
  });
});
