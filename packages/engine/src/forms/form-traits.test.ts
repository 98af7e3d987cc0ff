import { expect, test } from 'vitest';
import { FORMS, type FormName } from './form-names.ts';
import { hasTrait, type Trait } from './form-traits.ts';

const formsWith = (...traits: readonly Trait[]): FormName[] =>
  FORMS.filter((form) => hasTrait(form, ...traits));

test('a form has a trait, or one of several', () => {
  expect(hasTrait('growth', 'change')).toBe(true);
  expect(hasTrait('trend', 'change')).toBe(false);
  expect(hasTrait('trend', 'change', 'grows')).toBe(true);
  expect(hasTrait('event', 'level', 'amount', 'part', 'place', 'compares')).toBe(false);
});

test('what changes has two times; what lies between two bearers has none to count from', () => {
  expect(formsWith('change').every((form) => hasTrait(form, 'between-times'))).toBe(true);
  expect(formsWith('between-bearers').some((form) => hasTrait(form, 'between-times'))).toBe(false);
});

test('a value of the statistic, and several together, are in its own unit', () => {
  expect(formsWith('level', 'of-many').every((form) => hasTrait(form, 'amount'))).toBe(true);
});

test('a form that is a part, a place or words alone is no amount', () => {
  expect(formsWith('part', 'place', 'compares').some((form) => hasTrait(form, 'amount'))).toBe(false);
});
