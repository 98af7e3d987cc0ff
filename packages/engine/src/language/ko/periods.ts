import type { Grain } from '../../period/period.ts';
import type { PeriodLanguage, PeriodRule } from '../../period/period-rule.ts';
import {
  absolute,
  absoluteRange,
  away,
  dayOfMonthAway,
  each,
  monthRun,
  partOnly,
  relativeYear,
  sameStretch,
  sinceThen,
  spanBack,
  twoDigits,
} from '../../period/readings.ts';
import { isAside, isEdition, isName, useOf } from './period-context.ts';
import {
  COUNT,
  countOf,
  NUMBER_START,
  PART,
  readPart,
  readRange,
  STREAK,
  TO,
  UNIT,
  unitOf,
  WORD_END,
  WORD_START,
  YEAR,
} from './period-parts.ts';

const YEARS: Readonly<Record<string, number>> = {
  지난해: -1,
  작년: -1,
  올해: 0,
  올: 0,
  금년: 0,
  내년: 1,
  재작년: -2,
  지지난해: -2,
  내후년: 2,
};
const CARRIED: Readonly<Record<string, number>> = {
  전년: -1,
  전해: -1,
  '직전 해': -1,
  '앞 해': -1,
  앞해: -1,
  '앞선 해': -1,
  '이전 해': -1,
  직전해: -1,
  전전년: -2,
  이듬해: 1,
  '다음 해': 1,
  다음해: 1,
  '같은 해': 0,
  그해: 0,
  '그 해': 0,
  당해: 0,
};
const NEAR: Readonly<
  Record<string, readonly [kind: 'document-relative' | 'carried-relative', unit: Grain, offset: number]>
> = {
  지난달: ['document-relative', 'month', -1],
  '지난 달': ['document-relative', 'month', -1],
  이번달: ['document-relative', 'month', 0],
  다음달: ['document-relative', 'month', 1],
  지난분기: ['document-relative', 'quarter', -1],
  이번분기: ['document-relative', 'quarter', 0],
  다음분기: ['document-relative', 'quarter', 1],
  이달: ['document-relative', 'month', 0],
  '이번 달': ['document-relative', 'month', 0],
  '다음 달': ['document-relative', 'month', 1],
  '지난 분기': ['document-relative', 'quarter', -1],
  '이번 분기': ['document-relative', 'quarter', 0],
  '다음 분기': ['document-relative', 'quarter', 1],
  전달: ['carried-relative', 'month', -1],
  전월: ['carried-relative', 'month', -1],
  '전 분기': ['carried-relative', 'quarter', -1],
  전분기: ['carried-relative', 'quarter', -1],
  '직전 분기': ['carried-relative', 'quarter', -1],
};

const MONTHS_AWAY: Readonly<Record<string, number>> = {
  지난달: -1,
  '지난 달': -1,
  이달: 0,
  이번달: 0,
  '이번 달': 0,
  다음달: 1,
  '다음 달': 1,
  내달: 1,
};

function words(table: Readonly<Record<string, unknown>>): string {
  return Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');
}

const RULES: readonly PeriodRule[] = [
  {
    id: 'ko.period.date',
    pattern: /(?<![0-9./_=-])((?:19|20)[0-9]{2})([-./])\s?([0-9]{1,2})\2\s?([0-9]{1,2})(?![0-9/]|-[0-9])/g,
    read: (match) => {
      const month = twoDigits(match[3] ?? '', 12);
      const day = twoDigits(match[4] ?? '', 31);
      return month === undefined || day === undefined ? null : absolute(Number(match[1]), `${month}-${day}`);
    },
  },
  {
    id: 'ko.period.year-range',
    pattern: new RegExp(
      `${NUMBER_START}(${YEAR})(?:년도?(?:\\s?(${PART}))?)?${TO}'?(${YEAR}|[0-9]{2})년(?:\\s?(${PART}))?(?:까지|\\s?사이)?`,
      'g',
    ),
    read: (match) => readRange(match[1], match[2], match[3], match[4]),
  },
  {
    id: 'ko.period.year-from-to',
    pattern: new RegExp(
      `${NUMBER_START}(${YEAR})년(?:\\s?(${PART}))?(?:부터|에서|\\s이후|[과와])\\s(${YEAR})년(?:\\s?(${PART}))?(?:까지|\\s사이)`,
      'g',
    ),
    read: (match) => readRange(match[1], match[2], match[3], match[4]),
  },
  {
    id: 'ko.period.so-far-this-year',
    pattern: new RegExp(
      `${WORD_START}(올해?|금년|지난해|작년)(?:는|도|엔|에는|에도)?(?:\\s?들어(?:서는|서|선)?)?\\s(?:지난\\s)?([0-9]{1,2})월(?:\\s?(?:말|초|중순|하순))?까지`,
      'g',
    ),
    read: (match) => {
      const run = monthRun(1, Number(match[2]));
      return run === undefined
        ? null
        : { ...relativeYear('document-relative', YEARS[match[1] ?? ''] ?? 0, run), use: 'at' };
    },
  },
  {
    /** 9월까지 누적: from January on, of the year spoken of. */
    id: 'ko.period.months-so-far',
    pattern: new RegExp(`${WORD_START}([0-9]{1,2})월까지(?=의?\\s(?:누적|누계|합계|합산))`, 'g'),
    read: (match) => {
      const run = monthRun(1, Number(match[1]));
      const reading = run === undefined ? null : partOnly(run);
      return reading === null ? null : { ...reading, use: 'at' };
    },
  },
  {
    id: 'ko.period.years-from-year',
    pattern: new RegExp(
      `${NUMBER_START}(${YEAR})년(부터|\\s?이후)\\s(${COUNT})년(?:간|\\s?동안)(?![가-힣])`,
      'g',
    ),
    read: (match) => {
      const count = countOf(match[3] ?? '') - (match[2] === '부터' ? 1 : 0);
      if (count < 1) return null;
      const range = absoluteRange(Number(match[1]), null, Number(match[1]) + count, null);
      return match[2] === '부터' && range?.reference.kind === 'absolute'
        ? { ...range, reference: { ...range.reference, counted: true } }
        : range;
    },
  },
  {
    id: 'ko.period.decade',
    pattern: new RegExp(`${NUMBER_START}((?:19|20)[0-9]0)년대(?:\\s?(?:초반?|중반|말|후반))?`, 'g'),
    read: (match) => ({
      reference: { kind: 'absolute', from: match[1] ?? '', to: String(Number(match[1]) + 9) },
      grain: 'decade',
    }),
  },
  {
    id: 'ko.period.year-part',
    pattern: new RegExp(`${NUMBER_START}(${YEAR})(?:년도?|\\.)(?:\\s?(${PART}))?`, 'g'),
    read: (match, _, { after }) => {
      const part = readPart(match[2]);
      const noYear = /^(?:산|형|생|째|간|여|\s?(?:동안|만에|넘게|가까이|전통|역사))/.test(after);
      if (part === undefined || (match[0].charAt(4) === '.' && !/월|분기/.test(match[2] ?? '')) || noYear)
        return null;
      return absolute(Number(match[1]), part);
    },
  },
  {
    id: 'ko.period.short-year',
    pattern: new RegExp(
      `(?<![0-9.,가-힣a-z/])(?:'([0-9]{2})(?:(?:년도?|\\.)?(?:\\s?(${PART}))?(?![0-9a-z가-힣])|년)|([12][0-9])년\\s?(${PART}))`,
      'g',
    ),
    read: (match, _, { after }) => {
      const part = readPart(match[2] ?? match[4]);
      const quoted = !match[0].includes('년') && /^[^'\n]{0,20}'(?![0-9])/.test(after);
      if (part === undefined || quoted || /^\s?(?:만에|새(?!로)|간|동안|째)/.test(after)) return null;
      return absolute(2000 + Number(match[1] ?? match[3]), part);
    },
  },
  {
    /** 2Q25, 1H26, Q2'25: as analysts write. */
    id: 'ko.period.part-of-short-year',
    pattern: /(?<![a-z0-9])(?:([qh])([1-4])\s?'?|([1-4])([qh])'?)([12][0-9])(?![0-9a-z%]|[.,][0-9])/g,
    read: (match, written) => {
      const [grain, nth] = [match[1] ?? match[4], match[2] ?? match[3]];
      const part = grain === 'q' ? readPart(`${nth}분기`) : readPart(nth === '1' ? '상반기' : '하반기');
      const isHalf = grain === 'h' && Number(nth) <= 2;
      if (part === undefined || !(grain === 'q' || isHalf) || !/[QH]/.test(written)) return null;
      return absolute(2000 + Number(match[5]), part);
    },
  },
  {
    id: 'ko.period.same-part-of-year',
    pattern: new RegExp(
      `${WORD_START}(지난해|작년|재작년|전년도?|한 해 전|1년 전)\\s?(?:의\\s)?(?:같은\\s?(?:기간|때|시기|분기|달|반기)|동기|동월|이맘때)`,
      'g',
    ),
    read: (match, _, { after }) => ({
      ...away('carried-relative', 'year', match[1] === '재작년' ? -2 : -1),
      usualUse: /^(?:에는|엔|에도|만 해도)/.test(after) ? 'at' : 'base',
    }),
  },
  {
    id: 'ko.period.relative-year',
    pattern: new RegExp(
      `${WORD_START}(?:(지난해|작년|올해|금년|내년|재작년|지지난해|내후년)도?(?:\\s?(${PART}))?|(올)\\s?(?:들어|(${PART})))`,
      'g',
    ),
    read: (match, _, { after }) => {
      const part = readPart(match[2] ?? match[4]);
      if (
        part === undefined ||
        /^의\s(?:[가-힣]+\s)?(?:인물|차|책|선수|단어|상)(?:[은는이가을를로에,.\s]|$)/.test(after)
      )
        return null;
      return relativeYear('document-relative', YEARS[match[1] ?? match[3] ?? ''] ?? 0, part);
    },
  },
  {
    id: 'ko.period.past-year',
    pattern: /(?<![가-힣])지난\s?한\s?해(?:간|\s?동안)?(?=[\s에만의,.]|$)/g,
    read: () => relativeYear('document-relative', -1, null),
  },
  {
    id: 'ko.period.last-part',
    pattern: new RegExp(`${WORD_START}지난\\s?(${PART})`, 'g'),
    read: (match) => {
      const part = readPart(match[1]);
      return part === undefined ? null : (partOnly(part) ?? relativeYear('document-relative', -1, null));
    },
  },
  {
    id: 'ko.period.year-edge',
    pattern: new RegExp(`${WORD_START}(연말|연초)${WORD_END}`, 'g'),
    read: (match) =>
      match[1] === '연말'
        ? relativeYear('carried-relative', 0, null)
        : relativeYear('document-relative', 0, 'Q1'),
  },
  {
    id: 'ko.period.day-of-near-month',
    pattern: new RegExp(
      `${WORD_START}(${words(MONTHS_AWAY)})\\s?([0-9]{1,2})일(?=[\\s에의은는까부자,.)]|$)`,
      'g',
    ),
    read: (match) => {
      const months = MONTHS_AWAY[match[1] ?? ''];
      const day = twoDigits(match[2] ?? '', 31);
      return months === undefined || day === undefined ? null : dayOfMonthAway(months, day);
    },
  },
  {
    id: 'ko.period.near',
    pattern: new RegExp(`${WORD_START}(${words(NEAR)})(?=[\\s에의은이보까부,.)(대]|$)`, 'g'),
    read: (match) => {
      const near = NEAR[match[1] ?? ''];
      return near === undefined ? null : away(...near);
    },
  },
  {
    id: 'ko.period.away',
    pattern: new RegExp(
      `(?<![가-힣0-9.,])(${COUNT})\\s?(${UNIT})\\s?(전|뒤|후)(?=에|엔|보다|의|만|까지|과|와|인|이면|이다|이었|입니|이에|부터|[\\s,.()]|$)`,
      'g',
    ),
    read: (match) => {
      const count = countOf(match[1] ?? '');
      if (!(count > 0)) return null;
      return away('carried-relative', unitOf(match[2] ?? ''), match[3] === '전' ? -count : count);
    },
  },
  {
    id: 'ko.period.half-year-away',
    pattern: /(?<![가-힣])반년\s?(전|뒤|후)(?=에|보다|의|만|[\s,.()]|$)/g,
    read: (match) => away('carried-relative', 'half', match[1] === '전' ? -1 : 1),
  },
  {
    id: 'ko.period.afterwards',
    pattern: new RegExp(
      `${WORD_START}(?:그\\s?)?이후\\s(${COUNT})\\s?(${UNIT})(?:간|\\s?동안)?${STREAK}(?=[\\s에,.]|$)`,
      'g',
    ),
    read: (match) => {
      const count = countOf(match[1] ?? '');
      return count > 0 ? away('carried-relative', unitOf(match[2] ?? ''), count) : null;
    },
  },
  {
    id: 'ko.period.carried-year',
    pattern: new RegExp(
      `${WORD_START}(${words(CARRIED)})도?(?:\\s?(${PART})|(?=[\\s의에와과보까부,.은는엔비)(]|대비|$))`,
      'g',
    ),
    read: (match) => {
      const part = readPart(match[2]);
      return part === undefined ? null : relativeYear('carried-relative', CARRIED[match[1] ?? ''] ?? 0, part);
    },
  },
  {
    id: 'ko.period.same-stretch',
    pattern:
      /(?<![가-힣])(?:같은 기간|동기간|(?:이|그|해당) 기간|같은 시기|같은 반기|당시|그때)(?=[에의은는까보,.\s)]|동안|$)/g,
    read: () => sameStretch(),
  },
  {
    id: 'ko.period.meanwhile',
    pattern: /(?<![가-힣])(?:그 ?사이|그동안|그간)(?=에[\s,]|[\s,])/g,
    read: () => ({ ...sameStretch(), use: 'over' }),
  },
  {
    id: 'ko.period.since-then',
    pattern:
      /(?<=^|[.!?,\n]\s?|[데나만고며]\s)(?:그\s?(?:뒤|후)(?:로|부터)?|그\s?이후(?:로|부터)?|이후(?:로)?|[그이]때부터)(?=\s|,)/g,
    read: () => sinceThen(),
  },
  {
    id: 'ko.period.same-part',
    pattern: /(?<![가-힣])(?:같은|그) (분기|달)(?=[에의은는까보,.\s)]|$)/g,
    read: (match) => away('carried-relative', unitOf(match[1] ?? ''), 0),
  },
  {
    id: 'ko.period.span-back',
    pattern: new RegExp(
      `(?<![가-힣0-9.,])(?:(?:최근|지난|과거|직전)\\s?(${COUNT})\\s?(${UNIT})(?:간|\\s?(?:새(?!로)|동안|사이))?|(${COUNT})\\s?(${UNIT})여?\\s?(?:새(?!로)|사이|만에|만의|동안|도 (?:채 )?안 돼서?(?=[\\s,])|간(?=[\\s,의에]|$)))${STREAK}`,
      'g',
    ),
    read: (match) => spanBack(unitOf(match[2] ?? match[4] ?? ''), countOf(match[1] ?? match[3] ?? '')),
  },
  {
    id: 'ko.period.span-back-months',
    pattern: new RegExp(
      `(?<![가-힣0-9.,])(?:(${COUNT})\\s?년\\s?(?:(반)|(${COUNT})\\s?개월)|(반년))\\s?(?:새|사이|만에|만의|동안)`,
      'g',
    ),
    read: (match) => {
      if (match[4] !== undefined) return spanBack('half', 1);
      return spanBack(
        'month',
        countOf(match[1] ?? '') * 12 + (match[2] === undefined ? countOf(match[3] ?? '') : 6),
      );
    },
  },
  {
    id: 'ko.period.each',
    pattern:
      /(?<![가-힣])(?:매년|해마다|매해|연년이|매 ?분기|분기마다|매달|달마다|매월|매 ?반기|반기마다|한 해도 거르지)/g,
    read: ([text]) =>
      each(
        text.includes('분기')
          ? 'quarter'
          : text.includes('반기')
            ? 'half'
            : /[달월]/.test(text)
              ? 'month'
              : 'year',
      ),
  },
  {
    id: 'ko.period.part',
    pattern: new RegExp(`(?<![가-힣0-9.,/~∼〜'-])(?=[0-9상하전후일이삼사])(${PART})(?![간째분호])`, 'g'),
    read: (match) => {
      const part = readPart(match[1]);
      return part === undefined ? null : partOnly(part);
    },
  },
];

/** Korean periods: 지난해 상반기, 2013~2024년, 3년 새, 전년 동기. */
export const KO_PERIODS: PeriodLanguage = {
  rules: RULES,
  useOf,
  isAside,
  isName,
  isEdition,
  publishedLabels:
    '기사입력|최초입력|입력(?:시간|일시?)?|발행(?:일자?)?|등록(?:일시?)?|승인|송고(?:시간)?|게재(?:일)?|게시(?:일)?|작성(?:일)?|배포(?:일시?)?|보도일시?|published|date',
  updatedLabels: '(?:최종\\s?)?수정(?:일시?|시간)?|업데이트|updated',
};
