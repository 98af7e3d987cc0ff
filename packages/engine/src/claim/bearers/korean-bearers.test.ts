import { describe, expect, test } from 'vitest';
import type { ReportClaim } from '../../receipt/report-schema.ts';
import { claimIn, reportOn } from '../../testing/small-world.ts';

/** The claim whose words are those given, or hold them where none is. */
function claimOf(text: string, words: string): ReportClaim {
  const report = reportOn(text, 'ko');
  return report.claims.find((claim) => claim.text.startsWith(words)) ?? claimIn(report, words);
}

/** How Korean words are read: `form verdict evidence`. */
function readingOf(text: string, words: string): string {
  const { form, verdict, asPublished } = claimOf(text, words);
  return `${form} ${verdict.label} ${asPublished.evidence.map(({ entity, period }) => `${entity} ${period}`).join(', ')}`;
}

describe('a figure that describes the name behind it is of that name', () => {
  const shares = '2024년 히트펌프 보급률은 중국이 26.4%로 23.1%인 미국이나 18.3%에 그친 한국보다 높았다.';
  const ranks = '2024년 전기 여객선이 214척인 중국은 2위 한국을 크게 따돌렸다.';
  test.each([
    [shares, '23.1%', 'value supported USA 2024'],
    [shares, '18.3%에', 'value supported KOR 2024'],
    [shares, '미국이나', 'comparison supported CHN 2024, USA 2024'],
    [ranks, '214척', 'value supported CHN 2024'],
    [ranks, '2위', 'rank supported KOR 2024'],
  ])('%s: %s', (text, words, reading) => {
    expect(readingOf(text, words)).toBe(reading);
  });
});

describe('who is ahead of whom', () => {
  test.each([
    [
      '2024년 조력 특허의 54%가 중국에서 나와 미국을 네 배 넘게 앞질렀다.',
      '네 배',
      'ratio supported USA 2024, CHN 2024',
    ],
    [
      '2024년 전기 여객선은 한국이 57척, 중국이 214척으로 세 배 넘게 벌어졌다.',
      '세 배',
      'ratio supported CHN 2024, KOR 2024',
    ],
    ['2024년 전기 여객선에서 중국은 한국마저 제치고 선두에 섰다.', '선두', 'superlative supported CHN 2024'],
    [
      '2024년 전기 여객선은 214척이 있던 중국이고(2024년) 한국이 57척으로 다음이다.',
      '다음이',
      'runner-up supported KOR 2024',
    ],
  ])('%s: %s', (text, words, reading) => {
    expect(readingOf(text, words)).toBe(reading);
  });

  test.each([
    '2024년 전기 여객선에서 한국은 57척으로 선두를 뒤쫓았다.',
    '2024년 미국이 최고라는데 전기 여객선은 16척이다.',
    '2024년 한국 논문 가운데 전기 여객선을 가장 많이 다룬 것은 57편이다.',
    '2024년 미국이 가장 크게 벌인 전기 여객선 사업의 배는 16척이다.',
  ])('nobody is ranked: %s', (text) => {
    expect(reportOn(text, 'ko').claims.filter(({ form }) => form === 'superlative')).toEqual([]);
  });
});

describe('what went on while another did so', () => {
  test.each([
    ['중국이 214척을 띄우는 동안 한국의 여객선은 57척에 머물렀다.', '57척', 'value supported KOR 2024'],
    ['중국이 214척을 쓸어간 사이 미국의 여객선은 16척이었다.', '16척', 'value supported USA 2024'],
    ['중국이 214척을 거머쥔 사이 한국의 여객선은 77척이었다.', '77척', 'value refuted KOR 2024'],
    ['중국이 214척인 데 견줘 한국의 여객선은 57척이다.', '57척', 'value supported KOR 2024'],
  ])('has its own bearer: %s', (text, words, reading) => {
    expect(readingOf(`2024년 전기 여객선은 ${text}`, words)).toBe(reading);
  });
});

describe('the time of a figure', () => {
  test.each([
    [
      '전기 여객선이 가장 적은 나라는 미국으로, 2023년 조사에서 15척이었다.',
      '가장 적',
      'superlative supported USA 2023',
    ],
    [
      '2024년 중국의 전기 여객선은 2023년의 부진을 털고 사상 최고치를 썼다.',
      '사상 최고',
      'record supported CHN 2022, CHN 2023, CHN 2024',
    ],
    ['2023년 새로 나온 조력 특허 논문 중 중국의 특허 비중은 52%다.', '52%', 'value supported CHN 2023'],
  ])('%s: %s', (text, words, reading) => {
    expect(readingOf(text, words)).toBe(reading);
  });
});

describe('what a part is of', () => {
  test.each([
    [
      '2024년 세계 핵융합 투자 96억5000만 달러의 25%가 중국에서 나왔다.',
      '25%',
      'share supported CHN 2024, WLD 2024',
    ],
    [
      '2024년 세계 핵융합 투자는 96억5000만 달러다. 25%인 24억600만 달러가 중국에서 나왔다.',
      '25%',
      'share supported CHN 2024, WLD 2024',
    ],
    [
      '2024년 세계 핵융합 투자는 96억5000만 달러다. 이 가운데 50%인 약 48억 달러가 미국 기업으로 갔다.',
      '50%',
      'share supported USA 2024, WLD 2024',
    ],
    [
      '2024년 세계 핵융합 투자는 96억5000만 달러다. 35%인 24억600만 달러가 중국에서 나왔다.',
      '35%',
      'share not-enough-evidence CHN 2024, WLD 2024',
    ],
    [
      '2024년 한국은 세계 명단에서 핵융합 투자 합계 6억1400만 달러를 기록했다.',
      '6억1400만',
      'sum supported KOR 2024',
    ],
    [
      '2024년 중국 전기 여객선은 계획이라도 밝힌 428척의 절반이다.',
      '428척',
      'value not-enough-evidence CHN 2024',
    ],
    [
      '2024년 히트펌프 보급률 조사에서 한국 가구 다섯 중 넷은 여전히 가스 없이 지낸다.',
      '다섯 중 넷',
      'fraction not-enough-evidence KOR 2024',
    ],
  ])('%s: %s', (text, words, reading) => {
    expect(readingOf(text, words)).toBe(reading);
  });

  test('marks that a scale gives, and the rank of one who is no bearer, claim nothing', () => {
    const marks =
      '항만을 연 나라에 100점, 준비 중인 나라에 50점을 주는 항만 자동화 지수에서 한국은 71.3점이다.';
    expect(reportOn(marks, 'ko').claims.map(({ text }) => text)).toEqual(['71.3점']);
    const passed = '2024년 항만 자동화 지수에서 중국은 83.6점으로 2위 가나다를 멀찍이 따돌렸다.';
    expect(reportOn(passed, 'ko').claims.map(({ form }) => form)).not.toContain('rank');
  });
});

describe('figures that are set against another', () => {
  test.each([
    [
      '2024년 중국의 전기 여객선은 214척으로, 한 해 전 150척보다 43% 늘었다.',
      '43%',
      'growth supported CHN 2024, CHN 2023',
    ],
    [
      '2024년 중국의 전기 여객선은 214척으로, 2022년의 120척보다 78% 많다.',
      '78%',
      'growth supported CHN 2024, CHN 2022',
    ],
    [
      '한국의 전기 여객선은 34척이던 2022년보다 68% 늘어 2024년 57척이 됐다.',
      '34척',
      'value supported KOR 2022',
    ],
    [
      '2023년 한국의 핵융합 투자는 5억 달러가 넘어 2022년의 3억6200만 달러를 웃돌았다.',
      '5억 달러',
      'value supported KOR 2023',
    ],
    ['2024년 중국의 전기 여객선은 1년 새 64척이 늘었다.', '64척', 'change supported CHN 2024, CHN 2023'],
    [
      '2024년 전기 여객선은 한국 57척, 중국 214척으로 차이가 157척까지 벌어졌다.',
      '157척',
      'difference supported KOR 2024, CHN 2024',
    ],
    [
      '미국의 전기 여객선은 2022년 18척에서 2024년 16척으로 9분의 8이 됐다.',
      '9분의 8',
      'growth-multiple supported USA 2024, USA 2022',
    ],
    ['2024년 한국의 히트펌프 보급률은 20% 아래로 남았다.', '20%', 'value supported KOR 2024'],
    [
      '2024년 조력 특허 비중은 8.2%인 한국과 13%인 미국을 더해도 54%인 중국에 못 미친다.',
      '54%',
      'value supported CHN 2024',
    ],
  ])('%s: %s', (text, words, reading) => {
    expect(readingOf(text, words)).toBe(reading);
  });

  test('a sum of more than were named last is left open', () => {
    const text =
      '2024년 전기 여객선은 중국이 214척, 한국이 57척, 미국이 16척이다. 전기 여객선은 세 나라를 모두 합쳐도 287척이다.';
    expect(readingOf(text, '287척')).not.toContain('refuted');
  });

  test('those who come behind may be listed in front', () => {
    const text = '2024년 전기 여객선\n\n- **한국·미국**: 각각 57척, 16척으로 뒤를 이었다.';
    expect(readingOf(text, '뒤를 이')).toBe('runner-up supported KOR 2024');
  });
});

describe('what a number is told with', () => {
  test.each([
    ['2023년 전기 여객선은 미국이 15척이었다. 그 앞 해는 18척이었다.', '18척', 'value supported USA 2022'],
    [
      /** The value and the way it moved are two claims. */
      '중국의 2024년 핵융합 투자는 24억600만 달러로 전년보다 오히려 줄었다.',
      '24억600만',
      'value supported CHN 2024',
    ],
    [
      '중국의 2024년 핵융합 투자는 24억600만 달러로 전년보다 오히려 줄었다.',
      '줄었',
      'direction refuted CHN 2024, CHN 2023',
    ],
    [
      '중국의 2024년 핵융합 투자는 24억600만 달러로 전년보다 크게 늘었다.',
      '24억600만',
      'value supported CHN 2024',
    ],
    [
      '한국의 히트펌프 보급률은 2024년 한 해 만에 3.4%포인트 회복됐다.',
      '3.4%포인트',
      'change supported KOR 2024, KOR 2023',
    ],
  ])('%s', (text, words, reading) => {
    expect(readingOf(text, words)).toBe(reading);
  });
});

describe('a name that something is said of does not share the figure of the next', () => {
  const first = '2024년 항만 자동화 점수에서 1등은 중국, 한국은 71.3점에 그쳤습니다.';
  const wrong = '2024년 항만 자동화 점수에서 1등은 중국, 한국은 83.6점에 그쳤습니다.';
  const highest = '2024년 항만 자동화 점수가 가장 높은 곳은 중국, 미국은 58.2점이었다.';
  test.each([
    [first, '71.3점', 'value supported KOR 2024'],
    [wrong, '83.6점', 'value refuted KOR 2024'],
    [highest, '가장', 'superlative supported CHN 2024'],
    [highest, '58.2점', 'value supported USA 2024'],
    ['2024년 조력 특허 비중은 중국, 미국은 67%를 차지했다.', '67%', 'sum supported CHN 2024, USA 2024'],
  ])('%s: %s', (text, words, reading) => {
    expect(readingOf(text, words)).toBe(reading);
  });
});

describe('a number and the name behind it', () => {
  const figures = (text: string): string =>
    reportOn(text, 'ko')
      .claims.filter(({ quantity }) => quantity !== null)
      .map(({ quantity, entities, verdict }) => `${quantity?.text} ${entities.join()} ${verdict.label}`)
      .join('; ');

  test.each([
    ['2024년 히트펌프 보급률에서 한국은 18.3%로 26.4%인 중국에 뒤졌다.', '26.4% CHN supported'],
    ['2024년 전기 여객선에서 한국은 57척으로 214척인 중국에 뒤졌다.', '214척 CHN supported'],
    [
      '2024년 전기 여객선은 중국·한국·미국이 각각 214·57·16척이었다.',
      '214 CHN supported; 57 KOR supported; 16척 USA supported',
    ],
    ['2024년 조력 특허 비중은 중국·한국이 각각 54·8.2%다.', '8.2% KOR supported'],
  ])('belong together: %s', (text, expected) => {
    expect(figures(text)).toContain(expected);
  });
});

describe('a headline leaves out particles', () => {
  test.each([
    ['한국, 2024년 전기 여객선 57척', '57척', 'value supported KOR 2024'],
    ['중국, 2024년 전기 여객선 척수 한국의 3.8배', '3.8배', 'ratio supported KOR 2024, CHN 2024'],
    ['한국, 미국 제치고 2024년 전기 여객선 57척', '57척', 'value supported KOR 2024'],
    ['2024년 전기 여객선 한국, 미국 제치고 2위', '2위', 'rank supported KOR 2024'],
    ['미국, 한국 제치고 중국 2024년 전기 여객선 214척', '214척', 'value supported CHN 2024'],
  ])('whoever stands before the first comma is the subject: %s: %s', (text, words, reading) => {
    expect(readingOf(text, words)).toBe(reading);
  });
});

describe('by how much something lies above or below a value told with it', () => {
  test.each([
    [
      '2024년 전기 여객선은 한국이 57척으로 미국의 16척을 41척 웃돌았다.',
      '41척',
      'difference supported KOR 2024, USA 2024',
    ],
    ['2024년 전기 여객선은 한국이 57척으로 미국의 16척을 41척 웃돌았다.', '16척', 'value supported USA 2024'],
    [
      '2024년 전기 여객선은 한국이 57척으로 미국의 16척보다 41척 많다.',
      '41척',
      'difference supported KOR 2024, USA 2024',
    ],
    [
      '2024년 한국의 전기 여객선은 57척으로 전년의 41척을 16척 웃돌았다.',
      '16척',
      'change supported KOR 2024, KOR 2023',
    ],
    [
      '2024년 한국의 전기 여객선은 57척으로 전년 실적을 16척 웃돌았다.',
      '16척',
      'change supported KOR 2024, KOR 2023',
    ],
    [
      '2024년 한국의 전기 여객선은 57척으로 전년의 41척을 26척 웃돌았다.',
      '26척',
      'change refuted KOR 2024, KOR 2023',
    ],
  ])('%s: %s', (text, words, reading) => {
    expect(readingOf(text, words)).toBe(reading);
  });
});

describe('a change from a value without a time of its own', () => {
  test.each([
    ['2024년 한국의 전기 여객선은 41척에서 16척 늘었다.', '41척', 'value supported KOR 2023'],
    ['2024년 한국의 전기 여객선은 41척에서 16척 늘었다.', '16척', 'change supported KOR 2024, KOR 2023'],
    ['2024년 한국의 전기 여객선은 51척에서 16척 늘었다.', '51척', 'value not-enough-evidence KOR 2024'],
    ['한국의 전기 여객선은 2023년 41척에서 16척 늘었다.', '16척', 'change supported KOR 2024, KOR 2023'],
  ])('ends at the time that opens the sentence: %s: %s', (text, words, reading) => {
    expect(readingOf(text, words)).toBe(reading);
  });
});

describe('a percentage of the value of another', () => {
  test.each([
    [
      '2024년 한국의 전기 여객선은 57척으로 중국의 27% 수준이다.',
      '27%',
      'ratio supported CHN 2024, KOR 2024',
    ],
    [
      '2024년 한국의 전기 여객선은 57척으로 중국의 27%에 그쳤다.',
      '27%에',
      'ratio supported CHN 2024, KOR 2024',
    ],
    [
      '2024년 히트펌프 보급률은 한국이 18.3%로 중국의 69% 수준이다.',
      '69%',
      'ratio supported CHN 2024, KOR 2024',
    ],
    [
      '2024년 히트펌프 보급률은 한국이 18.3%로 중국의 26.4%에 못 미쳤다.',
      '26.4%',
      'value supported CHN 2024',
    ],
  ])('is a part of it, and what a percentage falls short of is its value: %s: %s', (text, words, reading) => {
    expect(readingOf(text, words)).toBe(reading);
  });
});
