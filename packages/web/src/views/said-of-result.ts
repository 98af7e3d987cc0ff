import type { Language, Report } from '@assay/engine';
import { siteWords } from '../words/site-words.ts';
import { tallyOf } from './verification-bar.ts';

const TOLD = ['supported', 'refuted', 'conflicting', 'not-enough-evidence'] as const;

/** A result in one line, for those who listen: `2 figures: 1 matches the record, 1 differs from the record`. */
export function renderSaid(report: Report, language: Language): string {
  const { bar, check } = siteWords(language);
  if (report.claims.length === 0) return check.noClaims;
  const tally = tallyOf(report);
  const parts = TOLD.filter((label) => tally[label] > 0).map((label) => bar.count[label](tally[label]));
  return [bar.figures(report.claims.length), parts.join(', ')].filter((part) => part !== '').join(': ');
}
