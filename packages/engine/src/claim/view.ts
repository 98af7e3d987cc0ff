import type { SpokenCatalogue } from '../catalogue/catalogue.ts';
import type { NameHit } from '../catalogue/names.ts';
import type { WordHit } from '../catalogue/words.ts';
import type { ClaimRules } from '../language/claim-rules.ts';
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
import type { Span } from '../text/span.ts';
import { findTokens, type Token } from '../text/tokens.ts';
import type { EntityMention } from './draft.ts';
import { withFirmSpokenOf } from './firm-spoken-of.ts';
import { joinedPairs, later, type NamePair, onlyTwo, pairSpokenOf } from './of-two.ts';

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

/** Reads a text once: quantities, periods, names, words and cues, and hands each sentence its own. */
export function viewText(text: string, language: Language, catalogue: SpokenCatalogue): TextView {
  const folded = foldText(text);
  const tokens = findTokens(folded);
  const grammar = grammarOf(language);
  const { leadsToReport } = claimRulesOf(language);
  const periods = findPeriods(text, language);
  const quantities = outsidePeriods(findQuantities(text, language), periods);
  const names = catalogue.names.find(text, folded, grammar.nameBoundary);
  const words = catalogue.vocabulary.find(folded, tokens);
  const cues = findCues(folded, language);
  const sentences = findSentences(text);
  const take = {
    quantities: slicer(quantities.map(bySpan)),
    periods: slicer(periods.map(bySpan)),
    names: slicer(names),
    words: slicer(words),
    cues: slicer(cues),
    tokens: slicer(tokens),
  };
  const isPlace = ({ ids, kind }: NameHit): boolean =>
    kind === 'entity' && ids.some((id) => PLACES.has(catalogue.entities.get(id)?.kind ?? ''));
  let lastPair: NamePair | null = null;
  const views: SentenceView[] = [];
  sentences.forEach((sentence, index) => {
    const own = take.names(sentence);
    const ownQuantities = ofNames(
      folded,
      grammar,
      sentence,
      own,
      isPlace,
      take.quantities(sentence).map(({ item }) => clipped(text, item, sentence)),
    );
    const idle = idleIn(folded, sentence, grammar);
    const ownWords = take
      .words(sentence)
      .filter((hit) => !idle.some(({ start, end }) => hit.start >= start && hit.end <= end));
    const told = datelineEnd(text, sentence, grammar);
    const times = take
      .periods(sentence)
      .map((item) => item.item)
      .filter((period) => period.span.start >= told);
    const entities = own
      .filter((hit) => hit.kind === 'entity' && hit.start >= told)
      .filter(
        (hit) =>
          !ownQuantities.some(
            (quantity) =>
              quantity.role !== 'measure' &&
              quantity.role !== 'name' &&
              hit.start >= quantity.span.start &&
              hit.end <= quantity.span.end,
          ),
      )
      .filter(
        (hit) =>
          !(
            isSource(hit, own) &&
            (grammar.attributes(folded, hit) || namesReport(folded, hit, own, leadsToReport))
          ),
      )
      .map(
        (hit): EntityMention => ({
          start: hit.start,
          end: hit.end,
          ids: hit.use === 'joint' ? [] : hit.ids,
          joint: hit.use === 'joint' ? hit.ids : [],
          use: hit.use,
          role: 'bare',
          handsOver: grammar.handsOver(folded, hit.end),
          opensClause: grammar.opensClause(folded, hit.end),
          ...(grammar.takesNumber(folded, hit.start) ? { takesNumber: true as const } : {}),
          ...(hit.ids.every((id) => catalogue.entities.get(id)?.kind === 'category')
            ? { isClass: true as const }
            : {}),
        }),
      );
    const named = entities.filter(
      ({ start, end }) =>
        !own.some(
          (hit) =>
            hit.start === start &&
            hit.use === 'name' &&
            isPlace(hit) &&
            own.some(
              (next) =>
                next.start > end &&
                (next.kind === 'entity' ? !isPlace(next) : grammar.attributes(folded, next)) &&
                grammar.tellsOrigin(folded.slice(end, next.start)),
            ),
        ),
    );
    const bearers = withFirmSpokenOf(
      catalogue,
      grammar,
      folded,
      sentence,
      namesBefore(sentence, views),
      named,
    );
    const rivals = [...folded.slice(sentence.start, sentence.end).matchAll(grammar.rival)].map(
      (match): EntityMention => ({
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].replace(/['’]s$/, '').length,
        ids: [],
        joint: [],
        use: 'name',
        role: 'bare',
        handsOver: false,
        opensClause: false,
      }),
    );
    const pairs = joinedPairs(folded, grammar, bearers);
    const spoken = pairBefore(sentence, views);
    const ofTwo = [...folded.slice(sentence.start, sentence.end).matchAll(grammar.ofTwo)].flatMap(
      (match): EntityMention[] => {
        const start = sentence.start + match.index;
        const [one, two] =
          pairs.filter((pair) => pair[1].end <= start).at(-1) ??
          onlyTwo(bearers, start) ??
          later(lastPair, spoken) ??
          [];
        const meant = match[1] === undefined ? two : one;
        if (meant === undefined) return [];
        return [
          {
            ...meant,
            use: 'name',
            start,
            end: start + match[0].length,
            role: 'bare',
            handsOver: grammar.handsOver(folded, start + match[0].length),
            opensClause: grammar.opensClause(folded, start + match[0].length),
          },
        ];
      },
    );
    lastPair = pairs.at(-1) ?? lastPair;
    const isCountry = ({ ids }: EntityMention): boolean =>
      ids.some((id) => catalogue.entities.get(id)?.kind === 'country');
    const atHome = [...folded.slice(sentence.start, sentence.end).matchAll(grammar.home)].flatMap(
      (match): EntityMention[] => {
        const start = sentence.start + match.index;
        const spokenOf = [...namesBefore(sentence, views), ...bearers].filter(isCountry);
        const country = spokenOf.findLast(({ end }) => end <= start);
        if (country === undefined) return [];
        const end = start + match[0].length;
        return [{ ...country, start, end, role: 'bare', handsOver: false, opensClause: false }];
      },
    );
    const standIns = [...rivals, ...ofTwo, ...atHome];
    const mentions =
      standIns.length === 0 ? bearers : [...bearers, ...standIns].sort((a, b) => a.start - b.start);
    const clauses = grammar.clauses(folded, sentence, mentions);
    views.push({
      index,
      sentence,
      quantities: ownQuantities,
      periods: times.filter(({ use }) => use !== 'edition'),
      editions: times.filter(({ use }) => use === 'edition'),
      entities: grammar.entityRoles(folded, sentence, mentions),
      sources: own.filter((hit) => hit.kind !== 'entity'),
      words: ownWords,
      wordSet: new Set(ownWords.map((hit) => hit.word)),
      cues: take.cues(sentence),
      tokens: take.tokens(sentence),
      clauses,
      asides: bearers.flatMap(({ end }) => asideAt(folded, end, grammar)),
      insets: clauses.filter(({ start, end }) => grammar.isInset(folded.slice(start, end))),
      stops: semicolonsIn(folded, sentence),
    });
  });
  return { text, folded, language, quantities, sentences: views };
}

/** The two of whom the sentences right before, in the same block, spoke. */
function pairBefore({ blockIndex }: Sentence, views: readonly SentenceView[]): NamePair | null {
  const [before, last] = views
    .slice(-2)
    .map(({ sentence, entities }) => (sentence.blockIndex === blockIndex ? entities : []));
  return last === undefined ? pairSpokenOf([], before ?? []) : pairSpokenOf(before ?? [], last);
}

/** The names of the sentences right before, in the same block. */
function namesBefore({ blockIndex }: Sentence, views: readonly SentenceView[]): readonly EntityMention[] {
  return views
    .slice(-HOME_REACH)
    .flatMap(({ sentence, entities }) => (sentence.blockIndex === blockIndex ? entities : []));
}

/** So many sentences before, a country named may still be the one that is "at home". */
const HOME_REACH = 3;

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

/** What a quantity has of a sentence: a hedge that ends the line before is none of it. */
function clipped(text: string, quantity: Quantity, sentence: Sentence): Quantity {
  const span = within(quantity.span, sentence);
  const hedgeSpan = quantity.hedgeSpan === null ? null : within(quantity.hedgeSpan, sentence);
  if (span === quantity.span && hedgeSpan === quantity.hedgeSpan) return quantity;
  return {
    ...quantity,
    span,
    text: text.slice(span.start, span.end),
    hedgeSpan: hedgeSpan === null || hedgeSpan.end <= hedgeSpan.start ? null : hedgeSpan,
  };
}

function within(span: Span, { start, end }: Span): Span {
  return span.start >= start && span.end <= end
    ? span
    : { start: Math.max(span.start, start), end: Math.min(span.end, end) };
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

/** "Half a year earlier": a number among the words of a period measures nothing else. */
function outsidePeriods(quantities: readonly Quantity[], periods: readonly PeriodMention[]): Quantity[] {
  let at = 0;
  return quantities.map((quantity) => {
    while ((periods[at]?.span.end ?? Number.POSITIVE_INFINITY) <= quantity.span.start) at++;
    const period = periods[at]?.span;
    const inside =
      period !== undefined && period.start <= quantity.span.start && period.end >= quantity.span.end;
    return inside && quantity.role === 'measure' ? { ...quantity, role: 'duration' } : quantity;
  });
}

/**
 * "China lists 80, and the United States 171": a bare number right behind a name is its figure, where another figure stands, or
 * where several places have one each: "Robot density: Japan 446, Germany 449".
 */
function ofNames(
  folded: string,
  grammar: Grammar,
  sentence: Sentence,
  names: readonly NameHit[],
  isPlace: (name: NameHit) => boolean,
  quantities: readonly Quantity[],
): Quantity[] {
  const bare = quantities.filter(({ role, counter }) => role === 'part-of-name' && counter === null);
  if (bare.length === 0) return [...quantities];
  const told = folded.slice(0, sentence.end);
  const byEnd = new Map(names.filter(({ kind }) => kind === 'entity').map((name) => [name.end, name]));
  const ownerOf = ({ span }: Quantity): NameHit | undefined => {
    for (let gap = 1; gap <= NEXT; gap++) {
      const name = byEnd.get(span.start - gap);
      if (name !== undefined && grammar.handsOver(told, name.end)) return name;
    }
    return undefined;
  };
  const owned = new Map(bare.map((quantity) => [quantity, ownerOf(quantity)]));
  const places = [...owned.values()].filter((name) => name !== undefined && isPlace(name));
  if (places.length < SEVERAL && !quantities.some(({ role }) => role === 'measure')) return [...quantities];
  return quantities.map((quantity) =>
    owned.get(quantity) === undefined ? quantity : { ...quantity, role: 'measure' },
  );
}

/** So many places with a number each are told of in a row. */
const SEVERAL = 2;

/** Kinds of bearers that others are from. */
const PLACES: ReadonlySet<string> = new Set(['country', 'region', 'world', 'category']);

/** A number that starts so near behind a name stands right behind it. */
const NEXT = 2;

/** Whether the name of a publication follows at once: 스탠퍼드대 'AI 인덱스', Stanford's AI Index. */
function namesReport(
  folded: string,
  hit: NameHit,
  all: readonly NameHit[],
  leadsToReport: ClaimRules['leadsToReport'],
): boolean {
  return all.some(
    (other) =>
      other.kind !== 'entity' &&
      other.start > hit.start &&
      other.start - hit.end <= 4 &&
      leadsToReport(folded.slice(hit.end, other.start)),
  );
}

/** Whether a name is also that of a publisher or producer. */
function isSource(hit: NameHit, all: readonly NameHit[]): boolean {
  return all.some((other) => other.kind !== 'entity' && other.start === hit.start && other.end === hit.end);
}

function bySpan<T extends { readonly span: Span }>(item: T): Span & { readonly item: T } {
  return { start: item.span.start, end: item.span.end, item };
}

/** Hands out, for sentences in order, the sorted items that start within each. */
function slicer<T extends Span>(items: readonly T[]): (sentence: Span) => T[] {
  let next = 0;
  return (sentence) => {
    const own: T[] = [];
    while (next < items.length && (items[next]?.start ?? 0) < sentence.start) next++;
    while (next < items.length && (items[next]?.start ?? 0) < sentence.end) {
      const item = items[next];
      if (item !== undefined) own.push(item);
      next++;
    }
    return own;
  };
}

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
