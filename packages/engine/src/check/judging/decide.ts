import type { Catalogue } from '../../catalogue/catalogue.ts';
import { originOf } from '../candidates/origin.ts';
import type { Agreement, Reason, Verdict } from '../reasons.ts';
import type { Alternative } from './alternatives.ts';
import { mayBeRevised } from './revised-editions.ts';

/** An alternative with what the form computed from it and how the claim stands to that. */
export interface Outcome {
  readonly alternative: Alternative;
  readonly agreement: Agreement;
  /** It would disagree even with twice the tolerance. */
  readonly far: boolean;
  /** The number written is the value itself as published, not one that its rounding lets pass. */
  readonly told: boolean;
  /** The number agrees, but not as it is put (points told as per cent): so that the cells are those meant. */
  readonly onlyRefutes?: Reason | null;
  /** The arithmetic as data; a form's `explain` puts it into words. */
  readonly result: unknown;
}

/** A decision over the alternatives of one indicator. */
export interface Decision<O extends Outcome = Outcome> {
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** The outcome that the receipt shows. */
  readonly shown: O | null;
  readonly others: readonly O[];
}

/**
 * Weighs the alternatives: agreeing with one that the sentence can mean supports; if the newest of a publication of another
 * origin disagrees and the sentence names none, the sources conflict; agreeing with none refutes, unless the difference is
 * within noise, the cells are of low confidence, or editions had to be mixed. Design, settled questions 1, 3, 4 and 8.
 */
export function decide<O extends Outcome>(
  catalogue: Catalogue,
  outcomes: readonly O[],
  named: boolean,
): Decision<O> {
  if (outcomes.length === 0)
    return { verdict: 'not-enough-evidence', reason: 'no-observation', shown: null, others: [] };
  const sorted = [...outcomes].sort((a, b) => b.alternative.editionDay - a.alternative.editionDay);
  const firm = sorted.filter((outcome) => confidenceOf(outcome.alternative) !== 'low');
  if (firm.length === 0) return undecided('low-confidence', sorted);
  const current = newestOfEach(firm);
  const agreeing = firm.filter(
    (outcome) => outcome.agreement === 'agrees' || outcome.agreement === 'flagged',
  );
  const newest = agreeing.find((outcome) => current.includes(outcome)) ?? agreeing[0];
  const best = newest === undefined || newest.told ? newest : (toldBefore(agreeing, newest) ?? newest);
  if (best !== undefined) return settleAgreement(catalogue, best, current, sorted, named);
  const noisy = firm.find((outcome) => outcome.agreement === 'within-noise');
  if (noisy !== undefined) return { ...undecided<O>('within-noise', sorted), shown: noisy };
  const isRevised = ({ oneEdition, mixed, cells }: Alternative): boolean =>
    !oneEdition && !mixed && mayBeRevised(catalogue, cells);
  const clear = current.find(
    ({ alternative, far, onlyRefutes }) =>
      !alternative.mixed &&
      (confidenceOf(alternative) === 'high' || far) &&
      (onlyRefutes != null || !isRevised(alternative)),
  );
  if (clear === undefined) {
    const mixed = current.some(
      ({ alternative, far }) => isRevised(alternative) || (alternative.mixed && !far),
    );
    const farMixed = current.find((outcome) => outcome.alternative.mixed && outcome.far);
    if (farMixed !== undefined)
      return { verdict: 'refuted', reason: 'disagrees', shown: farMixed, others: without(sorted, farMixed) };
    return undecided(mixed ? 'mixed-editions' : 'low-confidence', sorted);
  }
  return { verdict: 'refuted', reason: 'disagrees', shown: clear, others: without(sorted, clear) };
}

/** The edition that held the very number written, where the newest only comes near it: 621,000, since told as 600,000. */
function toldBefore<O extends Outcome>(agreeing: readonly O[], newest: O): O | undefined {
  return agreeing.find(
    (outcome) =>
      outcome.told &&
      outcome.alternative.publication === newest.alternative.publication &&
      samePeriods(outcome, newest),
  );
}

function settleAgreement<O extends Outcome>(
  catalogue: Catalogue,
  best: O,
  current: readonly O[],
  sorted: readonly O[],
  named: boolean,
): Decision<O> {
  const others = without(sorted, best);
  const isCurrent = current.includes(best);
  const rival = current.find(
    (outcome) =>
      outcome.agreement === 'disagrees' &&
      !outcome.alternative.mixed &&
      samePeriods(outcome, best) &&
      (!sameOrigin(catalogue, outcome, best) || (isCurrent && sameEdition(outcome, best))),
  );
  const conflict = rival !== undefined && (!named || sameEdition(rival, best));
  if (conflict) return { verdict: 'conflicting', reason: 'sources-differ', shown: best, others };
  return {
    verdict: 'supported',
    reason: isCurrent || !isSuperseded(best, sorted) ? 'agrees' : 'agrees-with-older-edition',
    shown: best,
    others,
  };
}

function sameOrigin(catalogue: Catalogue, a: Outcome, b: Outcome): boolean {
  const first = a.alternative.cells[0]?.record;
  const second = b.alternative.cells[0]?.record;
  if (first === undefined || second === undefined) return true;
  return (
    originOf(catalogue, first.indicator, first.publication) ===
    originOf(catalogue, second.indicator, second.publication)
  );
}

/** Only readings of the same periods can contradict each other. */
export function samePeriods(a: Outcome, b: Outcome): boolean {
  return a.alternative.cells.every(
    (cell, index) => cell.record.period === b.alternative.cells[index]?.record.period,
  );
}

function sameEdition(a: Outcome, b: Outcome): boolean {
  return (
    a.alternative.publication === b.alternative.publication &&
    a.alternative.editionDay === b.alternative.editionDay
  );
}

/** The outcomes of the newest edition of each publication. */
export function newestOfEach<O extends Outcome>(outcomes: readonly O[]): O[] {
  const newest = new Map<string, number>();
  for (const { alternative } of outcomes) {
    newest.set(
      alternative.publication,
      Math.max(newest.get(alternative.publication) ?? -Infinity, alternative.editionDay),
    );
  }
  return outcomes.filter(({ alternative }) => newest.get(alternative.publication) === alternative.editionDay);
}

/** The outcomes of which no newer edition of their publication tells the same periods. */
export function newestOfEachPeriod<O extends Outcome>(outcomes: readonly O[]): O[] {
  return outcomes.filter((one) => !isSuperseded(one, outcomes));
}

/** Whether a newer edition of its publication tells the same periods. */
function isSuperseded<O extends Outcome>(one: O, outcomes: readonly O[]): boolean {
  const { publication, editionDay } = one.alternative;
  return outcomes.some(
    (other) =>
      other.alternative.publication === publication &&
      other.alternative.editionDay > editionDay &&
      samePeriods(other, one),
  );
}

function undecided<O extends Outcome>(reason: Reason, outcomes: readonly O[]): Decision<O> {
  return { verdict: 'not-enough-evidence', reason, shown: outcomes[0] ?? null, others: outcomes.slice(1) };
}

function without<O>(list: readonly O[], item: O): O[] {
  return list.filter((other) => other !== item);
}

/** The lowest confidence among the cells. */
export function confidenceOf(alternative: Alternative): 'high' | 'medium' | 'low' {
  const levels = alternative.cells.map((cell) => cell.record.confidence);
  return levels.includes('low') ? 'low' : levels.includes('medium') ? 'medium' : 'high';
}
