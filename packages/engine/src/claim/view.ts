import type { SpokenCatalogue } from '../catalogue/catalogue.ts';
import type { NameHit } from '../catalogue/names.ts';
import type { WordHit } from '../catalogue/words.ts';
import type { CueHit, CueKind } from '../language/cue.ts';
import { findCues } from '../language/find-cues.ts';
import type { Grammar } from '../language/grammar.ts';
import type { Language } from '../language/language.ts';
import { claimRulesOf } from '../language/registry-claim-rules.ts';
import { grammarOf } from '../language/registry-grammar.ts';
import { findPeriods } from '../period/find-periods.ts';
import type { PeriodMention } from '../period/period.ts';
import { findQuantities } from '../quantity/find-quantities.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { foldText } from '../text/fold.ts';
import { findSentences, type Sentence } from '../text/sentences.ts';
import { contains, type Span } from '../text/span.ts';
import { findTokens, type Token } from '../text/tokens.ts';
import { bearersNamed } from './bearers/bearers-named.ts';
import { withFirmSpokenOf } from './bearers/firm-spoken-of.ts';
import { joinedPairs, type NamePair } from './bearers/of-two.ts';
import { withStandIns } from './bearers/stand-ins.ts';
import { bySentence } from './by-sentence.ts';
import type { EntityMention } from './draft.ts';
import { clipped, outsidePeriods, withFiguresOfNames } from './sentence-quantities.ts';
import { namesBefore } from './spoken-before.ts';
import type { TextToRead } from './text-to-read.ts';

/** A sentence with everything that was found in it, in the order of the text. */
export interface SentenceView {
  readonly index: number;
  readonly sentence: Sentence;
  readonly quantities: readonly Quantity[];
  readonly periods: readonly PeriodMention[];
  /** When the publications that it names appeared: "last year's AI Index". */
  readonly editions: readonly PeriodMention[];
  readonly entities: readonly EntityMention[];
  readonly sources: readonly NameHit[];
  readonly words: readonly WordHit[];
  /** The same words, without their places. */
  readonly wordSet: ReadonlySet<number>;
  readonly cues: readonly CueHit[];
  readonly tokens: readonly Token[];
  readonly clauses: readonly Span[];
  /** What only tells who a name before it is. */
  readonly asides: readonly Span[];
  /** Those of its clauses that tell something aside of a name: ", which has doubled since 2013,". */
  readonly insets: readonly Span[];
  /** Where its semicolons stand. */
  readonly stops: readonly number[];
}

/** The text with all that was found in it, sentence by sentence. */
export interface TextView {
  readonly text: string;
  readonly folded: string;
  readonly language: Language;
  readonly quantities: readonly Quantity[];
  readonly sentences: readonly SentenceView[];
}

/**
 * Reads a text once: quantities, periods, names, words and cues, and hands each sentence its own. "China has 80. Its rival has
 * 171." → two sentences, each with a quantity and a bearer.
 */
export function viewText(text: string, language: Language, catalogue: SpokenCatalogue): TextView {
  const folded = foldText(text);
  const grammar = grammarOf(language);
  const reading: TextToRead = { text, folded, grammar, rules: claimRulesOf(language), catalogue };
  const tokens = findTokens(folded);
  const periods = findPeriods(text, language);
  const quantities = outsidePeriods(findQuantities(text, language), periods);
  const found: FoundBySentence = {
    quantities: bySentence(quantities, itsSpan),
    periods: bySentence(periods, itsSpan),
    names: bySentence(catalogue.names.find(text, folded, grammar.nameBoundary), itself),
    words: bySentence(catalogue.vocabulary.find(folded, tokens), itself),
    cues: bySentence(findCues(folded, language), itself),
    tokens: bySentence(tokens, itself),
  };
  const sentences: SentenceView[] = [];
  let lastPair: NamePair | null = null;
  for (const sentence of findSentences(text)) {
    const { view, pair } = viewSentence(reading, found, sentence, sentences, lastPair);
    sentences.push(view);
    lastPair = pair ?? lastPair;
  }
  return { text, folded, language, quantities, sentences };
}

/** What was found in a text, to be handed out to its sentences, in order. */
interface FoundBySentence {
  readonly quantities: (sentence: Span) => Quantity[];
  readonly periods: (sentence: Span) => PeriodMention[];
  readonly names: (sentence: Span) => NameHit[];
  readonly words: (sentence: Span) => WordHit[];
  readonly cues: (sentence: Span) => CueHit[];
  readonly tokens: (sentence: Span) => Token[];
}

/** One sentence behind those already read; with it the last two of its names that stand joined: OpenAI and Anthropic. */
function viewSentence(
  reading: TextToRead,
  found: FoundBySentence,
  sentence: Sentence,
  read: readonly SentenceView[],
  lastPair: NamePair | null,
): { readonly view: SentenceView; readonly pair: NamePair | undefined } {
  const { text, folded, grammar, catalogue } = reading;
  const names = found.names(sentence);
  const own = found.quantities(sentence).map((quantity) => clipped(text, quantity, sentence));
  const quantities = withFiguresOfNames(reading, sentence, names, own);
  const told = datelineEnd(text, sentence, grammar);
  const times = found.periods(sentence).filter(({ span }) => span.start >= told);
  const idle = idleIn(folded, sentence, grammar);
  const words = found.words(sentence).filter((hit) => !idle.some((phrase) => contains(phrase, hit)));
  const before = namesBefore(sentence, read);
  const named = bearersNamed(reading, names, quantities, told);
  const bearers = withFirmSpokenOf(catalogue, grammar, folded, sentence, before, named);
  const pairs = joinedPairs(folded, grammar, bearers);
  const mentions = withStandIns(reading, sentence, { bearers, pairs, lastPair, read });
  const clauses = grammar.clauses(folded, sentence, mentions);
  const view: SentenceView = {
    index: read.length,
    sentence,
    quantities,
    periods: times.filter(({ use }) => use !== 'edition'),
    editions: times.filter(({ use }) => use === 'edition'),
    entities: grammar.entityRoles(folded, sentence, mentions),
    sources: names.filter(({ kind }) => kind !== 'entity'),
    words,
    wordSet: new Set(words.map(({ word }) => word)),
    cues: found.cues(sentence),
    tokens: found.tokens(sentence),
    clauses,
    asides: bearers.flatMap(({ end }) => asideAt(folded, end, grammar)),
    insets: clauses.filter(({ start, end }) => grammar.isInset(folded.slice(start, end))),
    stops: semicolonsIn(folded, sentence),
  };
  return { view, pair: pairs.at(-1) };
}

function itsSpan({ span }: { readonly span: Span }): Span {
  return span;
}

function itself(item: Span): Span {
  return item;
}

function semicolonsIn(folded: string, { start, end }: Span): number[] {
  return [...folded.slice(start, end).matchAll(/;/g)].map(({ index }) => start + index);
}

function idleIn(folded: string, { start, end }: Span, { idle }: Grammar): Span[] {
  if (idle === null) return [];
  return [...folded.slice(start, end).matchAll(idle)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

function asideAt(folded: string, start: number, { aside }: Grammar): Span[] {
  if (aside === null) return [];
  aside.lastIndex = start;
  const match = aside.exec(folded);
  return match === null ? [] : [{ start, end: start + match[0].length }];
}

/** Where the place and agency in front of an article's prose end: they say where it was written, not of whom. */
function datelineEnd(text: string, { start, end, block }: Sentence, { datelineLength }: Grammar): number {
  if (block.kind !== 'paragraph' || start - block.start > 2) return start;
  return start + datelineLength(text.slice(start, Math.min(end, start + DATELINE_REACH)));
}

/** So many letters of a sentence are read for its dateline. */
const DATELINE_REACH = 90;

/** The clause that holds a position, or the whole sentence. */
export function clauseAt(view: SentenceView, position: number): Span {
  return view.clauses.find((clause) => clause.start <= position && position < clause.end) ?? view.sentence;
}

/** Cues of some kinds within a span, in order. */
export function cuesIn(view: SentenceView, span: Span, ...kinds: readonly CueKind[]): CueHit[] {
  const found: CueHit[] = [];
  for (const cue of view.cues)
    if (cue.start >= span.start && cue.end <= span.end && kinds.includes(cue.kind)) found.push(cue);
  return found;
}
