import type { SpokenCatalogue } from '../../catalogue/catalogue.ts';
import { type Alias, COMMON_WEIGHT } from '../../catalogue/word-index.ts';
import { measuresOf, startsBefore } from '../../claim/measures.ts';
import type { TableDraft } from '../../claim/tables/table-drafts.ts';
import type { Part } from '../../claim/tables/table-model.ts';
import type { SentenceView } from '../../claim/view.ts';
import { once } from '../../once.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { apart, contains, overlaps, type Span } from '../../text/span.ts';
import type { AtLarge } from './at-large.ts';
import { isBareItem, leadOfList } from './bare-item.ts';
import type { Mention, MentionFinder } from './mentions.ts';
import { NAMED_IN_PART } from './naming.ts';

/** A stretch of text whose words may name the statistic of a claim that stands elsewhere, and what its words then count. */
export interface ContextUnit {
  readonly view: SentenceView;
  readonly weight: number;
}

/** What the words of a sentence, and those before it, say of the statistics that its claims may mean; made once for all of them. */
export interface SentenceWords {
  readonly hits: readonly WordPlace[];
  readonly measures: readonly Quantity[];
  /** Where its semicolons stand. */
  readonly stops: readonly number[];
  /** Words that stand in a period or a name here: they complete an alias but tell of none. */
  readonly untelling: ReadonlySet<number>;
  /** Words of the sentence right before that count as its own, each a little less. */
  readonly opening: ReadonlySet<number>;
  /** What each word of the sentences before, the headings above and the title counts, by the nearest that holds it. */
  readonly elsewhere: ReadonlyMap<number, number>;
  /** Every word that stands before: what the text is about at large. */
  readonly subject: ReadonlySet<number>;
  /** How much these words speak of each statistic. */
  readonly atLarge: AtLarge;
  /** Aliases of which the sentence holds a telling part and that could be complete. */
  readonly potential: readonly Alias[];
  /** Statistics that a unit before names whole, with what that is worth here. */
  readonly mentions: ReadonlyMap<string, Mention>;
}

interface WordPlace extends Span {
  readonly word: number;
}

/** The words around a claim, by where they stand. */
export interface WordContext {
  /** Words of the claim's own sentence, each by its nearness: 1 beside the claim, down to a third; 0 where they tell what another figure is for. */
  readonly own: ReadonlyMap<number, number>;
  /** Words that the form or unit of the claim says without writing them. */
  readonly implied: ReadonlySet<number>;
  readonly sentence: SentenceWords;
}

const EARLIER_CLAUSE = 0.8;
const LATER_CLAUSE = 0.3;
const BEFORE = [0.6, 0.5, 0.42, 0.36, 0.3, 0.25];
/** Words that follow the claim say less of it than those that lead to it. */
const BEHIND = 0.9;
/** A word leads to the number after it more than it follows the one before. */
const LEADS = 0.7;
/** What is left of a word that is nearer to another number, and of each further number between. */
const OTHERS = 0.66;
const BARRIER = 0.8;
/** The least that a word of the sentence counts. */
const LEAST = 0.35;
/** Words of a sentence without figures right before (a question, a topic that is set), where the claim's own tells nothing. */
const OPENING = 0.6;
const OTHER_BLOCK = 0.55;
const HEADING = 0.5;
const TITLE = 0.35;

/**
 * Reads what a sentence's words can name: with the sentences before it in the same block and the last ones of the block before,
 * the two headings above, and the title.
 */
export function prepareSentence(
  catalogue: SpokenCatalogue,
  mentions: MentionFinder,
  views: readonly SentenceView[],
  at: SentenceView,
  atLarge: AtLarge,
): SentenceWords {
  const before = openingOf(views, at);
  const elliptic = !at.words.some((hit) => catalogue.weight(hit.word) > COMMON_WEIGHT);
  const opening = before !== null && elliptic ? before.wordSet : NO_WORDS;
  const units = unitsBefore(views, at);
  const lead = isBareItem(at) ? leadOfList(views, at) : null;
  const own =
    opening.size === 0 && lead === null
      ? at.wordSet
      : new Set([...at.wordSet, ...opening, ...(lead?.wordSet ?? [])]);
  const measures = measuresOf(at);
  const hits = at.words.filter(
    (hit) =>
      !measures.some(
        ({ span, unit }) =>
          ((unit !== null && !NAMING.has(unit)) || catalogue.vocabulary.isNumeral(hit.word)) &&
          span.start <= hit.start &&
          hit.end <= span.end,
      ),
  );
  return {
    hits: lead === null ? hits : [...hits, ...placedAt(at, wordsOfPart({ view: lead, span: lead.sentence }))],
    measures,
    stops: at.stops,
    untelling: wordsIn(catalogue, at),
    opening,
    elsewhere: elsewhereIn(units),
    subject: atLarge.words,
    atLarge,
    potential: mentions.potential(at, own, NAMED_IN_PART),
    mentions: mentionsOf(mentions, units),
  };
}

/**
 * The words that name a table's cell: those of its header and labels in full, where these tell nothing those of the nearest
 * caption that does, and what stands before the table.
 */
export function prepareTableCell(
  catalogue: SpokenCatalogue,
  mentions: MentionFinder,
  views: readonly SentenceView[],
  { namedBy, captions, first, next }: TableDraft,
  at: SentenceView,
  atLarge: AtLarge,
): SentenceWords {
  const named = namedBy.flatMap(wordsOfPart);
  const isTelling = (hits: readonly PartWord[]): boolean =>
    hits.some(
      ({ word, apart }) =>
        !apart && catalogue.weight(word) > COMMON_WEIGHT && !catalogue.vocabulary.isNumeral(word),
    );
  const told = isTelling(named) ? [] : (captions.map(wordsOfPart).find(isTelling) ?? []);
  const hits = [...named, ...told];
  const own = new Set(hits.map((hit) => hit.word));
  const head = views[first];
  const units = head === undefined ? [] : [...unitsBefore(views, head), ...captionBehind(views, next)];
  return {
    hits: placedAt(at, hits),
    measures: [],
    stops: [],
    untelling: NO_WORDS,
    opening: NO_WORDS,
    elsewhere: elsewhereIn(units),
    subject: atLarge.words,
    atLarge,
    potential: mentions.potential(at, own, NAMED_IN_PART),
    mentions: mentionsOf(mentions, units),
  };
}

/** Words from elsewhere that count as if the sentence began with them. */
function placedAt({ sentence: { start } }: SentenceView, hits: readonly WordPlace[]): WordPlace[] {
  return hits.map(({ word }) => ({ word, start, end: start }));
}

/** A word of a cell or caption; one that stands in a name or a time tells of no statistic by itself. */
interface PartWord extends WordPlace {
  readonly apart: boolean;
}

function wordsOfPart({ view, span }: Part): readonly PartWord[] {
  const others: readonly Span[] = [...view.periods.map((period) => period.span), ...view.entities];
  return view.words
    .filter((hit) => contains(span, hit))
    .map((hit) => ({
      ...hit,
      apart: others.some((other) => overlaps(other, hit)),
    }));
}

/** A sentence's words as they count for one of its claims, but for those that tell what other figures are for. */
export function wordsFor(
  sentence: SentenceWords,
  clause: Span,
  claim: Span,
  implied: readonly number[],
  ofOthers: readonly Span[] = [],
): WordContext {
  const own = new Map<number, number>();
  const { measures, stops } = sentence;
  for (const hit of sentence.hits) {
    if (ofOthers.some((words) => contains(words, hit))) {
      if (!own.has(hit.word)) own.set(hit.word, 0);
      continue;
    }
    const place = hit.start >= clause.end ? LATER_CLAUSE : hit.end <= clause.start ? EARLIER_CLAUSE : 1;
    const after = hit.start >= claim.end ? BEHIND : 1;
    const weight = Math.max(
      LEAST,
      place * after * nearness(hit, claim) * ownership(measures, stops, hit, claim),
    );
    if ((own.get(hit.word) ?? 0) < weight) own.set(hit.word, weight);
  }
  for (const word of sentence.opening) if (!own.has(word)) own.set(word, OPENING);
  return { own, implied: new Set(implied), sentence };
}

/** A table's words as they count for its cell: all in full. */
export function wordsForCell(sentence: SentenceWords, implied: readonly number[]): WordContext {
  return { own: new Map(sentence.hits.map((hit) => [hit.word, 1])), implied: new Set(implied), sentence };
}

/** The words of a sentence that stand nowhere but in its periods and names; the name of a class (generative AI) tells of a statistic too. */
function wordsIn({ entities }: SpokenCatalogue, view: SentenceView): ReadonlySet<number> {
  const names = view.entities.filter(({ ids }) => !ids.some((id) => entities.get(id)?.kind === 'category'));
  const spans: readonly Span[] = [...view.periods.map(({ span }) => span), ...names];
  const inside = new Set<number>();
  const outside = new Set<number>();
  for (const hit of view.words) (spans.some((span) => overlaps(span, hit)) ? inside : outside).add(hit.word);
  for (const word of outside) inside.delete(word);
  return inside;
}

/** Units whose words may name a statistic (a share in per cent, robots counted); TWh or dollars only measure one. */
const NAMING: ReadonlySet<string> = new Set(['count', 'percent', 'percentage-point', 'rank', 'ratio']);
const NO_WORDS: ReadonlySet<number> = new Set();

function elsewhereIn(units: readonly ContextUnit[]): Map<number, number> {
  const weights = new Map<number, number>();
  for (const { view, weight } of units)
    for (const word of view.wordSet) if (!weights.has(word)) weights.set(word, weight);
  return weights;
}

function mentionsOf(finder: MentionFinder, units: readonly ContextUnit[]): Map<string, Mention> {
  const best = new Map<string, Mention>();
  for (const { view, weight } of units)
    for (const mention of finder.in(view)) {
      const score = mention.score * weight;
      const known = best.get(mention.indicator);
      if (known === undefined || score > known.score) best.set(mention.indicator, { ...mention, score });
    }
  return best;
}

/** Words beside the claim count in full, those far off in its sentence for half. */
function nearness(hit: Span, claim: Span): number {
  return Math.max(0.45, 1 - apart(hit, claim) / 130);
}

/** What is left of a word that stands nearer to another number, on the same side of a semicolon: that one has the better right to it. */
export function ownership(
  measures: readonly Quantity[],
  stops: readonly number[],
  hit: Span,
  claim: Span,
): number {
  const at = startsBefore(measures, hit.start);
  const beside = [measures[at], measures[at - 1]] as const;
  const [after, before] = stops.length === 0 ? beside : onItsSide(beside, stops, hit);
  const toNext = after === undefined ? Number.POSITIVE_INFINITY : (after.span.start - hit.end) * LEADS;
  const toLast = before === undefined ? Number.POSITIVE_INFINITY : hit.start - before.span.end;
  const owner = toNext <= toLast ? after : before;
  if (owner === undefined || overlaps(owner.span, claim)) return 1;
  const between =
    startsBefore(measures, Math.max(hit.start, claim.start)) -
    startsBefore(measures, Math.min(hit.end, claim.end));
  return OTHERS * BARRIER ** Math.min(Math.max(between - 1, 0), 3);
}

/** The numbers behind and before a word; only those on its side of a semicolon, where there is one. */
function onItsSide(
  [after, before]: readonly [Quantity | undefined, Quantity | undefined],
  stops: readonly number[],
  hit: Span,
): readonly [Quantity | undefined, Quantity | undefined] {
  const isBetween = (from: number, to: number): boolean => firstFrom(stops, from) < to;
  const next = after !== undefined && isBetween(hit.end, after.span.start) ? undefined : after;
  const last = before !== undefined && isBetween(before.span.end, hit.start) ? undefined : before;
  return next === undefined && last === undefined ? [after, before] : [next, last];
}

/** The first of places in order that is not before one; infinity where none is. */
function firstFrom(places: readonly number[], place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return places[low] ?? Number.POSITIVE_INFINITY;
}

/** The sentence right before, where it has no figures of its own and is no heading. */
function openingOf(views: readonly SentenceView[], at: SentenceView): SentenceView | null {
  const before = views[at.index - 1];
  if (
    before === undefined ||
    before.sentence.block.kind === 'heading' ||
    at.sentence.block.kind === 'heading'
  )
    return null;
  return before.quantities.some((quantity) => quantity.role === 'measure') ? null : before;
}

/** The sentence right behind a table's last row, which may say what the table shows. */
function captionBehind(views: readonly SentenceView[], next: number): readonly ContextUnit[] {
  const caption = views[next];
  return caption === undefined || caption.sentence.block.kind === 'heading' ? [] : [unitOf(caption, HEADING)];
}

/** The sentences right before, up to a heading; the two nearest headings; the title. */
function unitsBefore(views: readonly SentenceView[], at: SentenceView): ContextUnit[] {
  const units: ContextUnit[] = [];
  for (const [step, base] of BEFORE.entries()) {
    const view = views[at.index - 1 - step];
    if (view === undefined || view.sentence.block.kind === 'heading') break;
    units.push(unitOf(view, view.sentence.blockIndex === at.sentence.blockIndex ? base : base * OTHER_BLOCK));
  }
  const headings = headingsOf(views);
  const above = countBelow(headings, at.index);
  for (const index of [headings[above - 1], headings[above - 2]]) {
    const view = views[index ?? -1];
    if (view !== undefined) units.push(unitOf(view, HEADING));
  }
  const first = views[0];
  if (first !== undefined && first !== at && first.sentence.block.kind === 'heading')
    units.push(unitOf(first, TITLE));
  return units;
}

/** The indices of a text's headings, in order; found once. */
function headingsOf(views: readonly SentenceView[]): readonly number[] {
  return once(HEADINGS, views, () =>
    views.filter((view) => view.sentence.block.kind === 'heading').map((view) => view.index),
  );
}

/** Goes with the text. */
const HEADINGS = new WeakMap<readonly SentenceView[], readonly number[]>();

/** How many of the numbers, which are in order, are less than another. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function unitOf(view: SentenceView, weight: number): ContextUnit {
  return { view, weight };
}
