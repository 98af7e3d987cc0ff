import { readPackagesSync } from '@assay/catalog';
import { buildCatalogue, checkDocument, type Language } from '@assay/engine';
import { describe, expect, test } from 'vitest';
import { makeAmong } from './among.ts';
import { makeBetween } from './between.ts';
import { makeGrew } from './grew.ts';
import { makeMovingOn } from './moving-on.ts';
import { makeNotes } from './notes.ts';
import { makeOverTime } from './over-time.ts';
import { makePlaced } from './placed.ts';
import { plain, said, topicOf, withParticles } from './said.ts';
import { makeSentences } from './sentences.ts';
import { type Series, seriesIn } from './series.ts';
import { makeSince } from './since.ts';
import { makeTables } from './tables.ts';
import type { MadeText } from './texts.ts';
import { makeReckoned } from './two-reckoned.ts';
import { makeOfTwo } from './two-statistics.ts';

const records = readPackagesSync(['data/ai-race']);
const catalogue = buildCatalogue(records);
const all = seriesIn(records);
const robots = all.find(({ indicator }) => indicator.id === 'notable_ai_models');

/** The sentences that set bearers and years beside each other. */
const setBeside = (series: Series, language: Language): MadeText[] => [
  ...makeAmong(series, language),
  ...makeBetween(series, language),
  ...makeGrew(series, language),
  ...makeNotes(series, language),
  ...makeOverTime(series, language),
  ...makePlaced(series, language),
  ...makeSince(series, language),
];

/** Statistics whose names hold a way, a time, a number, a superlative, a place or a comparison; ranks, balances, flows of quarters. */
const ODD = [
  'ai_hiring',
  'ai_more_concerned_than_excited_share',
  'ai_patents_granted_total',
  'ai_vibrancy_rank',
  'ai_vibrancy_score',
  'enterprise_ai_adoption_eurostat',
  'max_training_compute_notable',
  'net_ai_talent_migration',
  'public_ai_contract_spending_cumulative',
  'semiconductor_equipment_billings',
  'top100_cited_ai_papers',
  'trust_eu_regulate_ai_share',
];

/** Statistics that stand beside others of which some have nearly their names: shares of views, of papers, of people. */
const BESIDE_OTHERS = [
  'ai_conference_citations_share',
  'ai_expect_better_job_market_share',
  'ai_publications_share_oecd',
  'ai_talent_female_share',
  'gdp_per_capita_ppp',
  'industrial_robots_installed',
  'private_ai_investment',
];

describe('texts made of a statistic', () => {
  test.each([
    [said(12.34, 'percent', 'en'), '12.3%'],
    [said(5.046e9, 'USD', 'en'), '$5.05 billion'],
    [said(5.046e9, 'USD', 'ko'), '50억 달러'],
    [said(3, 'rank', 'ko'), '3위'],
    [said(3, 'rank', 'en'), null],
    [plain(97988), '97,988'],
    [topicOf('특허 비중'), '특허 비중은'],
    [topicOf('투자'), '투자는'],
    [
      withParticles('한국(이) 57점(로), 미국(을) 42%(로) 21(로) 8(로)'),
      '한국이 57점으로, 미국을 42%로 21로 8로',
    ],
  ])('say %s as %s', (made, expected) => {
    expect(made).toBe(expected);
  });

  test('hold the figure that may be made wrong, in both languages', () => {
    if (robots === undefined) throw new Error('the bundled catalogue has no notable models');
    for (const language of ['ko', 'en'] as const) {
      const made = [
        ...makeSentences(robots, language),
        ...setBeside(robots, language),
        ...makeTables(robots, language),
      ];
      expect(made.length).toBeGreaterThan(20);
      for (const { text, figure } of made) expect(text).toContain(figure ?? '');
    }
  });

  test.each(ODD)('are not called false, however odd the name: %s', (id) => {
    const series = all.find(({ indicator }) => indicator.id === id);
    if (series === undefined) throw new Error(`the bundled catalogue has no ${id}`);
    const calledFalse = (['ko', 'en'] as const).flatMap((language) =>
      [
        ...makeSentences(series, language),
        ...setBeside(series, language),
        ...makeTables(series, language),
      ].filter(({ text }) => isCalledFalse(text, language)),
    );
    expect(calledFalse.map(({ text }) => text)).toEqual([]);
  });

  test.each(BESIDE_OTHERS)('are not called false where another is told beside it: %s', (id) => {
    const series = all.find(({ indicator }) => indicator.id === id);
    if (series === undefined) throw new Error(`the bundled catalogue has no ${id}`);
    const calledFalse = (['ko', 'en'] as const).flatMap((language) =>
      [
        ...makeOfTwo(series, all, language),
        ...makeMovingOn(series, all, language),
        ...makeReckoned(series, all, language),
      ].filter(({ text }) => isCalledFalse(text, language)),
    );
    expect(calledFalse.map(({ text }) => text)).toEqual([]);
  });
});

function isCalledFalse(text: string, language: Language): boolean {
  const document = { text, language, published: null, title: null, url: null, sha256: '' };
  return checkDocument(catalogue, document).claims.some(({ verdict }) => verdict.label === 'refuted');
}
