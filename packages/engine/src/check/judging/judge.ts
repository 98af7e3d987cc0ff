import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Reason, Verdict } from '../reasons.ts';
import { confidenceOf, decide, newestOfEach, newestOfEachPeriod, samePeriods } from './decide.ts';
import type { Evaluation, FormOutcome } from './request.ts';

/** A verdict over one statistic, with the outcome that the receipt shows. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly shown: FormOutcome | null;
  readonly others: readonly FormOutcome[];
}

/**
 * Words alone that agree with an edition whose newer ones say the contrary of the same times ("overtook America", by what had been
 * counted before the year was over) are left open: no number tells that they were taken from it.
 */
export function withoutSuperseded(judgement: Judgement): Judgement {
  const { shown, reason, others } = judgement;
  if (reason !== 'agrees-with-older-edition' || shown === null) return judgement;
  const isSuperseded = others.some(
    (other) =>
      other.agreement === 'disagrees' &&
      other.alternative.publication === shown.alternative.publication &&
      other.alternative.editionDay > shown.alternative.editionDay &&
      samePeriods(other, shown),
  );
  return isSuperseded
    ? { ...judgement, verdict: 'not-enough-evidence', reason: 'mixed-editions' }
    : judgement;
}

/**
 * The same verdict shown by a publication with which a figure right before agreed, where its newest values say the same: of "40
 * models, nine times as many as China" by the AI Index, what that holds of both, and not what another counts.
 */
export function shownByPublication(judgement: Judgement, publication: string): Judgement {
  const { verdict, shown, others } = judgement;
  if (shown === null || shown.alternative.publication === publication) return judgement;
  const { agreement, onlyRefutes } = shown;
  const [same] = newestOfEach(others.filter((other) => other.alternative.publication === publication)).filter(
    (other) =>
      other.agreement === agreement &&
      other.onlyRefutes === onlyRefutes &&
      other.alternative.mixed === shown.alternative.mixed &&
      confidenceOf(other.alternative) === confidenceOf(shown.alternative) &&
      samePeriods(other, shown),
  );
  if (same === undefined || !CONFIDENT.has(verdict)) return judgement;
  return { ...judgement, shown: same, others: [shown, ...others.filter((other) => other !== same)] };
}

const CONFIDENT: ReadonlySet<Verdict> = new Set(['supported', 'refuted']);

/**
 * Judges what a form computed: first over the periods that the text means; where the period was only assumed, agreement with
 * an older one leaves the claim open instead of refuting it. `newestOnly` looks at the newest edition of each publication
 * that tells of a period.
 */
export function judge(
  catalogue: Catalogue,
  evaluation: Evaluation,
  named: boolean,
  newestOnly: boolean,
): Judgement {
  if ('reason' in evaluation)
    return { verdict: 'not-enough-evidence', reason: evaluation.reason, shown: null, others: [] };
  const fresh = evaluation.outcomes.filter((outcome) => !outcome.stale);
  const pool = fresh.length > 0 ? fresh : evaluation.outcomes;
  const outcomes = newestOnly ? newestOfEachPeriod(pool) : pool;
  const misread = outcomes.find((outcome) => outcome.onlyRefutes !== null);
  const decision = decide(catalogue, outcomes, named);
  if (decision.verdict !== 'refuted') return decision;
  const older = evaluation.outcomes.find((outcome) => outcome.stale && outcome.agreement === 'agrees');
  if (older !== undefined)
    return {
      verdict: 'not-enough-evidence',
      reason: 'period-unknown',
      shown: older,
      others: decision.others,
    };
  if (misread !== undefined && misread.onlyRefutes !== null)
    return { verdict: 'refuted', reason: misread.onlyRefutes, shown: misread, others: decision.others };
  return decision;
}
