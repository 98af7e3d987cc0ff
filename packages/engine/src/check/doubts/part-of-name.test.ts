import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import type { Language } from '../../language/language.ts';
import { documentOf, indicator, SMALL_WORLD } from '../../testing/small-world.ts';

const FERRIES = SMALL_WORLD.observations.filter(
  ({ indicator: of, period }) => of === 'electric_ferries' && period === '2024',
);
/** Statistics whose names hold a superlative, a number and a place. */
const catalogue = buildCatalogue({
  ...SMALL_WORLD,
  indicators: [
    ...SMALL_WORLD.indicators,
    indicator('largest_ferry', {
      name: { en: 'largest ferry tonnage', ko: '최대 여객선 톤수' },
      aliases: { en: ['tonnage of the largest ferry'], ko: [] },
    }),
    indicator('busiest_ports', {
      name: { en: 'ports among the 500 busiest', ko: '500대 항구 수' },
      aliases: { en: [], ko: [] },
    }),
    indicator('american_crews', {
      name: { en: 'share of American crews trained', ko: '훈련받은 미국 승무원 비율' },
      aliases: { en: [], ko: [] },
      unit: 'percent',
      statType: 'share',
      denominator: 'crews',
    }),
  ],
  observations: [
    ...SMALL_WORLD.observations,
    ...['largest_ferry', 'busiest_ports', 'american_crews'].flatMap((id) =>
      FERRIES.map((record) => ({ ...record, indicator: id, value: record.entity === 'KOR' ? '31' : '64' })),
    ),
  ],
});

function verdicts(text: string, language: Language): string[] {
  return checkDocument(catalogue, documentOf(text, language)).claims.map(
    ({ text: said, entities, verdict }) => `${said} ${entities.join()} ${verdict.label}`,
  );
}

describe('what is part of a statistic’s name', () => {
  test('is no superlative that is false', () => {
    const said = verdicts('In 2024 the tonnage of the largest ferry of South Korea was 31.', 'en');
    expect(said).toContain('31 KOR supported');
    expect(said.join()).not.toContain('refuted');
  });

  test('is no number that is false', () => {
    const said = verdicts('In 2024 the ports among the 500 busiest of South Korea numbered 31.', 'en');
    expect(said.join()).not.toContain('refuted');
  });

  test.each<[string, Language]>([
    ['Of South Korea, the share of American crews trained was 31% in 2024.', 'en'],
    ['2024년 한국의 훈련받은 미국 승무원 비율은 31%였다.', 'ko'],
  ])('is no bearer where another one is named: %s', (text, language) => {
    expect(verdicts(text, language)).toEqual(['31% KOR supported']);
  });

  test('is one where no other is', () => {
    expect(verdicts('2024년 훈련받은 미국 승무원 비율은 31%였다.', 'ko')).toEqual(['31% USA refuted']);
  });
});

test('a source within a name is not the one that a claim gives', () => {
  const [korean] = FERRIES.filter(({ entity }) => entity === 'KOR');
  if (korean === undefined) throw new Error('the small world has no Korean ferries');
  const listed = buildCatalogue({
    ...SMALL_WORLD,
    indicators: [
      ...SMALL_WORLD.indicators,
      indicator('listed_tugs', {
        name: { en: 'tugs listed in the Sea Review', ko: '해양 리뷰에 오른 예인선' },
        aliases: { en: ['listed tugs'], ko: [] },
      }),
    ],
    observations: [
      ...SMALL_WORLD.observations,
      { ...korean, indicator: 'listed_tugs', value: '31' },
      { ...korean, indicator: 'listed_tugs', value: '33', publication: 'tide-book', source: 'tide-2025' },
    ],
  });
  const verdictOn = (tugs: number): string | undefined =>
    checkDocument(
      listed,
      documentOf(`In 2024 tugs listed in the Sea Review of South Korea numbered ${tugs}.`, 'en'),
    ).claims[0]?.verdict.label;
  expect(verdictOn(33)).not.toBe('refuted');
  expect(verdictOn(31)).not.toBe('refuted');
});

test('of a product counted at several times, a time that is said is meant', () => {
  const counted = buildCatalogue({
    ...SMALL_WORLD,
    indicators: [
      ...SMALL_WORLD.indicators,
      indicator('tug_kits', {
        name: { en: 'tug kits built', ko: '조립한 예인선' },
        aliases: { en: ['tug kits'], ko: [] },
        entityKind: 'model',
        frequency: 'snapshot',
      }),
    ],
    observations: [
      ...SMALL_WORLD.observations,
      ...FERRIES.filter(({ entity }) => entity === 'KOR').flatMap((record) => [
        { ...record, indicator: 'tug_kits', period: '2024-07', value: '27' },
        { ...record, indicator: 'tug_kits', period: '2025-01', value: '32' },
      ]),
    ],
  });
  const verdictOn = (text: string): string | undefined =>
    checkDocument(counted, documentOf(text, 'en')).claims[0]?.verdict.label;
  expect(verdictOn('In January 2025 South Korea had 32 tug kits built.')).toBe('supported');
  expect(verdictOn('In January 2025 South Korea had 27 tug kits built.')).not.toBe('supported');
});

test('a place counted from the other end of what is better when lower is not false', () => {
  const lower = buildCatalogue({
    ...SMALL_WORLD,
    indicators: SMALL_WORLD.indicators.map((one) =>
      one.id === 'harbour_index' ? { ...one, better: 'lower' } : one,
    ),
  });
  const verdictOn = (text: string): string | undefined =>
    checkDocument(lower, documentOf(text, 'en')).claims[0]?.verdict.label;
  expect(verdictOn('In 2024 America ranked third in harbour automation.')).toBe('not-enough-evidence');
  expect(verdictOn('In 2024 China ranked third in harbour automation.')).toBe('supported');
});

describe('what people answered', () => {
  test.each<[string, Language]>([
    ['2024년 한국에서 전기 여객선이 중국보다 더 많다는 응답은 31%였다.', 'ko'],
    ['South Korea had more electric ferries than China in 2024, said 31% of captains.', 'en'],
  ])('is no claim: %s', (text, language) => {
    const { claims } = checkDocument(catalogue, documentOf(text, language));
    expect(claims.filter(({ form }) => form === 'comparison')).toEqual([]);
  });

  test('is one where it is only said', () => {
    const { claims } = checkDocument(
      catalogue,
      documentOf('2024년 한국은 전기 여객선이 중국보다 더 많다.', 'ko'),
    );
    expect(claims.map(({ form, verdict }) => `${form} ${verdict.label}`)).toEqual(['comparison refuted']);
  });
});
