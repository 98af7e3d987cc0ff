// Scores what was set aside: articles, sentences and texts that nobody tuned on; keeps totals alone, so that they can be read without the sentences. Cannot tell whether somebody has read them.
import type { Catalogue, Language } from '@assay/engine';
import type { Bench } from './bench.ts';
import { measureSentences, type NotFound, type SentenceScore } from './indicator-sentences.ts';
import { type GoldPart, measureGold } from './measure-gold.ts';
import { measureOffCatalogue, type OffCatalogue } from './off-catalogue.ts';
import { type ScoredWith, scoredWith } from './scorecard.ts';
import { measureTrueArticles, type TrueArticles } from './true-articles.ts';

export const HELD_OUT_ARTICLES = 'corpus/articles/held-out';

/** How many sentences and statistics were found, without which. */
export type SentenceTotals = Omit<SentenceScore, 'missed' | 'notFound'>;

/** Gold counts without the claims behind them. */
export type GoldTotals = Omit<
  GoldPart,
  'falseRefutedClaims' | 'falseSupportedClaims' | 'unlisted' | 'beside' | 'bait'
> & {
  readonly unlisted: Totals;
  readonly beside: Totals;
  readonly bait: Totals;
};
type Totals = Omit<GoldPart['unlisted'], 'claims'>;

export interface HeldOut extends ScoredWith {
  readonly gold: GoldTotals;
  readonly offCatalogue: Readonly<Record<'ko' | 'en', OffCatalogue>>;
  /** Null in sets that were scored before there were such articles. */
  readonly trueArticles: Readonly<Record<'ko' | 'en', Omit<TrueArticles, 'listed'>>> | null;
  readonly sentences: Readonly<Record<'ko' | 'en', SentenceTotals>>;
  /** Statistics that none of their sentences found, by language. */
  readonly notFound: Readonly<Record<'ko' | 'en', readonly NotFound[]>>;
}

/** Scores the parts that were set aside; the bench holds the articles that were. */
export function measureHeldOut(bench: Bench): HeldOut {
  const { catalogue } = bench;
  const ko = measureSentences(catalogue, 'ko', 'held-out');
  const en = measureSentences(catalogue, 'en', 'held-out');
  return {
    ...scoredWith(bench),
    gold: totalsOf(measureGold(bench)),
    offCatalogue: {
      ko: measureOffCatalogue(catalogue, 'ko', 'corpus/ko/off-catalogue.held-out.json'),
      en: measureOffCatalogue(catalogue, 'en', 'corpus/en/off-catalogue.held-out.json'),
    },
    trueArticles: { ko: unlisted(catalogue, 'ko'), en: unlisted(catalogue, 'en') },
    sentences: { ko: totals(ko), en: totals(en) },
    notFound: { ko: ko.notFound, en: en.notFound },
  };
}

function unlisted(catalogue: Catalogue, language: Language): Omit<TrueArticles, 'listed'> {
  const { listed: _, ...counts } = measureTrueArticles(catalogue, language, 'corpus/articles/true-held-out');
  return counts;
}

/** The counts of a gold part, without its lists of claims. */
export function totalsOf(gold: GoldPart): GoldTotals {
  const {
    falseRefutedClaims: _refuted,
    falseSupportedClaims: _supported,
    unlisted,
    beside,
    bait,
    ...rest
  } = gold;
  return { ...rest, unlisted: count(unlisted), beside: count(beside), bait: count(bait) };
}

function count({ supported, refuted, conflicting }: GoldPart['unlisted']): Totals {
  return { supported, refuted, conflicting };
}

function totals({ sentences, exact, family, statistics }: SentenceScore): SentenceTotals {
  return { sentences, exact, family, ...(statistics === undefined ? {} : { statistics }) };
}
