import type { StatementExplanation, StatementParts } from '../statement-explanation.ts';

/** English: what the table says, in one sentence. */
export const EN_STATEMENT_EXPLANATION: StatementExplanation = {
  exists: ({ where, rows }) =>
    rows === 0 ? `No row has ${where}.` : `${rowsOf(rows)} ${rows === 1 ? 'has' : 'have'} ${where}.`,
  none: ({ where, rows }) =>
    rows === 0 ? `No row has ${where}.` : `${rowsOf(rows)} ${rows === 1 ? 'has' : 'have'} ${where}.`,
  count: ({ where, value }) => `The table has ${value} such rows${where === '' ? '' : `: ${where}`}.`,
  all: ({ scope, where, value, rows }) => `${value} of the ${rows} rows${within(scope)} have ${where}.`,
  only: ({ where, value }) => `${value} rows have ${where}.`,
  just: ({ scope, where, rows }) => `Of the ${rows} rows${within(scope)}, those with ${where} were counted.`,
  majority: ({ scope, where, value, rows }) => `${value} of the ${rows} rows${within(scope)} have ${where}.`,
  superlative: ({ scope, column, value, up }) =>
    `${up ? 'The greatest' : 'The least'} ${column}${within(scope)}${value === '' ? ' was looked up' : ` is ${value}`}.`,
  extreme: ({ scope, column, value, up }) =>
    `${up ? 'The greatest' : 'The least'} ${column}${within(scope)} is ${value}.`,
  compare: ({ column, value }) => `The first ${column} less the second is ${value}.`,
  lookup: ({ scope, column, value }) => `${column}${within(scope)} is ${value}.`,
  part: ({ scope, where, value, rows }) => `${value} of the ${rows} rows${within(scope)} have ${where}.`,
  sum: ({ scope, column, value }) => `${column}${within(scope)} adds up to ${value}.`,
  average: ({ scope, column, value }) => `${column}${within(scope)} is ${value} on average.`,
  mode: ({ where, value }) => `${value} rows have ${where}.`,
  'compare-counts': ({ value }) => `The rows of the first less those of the second are ${value}.`,
  distinct: ({ scope, column, value }) => `${column}${within(scope)} has ${value} different values.`,
  alike: ({ scope, column, value }) => `${column}${within(scope)} has ${value} different values.`,
  share: ({ scope, where, value, rows }) => `${value}% of the ${rows} rows${within(scope)} have ${where}.`,
  each: ({ where, rows }) => `${rowsOf(rows)} were found${where === '' ? '' : ` with ${where}`}.`,
  both: () => 'Both parts were looked up.',
  across: ({ column, other, value }) => `${column} less ${other} is ${value}.`,
};

function rowsOf(rows: number): string {
  return rows === 1 ? 'One row' : `${rows} rows`;
}

function within(scope: StatementParts['scope']): string {
  return scope === '' ? '' : ` (where ${scope})`;
}
