import type { SpokenCatalogue } from '../../catalogue/catalogue.ts';
import { once } from '../../once.ts';
import { tempered } from './mentions.ts';
import { type FoundAlias, type NamedStatistic, namedStatistics, tellingIn } from './named-statistics.ts';
import type { WordContext } from './word-context.ts';

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

/** A statistic that something else than a name offers: the topic, a wording, a value. */
export function unnamed(indicator: string, score: number, parts: Partial<Candidate> = {}): Candidate {
  return {
    indicator,
    score,
    ownScore: 0,
    byIdiom: 0,
    alias: '',
    coverage: 0,
    ownCoverage: 0,
    carried: false,
    ...parts,
  };
}

/** The indicators whose words stand around the claim, each by its best name, in no order. The number claimed takes no part. */
export function findCandidates(catalogue: SpokenCatalogue, context: WordContext): Candidate[] {
  const told = tellingReader(catalogue, context);
  return namedStatistics(catalogue, context).map((named) => candidateOf(catalogue, context, told, named));
}

/**
 * So many of the candidates that may answer, best first; of equals the first by name, so that the order never depends on the
 * catalogue's. Only those good enough are asked whether they may.
 */
export function bestOf(
  candidates: readonly Candidate[],
  count: number,
  may: (candidate: Candidate) => boolean = () => true,
): Candidate[] {
  const best: Candidate[] = [];
  for (const candidate of candidates) {
    const last = best.length < count ? undefined : best.at(-1);
    if ((last !== undefined && compare(candidate, last) >= 0) || !may(candidate)) continue;
    let at = best.length;
    while (at > 0 && compare(candidate, best[at - 1] ?? candidate) < 0) at--;
    best.splice(at, 0, candidate);
    if (best.length > count) best.pop();
  }
  return best;
}

function compare(a: Candidate, b: Candidate): number {
  return b.score - a.score || order(a.indicator, b.indicator);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A statistic by its best name for the claim; words that tell it from its siblings add to it, those that tell a sibling take away. */
function candidateOf(
  catalogue: SpokenCatalogue,
  { own }: WordContext,
  told: (indicator: string) => number,
  { indicator, aliases, mention, rivals }: NamedStatistic,
): Candidate {
  let best: FoundAlias | null = null;
  let score = Number.NEGATIVE_INFINITY;
  let ownScore = 0;
  for (const alias of aliases) {
    let sum = 0;
    for (const word of alias.own) sum += catalogue.weight(word) * (own.get(word) ?? 0);
    const ofOwn = sum;
    for (const worth of alias.beside) sum += worth;
    const whole = tempered(sum * alias.discount) + alias.bonus;
    if (whole < score || (whole === score && best !== null && alias.text >= best.text)) continue;
    best = alias;
    score = whole;
    ownScore = tempered(ofOwn * alias.discount) + alias.bonus;
  }
  const isByMention =
    mention !== null &&
    (best === null || mention.score > score || (mention.score === score && mention.alias < best.text));
  const byTelling = told(indicator);
  const against = rivals.reduce((most, rival) => Math.max(most, told(rival)), 0);
  const gain = byTelling * 0.5 - (against > byTelling ? (against - byTelling) * 0.5 : 0);
  const named = isByMention ? mention.score : score;
  return {
    indicator,
    score: gain === 0 ? named : Math.max(0, named + gain),
    ownScore: (isByMention ? 0 : ownScore) + byTelling * 0.5,
    byIdiom: 0,
    alias: (isByMention ? mention.alias : best?.text) ?? '',
    coverage: (isByMention ? mention.coverage : best?.coverage) ?? 0,
    ownCoverage: isByMention ? 0 : (best?.ownCoverage ?? 0),
    carried: isByMention || (best?.carried ?? false),
  };
}

/** The weight of indicators' telling words in the claim's own sentence, less those that tell what another figure is for; found once for a claim. */
export function tellingReader(
  catalogue: SpokenCatalogue,
  context: WordContext,
): (indicator: string) => number {
  const told = once(TOLD, context, () => {
    const weights = new Map<string, number>();
    for (const [indicator, words] of tellingIn(catalogue, context)) {
      let score = 0;
      for (const word of words) {
        const place = context.own.get(word) ?? 0;
        score += Math.min(catalogue.weight(word), 4) * (place === 0 ? OF_ANOTHER : place ** 2);
      }
      weights.set(indicator, score);
    }
    return weights;
  });
  return (indicator) => told.get(indicator) ?? 0;
}

/** A word that tells what another figure is for speaks against the statistic that it tells. */
const OF_ANOTHER = -1;

/** Goes with the claim. */
const TOLD = new WeakMap<WordContext, ReadonlyMap<string, number>>();
