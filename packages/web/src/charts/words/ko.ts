import { withParticle } from '@assay/engine';
import type { ChartWords, Origin, Told } from './words.ts';

export const KO_CHART_WORDS: ChartWords = {
  units: {
    percent: '%',
    'percentage-point': '%포인트',
    ratio: '배',
    count: '',
    rank: '',
    score: '점',
    index: '',
    USD: '달러',
    KRW: '원',
    CNY: '위안',
    EUR: '유로',
    JPY: '엔',
    GBP: '파운드',
    'international USD': '국제달러',
    'USD per million tokens': '100만 토큰당 달러',
    'GPU-hours': 'GPU시간',
    'H100-equivalents': 'H100 환산',
    FLOP: 'FLOP',
    'FLOP/s': 'FLOP/s',
    parameters: '개',
    tokens: '토큰',
    W: '와트',
    Wh: '와트시',
    year: '',
    months: '개월',
    days: '일',
    hours: '시간',
    minutes: '분',
    seconds: '초',
    bytes: '바이트',
    metres: '미터',
    grams: '그램',
    litres: '리터',
    'square metres': '제곱미터',
    degrees: '도',
    'tonnes CO2e': '이산화탄소 환산 톤',
    'per 10,000 employees': '직원 1만 명당',
    'per 10,000 LinkedIn members': '링크트인 회원 1만 명당',
    'per million people': '인구 100만 명당',
    'count per 100,000': '인구 10만 명당',
    'per head': '1인당',
  },
  qualifiers: {
    '': (value) => value,
    about: (value) => `약 ${value}`,
    over: (value) => `${value} 초과`,
    nearly: (value) => `${value} 가까이`,
  },
  verdicts: {
    supported: (told, claimed) =>
      told.value === claimed
        ? `${head(told)}: ${told.value}, 주장과 같음`
        : `${head(told)}: ${told.value} – ${claimed}, 자료와 맞음`,
    refuted: (told, claimed) => `${head(told)}: ${withParticle(claimed, '이/가')} 아니라 ${told.value}`,
    conflicting: (told, claimed) => `${head(told)}: 자료끼리 다름 – 이 자료 ${told.value}, 주장 ${claimed}`,
    'not-enough-evidence': (told, claimed) =>
      `${head(told)}: 이 자료 ${told.value}, 주장 ${claimed} – 판정 보류`,
    'not-checkable': (told, claimed) => `${head(told)}: 이 자료 ${told.value} – ${claimed}, 확인 대상 아님`,
  },
  first: {
    higher: (first, second) =>
      `${first.period} ${withParticle(first.entity, '이/가')} ${withParticle(first.value, '으로/로')} 1위${beside(second)}`,
    lower: (first, second) =>
      `${first.period} ${withParticle(first.entity, '이/가')} ${withParticle(first.value, '으로/로')} 가장 낮아 1위${beside(second)}`,
    neither: (first, second) =>
      `${first.period} ${withParticle(first.entity, '이/가')} ${withParticle(first.value, '으로/로')} 가장 높음${beside(second)}`,
  },
  only: (told) => `${head(told)}: ${told.value}`,
  change: (from, to) =>
    `${to.entity}: ${from.period} ${from.value}에서 ${to.period} ${withParticle(to.value, '으로/로')}`,
  rank: (told, rank, of) => `${head(told)}: ${told.value}, ${of}개 중 ${rank}위`,
  pair: (entity, ahead, of) => `통계 ${of}개 중 ${ahead}개에서 ${withParticle(entity, '이/가')} 앞섬`,
  level: (first, second, of) =>
    `통계 ${of}개에서 ${withParticle(first, '과/와')} ${withParticle(second, '이/가')} 비김`,
  measure: (name, unit, denominator) => `${name}${unit === '' ? '' : `, ${unit}`}${denominator}`,
  pairMeasure: (first, second) =>
    `${withParticle(first, '과/와')} ${second}, 통계마다 눈금이 다르며 0에서 시작`,
  foot: (origins) => `출처: ${origins.map(originOf).join('; ')}`,
  lines: (measure, entities, from, to) => `선그래프, 선 ${entities}개, ${from}부터 ${to}까지. ${measure}.`,
  bars: (measure, entities, period) => `막대그래프, 막대 ${entities}개, ${period}. ${measure}.`,
  series: (measure, entity, from, to) =>
    `${entity} 선그래프, ${from === to ? from : `${from}부터 ${to}까지`}. ${measure}.`,
  range: (highest, lowest) =>
    `${highest.period} 가장 높은 곳은 ${highest.entity}(${highest.value}), 가장 낮은 곳은 ${lowest.entity}(${lowest.value}).`,
  missing: (names) => `값 없음: ${names.join(', ')}.`,
  claimed: (value, period) => `주장한 값 ${value}(${period})은 속이 빈 마름모로 표시.`,
  tolerance: (low, high) => `허용 범위: ${low ?? '하한 없음'} ~ ${high ?? '상한 없음'}.`,
  revised: (period, steps) =>
    `${period} 값의 판별 변화: ${steps.map(({ value, edition }) => `${value}(${edition}판)`).join(' → ')}.`,
  claimedLabel: (value) => `주장 ${value}`,
  editionLabel: (edition) => `(${edition}판)`,
  more: (count) => `외 ${count}개`,
  between: (count) => `사이 ${count}개`,
  nothing: '값 없음',
  map: {
    name: '세계 지도.',
    circles: '원의 넓이가 값',
    shades: '짙을수록 높음, 나라 수가 비슷한 네 무리',
    boundaries: '경계: 내추럴 어스(공유 저작물)',
  },
  forecast: '전망',
  heads: {
    period: '기간',
    entity: '이름',
    rank: '순위',
    value: '값',
    edition: '판',
    source: '출처',
    indicator: '통계',
    checked: '대조한 값',
    unit: '단위',
  },
};

function originOf({ name, editions, licences }: Origin): string {
  const [first, ...later] = editions;
  const dates = later.length > 2 ? `${first}~${later.at(-1)}` : editions.join(', ');
  const licence = licences.length === 0 ? '' : `, 이용 조건 ${licences.join(', ')}`;
  return `${name}, ${dates}판${licence}`;
}

function head({ entity, period }: Told): string {
  return `${entity} ${period}`;
}

function beside(second: Told | null): string {
  return second === null ? '' : ` – ${second.entity} ${second.value}`;
}
