// Matches the engine's claims with gold ones, one to one, best first, and counts. Cannot see claims that neither has.
import type { Report, ReportClaim } from '@assay/engine';
import type { GoldArticle, GoldClaim } from './gold.ts';

/** What became of one gold claim. */
export interface Match {
  readonly article: string;
  readonly gold: GoldClaim;
  readonly claim: ReportClaim | null;
  readonly verdictRight: boolean;
  /** Value, indicator and entity too, as far as the gold gives them. */
  readonly cellRight: boolean;
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

/** Endings of indicators that state the same fact in another way: a growth or rank beside its level, a share beside its parts. */
const DERIVED = ['growth', 'share', 'rank', 'change'];

/** Whether two indicators state one statistic: `semiconductor_sales` and `semiconductor_sales_growth`, a share and its rank. */
export function sameStatistic(a: string, b: string): boolean {
  return a === b || baseOf(a) === baseOf(b);
}

function baseOf(id: string): string {
  const ending = DERIVED.find((word) => id.endsWith(`_${word}`));
  return ending === undefined ? id : id.slice(0, -ending.length - 1);
}

/** Matches one article's report with its gold. */
export function matchArticle(
  article: GoldArticle,
  report: Report,
): { matches: Match[]; unlisted: ReportClaim[]; bait: ReportClaim[] } {
  const pairs: { gold: GoldClaim; claim: ReportClaim; score: number }[] = [];
  for (const gold of article.claims) {
    for (const claim of report.claims) {
      if (claim.span.start < gold.end && gold.start < claim.span.end)
        pairs.push({ gold, claim, score: scoreOf(gold, claim) });
    }
  }
  pairs.sort(
    (a, b) => b.score - a.score || a.gold.start - b.gold.start || a.claim.span.start - b.claim.span.start,
  );
  const takenGold = new Map<GoldClaim, ReportClaim>();
  const takenClaims = new Set<ReportClaim>();
  for (const { gold, claim } of pairs) {
    if (takenGold.has(gold) || takenClaims.has(claim)) continue;
    takenGold.set(gold, claim);
    takenClaims.add(claim);
  }
  const matches = article.claims.map((gold): Match => {
    const claim = takenGold.get(gold) ?? null;
    return {
      article: article.name,
      gold,
      claim,
      verdictRight: claim !== null && gold.verdict.split('|').includes(claim.verdict.label),
      cellRight: claim !== null && isCellRight(gold, claim),
    };
  });
  const confident = report.claims.filter((claim) =>
    ['supported', 'refuted', 'conflicting'].includes(claim.verdict.label),
  );
  const touches = (claim: ReportClaim, item: { start: number; end: number }): boolean =>
    claim.span.start < item.end && item.start < claim.span.end;
  return {
    matches,
    unlisted: confident.filter(
      (claim) => !takenClaims.has(claim) && !article.claims.some((gold) => touches(claim, gold)),
    ),
    bait: confident.filter(
      (claim) =>
        claim.quantity !== null &&
        article.bait.some(
          (item) =>
            item.start >= 0 &&
            claim.quantity !== null &&
            touches({ ...claim, span: claim.quantity.span }, item),
        ) &&
        !takenClaims.has(claim),
    ),
  };
}

function scoreOf(gold: GoldClaim, claim: ReportClaim): number {
  let score = Math.min(gold.end, claim.span.end) - Math.max(gold.start, claim.span.start);
  if (gold.value !== undefined && valueIs(gold, claim)) score += 100;
  if (gold.form === claim.form) score += 60;
  if (gold.verdict.split('|').includes(claim.verdict.label)) score += 30;
  return score;
}

function valueIs(gold: GoldClaim, claim: ReportClaim): boolean {
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

function isCellRight(gold: GoldClaim, claim: ReportClaim): boolean {
  if (gold.verdict.split('|').includes('not-checkable') && claim.verdict.label === 'not-checkable')
    return true;
  const abstains = claim.verdict.label === 'not-enough-evidence';
  if (gold.value !== undefined && claim.operands.length > 0 && !valueIs(gold, claim) && !abstains)
    return false;
  if (abstains && gold.verdict.split('|').includes('not-enough-evidence')) return true;
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
    const allowed = gold.verdict.split('|');
    if (claim.verdict.label === 'refuted' && !allowed.includes('refuted')) falseRefuted++;
    if (claim.verdict.label === 'supported' && !allowed.includes('supported')) falseSupported++;
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
