import type { Catalogue } from '../catalogue/catalogue.ts';
import { publicationsNamed } from '../check/candidates/origin.ts';
import type { Verdict } from '../check/reasons.ts';
import type { ReportAccount } from './report-schema.ts';

/**
 * Whether a source said what a claim hands it: a quotation is judged twice, whether it is true and whether it was said. What a
 * publication or producer said is known where the verdict rests on its own cells alone; of what a person said nothing is held.
 * Example: `According to the AI Index, …`, decided by cells of the AI Index → the same verdict.
 */
export function wasSaid(catalogue: Catalogue, sourceId: string | null, account: ReportAccount): Verdict {
  const { verdict, evidence } = account;
  if (sourceId === null || evidence.length === 0) return 'not-enough-evidence';
  const named = { publications: new Set([sourceId]), producers: new Set([sourceId]) };
  const isOwn = evidence.every(
    ({ indicator, publication }) => publicationsNamed(catalogue, indicator, [publication], named).length > 0,
  );
  if (!isOwn) return 'not-enough-evidence';
  return verdict === 'supported' || verdict === 'refuted' ? verdict : 'not-enough-evidence';
}
