import type { StatementExplanation } from '../statement-explanation.ts';

/** Korean: what the table says, in one sentence. */
export const KO_STATEMENT_EXPLANATION: StatementExplanation = {
  exists: ({ where, rows }) =>
    rows === 0 ? `그런 행이 없다(${where}).` : `그런 행이 ${rows}개 있다(${where}).`,
  none: ({ where, rows }) =>
    rows === 0 ? `그런 행이 없다(${where}).` : `그런 행이 ${rows}개 있다(${where}).`,
  count: ({ where, value }) => `${where === '' ? '표의 행' : `그런 행(${where})`}: ${value}개.`,
  all: ({ scope, where, value, rows }) => `${within(scope)}행 ${rows}개 가운데 그런 행 ${value}개(${where}).`,
  only: ({ where, value }) => `그런 행(${where}): ${value}개.`,
  just: ({ scope, where, rows }) => `${within(scope)}행 ${rows}개를 다음과 견주었다: ${where}.`,
  majority: ({ scope, where, value, rows }) =>
    `${within(scope)}행 ${rows}개 가운데 그런 행 ${value}개(${where}).`,
  superlative: ({ scope, column, value, up }) =>
    value === ''
      ? `${within(scope)}표의 순서를 보았다.`
      : `${within(scope)}${column}의 ${up ? '최댓값' : '최솟값'}: ${value}.`,
  extreme: ({ scope, column, value, up }) =>
    `${within(scope)}${column}의 ${up ? '최댓값' : '최솟값'}: ${value}.`,
  compare: ({ column, value }) => `${column}의 차이(앞의 것 − 뒤의 것): ${value}.`,
  lookup: ({ scope, column, value }) => `${within(scope)}${column}: ${value}.`,
  part: ({ scope, where, value, rows }) =>
    `${within(scope)}행 ${rows}개 가운데 그런 행 ${value}개(${where}).`,
  sum: ({ scope, column, value }) => `${within(scope)}${column}의 합: ${value}.`,
  average: ({ scope, column, value }) => `${within(scope)}${column}의 평균: ${value}.`,
  mode: ({ where, value }) => `그런 행(${where}): ${value}개.`,
  'compare-counts': ({ value }) => `두 쪽의 행 수 차이(앞의 것 − 뒤의 것): ${value}.`,
  distinct: ({ scope, column, value }) => `${within(scope)}서로 다른 ${column}의 수: ${value}.`,
  alike: ({ scope, column, value }) => `${within(scope)}서로 다른 ${column}의 수: ${value}.`,
  share: ({ scope, where, value, rows }) =>
    `${within(scope)}행 ${rows}개 가운데 그런 행 ${value}%(${where}).`,
  each: ({ where, rows }) => `찾은 행${where === '' ? '' : `(${where})`}: ${rows}개.`,
  both: () => '두 부분을 따로 확인했다.',
  across: ({ column, other, value }) => `${column} − ${other}: ${value}.`,
};

function within(scope: string): string {
  return scope === '' ? '' : `${scope}, `;
}
