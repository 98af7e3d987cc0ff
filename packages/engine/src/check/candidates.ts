import { type Alias, type Catalogue, COMMON_WEIGHT } from '../catalogue/catalogue.ts';
import type { WordContext } from './word-context.ts';

/** An indicator that the words may mean. */
export interface Candidate {
  readonly indicator: string;
  /** The sum of the weights of the words that named it; comparable within one claim. */
  readonly score: number;
  /** The part of the score that the claim's own sentence gave. */
  readonly ownScore: number;
  /** The alias that matched best. */
  readonly alias: string;
  /** The part of the alias's weight that was found; 1 where all its words stand there. */
  readonly coverage: number;
  /** The part of the alias's weight that the claim's own sentence holds. */
  readonly ownCoverage: number;
  /** Named in part or wholly by what was said before. */
  readonly carried: boolean;
}

/** The part of an alias's weight that must be there where its own sentence names the statistic. */
const LEAST_COVERAGE = 0.7;
/** The part that one other sentence or heading must hold where the claim's own says nothing of its own. */
const LEAST_MENTION = 0.85;
/** An alias of which the own sentence holds so much is named there; common words may then name a statistic together. */
const NAMED_WHOLE = 0.95;
const WHOLE = 1.5;
const ENOUGH = 8;
/** What a word counts that was said anywhere before. */
const SUBJECT = 0.2;
/** A word of the alias that stands elsewhere completes it less than one beside the claim. */
const FROM_ELSEWHERE = 0.85;
/** What a word that the form implies counts beside a written one. */
const IMPLIED = 0.6;

/**
 * The indicators whose words stand around the claim, best first. The number claimed takes no part. An alias counts where its
 * own sentence holds a telling part of it (the rest may stand before), or where one sentence or heading before names it whole.
 */
export function findCandidates(catalogue: Catalogue, context: WordContext): Candidate[] {
  const best = new Map<string, Candidate>();
  const seen = new Set<Alias>();
  const visit = (word: number): void => {
    for (const alias of catalogue.aliases.get(word) ?? []) {
      if (seen.has(alias)) continue;
      seen.add(alias);
      const found = matchAlias(catalogue, context, alias);
      if (found === null) continue;
      const known = best.get(alias.indicator);
      if (known === undefined || compare(found, known) < 0) best.set(alias.indicator, found);
    }
  };
  for (const word of context.own.keys()) visit(word);
  for (const unit of context.units) for (const word of unit.words) visit(word);
  return [...best.values()].map((candidate) => addTelling(catalogue, context, candidate)).sort(compare);
}

/** Best first; of equals the first by name, so that the order never depends on the catalogue's. */
export function compare(a: Candidate, b: Candidate): number {
  return b.score - a.score || order(a.indicator, b.indicator) || order(a.alias, b.alias);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function matchAlias(catalogue: Catalogue, context: WordContext, alias: Alias): Candidate | null {
  let ownScore = 0;
  let ownWeight = 0;
  let telling = false;
  let commons = 0;
  let implied = 0;
  for (const word of alias.words) {
    const place = context.own.get(word);
    if (place === undefined) {
      if (context.implied.has(word)) implied += catalogue.weight(word);
      continue;
    }
    const value = catalogue.weight(word);
    ownScore += value * place;
    ownWeight += value;
    if (value > COMMON_WEIGHT) telling = true;
    else commons++;
  }
  return telling || (commons >= 2 && ownWeight + implied >= alias.weight * LEAST_COVERAGE)
    ? named(catalogue, context, alias, ownScore, ownWeight)
    : mentioned(catalogue, context, alias);
}

/** The own sentence tells; what is missing may be implied or stand before. */
function named(
  catalogue: Catalogue,
  context: WordContext,
  alias: Alias,
  ownScore: number,
  ownWeight: number,
): Candidate | null {
  let score = ownScore;
  let covered = ownWeight;
  let held = ownWeight;
  for (const word of alias.words) {
    if (context.own.has(word)) continue;
    const place = context.implied.has(word)
      ? IMPLIED
      : (context.units.find((unit) => unit.words.has(word))?.weight ??
        (context.subject.has(word) ? SUBJECT : 0));
    if (place === 0) continue;
    score += catalogue.weight(word) * place;
    covered += catalogue.weight(word);
    held += catalogue.weight(word) * FROM_ELSEWHERE;
  }
  const coverage = covered / alias.weight;
  if (coverage < LEAST_COVERAGE) return null;
  const discount = (held / alias.weight) ** 2;
  const whole = ownWeight >= alias.weight * NAMED_WHOLE && alias.words.length > 1 ? WHOLE : 0;
  return {
    indicator: alias.indicator,
    score: tempered(score * discount) + whole,
    ownScore: tempered(ownScore * discount) + whole,
    alias: alias.text,
    coverage,
    ownCoverage: ownWeight / alias.weight,
    carried: covered > ownWeight,
  };
}

/** Three telling words name a statistic; more of them, as in a long name, add little. */
function tempered(score: number): number {
  return score <= ENOUGH ? score : ENOUGH + (score - ENOUGH) * 0.25;
}

/** One sentence or heading before names the statistic whole. */
function mentioned(catalogue: Catalogue, context: WordContext, alias: Alias): Candidate | null {
  let score = 0;
  let best = 0;
  for (const unit of context.units) {
    if (tempered(alias.weight) * unit.weight <= score) continue;
    let covered = 0;
    for (const word of alias.words)
      if (unit.words.has(word) || context.own.has(word)) covered += catalogue.weight(word);
    const coverage = covered / alias.weight;
    if (coverage < LEAST_MENTION) continue;
    const value = tempered(alias.weight) * unit.weight * coverage ** 2;
    if (value > score) {
      score = value;
      best = coverage;
    }
  }
  if (score === 0) return null;
  return {
    indicator: alias.indicator,
    score,
    ownScore: 0,
    alias: alias.text,
    coverage: best,
    ownCoverage: 0,
    carried: true,
  };
}

/** Words that tell an indicator from its siblings add to it; those that tell a sibling from it take away. */
function addTelling(catalogue: Catalogue, context: WordContext, candidate: Candidate): Candidate {
  const own = tellingScore(catalogue, context, candidate.indicator);
  let against = 0;
  for (const sibling of catalogue.indicators.get(candidate.indicator)?.siblings ?? [])
    against = Math.max(against, tellingScore(catalogue, context, sibling));
  const gain = own * 0.5 - (against > own ? (against - own) * 0.5 : 0);
  return {
    ...candidate,
    score: Math.max(0, candidate.score + gain),
    ownScore: candidate.ownScore + own * 0.5,
  };
}

/** The weight of an indicator's telling words in the claim's own sentence. */
export function tellingScore(catalogue: Catalogue, context: WordContext, indicator: string): number {
  let score = 0;
  const counted = new Set<number>();
  for (const phrase of catalogue.telling.get(indicator) ?? []) {
    if (!phrase.every((word) => context.own.has(word))) continue;
    for (const word of phrase) {
      if (counted.has(word)) continue;
      counted.add(word);
      score += Math.min(catalogue.weight(word), 4) * (context.own.get(word) ?? 0) ** 2;
    }
  }
  return score;
}
