import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import type { IdiomRecord } from '../../catalogue/records.ts';
import { checkDocument } from '../../check.ts';
import { viewText } from '../../claim/view.ts';
import { draftOf } from '../../testing/form-request.ts';
import { SMALL_WORLD } from '../../testing/small-world.ts';
import { withIdioms } from './with-idioms.ts';

const LEARNT: readonly IdiomRecord[] = [
  {
    indicator: 'fusion_investment',
    language: 'en',
    text: 'Dreamers bet $1.2 billion on stars in a jar.',
  },
  {
    indicator: 'fusion_investment',
    language: 'ko',
    text: '인공 태양을 만드는 새싹기업에 12억 달러가 몰렸다.',
  },
];

const verdictWith = (idioms: readonly IdiomRecord[], language: 'en' | 'ko', text: string): string => {
  const catalogue = buildCatalogue({ ...SMALL_WORLD, idioms });
  const [claim] = checkDocument(catalogue, {
    text,
    language,
    published: '2026-06-01',
    title: null,
    url: null,
    sha256: '',
  }).claims;
  return `${claim?.verdict.label} ${claim?.indicator}`;
};

describe('sentences that teach how a statistic is told', () => {
  const EN = 'In 2024 American dreamers bet $4.81 billion on stars in a jar.';
  const KO = '2024년 미국에서는 인공 태양을 만드는 새싹기업에 48억1000만 달러가 몰렸다.';

  test('find it where no name of it stands', () => {
    expect(verdictWith([], 'en', EN)).toBe('not-enough-evidence null');
    expect(verdictWith(LEARNT, 'en', EN)).toBe('supported fusion_investment');
    expect(verdictWith(LEARNT, 'ko', KO)).toBe('supported fusion_investment');
  });

  test('never make a figure false by themselves', () => {
    expect(verdictWith(LEARNT, 'en', EN.replace('4.81', '7.84'))).toBe(
      'not-enough-evidence fusion_investment',
    );
  });

  test('tell each number by the words beside it', () => {
    const idioms: readonly IdiomRecord[] = [
      { indicator: 'heat_pump_share', language: 'en', text: 'A quarter of cellars hum with warm air.' },
      { indicator: 'tidal_patent_share', language: 'en', text: 'A third of moonlit ideas are filed there.' },
    ];
    const catalogue = buildCatalogue({ ...SMALL_WORLD, idioms }).in('en');
    const text =
      'China saw 26.4 per cent of cellars hum with warm air and 44 per cent of moonlit ideas filed there.';
    const [view] = viewText(text, 'en', catalogue).sentences;
    if (view === undefined) throw new Error('no sentence');
    const likest = view.quantities.map(({ span }) => {
      const [first] = withIdioms(catalogue, [], view, {
        ...draftOf('value', {}),
        clause: view.sentence,
        span,
      });
      return first?.indicator;
    });
    expect(likest).toEqual(['heat_pump_share', 'tidal_patent_share']);
  });

  test('do not let a coarse number tell', () => {
    expect(verdictWith(LEARNT, 'en', EN.replace('$4.81', 'about $5'))).toBe(
      'not-enough-evidence fusion_investment',
    );
  });
});
