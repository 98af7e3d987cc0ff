import type { ReportClaim } from '@assay/engine';
import { nameIn } from '../site/names.ts';
import { siteWords } from '../words/site-words.ts';
import type { Reading } from './reading.ts';
import { verdictText } from './verdict.ts';

/** How to cite what a claim was held against; null where it was held against nothing. */
export function claimCitation(claim: ReportClaim, { language, names }: Reading): string | null {
  const [cell] = claim.asPublished.evidence;
  if (cell === undefined) return null;
  const source = names.sources.get(cell.source);
  return siteWords(language).check.citation({
    figure: claim.text,
    verdict: verdictText(claim, language),
    statistic: nameIn(language, names.indicators, cell.indicator),
    source: [nameIn(language, names.publications, cell.publication), cell.cell ?? ''].join(' ').trim(),
    edition: cell.edition,
    address: source?.url ?? '',
  });
}
