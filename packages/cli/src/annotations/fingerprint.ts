import { createHash } from 'node:crypto';
import type { Report, ReportClaim } from '@assay/engine';

/** Tells claims of one text apart by what they say, wherever it moves. */
export type Fingerprint = (claim: ReportClaim) => string;

/**
 * Fingerprints of a report's claims: the same while sentence, words and statistic stay, whatever is written before them. The
 * second of two that say the same ends in `:2`. Asked once for each claim, in the order of the text.
 */
export function fingerprintsOf({ document }: Report): Fingerprint {
  const seen = new Map<string, number>();
  return ({ form, indicator, sentence, text }) => {
    const words = document.text.slice(sentence.start, sentence.end).replaceAll(/\s+/g, ' ').trim();
    const hash = createHash('sha256')
      .update(JSON.stringify([form, indicator, text, words]))
      .digest('hex');
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  };
}
