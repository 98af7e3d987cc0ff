import type { SpokenCatalogue } from '../catalogue/catalogue.ts';
import { type Alias, COMMON_WEIGHT } from '../catalogue/word-index.ts';
import { once } from '../once.ts';
import { tempered } from './mentions.ts';
import { NAMED_IN_PART, NAMED_WHOLE } from './naming.ts';
import type { SentenceWords, WordContext } from './word-context.ts';

/** An indicator that the words may mean. */
export interface Candidate {
  readonly indicator: string;
  /** The sum of the weights of the words that named it; comparable within one claim. */
  readonly score: number;
  /** The part of the score that the claim's own sentence gave. */
  readonly ownScore: number;
  /** The part of the score that its wording gave, beside what names it. */
  readonly byIdiom: number;
  /** The alias that matched best. */
  readonly alias: string;
  /** The part of the alias's weight that was found; 1 where all its words stand there. */
  readonly coverage: number;
  /** The part of the alias's weight that the claim's own sentence holds. */
  readonly ownCoverage: number;
  /** Named in part or wholly by what was said before. */
  readonly carried: boolean;
}

/** What an alias of several words gains that the own sentence holds whole: common words may then name a statistic together. */
const WHOLE = 1.5;
/** What a word counts that was said anywhere before. */
const SUBJECT = 0.2;
/** A word of the alias that stands elsewhere completes it less than one beside the claim. */
const FROM_ELSEWHERE = 0.85;
/** What is left of a name whose last word nothing says: "generative AI" names no generative AI investment. */
const WITHOUT_LAST = 0.8;
/** What a word that the form implies counts beside a written one. */
const IMPLIED = 0.6;

/**
 * The indicators whose words stand around the claim, best first. The number claimed takes no part. An alias counts where its
 * own sentence holds a telling part of it (the rest may stand before), or where one sentence or heading before names it whole.
 */
export function findCandidates(catalogue: SpokenCatalogue, context: WordContext): Candidate[] {
  const best = new Map<string, Candidate>();
  const offer = (found: Candidate): void => {
    const known = best.get(found.indicator);
    if (known === undefined || compare(found, known) < 0) best.set(found.indicator, found);
  };
  for (const alias of context.sentence.potential) {
    const found = matchAlias(catalogue, context, alias);
    if (found !== null) offer(found);
  }
  for (const { indicator, alias, coverage, score } of context.sentence.mentions.values())
    offer({ indicator, score, ownScore: 0, byIdiom: 0, alias, coverage, ownCoverage: 0, carried: true });
  const told = tellingReader(catalogue, context);
  return [...best.values()].map((candidate) => addTelling(catalogue, told, candidate)).sort(compare);
}

/** Best first; of equals the first by name, so that the order never depends on the catalogue's. */
export function compare(a: Candidate, b: Candidate): number {
  return b.score - a.score || order(a.indicator, b.indicator) || order(a.alias, b.alias);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function matchAlias(catalogue: SpokenCatalogue, context: WordContext, alias: Alias): Candidate | null {
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
    if (context.sentence.untelling.has(word)) continue;
    if (value > COMMON_WEIGHT) telling = true;
    else commons++;
  }
  return telling || (commons >= 2 && ownWeight + implied >= alias.weight * NAMED_IN_PART)
    ? named(catalogue, context, alias, ownScore, ownWeight)
    : null;
}

/** The own sentence tells; what is missing may be implied or stand before. */
function named(
  catalogue: SpokenCatalogue,
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
      : (context.sentence.elsewhere.get(word) ?? (context.sentence.subject.has(word) ? SUBJECT : 0));
    if (place === 0) continue;
    score += catalogue.weight(word) * place;
    covered += catalogue.weight(word);
    held += catalogue.weight(word) * FROM_ELSEWHERE;
  }
  const coverage = covered / alias.weight;
  if (coverage < NAMED_IN_PART || isOfAnotherField(catalogue, context, alias.words)) return null;
  const discount = (held / alias.weight) ** 2 * (lacksLast(context, alias) ? WITHOUT_LAST : 1);
  const whole = ownWeight >= alias.weight * NAMED_WHOLE && alias.words.length > 1 ? WHOLE : 0;
  return {
    indicator: alias.indicator,
    score: tempered(score * discount) + whole,
    ownScore: tempered(ownScore * discount) + whole,
    byIdiom: 0,
    alias: alias.text,
    coverage,
    ownCoverage: ownWeight / alias.weight,
    carried: covered > ownWeight,
  };
}

/** Whether neither the sentence nor what stands before holds the last word of an alias, which says what is measured. */
function lacksLast({ own, implied, sentence }: WordContext, { words }: Alias): boolean {
  const last = words.at(-1);
  return last !== undefined && !own.has(last) && !implied.has(last) && !sentence.elsewhere.has(last);
}

/** Whether an alias names a field (AI) of which nothing was said so far: "사고" alone is no AI accident. */
export function isOfAnotherField(
  catalogue: SpokenCatalogue,
  context: WordContext,
  words: readonly number[],
): boolean {
  const unsaid = unsaidFields(catalogue, context);
  return unsaid.length > 0 && words.some((word) => unsaid.includes(word));
}

/** The words of fields of which nothing was said so far; a sentence has the same words for all its claims. */
function unsaidFields(catalogue: SpokenCatalogue, { own, sentence }: WordContext): readonly number[] {
  const { elsewhere, subject } = sentence;
  return once(UNSAID, sentence, () =>
    [...catalogue.fieldWords].filter((word) => !own.has(word) && !subject.has(word) && !elsewhere.has(word)),
  );
}

/** Goes with the sentence. */
const UNSAID = new WeakMap<SentenceWords, readonly number[]>();

/** Words that tell an indicator from its siblings add to it; those that tell a sibling from it take away. */
function addTelling(
  catalogue: SpokenCatalogue,
  told: (indicator: string) => number,
  candidate: Candidate,
): Candidate {
  const own = told(candidate.indicator);
  let against = 0;
  for (const sibling of catalogue.indicators.get(candidate.indicator)?.siblings ?? [])
    against = Math.max(against, told(sibling));
  if (own === 0 && against === 0) return candidate;
  const gain = own * 0.5 - (against > own ? (against - own) * 0.5 : 0);
  return {
    ...candidate,
    score: Math.max(0, candidate.score + gain),
    ownScore: candidate.ownScore + own * 0.5,
  };
}

/** The weight of indicators' telling words in the claim's own sentence; found once for a claim. */
export function tellingReader(
  catalogue: SpokenCatalogue,
  context: WordContext,
): (indicator: string) => number {
  const told = toldBy(catalogue, context);
  return (indicator) => told.get(indicator) ?? 0;
}

/** The indicators that the claim's own sentence tells of, with the weight of their telling words. */
function toldBy(catalogue: SpokenCatalogue, context: WordContext): ReadonlyMap<string, number> {
  const known = TOLD.get(context);
  if (known !== undefined) return known;
  const told = new Map<string, number>();
  for (const [indicator, words] of tellingIn(catalogue, context)) {
    let score = 0;
    for (const word of words)
      score += Math.min(catalogue.weight(word), 4) * (context.own.get(word) ?? 0) ** 2;
    told.set(indicator, score);
  }
  TOLD.set(context, told);
  return told;
}

/** Goes with the claim. */
const TOLD = new WeakMap<WordContext, ReadonlyMap<string, number>>();

/** The words of a sentence that tell indicators; its claims have the same words, each at another place. */
function tellingIn(
  catalogue: SpokenCatalogue,
  { sentence, own }: WordContext,
): ReadonlyMap<string, ReadonlySet<number>> {
  const known = TELLING.get(sentence);
  if (known !== undefined) return known;
  const isThere = (word: number): boolean => own.has(word);
  const telling = new Map<string, ReadonlySet<number>>();
  for (const word of own.keys())
    for (const { indicator, words } of catalogue.tellingBy.get(word) ?? [])
      if (!telling.has(indicator) && words.every(isThere))
        telling.set(
          indicator,
          new Set((catalogue.telling.get(indicator) ?? []).filter((phrase) => phrase.every(isThere)).flat()),
        );
  TELLING.set(sentence, telling);
  return telling;
}

/** Goes with the sentence. */
const TELLING = new WeakMap<SentenceWords, ReadonlyMap<string, ReadonlySet<number>>>();
