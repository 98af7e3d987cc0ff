import type { FormName } from './form-names.ts';

/** What forms have in common, as gates and arithmetic ask for it. */
export type Trait =
  /** Its number is one value: a bearer's own, or its part as a statistic of its own. */
  | 'states'
  /** Its numbers are values of the statistic: one, a bound of one, the first and the last of two. */
  | 'level'
  /** Its number counts what the statistic counts: a value, several together, or by how much two differ. */
  | 'amount'
  /** It says what part of a whole something is. */
  | 'part'
  /** It places a bearer among others. */
  | 'place'
  /** Words alone hold two bearers against each other. */
  | 'compares'
  /** Its number lies between the values of two bearers. */
  | 'between-bearers'
  /** It has two times, one to count from. */
  | 'between-times'
  /** Its number is by how much a value changed. */
  | 'change'
  /** It says that a level grew or shrank, or how fast; of one at current prices that is not what is meant. */
  | 'grows'
  /** Its number is computed from the values of several bearers or times. */
  | 'of-many';

/** The traits of each form: the only list. */
const TRAITS: Readonly<Record<FormName, readonly Trait[]>> = {
  value: ['states', 'level', 'amount'],
  bound: ['level', 'amount'],
  range: ['level', 'amount'],
  threshold: ['level', 'amount'],
  'from-to': ['level', 'amount', 'between-times'],
  share: ['states', 'part'],
  fraction: ['part'],
  'part-of-whole': ['part'],
  rank: ['place'],
  superlative: ['place'],
  'runner-up': ['place'],
  comparison: ['compares'],
  equality: ['compares'],
  difference: ['amount', 'between-bearers'],
  ratio: ['between-bearers'],
  change: ['amount', 'change', 'between-times'],
  growth: ['change', 'between-times', 'grows'],
  'growth-multiple': ['change', 'between-times', 'grows'],
  cagr: ['grows'],
  direction: ['grows'],
  trend: ['grows'],
  streak: ['grows'],
  sum: ['amount', 'of-many'],
  average: ['amount', 'of-many'],
  count: ['amount'],
  'per-capita': [],
  overtake: [],
  record: [],
  'list-order': [],
  exclusive: [],
  internal: [],
  forecast: [],
  event: [],
};

/** Whether a form has one of the traits: `hasTrait('growth', 'change')` → `true`. */
export function hasTrait(form: FormName, ...traits: readonly Trait[]): boolean {
  return TRAITS[form].some((trait) => traits.includes(trait));
}
