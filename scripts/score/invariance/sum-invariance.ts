// Adds up rewrites by kind. Cannot tell a rewrite that a reader would take otherwise from a fault of the engine.
import { type Proportion, wilson } from '../wilson.ts';
import type { ArticleInvariance, Break } from './measure-invariance.ts';
import { REWRITES, type RewriteKind } from './rewrite.ts';

/** Answers that a rewrite must keep, in per cent. */
export const KEPT_BAR = 99;

export interface InvarianceRow {
  readonly kind: RewriteKind | 'all';
  readonly rewrites: number;
  readonly kept: Proportion;
  /** Of the breaks, those that turned into a false or true verdict; the rest abstain, lose the claim or change the cell. */
  readonly flipped: number;
}

export interface InvariancePart {
  readonly claims: number;
  readonly rows: readonly InvarianceRow[];
  readonly breaks: readonly Break[];
}

/** The rewrites of all articles together. */
export function sumInvariance(articles: readonly ArticleInvariance[]): InvariancePart {
  const breaks = articles.flatMap((article) => article.breaks);
  const made = (kind: RewriteKind): number =>
    articles.reduce((total, article) => total + (article.made[kind] ?? 0), 0);
  const row = (kind: InvarianceRow['kind'], rewrites: number, broken: readonly Break[]): InvarianceRow => ({
    kind,
    rewrites,
    kept: wilson(rewrites - broken.length, rewrites),
    flipped: broken.filter(isFlipped).length,
  });
  return {
    claims: articles.reduce((total, { claims }) => total + claims, 0),
    rows: [
      ...REWRITES.map((kind) =>
        row(
          kind,
          made(kind),
          breaks.filter((one) => one.kind === kind),
        ),
      ),
      row(
        'all',
        REWRITES.reduce((total, kind) => total + made(kind), 0),
        breaks,
      ),
    ],
    breaks,
  };
}

/** From supported to refuted or the other way round. */
function isFlipped({ answer, answerAfter }: Break): boolean {
  const [before, after] = [answer, answerAfter].map((text) => text.split(' ')[0]);
  return before !== after && ['supported', 'refuted'].includes(after ?? '');
}
