import { describe, expect, test } from 'vitest';
import { claimsChecked, feedRecovered } from '../testing/sample-events.ts';
import { EVENT_KINDS, liveEventJsonSchema, parseEventLine } from './events.ts';
import { cutQuotation, QUOTATION_LENGTH } from './quotation.ts';

const AT = '2026-05-01T00:00:00.000Z';
const DOCUMENT = {
  documentId: 'd1',
  version: 2,
  title: 'China installs 295,000 robots',
  source: 'sample-daily',
  address: 'https://daily.example/1',
  language: 'en',
};
const CLAIM = {
  id: 'c1',
  text: 'installs 295,000 robots',
  indicator: 'robots',
  entities: ['CHN'],
  quantity: '295,000',
};

const CASES: readonly (readonly [(typeof EVENT_KINDS)[number], object])[] = [
  [
    'item-seen',
    {
      itemId: 'i1',
      feedId: 'f1',
      source: 'sample-daily',
      title: null,
      address: 'https://daily.example/1',
      language: null,
      published: '2026-05-01',
    },
  ],
  ['claims-checked', Object(claimsChecked().data)],
  [
    'story-changed',
    {
      storyId: 's1',
      title: 'Robots in China',
      items: 4,
      origins: 2,
      languages: ['ko', 'en'],
      conflicts: [
        {
          indicator: 'robots',
          entity: 'CHN',
          period: '2024',
          about: [],
          figures: [
            { quantity: '29만5000대', origins: 1, sources: ['sample-daily'] },
            { quantity: '276,000', origins: 1, sources: ['other-daily'] },
          ],
        },
      ],
    },
  ],
  [
    'verdict-corrected',
    {
      ...DOCUMENT,
      claim: CLAIM,
      before: { verdict: 'supported', reason: 'agrees' },
      after: { verdict: 'refuted', reason: 'disagrees' },
      cause: { kind: 'edition', publication: 'robots-yearbook', edition: '2026-04', catalogue: '3' },
    },
  ],
  ['forecast-due', { ...DOCUMENT, claim: CLAIM, period: '2026' }],
  ['feed-failing', { feedId: 'f1', source: 'sample-daily', error: 'timeout', failures: 3, since: AT }],
  ['feed-recovered', Object(feedRecovered().data)],
  [
    'briefing-published',
    {
      slug: 'robots',
      language: 'en',
      title: 'Robots in China',
      version: 2,
      category: 'robots',
      figures: 27,
      hold: 25,
      differ: 1,
      undecided: 1,
      revised: 2,
    },
  ],
];

describe('every kind', () => {
  test('has a case here', () => {
    expect(CASES.map(([kind]) => kind)).toEqual([...EVENT_KINDS]);
  });
  test.each(CASES)('%s goes out as it came, with its kind and time', (kind, data) => {
    expect(parseEventLine(kind, AT, data)).toEqual({ kind, at: AT, ...data });
  });
  test.each(CASES)('%s is refused without any one of its fields', (kind, data) => {
    for (const name of Object.keys(data)) {
      const rest = Object.fromEntries(Object.entries(data).filter(([key]) => key !== name));
      expect(parseEventLine(kind, AT, rest)).toBeNull();
    }
  });
  test.each(CASES)('%s keeps fields that are not listed to itself', (kind, data) => {
    expect(parseEventLine(kind, AT, { ...data, text: 'the whole article' })).not.toHaveProperty('text');
  });
});

describe('what cannot be an event', () => {
  test.each([
    ['another kind', 'item-lost', AT, {}],
    ['no time', 'feed-recovered', 'yesterday', feedRecovered().data],
    ['no object', 'feed-recovered', AT, 'text'],
    ['null', 'feed-recovered', AT, null],
    [
      'an address that a browser would run',
      'item-seen',
      AT,
      { ...CASES[0]?.[1], address: 'javascript:alert(1)' },
    ],
  ])('%s', (_, kind, at, data) => {
    expect(parseEventLine(kind, at, data)).toBeNull();
  });
  test('data cannot name another kind than its own', () => {
    const line = parseEventLine('feed-recovered', AT, { ...Object(feedRecovered().data), kind: 'item-seen' });
    expect(line?.kind).toBe('feed-recovered');
  });
});

describe('quotations', () => {
  test('a short one stays', () => {
    expect(cutQuotation('여덟 배')).toBe('여덟 배');
    expect(cutQuotation('가'.repeat(QUOTATION_LENGTH))).toHaveLength(QUOTATION_LENGTH);
  });
  test('a long one ends with an ellipsis, and is no longer than allowed', () => {
    const cut = cutQuotation('가'.repeat(QUOTATION_LENGTH + 1));
    expect(cut).toBe(`${'가'.repeat(QUOTATION_LENGTH - 1)}…`);
  });
  test('no letter is cut in half', () => {
    const cut = cutQuotation(`${'a'.repeat(QUOTATION_LENGTH - 2)}🤖🤖`);
    expect(cut).toBe(`${'a'.repeat(QUOTATION_LENGTH - 2)}…`);
  });
  test('a claim as long as an article goes out as a quotation', () => {
    const { data } = claimsChecked();
    const [claim] = Object(data).claims;
    const line = parseEventLine('claims-checked', AT, {
      ...Object(data),
      claims: [{ ...claim, text: '긴 글 '.repeat(1000) }],
    });
    expect(JSON.stringify(line).length).toBeLessThan(1200);
  });
  test('of a document with a thousand claims, two hundred are listed', () => {
    const { data } = claimsChecked();
    const [claim] = Object(data).claims;
    const many = Array.from({ length: 1000 }, (_, index) => ({ ...claim, id: `c${index}` }));
    const line = parseEventLine('claims-checked', AT, { ...Object(data), claims: many });
    expect(line).toMatchObject({ claims: { length: 200 } });
  });
});

test('the JSON Schema lists every kind, with its fields and what they mean', () => {
  const schema = JSON.stringify(liveEventJsonSchema());
  for (const kind of EVENT_KINDS) expect(schema).toContain(`"const":"${kind}"`);
  expect(schema).toContain('"maxLength":400');
  expect(schema).toContain('copies of one report count once');
});
