// Checks every article of a folder against its gold claims. Cannot tell a wrong label from a right one.
import { createHash } from 'node:crypto';
import { type Catalogue, checkDocument, type Report, type ReportClaim } from '@assay/engine';
import { type GoldArticle, readGold } from './gold.ts';
import { type Match, matchArticle } from './match.ts';

/** One article with its report and what became of its gold. */
export interface ScoredArticle {
  readonly article: GoldArticle;
  readonly report: Report;
  readonly matches: readonly Match[];
  readonly unlisted: readonly ReportClaim[];
  readonly bait: readonly ReportClaim[];
}

/** Checks the articles of a folder, in the order of their names. */
export function runFolder(catalogue: Catalogue, folder: string): ScoredArticle[] {
  return readGold(folder).map((article) => {
    const report = checkDocument(catalogue, {
      text: article.text,
      language: article.language,
      published: article.published,
      title: null,
      url: null,
      sha256: createHash('sha256').update(article.text).digest('hex'),
    });
    return { article, report, ...matchArticle(article, report) };
  });
}
