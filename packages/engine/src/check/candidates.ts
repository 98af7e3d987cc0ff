import type { Alias, Catalogue } from '../catalogue/catalogue.ts';
import type { SentenceView } from '../claim/view.ts';
import type { Span } from '../text/span.ts';

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
  /** Named in part or wholly by what was said before. */
  readonly carried: boolean;
}

/** How much a word counts by where it stands, seen from a claim. */
export interface WordContext {
  readonly weights: ReadonlyMap<number, number>;
  /** Words of the claim's own sentence. */
  readonly own: ReadonlySet<number>;
}

const EARLIER_CLAUSE = 0.85;
const LATER_CLAUSE = 0.5;
const TITLE = 0.3;
const HEADING = 0.5;
const BEFORE = [0.55, 0.42, 0.34, 0.28, 0.24, 0.2];
const OTHER_BLOCK = 0.6;
/** The part of an alias's weight that must be there. */
const LEAST_COVERAGE = 0.6;

/** Words beside the claim count in full, those far off in its sentence for half. */
function nearness(hit: Span, claim: Span): number {
  const distance =
    hit.end <= claim.start ? claim.start - hit.end : hit.start >= claim.end ? hit.start - claim.end : 0;
  return Math.max(0.5, 1 - distance / 240);
}

/**
 * Gathers the words that can name a claim's statistic: its clause, its sentence, the sentences before it in the same block,
 * the last ones of the block before, the heading above and the title, each with its weight.
 */
export function gatherWords(
  views: readonly SentenceView[],
  at: SentenceView,
  clause: Span,
  claim: Span,
  implied: readonly number[],
): WordContext {
  const weights = new Map<number, number>();
  const own = new Set<number>();
  const put = (word: number, weight: number): void => {
    if ((weights.get(word) ?? 0) < weight) weights.set(word, weight);
  };
  for (const hit of at.words) {
    put(
      hit.word,
      (hit.start >= clause.end ? LATER_CLAUSE : hit.end <= clause.start ? EARLIER_CLAUSE : 1) *
        nearness(hit, claim),
    );
    own.add(hit.word);
  }
  for (const word of implied) put(word, 1);
  let steps = 0;
  let headings = 0;
  for (let index = at.index - 1; index >= 0 && (steps < BEFORE.length || headings < 2); index--) {
    const view = views[index];
    if (view === undefined) break;
    if (view.sentence.block.kind === 'heading') {
      if (headings < 2) for (const hit of view.words) put(hit.word, HEADING);
      headings++;
      steps = BEFORE.length;
      continue;
    }
    const base = BEFORE[steps];
    if (base === undefined) continue;
    const weight = view.sentence.blockIndex === at.sentence.blockIndex ? base : base * OTHER_BLOCK;
    for (const hit of view.words) put(hit.word, weight);
    steps++;
  }
  const first = views[0];
  if (first !== undefined && first !== at && first.sentence.block.kind === 'heading')
    for (const hit of first.words) put(hit.word, TITLE);
  return { weights, own };
}

/** The statistic spoken of before a claim, and how much of its standing is left. */
export interface CarriedTopic {
  readonly indicator: string;
  /** 1 right after, less with each sentence and block between. */
  readonly strength: number;
}

/** What a carried topic is worth where the sentence names none of its own. */
const CARRIED = 6;
/** A sentence whose own words score this much has a topic of its own. */
const OWN_TOPIC = 3.6;

/** Which sources a claim's sentence names, and those named before it. */
export interface NamedSources {
  readonly own: ReadonlySet<string>;
  readonly carried: ReadonlySet<string>;
}

const OWN_SOURCE = 2.5;
const CARRIED_SOURCE = 0.8;

/**
 * Moves statistics up that a named source publishes or produces, and down where the sentence names a source that has nothing
 * to do with them. Names are ids of publications and producers.
 */
export function withSources(
  catalogue: Catalogue,
  candidates: readonly Candidate[],
  named: NamedSources,
): Candidate[] {
  if (named.own.size === 0 && named.carried.size === 0) return [...candidates];
  const moved = candidates.map((candidate) => {
    const sources = sourcesOf(catalogue, candidate.indicator);
    const own = sources.some((source) => named.own.has(source));
    const carried = sources.some((source) => named.carried.has(source));
    const gain = named.own.size > 0 ? (own ? OWN_SOURCE : -OWN_SOURCE) : carried ? CARRIED_SOURCE : 0;
    return {
      ...candidate,
      score: Math.max(0, candidate.score + gain),
      ownScore: candidate.ownScore + (own ? OWN_SOURCE / 2 : 0),
    };
  });
  return moved.sort((a, b) => b.score - a.score || (a.indicator < b.indicator ? -1 : 1));
}

function sourcesOf(catalogue: Catalogue, indicator: string): string[] {
  const publications = catalogue.cells.get(indicator)?.publications ?? [];
  const producers = catalogue.indicators.get(indicator)?.producers ?? {};
  return [
    ...publications,
    ...publications.flatMap((publication) => producers[publication] ?? producers['*'] ?? []),
  ];
}

/**
 * Adds the topic carried from before: in full where the sentence has no topic of its own, and to the statistics that state the
 * same in another unit (a rank beside its share) in part.
 */
export function withCarriedTopic(
  catalogue: Catalogue,
  candidates: readonly Candidate[],
  topic: CarriedTopic | null,
): Candidate[] {
  if (topic === null) return [...candidates];
  const own = Math.max(0, ...candidates.map((candidate) => candidate.ownScore));
  if (own >= OWN_TOPIC) return [...candidates];
  const bonus = CARRIED * topic.strength;
  const raised = new Map(candidates.map((candidate) => [candidate.indicator, candidate]));
  const raise = (indicator: string, by: number): void => {
    const known = raised.get(indicator);
    raised.set(
      indicator,
      known === undefined
        ? { indicator, score: by, ownScore: 0, alias: '', coverage: 1, carried: true }
        : { ...known, score: known.score + by, carried: true },
    );
  };
  raise(topic.indicator, bonus);
  const record = catalogue.indicators.get(topic.indicator);
  for (const sibling of record?.siblings ?? []) {
    const other = catalogue.indicators.get(sibling);
    if (
      other !== undefined &&
      record !== undefined &&
      (other.unit !== record.unit || other.statType !== record.statType)
    )
      raise(sibling, bonus * 0.7);
  }
  return [...raised.values()].sort((a, b) => b.score - a.score || (a.indicator < b.indicator ? -1 : 1));
}

/**
 * The indicators whose words stand around the claim, best first. The number claimed takes no part.
 * Each alias counts when all its words are there; telling words add, those of a sibling alone take away.
 */
export function findCandidates(catalogue: Catalogue, context: WordContext): Candidate[] {
  const best = new Map<string, Candidate>();
  const seen = new Set<Alias>();
  for (const word of context.weights.keys()) {
    for (const alias of catalogue.aliases.get(word) ?? []) {
      if (seen.has(alias)) continue;
      seen.add(alias);
      let score = 0;
      let ownScore = 0;
      let covered = 0;
      for (const part of alias.words) {
        const weight = context.weights.get(part);
        if (weight === undefined) continue;
        const value = catalogue.weight(part);
        covered += value;
        score += value * weight;
        if (context.own.has(part)) ownScore += value * weight;
      }
      const coverage = covered / alias.weight;
      if (coverage < LEAST_COVERAGE) continue;
      const discount = coverage ** 2;
      score *= discount;
      ownScore *= discount;
      const known = best.get(alias.indicator);
      if (known === undefined || score > known.score || (score === known.score && alias.text < known.alias)) {
        best.set(alias.indicator, {
          indicator: alias.indicator,
          score,
          ownScore,
          alias: alias.text,
          coverage,
          carried: ownScore < score,
        });
      }
    }
  }
  const told = [...best.values()].map((candidate) => addTelling(catalogue, context, candidate));
  return told.sort((a, b) => b.score - a.score || (a.indicator < b.indicator ? -1 : 1));
}

function addTelling(catalogue: Catalogue, context: WordContext, candidate: Candidate): Candidate {
  const own = tellingScore(catalogue, context, candidate.indicator);
  let against = 0;
  for (const sibling of catalogue.indicators.get(candidate.indicator)?.siblings ?? []) {
    against = Math.max(against, tellingScore(catalogue, context, sibling).score);
  }
  const gain = own.score * 0.5 - (against > own.score ? (against - own.score) * 0.5 : 0);
  return {
    ...candidate,
    score: Math.max(0, candidate.score + gain),
    ownScore: candidate.ownScore + own.own * 0.5,
  };
}

function tellingScore(
  catalogue: Catalogue,
  context: WordContext,
  indicator: string,
): { score: number; own: number } {
  let score = 0;
  let own = 0;
  const counted = new Set<number>();
  for (const phrase of catalogue.telling.get(indicator) ?? []) {
    if (!phrase.every((word) => context.weights.has(word))) continue;
    for (const word of phrase) {
      if (counted.has(word)) continue;
      counted.add(word);
      const value = Math.min(catalogue.weight(word), 4) * (context.weights.get(word) ?? 0) ** 2;
      score += value;
      if (context.own.has(word)) own += value;
    }
  }
  return { score, own };
}
