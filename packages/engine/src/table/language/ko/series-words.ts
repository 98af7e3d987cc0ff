import type { SeriesWords } from '../series-words.ts';

/** 값의 이름을 나타내는 말: 지역별, 항목, 기타. */
export const KO_SERIES_WORDS: SeriesWords = {
  measures: '항목|구분|과목|계정|계정과목|지표|문항|질문|내용|세부항목|통계'.split('|'),
  values: '값|금액|수치|수|건수|실적|수량|규모'.split('|'),
  rests: '기타|그 외|그외|나머지|기타 국가|기타국가|그 밖|미상|무응답'.split('|'),
  times: '연도|년도|연|분기|월|반기|시점|기간|차수|년|해|시기|날짜'.split('|'),
  dividedBy: /([가-힣]{1,8})별(?=\s|$)/,
  numbering: /^[<〈[(]?\s?(?:표|그림)\s?[0-9]{1,3}(?:[-.][0-9]{1,2})?\s?[>〉\]).:]?\s/,
  owner: /^(\p{L}{2,15})\s/u,
  otherwise: (label) => (/[가-힣]{2,10}[액량고]$/u.test(label) ? [label.slice(0, -1)] : []),
  counted: /(?:[가-힣] ?수|인원|인구|종업원|임직원|직원|고객|회원|가입자|점포|가구|학생|방문객)$/,
  atEnd: /말(?:[에의 ]|까지|현재|기준|$)|현재|기준|시점/,
  shares: ['비중', '점유율', '차지', '비율'],
  shareOf: (name) => `${name} 비중`,
  growth: /(?:증가율|성장률|증감률|상승률)/,
};
