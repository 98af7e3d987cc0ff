import type { StatementExplanation } from '../statement-explanation.ts';

/** Korean: what the table says, in one sentence. */
export const KO_STATEMENT_EXPLANATION: StatementExplanation = {
  exists: ({ where, rows }) =>
    rows === 0 ? `${where}인 행이 없습니다.` : `${where}인 행이 ${rows}개 있습니다.`,
  none: ({ where, rows }) =>
    rows === 0 ? `${where}인 행이 없습니다.` : `${where}인 행이 ${rows}개 있습니다.`,
  count: ({ where, value }) => `${where === '' ? '표의 행은' : `${where}인 행은`} ${value}개입니다.`,
  all: ({ scope, where, value, rows }) => `${within(scope)}행 ${rows}개 가운데 ${value}개가 ${where}입니다.`,
  only: ({ where, value }) => `${where}인 행은 ${value}개입니다.`,
  just: ({ scope, where, rows }) => `${within(scope)}행 ${rows}개를 ${where}인 행과 견주었습니다.`,
  majority: ({ scope, where, value, rows }) =>
    `${within(scope)}행 ${rows}개 가운데 ${value}개가 ${where}입니다.`,
  superlative: ({ scope, column, value, up }) =>
    value === ''
      ? `${within(scope)}표의 순서를 보았습니다.`
      : `${within(scope)}${column}의 ${up ? '최댓값' : '최솟값'}: ${value}.`,
  extreme: ({ scope, column, value, up }) =>
    `${within(scope)}${column}의 ${up ? '최댓값' : '최솟값'}: ${value}.`,
  compare: ({ column, value }) => `${column}의 차이(앞의 것 − 뒤의 것): ${value}.`,
  lookup: ({ scope, column, value }) => `${within(scope)}${column}: ${value}.`,
  part: ({ scope, where, value, rows }) => `${within(scope)}행 ${rows}개 가운데 ${value}개가 ${where}입니다.`,
  sum: ({ scope, column, value }) => `${within(scope)}${column}의 합: ${value}.`,
  average: ({ scope, column, value }) => `${within(scope)}${column}의 평균: ${value}.`,
  mode: ({ where, value }) => `${where}인 행은 ${value}개입니다.`,
  'compare-counts': ({ value }) => `두 쪽의 행 수 차이(앞의 것 − 뒤의 것): ${value}.`,
  distinct: ({ scope, column, value }) => `${within(scope)}서로 다른 ${column}의 수: ${value}.`,
  alike: ({ scope, column, value }) => `${within(scope)}서로 다른 ${column}의 수: ${value}.`,
  share: ({ scope, where, value, rows }) => `${within(scope)}행 ${rows}개 가운데 ${value}%가 ${where}입니다.`,
  each: ({ where, rows }) => `${where === '' ? '' : `${where}인 `}행을 ${rows}개 찾았습니다.`,
  both: () => '두 부분을 따로 확인했습니다.',
  across: ({ column, other, value }) => `${column}에서 ${other}을(를) 뺀 값: ${value}.`,
};

function within(scope: string): string {
  return scope === '' ? '' : `${scope}인 `;
}
