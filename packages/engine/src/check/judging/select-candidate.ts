import { NAMED_HALF, NAMED_WELL, NAMED_WHOLE } from '../candidates/naming.ts';
import type { Reason } from '../reasons.ts';
import type { Judgement } from './judge.ts';
import type { Tried } from './tried.ts';

/** Candidates within this part of the best score still stand beside it. */
const STANDING = 0.75;
/** A candidate this near the best may answer where the best holds no cell. */
const NEARLY_BEST = 0.9;

/** A sibling this near the best answers in its place where the best holds no cell. */
const SAME_FACT = 0.75;

/** A candidate from this part of the best score on that agrees where the best does not is meant, if the words tell it as well. */
const MEANT_RATHER = 0.6;

/** A candidate this far below one that the words name better, but that cannot have such a value, says nothing. */
const FAR_BELOW = 0.55;

/** Reasons that take a candidate out: it cannot be the statistic that the words mean. */
const EXCLUDING: ReadonlySet<Reason> = new Set([
  'unit-mismatch',
  'denominator-differs',
  'does-not-add-up',
  'entity-unknown',
]);

/** Whether a judgement shows that the candidate cannot be meant. */
export function excludedBy(judgement: Judgement): Reason | null {
  return judgement.shown === null && EXCLUDING.has(judgement.reason) ? judgement.reason : null;
}

/** The candidate that answers, and the verdict it may give. */
export interface Selection {
  readonly chosen: Tried | null;
  readonly judgement: Judgement;
}

/** A candidate as the one that answers, with its own verdict. */
export function selectionOf(item: Tried): Selection {
  return { chosen: item, judgement: item.judgement };
}

/**
 * Chooses among the tried candidates, best first: the top one decides. Where it disagrees, one that agrees and of which the
 * words tell (`told`, by indicator) as much is meant instead, where it `mayBeMeant`; it is refuted only if all that still stand
 * disagree. Where the top one holds no cell, a near equal may support but never refute.
 */
export function selectCandidate(
  tried: readonly Tried[],
  told: (indicator: string) => number,
  covers: (item: Tried) => boolean = () => true,
  mayBeMeant: (item: Tried, top: Tried) => boolean = () => true,
): Selection {
  const tells = ({ candidate }: Tried): number => told(candidate.indicator);
  const running = ofBearer(
    tried.filter((item) => item.setAsideBy === null),
    covers,
  );
  const top = running[0];
  if (top === undefined) {
    const first = tried[0];
    return { chosen: null, judgement: open(first?.setAsideBy ?? 'no-indicator') };
  }
  const named = Math.max(
    ...tried
      .filter((item) => item.setAsideBy !== 'entity-unknown' || item.candidate.coverage === 1)
      .map((item) => item.candidate.score),
    0,
  );
  if (
    top.candidate.score < named * FAR_BELOW &&
    top.candidate.ownCoverage < NAMED_WELL &&
    !related(tried, top)
  )
    return { chosen: null, judgement: open(tried[0]?.setAsideBy ?? 'no-indicator') };
  const standing = running.filter((item) => item.candidate.score >= top.candidate.score * STANDING);
  const { judgement } = top;
  if (judgement.shown === null) {
    const same = standing.find(
      (item) =>
        item !== top &&
        top.siblings.includes(item.candidate.indicator) &&
        item.judgement.shown !== null &&
        item.candidate.score >= top.candidate.score * SAME_FACT,
    );
    if (same !== undefined && judgement.reason === 'no-observation') return selectionOf(same);
    const near = standing.find(
      (item) =>
        item.judgement.verdict === 'supported' &&
        tells(item) >= tells(top) &&
        item.candidate.score >= top.candidate.score * NEARLY_BEST,
    );
    return near === undefined ? { chosen: top, judgement } : selectionOf(near);
  }
  if (judgement.verdict !== 'refuted') return { chosen: top, judgement };
  const better = running.find(
    (item) =>
      item !== top &&
      item.judgement.verdict === 'supported' &&
      item.candidate.score >= top.candidate.score * MEANT_RATHER &&
      tells(item) >= tells(top),
  );
  if (better !== undefined && mayBeMeant(better, top) && !isHardlyNamed(better, top))
    return selectionOf(better);
  const rival =
    better ??
    standing.find(
      (item) =>
        item !== top && (item.judgement.verdict === 'supported' || item.judgement.verdict === 'conflicting'),
    );
  if (rival !== undefined)
    return {
      chosen: top,
      judgement: { ...judgement, verdict: 'not-enough-evidence', reason: 'ambiguous-indicator' },
    };
  return { chosen: top, judgement };
}

/** Whether a statistic agrees of whose name the sentence holds less than half, beside one that it names whole: by chance, as likely as not. */
function isHardlyNamed({ candidate }: Tried, top: Tried): boolean {
  return candidate.ownCoverage < NAMED_HALF && top.candidate.ownCoverage >= NAMED_WHOLE;
}

/** Those that cover the bearer named, where the likeliest has no value of it at all and one not far behind has: a neighbour of it before others. */
function ofBearer(running: readonly Tried[], covers: (item: Tried) => boolean): readonly Tried[] {
  const [top] = running;
  if (top === undefined || covers(top)) return running;
  const covering = running.filter(covers);
  const [next] = covering;
  if (next === undefined || next.candidate.score < top.candidate.score * FAR_BELOW) return running;
  const near = covering.find(
    ({ candidate }) =>
      top.siblings.includes(candidate.indicator) && candidate.score >= next.candidate.score * NEARLY_BEST,
  );
  return near === undefined ? covering : [near, ...covering.filter((item) => item !== near)];
}

/** Whether a candidate is a sibling of the one that the words name best: the same fact in another unit. */
function related(tried: readonly Tried[], top: Tried): boolean {
  const best = tried[0];
  return best !== undefined && top.siblings.includes(best.candidate.indicator);
}

function open(reason: Reason): Judgement {
  return { verdict: 'not-enough-evidence', reason, shown: null, others: [] };
}
