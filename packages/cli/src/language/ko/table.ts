import type { TableWords } from '../table-words.ts';

/** `assay table`의 말. */
export const KO_TABLE: TableWords = {
  label: {
    title: '제목',
    language: '언어',
    header: '머리글',
    rows: '행',
    entity: '대상',
    period: '시기',
    missing: '빈 값',
    corrected: '고친 파일',
  },
  column: {
    column: '열',
    name: '이름',
    kind: '종류',
    unit: '단위',
    period: '시기',
    missing: '빈 값',
    examples: '예',
  },
  kind: {
    text: '글',
    number: '수',
    rank: '순위',
    year: '연도',
    date: '날짜',
    score: '점수',
    duration: '시간',
    list: '목록',
    empty: '비어 있음',
  },
  row: { data: '자료', total: '합계', subtotal: '소계', note: '주석' },
  language: { ko: '한국어', en: '영어' },
  series: {
    column: { statistic: '시계열', unit: '단위', times: '시점', bearers: '대상', reckoned: '계산' },
    kind: { stated: '', share: '각 값과 합계에서', year: '연간 합' },
    whole: '더하면 합계와 같음',
    bearers: (names) => `대상: ${names}`,
    times: (from, to, count) => `${from} ~ ${to} (${count})`,
    refusal: {
      'no-periods': '시계열로는 읽지 않음: 시점을 말하는 열이나 행이 없다.',
      'too-large':
        '시계열로는 읽지 않음: 값이 50,000개나 계열이 2,000개를 넘는다. 행 단위로는 그대로 대조한다.',
    },
    leftOut: (count) => `같은 시점이 두 번 나와 시계열에서 뺀 계열: ${count}개`,
  },
  none: '없음',
  ignored: '쓰지 않음',
  rowNumbers: (rows) => `${rows}행`,
  andMore: (shown, more) => (more === 0 ? shown : `${shown} 외 ${more}개`),
  written: (path) => `썼습니다: ${path} – 틀린 것을 고치세요. 지운 것은 다시 추론합니다.`,
  writeHint: (path, command) => `틀린 것이 있으면 ${command} 명령으로 ${path} 파일을 써서 고치세요.`,
};
