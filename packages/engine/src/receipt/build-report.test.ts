import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import type { CatalogueRecords } from '../catalogue/records.ts';
import { checkDocument, traceDocument, VERSION } from '../check.ts';
import { claimIn, documentOf, reportOn, SMALL_CATALOGUE, SMALL_WORLD } from '../testing/small-world.ts';
import { reportSchema } from './report-schema.ts';

const LANGUAGES = ['en', 'ko'] as const;

/** A text of each kind of claim, three of them true, three false, one disputed, one foretold. */
const TEXTS = {
  en: `The United States invested $4.8 billion in private fusion in 2024. Private fusion investment in China rose 75 per cent in 2024. In 2024 private fusion investment in the United States was twice that of China.

In 2024 China had 257 more electric ferries than South Korea. South Korea ranked second in the Harbour Automation Index in 2024. In Korea the share of homes heated by heat pumps fell for a second year running in 2024.

In 2024 the United States held 13 per cent of tidal turbine patents. Private fusion investment in the United States will reach $9 billion in 2030.`,
  ko: `2024년 미국의 민간 핵융합 투자액은 48억 달러였다. 2024년 중국의 핵융합 투자는 전년보다 75% 늘었다. 2024년 미국의 핵융합 투자는 중국의 두 배다.

2024년 중국의 전기 여객선은 한국보다 257척 많다. 2024년 항만 자동화 지수에서 한국은 2위다.

한국의 히트펌프 보급률은 2024년까지 2년 연속 떨어졌다.

2024년 미국의 조력 터빈 특허 비중은 13%다. 2030년 미국의 민간 핵융합 투자액은 90억 달러에 이를 전망이다.`,
};

describe('a report', () => {
  test.each(LANGUAGES)('quotes the text at every span (%s)', (language) => {
    const { document, claims, quantities } = reportOn(TEXTS[language], language);
    expect(claims.length).toBe(8);
    const quoted = [
      ...claims,
      ...quantities,
      ...claims.flatMap(({ quantity, operands }) => [...(quantity === null ? [] : [quantity]), ...operands]),
    ];
    for (const { span, text } of quoted) expect(document.text.slice(span.start, span.end)).toBe(text);
  });

  test('is of the published shape where a claim takes up the whole of its sentence', () => {
    const report = reportOn('Many more ferries are expected in China by 2030', 'en');
    expect(claimIn(report).span).toEqual(claimIn(report).sentence);
    expect(reportSchema.safeParse(report).error).toBeUndefined();
  });

  test('quotes capitals and full width as they are written', () => {
    const quote = (text: string): string => claimIn(reportOn(text, 'en')).text;
    expect(quote('About 19 per cent of Korean homes were heated by heat pumps in 2024.')).toBe(
      'About 19 per cent',
    );
    expect(quote('In 2024, ２３．１％ of American homes were heated by heat pumps.')).toBe('２３．１％');
  });

  test.each(LANGUAGES)('counts its verdicts (%s)', (language) => {
    const { claims, summary } = reportOn(TEXTS[language], language);
    expect(claims.map(({ verdict }) => verdict.label)).toEqual([
      'supported',
      'refuted',
      'supported',
      'refuted',
      'supported',
      'refuted',
      'conflicting',
      'not-checkable',
    ]);
    expect(summary).toEqual({
      claims: 8,
      supported: 3,
      refuted: 3,
      conflicting: 1,
      notEnoughEvidence: 0,
      notCheckable: 1,
    });
  });

  test.each(LANGUAGES)('is the same bytes each time (%s)', (language) => {
    const [first, second] = [1, 2].map(() => JSON.stringify(reportOn(TEXTS[language], language)));
    expect(second).toBe(first);
  });

  test.each(LANGUAGES)('does not depend on the order of the records (%s)', (language) => {
    const reversed = buildCatalogue(reverseRecords(SMALL_WORLD));
    expect(checkDocument(reversed, documentOf(TEXTS[language], language))).toEqual(
      reportOn(TEXTS[language], language),
    );
  });

  test.each(LANGUAGES)('has evidence and a formula wherever it decides (%s)', (language) => {
    for (const { verdict, asPublished, explanation } of reportOn(TEXTS[language], language).claims) {
      expect(explanation.en).not.toBe('');
      expect(explanation.ko).not.toBe('');
      if (verdict.label !== 'supported' && verdict.label !== 'refuted') continue;
      expect(asPublished.evidence.length).toBeGreaterThan(0);
      expect(asPublished.formula?.en).toMatch(/[0-9]/);
      expect(asPublished.formula?.ko).toMatch(/[0-9]/);
    }
  });

  test('names the bearer of what was computed, and each time once', () => {
    const { claims } = reportOn(
      'South Korea’s private fusion investment rose from $414 million in 2022 to $523 million in 2023.',
      'en',
    );
    for (const { explanation } of claims.filter(({ form }) => form === 'from-to')) {
      expect(explanation.en).toMatch(/South Korea/);
      expect(explanation.en).not.toMatch(/(20[0-9]{2}): \1 →/);
    }
    expect(claims.map(({ form }) => form)).toContain('from-to');
  });

  test('names the catalogue, the engine and the document', () => {
    const report = reportOn('Nothing here.', 'en', null);
    expect(report).toMatchObject({
      assay: VERSION,
      catalog: { id: 'small-world', version: '1', sha256: '0'.repeat(64) },
      document: { title: null, language: 'en', published: null, url: null, text: 'Nothing here.' },
      quantities: [],
      claims: [],
    });
  });

  test('finds the date of the document in its text where none is handed over', () => {
    const text = '입력 2024-08-01\n\n한국의 민간 핵융합 투자액은 2023년 5억2300만 달러였다.';
    const report = reportOn(text, 'ko', null);
    expect(report.document.published).toBe('2024-08-01');
    expect(claimIn(report).verdict).toMatchObject({ asPublished: 'refuted', now: 'supported' });
  });

  test('gives every number a role, those that claim nothing too', () => {
    const { quantities } = reportOn('On 7 April 2025 China had 214 electric ferries.', 'en');
    expect(quantities.map(({ text, role, claim }) => [text, role, claim])).toEqual([
      ['7', 'date', null],
      ['2025', 'date', null],
      ['214', 'claim', 'c1'],
    ]);
  });

  test.each(LANGUAGES)('is the one that a trace carries (%s)', (language) => {
    const { report } = traceDocument(SMALL_CATALOGUE, documentOf(TEXTS[language], language));
    expect(report).toEqual(reportOn(TEXTS[language], language));
  });
});

function reverseRecords(records: CatalogueRecords): CatalogueRecords {
  return {
    ...records,
    indicators: [...records.indicators].reverse(),
    entities: [...records.entities].reverse(),
    publications: [...records.publications].reverse(),
    sources: [...records.sources].reverse(),
    observations: [...records.observations].reverse(),
  };
}
