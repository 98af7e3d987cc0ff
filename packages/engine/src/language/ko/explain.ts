import type { Reason, Verdict } from '../../check/reasons.ts';

/** 판정의 이름; 쓴 사람이 아니라 수치를 두고 말한다. */
export const KO_VERDICTS: Readonly<Record<Verdict, string>> = {
  supported: '자료와 맞음',
  refuted: '자료와 다름',
  conflicting: '자료끼리 다름',
  'not-enough-evidence': '확인할 자료 없음',
  'not-checkable': '확인 대상 아님',
};

/** 판정의 이유를 한 구절로; 모든 이유에 하나씩 있다. */
export const KO_REASONS: Readonly<Record<Reason, string>> = {
  agrees: '공표된 수치와 맞다',
  'agrees-with-older-edition': '당시 판의 수치와 맞으나, 이후 판에서 바뀌었다',
  disagrees: '공표된 수치와 맞지 않는다',
  'percent-for-points': '퍼센트가 아니라 퍼센트포인트 차이다',
  'points-for-percent': '퍼센트포인트가 아니라 퍼센트 변화다',
  'contradicts-itself': '바로 옆에 적은 수로 계산하면 다른 값이 나온다',
  'sources-differ': '출처가 다른 자료끼리 엇갈리고, 문장이 출처를 밝히지 않았다',
  'no-quantity': '견줄 수치가 없다',
  'no-indicator': '이 말이 가리키는 통계가 목록에 없다',
  'ambiguous-indicator': '들어맞는 통계가 여럿이고 값이 서로 다르다',
  'definition-unclear': '무엇을 센 수치인지 문장에서 분명하지 않다',
  'entity-unknown': '누구의 수치인지 분명하지 않거나, 통계가 다루지 않는 대상이다',
  'period-unknown': '시점이 없고, 더 오래된 시점의 값이라면 맞는다',
  'no-observation': '이 대상과 시점의 값이 목록에 없다',
  'unit-mismatch': '찾은 통계의 단위가 다르다',
  'denominator-differs': '찾은 통계의 기준이 다르다',
  'within-noise': '차이가 반올림 범위 안이다',
  'low-confidence': '공표된 값이 불확실해 판정할 수 없다',
  'mixed-editions': '서로 다른 판의 값을 섞어야 하고 차이가 작다',
  'field-too-small': '집계된 대상이 너무 적어 순위를 매길 수 없다',
  'too-few-periods': '가진 값이 세 시점에 못 미친다',
  'does-not-add-up': '더할 수 없는 통계다',
  'ambiguous-event': '날짜가 다르지만, 다른 일이거나 그 일의 다른 단계일 수 있다',
  forecast: '앞날에 대한 말이다',
  question: '물음이다',
  conditional: '가정이다',
  opinion: '의견이다',
  vague: '견주기에는 너무 막연하다',
  denied: '부인했다는 말이다',
  'unsupported-form': '계산하지 않는 형식의 주장이다',
};
