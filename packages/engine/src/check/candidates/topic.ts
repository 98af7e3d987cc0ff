import type { SpokenCatalogue } from '../../catalogue/catalogue.ts';
import type { IndicatorRecord } from '../../catalogue/records.ts';
import { COMMON_WEIGHT } from '../../catalogue/word-index.ts';
import type { Focus } from '../../claim/carry.ts';
import type { Draft } from '../../claim/draft.ts';
import type { SentenceView } from '../../claim/view.ts';
import { isBearerWord } from '../../language/registry-bearer-words.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { isRelative } from './can-state.ts';
import { type Candidate, tellingReader, unnamed } from './candidates.ts';
import type { WordContext } from './word-context.ts';

/** The statistic spoken of before a claim, and how much of its standing is left. */
export interface CarriedTopic {
  readonly indicator: string;
  /** 1 right after, less with each sentence and block between. */
  readonly strength: number;
  /** The text surely speaks of it. */
  readonly sure: boolean;
  /** The statistics of the values told before, the last first. */
  readonly before: readonly string[];
}

/** What a carried topic is worth right after it was spoken of. */
const CARRIED = 7.5;
/** The part of it that is left where the sentence speaks in words that are none of the topic's. */
const LEAST_LEFT = 0.45;

/** The topic that stands from before: weaker with each sentence, and across paragraphs. */
export function topicOf(focus: Focus, view: SentenceView): CarriedTopic | null {
  if (focus.indicator === null) return null;
  const distance = Math.max(0, view.index - focus.sentence);
  const blocks = Math.max(0, view.sentence.blockIndex - focus.block);
  const strength =
    blocks === 0 ? 1 - Math.min(distance, 6) * 0.06 : blocks === 1 ? 0.75 : blocks === 2 ? 0.6 : 0.45;
  return {
    indicator: focus.indicator,
    strength,
    sure: focus.sure,
    before: focus.recent.map(({ indicator }) => indicator),
  };
}

/**
 * Adds the topic carried from before; a sibling of it is raised in its place where the sentence has words that tell that
 * sibling (생성형 AI로 좁히면), where it states the same in another unit (a rank beside its share), or of the bearer that the
 * claim names and no other words (a company's chips beside the world's).
 */
export function withTopic(
  catalogue: SpokenCatalogue,
  context: WordContext,
  candidates: readonly Candidate[],
  topic: CarriedTopic | null,
  view: SentenceView,
  fits: (indicator: IndicatorRecord) => boolean,
  draft: Draft,
): Candidate[] {
  if (topic === null) return [...candidates];
  const record = catalogue.indicators.get(topic.indicator);
  if (record === undefined) return [...candidates];
  const explained = explainedShare(catalogue, context, view, record);
  const bonus = CARRIED * topic.strength * (LEAST_LEFT + (1 - LEAST_LEFT) * explained);
  const gains = new Map<string, number>();
  const fitsTopic = fits(record);
  const telling = tellingReader(catalogue, context);
  const told = telling(topic.indicator);
  const fitsById = (id: string): boolean => {
    const other = catalogue.indicators.get(id);
    return other !== undefined && fits(other);
  };
  const yearly = record.frequency === 'cumulative' && told === 0 && draft.period !== null;
  const foreign =
    !isBorneBy(catalogue, topic.indicator, draft) &&
    !candidates.some(
      ({ indicator, ownScore }) => ownScore > NAMED_BY && isBorneBy(catalogue, indicator, draft),
    );
  gains.set(topic.indicator, yearly ? bonus * 0.5 : bonus);
  for (const id of record.siblings) {
    const sibling = catalogue.indicators.get(id);
    if (sibling === undefined) continue;
    const toldOf = telling(id);
    if (toldOf > told + 1 || (yearly && alike(sibling, record) && sibling.frequency !== 'cumulative'))
      gains.set(id, bonus * 0.85);
    else if (foreign && alike(sibling, record) && isBorneBy(catalogue, id, draft))
      gains.set(id, bonus * explained * 0.95);
    else if (!fitsTopic && !alike(sibling, record) && fits(sibling))
      gains.set(id, bonus * 0.85 + Math.min(spokenNear(catalogue, context, id), MOST_SPOKEN) * A_LITTLE);
  }
  if (!fitsTopic && !isRelative(draft.quantity)) {
    const earlier = topic.before.find(fitsById);
    if (earlier !== undefined) gains.set(earlier, Math.max(gains.get(earlier) ?? 0, bonus));
  }
  const isPassedOver = ({ indicator, ownScore }: Candidate): boolean =>
    topic.sure && ownScore === 0 && record.siblings.includes(indicator);
  return raised(candidates, gains, isPassedOver);
}

/** The candidates with what each gains, and those that nothing but the topic offers. */
function raised(
  candidates: readonly Candidate[],
  gains: ReadonlyMap<string, number>,
  isPassedOver: (candidate: Candidate) => boolean,
): Candidate[] {
  const offered = new Map(gains);
  const known = candidates.map((candidate): Candidate => {
    const { indicator } = candidate;
    const score = isPassedOver(candidate) ? candidate.score * PASSED_OVER : candidate.score;
    const gain = gains.get(indicator);
    if (gain === undefined) return score === candidate.score ? candidate : { ...candidate, score };
    offered.delete(indicator);
    return { ...candidate, score: score + gain, carried: true };
  });
  return [...known, ...[...offered].map(([indicator, gain]) => unnamed(indicator, gain, OF_TOPIC))];
}

/** Nothing but the topic names it, and that wholly. */
const OF_TOPIC: Partial<Candidate> = { coverage: 1, carried: true };

/** What is left of a sibling that words before named, where the text turned out to speak of the topic. */
const PASSED_OVER = 0.6;

/** What a statistic's words must be worth in the claim's own sentence to name it beside the topic. */
const NAMED_BY = 2.6;

/** Of two siblings that could answer, the one of which the words around speak more goes first. */
const MOST_SPOKEN = 10;
const A_LITTLE = 0.02;

/** How much the words around a claim speak of a statistic. */
function spokenNear(
  { wordsOf, weight }: SpokenCatalogue,
  { sentence }: WordContext,
  indicator: string,
): number {
  let spoken = 0;
  for (const word of wordsOf.get(indicator) ?? [])
    if (weight(word) > COMMON_WEIGHT) spoken += weight(word) * (sentence.elsewhere.get(word) ?? 0);
  return spoken;
}

/** The part of the telling words of a claim's own sentence that belong to the topic or its siblings; 1 where there are none. */
function explainedShare(
  catalogue: SpokenCatalogue,
  context: WordContext,
  view: SentenceView,
  topic: IndicatorRecord,
): number {
  const own = catalogue.wordsOf.get(topic.id);
  const elsewhere = wordsOfTheirOwn(view);
  let all = 0;
  let explained = 0;
  for (const [word, place] of context.own) {
    const value = catalogue.weight(word);
    if (value <= COMMON_WEIGHT || (elsewhere.has(word) && own?.has(word) !== true)) continue;
    all += value * place;
    if (own?.has(word) === true) explained += value * place;
  }
  return all === 0 ? 1 : explained / all;
}

/** Words that stand in a name, a period or a cue, or mean any bearer (나라, country): they speak of no other topic. */
function wordsOfTheirOwn(view: SentenceView): ReadonlySet<number> {
  const known = OWN_WORDS.get(view);
  if (known !== undefined) return known;
  const spans: readonly Span[] = [
    ...view.entities,
    ...view.sources,
    ...view.cues,
    ...view.periods.map(({ span }) => span),
    ...view.quantities.map(({ span }) => span),
  ];
  const words = new Set<number>();
  let next = 0;
  for (const hit of view.words) {
    while ((view.tokens[next]?.end ?? hit.end) <= hit.start) next++;
    if (words.has(hit.word)) continue;
    if (spans.some((span) => overlaps(span, hit)) || isBearerAt(view, next, hit.end)) words.add(hit.word);
  }
  OWN_WORDS.set(view, words);
  return words;
}

/** Whether one of the tokens from a place on that start before a position means any bearer. */
function isBearerAt({ tokens }: SentenceView, from: number, before: number): boolean {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.start >= before) return false;
    if (isBearerWord(token.text)) return true;
  }
  return false;
}

/** Read once for all claims of a sentence; goes with it. */
const OWN_WORDS = new WeakMap<SentenceView, ReadonlySet<number>>();

/** Whether a statistic holds values of the claim's subject, where it names one. */
function isBorneBy(catalogue: SpokenCatalogue, indicator: string, { subjects }: Draft): boolean {
  const named = subjects.flatMap(({ ids }) => ids);
  const held = catalogue.cells.get(indicator)?.byEntity;
  return named.length === 0 || named.some((id) => held?.has(id) === true);
}

function alike(a: IndicatorRecord, b: IndicatorRecord): boolean {
  return a.unit === b.unit && a.statType === b.statType;
}
