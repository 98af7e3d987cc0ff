import { describe, expect, test } from 'vitest';
import type { Language } from '../../language/language.ts';
import { reportOnEvents } from '../../testing/eventful-world.ts';

/** The claims about events: the words, the verdict and the reason of each. */
function told(language: Language, text: string, published?: string | null): string[] {
  return reportOnEvents(text, language, published).claims.flatMap(({ form, text: words, verdict }) =>
    form === 'event' ? [`${words}: ${verdict.label} ${verdict.reason}`] : [],
  );
}

type Case = readonly [what: string, language: Language, text: string, expected: readonly string[]];

describe('a date told of an event', () => {
  test.each<Case>([
    ['a day', 'en', 'Lumen Labs released Heron 4 on 20 June 2024.', ['20 June 2024: supported agrees']],
    ['a day', 'ko', '루멘랩스는 2024년 6월 20일 헤론 4를 내놨다.', ['2024년 6월 20일: supported agrees']],
    ['a month', 'en', 'Heron 4 was launched in June 2024.', ['June 2024: supported agrees']],
    ['a month', 'ko', '헤론 4는 2024년 6월에 출시됐다.', ['2024년 6월: supported agrees']],
    ['a year', 'en', 'In 2024 Lumen Labs published Heron 4.', ['2024: supported agrees']],
    ['a year', 'ko', '루멘랩스는 지난해 헤론 4를 공개했다.', ['지난해: supported agrees']],
    ['a near act', 'en', 'Lumen Labs announced Heron 4 in June 2024.', ['June 2024: supported agrees']],
    [
      'a year left out',
      'en',
      'Tarn put out the weights of Otter 2 on 11 March.',
      ['11 March: supported agrees'],
    ],
    [
      'a year spoken of before',
      'en',
      'It was 2024. Lumen Labs released Heron 4 on 20 June.',
      ['20 June: supported agrees'],
    ],
    [
      'a day alone',
      'ko',
      '올해 3월에는 소식이 많았다. 타른은 11일 오터 2를 풀었다.',
      ['11일: supported agrees'],
    ],
    [
      'an act told once for two',
      'en',
      'Lumen Labs released Heron 4 on 20 June 2024, Tarn its Otter 2 on 11 March 2025.',
      ['20 June 2024: supported agrees', '11 March 2025: supported agrees'],
    ],
    [
      'a law in force',
      'en',
      'The Tidal Power Act entered into force in September 2024.',
      ['September 2024: supported agrees'],
    ],
    ['a law passed', 'ko', '한국은 2024년 2월 조력발전법을 제정했다.', ['2024년 2월: supported agrees']],
    [
      'a law made',
      'ko',
      '한국은 2024년 2월 9일 조력발전법을 만들었다.',
      ['2024년 2월 9일: supported agrees'],
    ],
    [
      'the day a review came out',
      'ko',
      '2025년 2월 1일 나온 ‘시 리뷰’에서 1위는 중국이다.',
      ['2025년 2월 1일: supported agrees'],
    ],
    [
      'the day a review came out',
      'en',
      'The Sea Review was published on 1 February 2025.',
      ['1 February 2025: supported agrees'],
    ],
  ])('is supported where it agrees: %s (%s)', (_, language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });

  test.each<Case>([
    ['a day', 'en', 'Lumen Labs released Heron 4 on 20 May 2024.', ['20 May 2024: refuted disagrees']],
    ['a day', 'ko', '루멘랩스는 2024년 5월 20일 헤론 4를 내놨다.', ['2024년 5월 20일: refuted disagrees']],
    ['another year', 'en', 'Heron 4 was published in June 2023.', ['June 2023: refuted disagrees']],
    ['another year', 'ko', '헤론 4는 2023년 6월에 출시됐다.', ['2023년 6월: refuted disagrees']],
    [
      'of a law',
      'en',
      'The Tidal Power Act entered into force on 1 May 2025.',
      ['1 May 2025: refuted disagrees'],
    ],
  ])('is refuted where the event is meant beyond doubt: %s (%s)', (_, language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });

  test.each<Case>([
    [
      'days away',
      'en',
      'Lumen Labs released Heron 4 on 17 June 2024.',
      ['17 June 2024: not-enough-evidence within-noise'],
    ],
    [
      'of a row that is not sure',
      'ko',
      '타른은 2025년 1월 오터 2 오픈웨이트를 공개했다.',
      ['2025년 1월: not-enough-evidence low-confidence'],
    ],
    [
      'a later step',
      'en',
      'Lumen Labs launched Heron 4 on 9 December 2024.',
      ['9 December 2024: not-enough-evidence ambiguous-event'],
    ],
    [
      'a later step',
      'ko',
      '루멘랩스는 2024년 12월 9일 헤론 4를 출시했다.',
      ['2024년 12월 9일: not-enough-evidence ambiguous-event'],
    ],
    [
      'the year is not said',
      'en',
      'Lumen Labs released Heron 4 on 22 June.',
      ['22 June: not-enough-evidence ambiguous-event'],
    ],
    [
      'the day of another act',
      'en',
      'Korea enacted its Tidal Power Act on 1 September 2024.',
      ['1 September 2024: not-enough-evidence ambiguous-event'],
    ],
  ])('stays open where it is told plainly but not surely: %s (%s)', (_, language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });

  test.each<readonly [what: string, language: Language, text: string]>([
    ['another act', 'en', 'Lumen Labs announced Heron 4 on 3 May 2024.'],
    ['another act', 'ko', '한국은 2024년 6월 조력발전법을 시행했다.'],
    ['another version', 'en', 'Lumen Labs released Heron 4.5 on 3 February 2025.'],
    ['a longer name', 'en', 'Lumen Labs released Heron 4 Mini on 20 June 2024.'],
    ['a new one of the name', 'en', 'Lumen Labs released a new Heron 4 on 3 February 2025.'],
    ['a thing built on it', 'en', 'Tarn released a notebook based on Heron 4 on 3 February 2025.'],
    ['a thing built on it', 'ko', '타른은 2025년 2월 3일 헤론 4 기반 수첩을 출시했다.'],
    ['no act', 'en', 'In June 2024 Heron 4 cost $3 a year.'],
    ['no name', 'ko', '루멘랩스는 2024년 6월 20일 새 모델을 공개했다.'],
    ['a plan', 'ko', '루멘랩스는 2026년 6월 20일 헤론 4를 공개할 예정이다.'],
    ['a denial', 'en', 'Lumen Labs did not release Heron 4 on 20 June 2024.'],
    ['a denial', 'ko', '루멘랩스는 2024년 6월 20일 헤론 4를 공개하지 않았다.'],
    ['a question', 'en', 'Did Lumen Labs release Heron 4 on 20 July 2024?'],
    ['money raised again', 'en', 'Lumen Labs raised money in May 2025.'],
  ])('is no claim: %s (%s)', (_, language, text) => {
    expect(told(language, text)).toEqual([]);
  });

  test('is no claim in a text older than the event', () => {
    expect(told('en', 'Lumen Labs released Heron 4 on 20 July 2023.', '2024-01-05')).toEqual([]);
  });
});

describe('an amount that a headline states', () => {
  test.each<Case>([
    [
      'agreeing',
      'en',
      'The Busan harbour summit announced $7 billion in February 2025.',
      ['$7 billion: supported agrees', 'February 2025: supported agrees'],
    ],
    ['agreeing', 'ko', '부산 항만 정상회의에서 70억 달러 투자가 발표됐다.', ['70억 달러: supported agrees']],
    ['another amount', 'en', 'The Busan harbour summit announced $9 billion.', []],
    ['another currency', 'ko', '부산 항만 정상회의에서 70억 유로 투자가 발표됐다.', []],
    ['another date', 'en', 'The Busan harbour summit announced $7 billion in February 2022.', []],
    ['another event', 'en', 'The Ulsan summit on ferries announced $7 billion.', []],
    [
      'two amounts of one headline',
      'ko',
      '루멘랩스는 기업가치 300억 달러로 20억 달러를 조달했다.',
      ['300억 달러: supported agrees', '20억 달러: supported agrees'],
    ],
    ['one of two amounts', 'en', 'Lumen Labs raised $30 billion.', []],
  ])(
    'is supported where currency, event and date agree, never refuted: %s (%s)',
    (_, language, text, expected) => {
      expect(told(language, text)).toEqual(expected);
    },
  );
});

describe('the receipt of an event', () => {
  const report = reportOnEvents('Lumen Labs released Heron 4 on 20 June 2024.', 'en');
  const [claim] = report.claims;

  test('names the event, its date and its source in both languages', () => {
    expect(claim?.event).toMatchObject({
      date: '2024-06-20',
      headline: { en: 'Lumen Labs publishes Heron 4', ko: '루멘랩스, 헤론 4 공개' },
      source: 'sea-2025',
    });
    expect(claim?.explanation).toEqual({
      en: 'Agrees with the event as recorded: “Lumen Labs publishes Heron 4”, 2024-06-20 (sea-2025).',
      ko: '기록된 일과 맞다: ‘루멘랩스, 헤론 4 공개’, 2024-06-20 (sea-2025).',
    });
    expect([claim?.entities, claim?.period, claim?.verdict.confidence]).toEqual([
      ['USA'],
      { from: '2024-06-20', to: '2024-06-20' },
      'high',
    ]);
  });

  test('makes the numbers of the date its own', () => {
    expect(report.quantities.map(({ text, role, claim: owner }) => [text, role, owner])).toEqual([
      ['4', 'part-of-name', null],
      ['20', 'claim', 'c1'],
      ['2024', 'claim', 'c1'],
    ]);
  });
});

describe('a day of a month near the document’s', () => {
  test.each([
    ['타른은 지난달 11일 오터 2를 공개했다.', '2025-04-05', ['지난달 11일: supported agrees']],
    ['타른은 이달 11일 오터 2를 공개했다.', '2025-03-28', ['이달 11일: supported agrees']],
    ['타른은 지난달 11일 오터 2를 공개했다.', '2025-08-01', []],
    [
      '루멘랩스는 지난달 20일 헤론 4를 내놨다.',
      '2024-09-02',
      ['지난달 20일: not-enough-evidence ambiguous-event'],
    ],
  ])('%s (%s)', (text, published, expected) => {
    expect(told('ko', text, published)).toEqual(expected);
  });
});

test('a day on which no edition came out is no claim', () => {
  expect(told('ko', '2025년 2월 21일 나온 ‘시 리뷰’에서 1위는 중국이다.')).toEqual([]);
  expect(told('ko', '2025년 2월 1일 ‘시 리뷰’를 읽었다.')).toEqual([]);
});
