import type { ReceiptWords } from '../receipt-words.ts';

/** 영수증과 요약의 말. */
export const KO_RECEIPT: ReceiptWords = {
  label: {
    statistic: '통계',
    about: '대상',
    saidBy: '말한 이',
    period: '시점',
    arithmetic: '계산',
    table: '표',
    event: '사건',
    allowed: '쓴 수치',
    source: '출처',
    weighed: '다른 자료',
    revised: '수정',
    today: '지금',
    measure: '기준',
    note: '참고',
    disputed: '밝힘',
  },
  sinceRevised: '이후 수정됨',
  assumedFromContext: '문맥에서 짐작',
  carriedPeriod: '앞에서 이어짐',
  newestPeriod: '밝히지 않아 가장 새로운 시점으로 봄',
  against: (names) => `비교 대상 ${names}`,
  comparedWith: (period) => `${period} 대비`,
  writtenAs: (written, interval, most) =>
    `“${written}”의 허용 범위: ${interval}${most === null ? '' : ` (넉넉히 ${most})`}`,
  exactly: (value) => `정확히 ${value}`,
  between: (low, high) => `${low}~${high}`,
  over: (value) => `${value} 초과`,
  under: (value) => `${value} 미만`,
  atLeast: (value) => `${value} 이상`,
  atMost: (value) => `${value} 이하`,
  notHeld: '실제로 말했는지는 자료에 없고, 수치만 확인함',
  acknowledged: '글에서 밝힘',
  secondary: '2차 자료',
  agrees: '맞음',
  disagrees: '맞지 않음',
  more: (count) => `… 그 밖에 ${count}건`,
  notRevised: (newestEdition) => `없음. ${newestEdition} 판에서도 같다`,
  noLaterEdition: '이후에 나온 판이 목록에 없다',
  byNewestEdition: (verdict, formula) =>
    `가장 새로운 판 기준 ${verdict}${formula === null ? '' : `: ${formula}`}`,
  fragile: '아슬아슬함: 흔한 수정에도 판정이 바뀔 수 있다',
  uncertain: {
    medium: '다른 곳이 옮기거나 가공한 값이다(신뢰도 중간)',
    low: '도표에서 읽은 값처럼 불확실하다(신뢰도 낮음)',
  },
  notes: {
    'mixed-editions': '모든 값을 담은 판이 없어 여러 판의 값을 함께 썼다',
    'mixed-publications': '모든 값을 담은 간행물이 없어 여러 간행물의 값을 함께 썼다',
    'times-more': '‘몇 배 증가’는 두 가지 뜻으로 모두 읽었다',
    'field-may-miss-some': '이 자료가 모든 대상을 다루지는 않을 수 있다',
    'not-covered': '문장에 나온 대상을 이 자료가 모두 다루지는 않는다',
    'moved-the-other-way': '수치는 맞지만 움직인 방향이 반대다',
    'already-ahead': '그전에도 앞서 있었다',
  },
  documentDate: (date) => `${date} 문서`,
  noDate: '날짜를 찾지 못해 어느 판과 맞아도 맞는 것으로 본다',
  textOf: (name) => `${name}(본문)`,
  nothingToCheck: (numbers) =>
    numbers === 0
      ? '확인할 수치가 없다: 본문에 숫자가 없다'
      : `확인할 수치가 없다: 숫자 ${numbers}개 가운데 통계를 말하는 것이 없다`,
  checked: (count, documents) =>
    documents === null ? `수치 ${count}개 확인` : `문서 ${documents}건, 수치 ${count}개 확인`,
  tally: {
    supported: (count) => `맞음 ${count}`,
    refuted: (count) => `다름 ${count}`,
    conflicting: (count) => `자료끼리 엇갈림 ${count}`,
    'not-enough-evidence': (count) => `근거 부족 ${count}`,
    'not-checkable': (count) => `확인 대상 아님 ${count}`,
  },
  tallyDisputed: (count) => `글에서 밝힘 ${count}`,
  tallyRevised: (count) => `이후 수정 ${count}`,
  explainHint: (command) => `무엇을 따져 보았는지 보려면: ${command}`,
};
