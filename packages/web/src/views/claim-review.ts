import type { Language, ReportClaim, Verdict } from '@assay/engine';
import { siteWords } from '../words/site-words.ts';

/** How a verdict is told as a rating from 1 to 5; what is open has none. */
const RATINGS: Readonly<Partial<Record<Verdict, number>>> = { supported: 5, conflicting: 3, refuted: 1 };

/** Where a reviewed claim stands, and where its review does. */
export interface ReviewedPlace {
  readonly sentence: string;
  /** Of the article; null where it is no page. */
  readonly article: string | null;
  readonly articleTitle: string | null;
  readonly articlePublished: string | null;
  readonly receipt: string;
  readonly given: string;
}

/** A decided claim as schema.org's ClaimReview; null where it was left open. */
export function claimReview(claim: ReportClaim, place: ReviewedPlace, language: Language): object | null {
  const rating = RATINGS[claim.verdict.label];
  if (rating === undefined) return null;
  const { sentence, article, articleTitle, articlePublished, receipt, given } = place;
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: receipt,
    inLanguage: language,
    datePublished: given.slice(0, 10),
    claimReviewed: sentence,
    author: { '@type': 'Organization', name: 'Assay' },
    reviewBody: claim.explanation[language],
    reviewRating: {
      '@type': 'Rating',
      ratingValue: rating,
      bestRating: 5,
      worstRating: 1,
      alternateName: siteWords(language).verdict[claim.verdict.label],
    },
    itemReviewed: {
      '@type': 'Claim',
      ...(articlePublished === null ? {} : { datePublished: articlePublished }),
      ...(article === null
        ? {}
        : { appearance: { '@type': 'CreativeWork', url: article, name: articleTitle ?? article } }),
    },
  };
}
