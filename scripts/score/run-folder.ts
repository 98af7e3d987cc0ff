// Checks every article of a folder against its gold claims. Cannot tell a wrong label from a right one.
import type { Catalogue, Report } from '@assay/engine';
import { checkText } from './check-text.ts';
import { type GoldArticle, readGold } from './gold.ts';
import { type ArticleMatches, matchArticle } from './match.ts';

/** One article with its report and what became of its gold. */
export interface ScoredArticle extends ArticleMatches {
  readonly article: GoldArticle;
  readonly report: Report;
}

/** Checks the articles of a folder, in the order of their names. */
export function runFolder(catalogue: Catalogue, folder: string): ScoredArticle[] {
  return readGold(folder).map((article) => {
    const report = checkText(catalogue, article.text, article.language, article.published);
    return { article, report, ...matchArticle(article, report) };
  });
}
