import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { reportOnEvents } from '../testing/eventful-world.ts';
import { reportOn } from '../testing/small-world.ts';
import { reportJsonSchema, reportSchema } from './report-schema.ts';

const TEXTS: readonly (readonly [what: string, language: 'en' | 'ko', text: string])[] = [
  ['empty', 'en', ''],
  ['without numbers', 'ko', '숫자가 없는 글이다.'],
  ['supported', 'en', 'The United States invested $4.8 billion in private fusion in 2024.'],
  ['refuted', 'ko', '2024년 미국의 민간 핵융합 투자액은 59억 달러였다.'],
  ['conflicting', 'en', 'In 2024 the United States held 13 per cent of tidal turbine patents.'],
  ['forecast', 'ko', '2030년 미국의 민간 핵융합 투자액은 90억 달러에 이를 전망이다.'],
  [
    'attributed',
    'en',
    'According to the Tide Book, China held 54 per cent of tidal turbine patents in 2024.',
  ],
  ['bounds', 'ko', '2024년 한국의 히트펌프 보급률은 10%가 넘는다.'],
  ['table', 'en', '| Country | Electric ferries in 2024 |\n|---|---|\n| China | 214 |\n| Mars | 75 |'],
];

describe('the published JSON Schema', () => {
  const published: unknown = JSON.parse(JSON.stringify(reportJsonSchema()));
  const accepts = z.fromJSONSchema(published as Parameters<typeof z.fromJSONSchema>[0]);

  test.each(TEXTS)('accepts a report that is %s', (_, language, text) => {
    const report: unknown = JSON.parse(JSON.stringify(reportOn(text, language)));
    expect(accepts.safeParse(report).error).toBeUndefined();
    expect(reportSchema.safeParse(report).error).toBeUndefined();
  });

  test('accepts a report on an event', () => {
    const report = reportOnEvents('Lumen Labs released Heron 4 on 20 June 2024.', 'en');
    expect(report.claims[0]?.event).not.toBeNull();
    expect(accepts.safeParse(JSON.parse(JSON.stringify(report))).error).toBeUndefined();
  });

  const good = reportOn('The United States invested $4.8 billion in private fusion in 2024.', 'en');

  test.each([
    ['a key that is not known', { ...good, extra: 1 }],
    ['a part that is missing', { ...good, summary: undefined }],
    [
      'a verdict that is not on the list',
      { ...good, claims: good.claims.map((c) => ({ ...c, verdict: 'true' })) },
    ],
    [
      'a number where a decimal string belongs',
      { ...good, quantities: good.quantities.map((q) => ({ ...q, value: 1 })) },
    ],
    ['a language that is not on the list', { ...good, document: { ...good.document, language: 'fr' } }],
  ])('refuses %s', (_, report) => {
    expect(accepts.safeParse(JSON.parse(JSON.stringify(report))).success).toBe(false);
  });

  test('is of draft 2020-12 and closed at the top', () => {
    expect(published).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
    });
  });
});
