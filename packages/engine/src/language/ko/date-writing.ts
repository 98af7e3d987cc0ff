import type { DateWriting } from '../date-writing.ts';

/** Korean: 2026년 5월 7일(목) 오후 3시, 홍길동 기자. */
export const KO_DATE_WRITING: DateWriting = {
  marks: { year: '년', month: '월', day: '일', hour: '시' },
  months: [],
  dayEnding: '',
  halfDays: '오전|오후',
  weekdayBefore: null,
  weekdayBehind: '\\([월화수목금토일]{1,9}\\)|[월화수목금토일]요일',
  authorBefore: null,
  authorBehind: '\\s[가-힣]{2,4}\\s기자',
  authorTitle: '기자',
  labelSubject: null,
  labelTail: '',
  isPlace: (before) => /^\s{0,2}(?:[([][^\])]{2,20}[)\]]|[가-힣]{2,6},)\s$/.test(before),
};
