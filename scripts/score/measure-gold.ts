// Counts what became of gold claims, by language and form, beside the baselines. Cannot tell a wrong label from a right one.
import type { ReportClaim } from '@assay/engine';
import { BASELINES, type Baseline, runBaseline } from './baselines.ts';
import type { Bench } from './bench.ts';
import { displayForm } from './display-form.ts';
import { type ArticleMatches, allowedBy, isConfident, type JudgedClaim, type Match } from './match.ts';
import type { ScoredArticle } from './run-folder.ts';
import { type Proportion, wilson } from './wilson.ts';

/** Counts over gold claims. */
export interface GoldCounts {
  readonly gold: number;
  readonly found: Proportion;
  /** The right verdict for the right cell. */
  readonly joint: Proportion;
  /** The right period as well. */
  readonly jointWithPeriod: Proportion;
  readonly falseRefuted: Proportion;
  readonly falseSupported: Proportion;
  readonly conflicting: number;
  readonly abstained: number;
}

/** A confident verdict that no gold claim answers for, or that gold contradicts; for people to read. */
export interface Noted {
  readonly article: string;
  readonly text: string;
  readonly verdict: string;
  readonly reason: string;
  readonly indicator: string | null;
  /** What gold says of the words, where it says something. */
  readonly gold: string | null;
}

export interface GoldPart {
  readonly articles: readonly string[];
  readonly all: GoldCounts;
  readonly languages: Readonly<Record<string, GoldCounts>>;
  /** By language, then by form of gold. */
  readonly forms: Readonly<Record<string, Readonly<Record<string, GoldCounts>>>>;
  readonly baselines: Readonly<Record<Baseline, GoldCounts>>;
  readonly abstentions: Readonly<Record<string, number>>;
  /** Flagged as revised where gold says so, and where gold does not. */
  readonly revised: { readonly right: Proportion; readonly unasked: number };
  /** Confident claims that touch no gold, those that touch gold answered by another claim, and bait. */
  readonly unlisted: Outside;
  readonly beside: Outside;
  readonly bait: Outside;
  readonly falseRefutedClaims: readonly Noted[];
  readonly falseSupportedClaims: readonly Noted[];
}

export interface Outside {
  readonly supported: number;
  readonly refuted: number;
  readonly conflicting: number;
  readonly claims: readonly Noted[];
}

/** Part one of the scorecard. */
export function measureGold(bench: Bench): GoldPart {
  const { articles } = bench;
  const matches = articles.flatMap((scored) => scored.matches);
  const inLanguage = (language: string): Match[] =>
    articles.filter(({ article }) => article.language === language).flatMap((scored) => scored.matches);
  return {
    articles: articles.map(({ article }) => article.name),
    all: countGold(matches),
    languages: { ko: countGold(inLanguage('ko')), en: countGold(inLanguage('en')) },
    forms: { ko: countForms(inLanguage('ko')), en: countForms(inLanguage('en')) },
    baselines: runBaselines(bench),
    abstentions: countAbstentions(matches),
    revised: countRevised(matches),
    unlisted: outside(articles, ({ unlisted }) => unlisted),
    beside: outside(articles, ({ beside }) => beside),
    bait: outside(articles, ({ bait }) => bait),
    falseRefutedClaims: notedWhere(matches, 'refuted'),
    falseSupportedClaims: notedWhere(matches, 'supported'),
  };
}

/** Counts over matches of the engine or of a baseline. */
export function countGold(matches: readonly Match<JudgedClaim>[]): GoldCounts {
  const of = matches.length;
  const share = (holds: (match: Match<JudgedClaim>) => boolean): Proportion =>
    wilson(matches.filter(holds).length, of);
  const labelled = (label: string): number =>
    matches.filter(({ claim }) => claim?.verdict.label === label).length;
  return {
    gold: of,
    found: share(({ claim }) => claim !== null),
    joint: share(({ verdictRight, cellRight }) => verdictRight && cellRight),
    jointWithPeriod: share(
      ({ verdictRight, cellRight, periodRight }) => verdictRight && cellRight && periodRight,
    ),
    falseRefuted: share((match) => isFalsely(match, 'refuted')),
    falseSupported: share((match) => isFalsely(match, 'supported')),
    conflicting: labelled('conflicting'),
    abstained: labelled('not-enough-evidence'),
  };
}

function isFalsely({ claim, gold }: Match<JudgedClaim>, label: string): boolean {
  return claim?.verdict.label === label && !allowedBy(gold).includes(label);
}

function countForms(matches: readonly Match[]): Record<string, GoldCounts> {
  const forms = [...new Set(matches.map(({ gold }) => displayForm(gold.form)))].sort();
  return Object.fromEntries(
    forms.map((form) => [form, countGold(matches.filter(({ gold }) => displayForm(gold.form) === form))]),
  );
}

function runBaselines(bench: Bench): Record<Baseline, GoldCounts> {
  const counts = (baseline: Baseline): GoldCounts =>
    countGold(bench.articles.flatMap(({ article }) => runBaseline(bench, baseline, article).matches));
  const [abstain, support, nearest] = BASELINES;
  return { [abstain]: counts(abstain), [support]: counts(support), [nearest]: counts(nearest) };
}

function countAbstentions(matches: readonly Match[]): Record<string, number> {
  const reasons: Record<string, number> = {};
  for (const { claim } of matches) {
    if (claim?.verdict.label !== 'not-enough-evidence') continue;
    reasons[claim.verdict.reason] = (reasons[claim.verdict.reason] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(reasons).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}

function countRevised(matches: readonly Match[]): GoldPart['revised'] {
  const wanted = matches.filter(({ gold }) => gold.revised === true);
  const flagged = matches.filter(({ claim }) => claim?.verdict.revised === true);
  return {
    right: wilson(wanted.filter(({ claim }) => claim?.verdict.revised === true).length, wanted.length),
    unasked: flagged.filter(({ gold }) => gold.revised !== true).length,
  };
}

function outside(
  articles: readonly ScoredArticle[],
  choose: (scored: ArticleMatches) => readonly ReportClaim[],
): Outside {
  const claims = articles.flatMap((scored) =>
    choose(scored)
      .filter(isConfident)
      .map((claim) => noted(scored.article.name, claim, goldUnder(scored, claim))),
  );
  const labelled = (label: string): number => claims.filter(({ verdict }) => verdict === label).length;
  return {
    supported: labelled('supported'),
    refuted: labelled('refuted'),
    conflicting: labelled('conflicting'),
    claims,
  };
}

function goldUnder({ article }: ScoredArticle, { span }: ReportClaim): string | null {
  const gold = article.claims.find(({ start, end }) => span.start < end && start < span.end);
  return gold === undefined ? null : `${gold.verdict} «${gold.quote}»`;
}

function notedWhere(matches: readonly Match[], label: string): Noted[] {
  return matches
    .filter((match) => isFalsely(match, label))
    .flatMap(({ article, claim, gold }) =>
      claim === null
        ? []
        : [noted(article, claim, `${gold.verdict} «${gold.quote}» ${gold.indicator ?? ''}`.trim())],
    );
}

function noted(article: string, claim: ReportClaim, gold: string | null): Noted {
  return {
    article,
    text: claim.text,
    verdict: claim.verdict.label,
    reason: claim.verdict.reason,
    indicator: claim.indicator,
    gold,
  };
}
