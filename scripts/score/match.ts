// Matches claims with gold ones, one to one, best first, and counts. Cannot see claims that neither has.
import { overlaps, parsePeriod, type ReportClaim } from '@assay/engine';
import type { GoldArticle, GoldClaim } from './gold.ts';
import { sameStatistic } from './statistic.ts';

/** What matching looks at: a claim of the engine, or the answer of a baseline. */
export type JudgedClaim = Pick<
  ReportClaim,
  'form' | 'span' | 'indicator' | 'entities' | 'others' | 'period'
> & {
  readonly operands: readonly { readonly value: string }[];
  readonly quantity: Pick<ReportClaim['operands'][number], 'span'> | null;
  readonly verdict: Pick<ReportClaim['verdict'], 'label' | 'reason' | 'revised'>;
  readonly asPublished: { readonly evidence: readonly { readonly period: string }[] };
};

/** What became of one gold claim. */
export interface Match<C extends JudgedClaim = ReportClaim> {
  readonly article: string;
  readonly gold: GoldClaim;
  readonly claim: C | null;
  readonly verdictRight: boolean;
  /** Value, indicator and entity too, as far as the gold gives them. */
  readonly cellRight: boolean;
  /** The period too: that of the claim or of a cell it was judged by meets the gold's. */
  readonly periodRight: boolean;
}

export interface ArticleMatches<C extends JudgedClaim = ReportClaim> {
  readonly matches: readonly Match<C>[];
  /** Confident claims that touch no gold. */
  readonly unlisted: readonly C[];
  /** Confident claims that touch gold which another claim answers better. */
  readonly beside: readonly C[];
  /** Confident claims whose number is bait. */
  readonly bait: readonly C[];
}

export interface Tally {
  readonly gold: number;
  readonly found: number;
  readonly joint: number;
  readonly falseRefuted: number;
  readonly falseSupported: number;
  readonly baitTouched: number;
  /** Confident verdicts on claims that no gold covers. */
  readonly unlisted: number;
  readonly abstained: Readonly<Record<string, number>>;
}

/** Whether a verdict says more than "cannot tell". */
export function isConfident(claim: JudgedClaim): boolean {
  return ['supported', 'refuted', 'conflicting'].includes(claim.verdict.label);
}

/** The verdicts that a gold claim accepts: `supported|conflicting` → both. */
export function allowedBy(gold: GoldClaim): readonly string[] {
  return gold.verdict.split('|');
}

/** Matches one article's claims with its gold. */
export function matchArticle<C extends JudgedClaim>(
  article: GoldArticle,
  { claims }: { readonly claims: readonly C[] },
): ArticleMatches<C> {
  const answers = pairUp(article.claims, claims);
  const taken = new Set(answers.values());
  const free = claims.filter((claim) => isConfident(claim) && !taken.has(claim));
  const touchesGold = (claim: C): boolean => article.claims.some((gold) => overlaps(claim.span, gold));
  return {
    matches: article.claims.map((gold) => judge(article.name, gold, answers.get(gold) ?? null)),
    unlisted: free.filter((claim) => !touchesGold(claim)),
    beside: free.filter(touchesGold),
    bait: free.filter(({ quantity }) =>
      article.bait.some((item) => item.start >= 0 && quantity !== null && overlaps(quantity.span, item)),
    ),
  };
}

function pairUp<C extends JudgedClaim>(golds: readonly GoldClaim[], claims: readonly C[]): Map<GoldClaim, C> {
  const pairs = golds
    .flatMap((gold) =>
      claims
        .filter((claim) => overlaps(claim.span, gold))
        .map((claim) => ({ gold, claim, score: scoreOf(gold, claim) })),
    )
    .sort(
      (a, b) => b.score - a.score || a.gold.start - b.gold.start || a.claim.span.start - b.claim.span.start,
    );
  const answers = new Map<GoldClaim, C>();
  const taken = new Set<C>();
  for (const { gold, claim } of pairs) {
    if (answers.has(gold) || taken.has(claim)) continue;
    answers.set(gold, claim);
    taken.add(claim);
  }
  return answers;
}

function judge<C extends JudgedClaim>(article: string, gold: GoldClaim, claim: C | null): Match<C> {
  return {
    article,
    gold,
    claim,
    verdictRight: claim !== null && allowedBy(gold).includes(claim.verdict.label),
    cellRight: claim !== null && isCellRight(gold, claim),
    periodRight: claim !== null && isPeriodRight(gold, claim),
  };
}

/** Gold of these forms is about words; a number beside them is told, not claimed by them. */
const OF_WORDS: ReadonlySet<string> = new Set([
  'superlative',
  'comparison',
  'overtake',
  'equality',
  'direction',
  'trend',
  'record',
  'exclusive',
  'list-order',
]);

function scoreOf(gold: GoldClaim, claim: JudgedClaim): number {
  let score = Math.min(gold.end, claim.span.end) - Math.max(gold.start, claim.span.start);
  if (gold.value !== undefined && valueIs(gold, claim)) score += 100;
  if (gold.form === claim.form) score += OF_WORDS.has(gold.form) ? 200 : 60;
  if (allowedBy(gold).includes(claim.verdict.label)) score += 30;
  return score;
}

function valueIs(gold: GoldClaim, claim: JudgedClaim): boolean {
  const wanted = gold.value ?? 0;
  return claim.operands.some((operand) => {
    const value = Number(operand.value);
    return (
      near(value, wanted) || near(value * 100, wanted) || near(value, wanted * 100) || near(-value, wanted)
    );
  });
}

function near(a: number, b: number): boolean {
  return (
    Math.abs(a - b) <= Math.max(Math.abs(b) * 1e-4, 1e-9) ||
    (Math.abs(b) > 0 && Math.abs(a - b) / Math.abs(b) < 0.006)
  );
}

function isCellRight(gold: GoldClaim, claim: JudgedClaim): boolean {
  if (allowedBy(gold).includes('not-checkable') && claim.verdict.label === 'not-checkable') return true;
  const abstains = claim.verdict.label === 'not-enough-evidence';
  if (gold.value !== undefined && claim.operands.length > 0 && !valueIs(gold, claim) && !abstains)
    return false;
  if (abstains && allowedBy(gold).includes('not-enough-evidence')) return true;
  if (
    gold.indicator !== undefined &&
    !gold.indicator.split('|').some((id) => sameStatistic(id, claim.indicator ?? ''))
  )
    return false;
  if (gold.entity === undefined) return true;
  return gold.entity
    .split(/[|/,+ ]+/)
    .some((entity) => claim.entities.includes(entity) || claim.others.includes(entity));
}

function isPeriodRight(gold: GoldClaim, claim: JudgedClaim): boolean {
  if (gold.period === undefined || !isConfident(claim)) return true;
  const wanted = gold.period.split('|').flatMap((text) => parsePeriod(text) ?? []);
  const held = [
    ...claim.asPublished.evidence.map(({ period }) => period),
    ...(claim.period === null ? [] : [`${claim.period.from}/${claim.period.to}`]),
  ].flatMap((text) => parsePeriod(text) ?? []);
  return wanted.some((one) => held.some((other) => one.from <= other.to && other.from <= one.to));
}

/** Counts over matches. */
export function tally(matches: readonly Match[], unlisted: number, bait: number): Tally {
  const abstained: Record<string, number> = {};
  let found = 0;
  let joint = 0;
  let falseRefuted = 0;
  let falseSupported = 0;
  for (const { gold, claim, verdictRight, cellRight } of matches) {
    if (claim === null) continue;
    found++;
    if (verdictRight && cellRight) joint++;
    if (claim.verdict.label === 'refuted' && !allowedBy(gold).includes('refuted')) falseRefuted++;
    if (claim.verdict.label === 'supported' && !allowedBy(gold).includes('supported')) falseSupported++;
    if (claim.verdict.label === 'not-enough-evidence')
      abstained[claim.verdict.reason] = (abstained[claim.verdict.reason] ?? 0) + 1;
  }
  return {
    gold: matches.length,
    found,
    joint,
    falseRefuted,
    falseSupported,
    baitTouched: bait,
    unlisted,
    abstained,
  };
}
