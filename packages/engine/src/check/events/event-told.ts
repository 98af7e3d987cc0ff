import type { SpokenCatalogue } from '../../catalogue/catalogue.ts';
import type { EventName, EventTables, IndexedEvent } from '../../catalogue/event-index.ts';
import type { EventRecord } from '../../catalogue/records.ts';
import type { EntityMention } from '../../claim/draft.ts';
import type { SentenceView, TextView } from '../../claim/view.ts';
import { comesInSteps, happensOnce, isNearAct } from '../../language/event-words.ts';
import { type ActHit, findActs } from '../../language/registry-event-words.ts';
import { grammarOf } from '../../language/registry-grammar.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { findTerms, type Term } from '../../text/terms.ts';

/** An event of the catalogue that a stretch of a sentence tells. */
export interface EventTold {
  readonly record: EventRecord;
  /** All that its headline names is named, but perhaps who did it. */
  readonly whole: boolean;
  /** The one kind of act told is that of its headline. */
  readonly sameAct: boolean;
  /** That kind of act happens to a thing once, and to no other that goes by all the names told. */
  readonly unique: boolean;
  /** A later date may be that of another step of it. */
  readonly inSteps: boolean;
  /** Other events that name much of what is told, whatever their act. */
  readonly related: readonly EventRecord[];
  /** Where its names and acts stand. */
  readonly spans: readonly Span[];
  /** Where the act is told last; null where it is told before the stretch. */
  readonly actEnd: number | null;
}

/** So much of what a headline names, by weight, must be told. */
const ENOUGH = 0.5;
/** Another event that is told nearly as well leaves it open which one is meant. */
const NEARLY = 0.75;
/** So many names together are telling, though none of them is rare. */
const SEVERAL = 2;
/** An event is of the same thing where it names so much of what is told. */
const RELATED = 0.5;

/**
 * The one event that a stretch of a sentence tells: a thing that hardly another event names, every number of its names, and an
 * act like its own. The number claimed takes no part: the text's dates and amounts are no terms.
 * Example: `Moonshot put out Kimi K3’s weights` → `Moonshot publishes Kimi K3 open weights`. Null where none or several fit.
 */
export function selectEvent(
  { eventTables }: SpokenCatalogue,
  text: TextView,
  sentence: EventWordsTold,
  zone: Span,
  actsBefore: readonly ActHit[] = [],
): EventTold | null {
  const own = sentence.acts.filter((hit) => contains(zone, hit));
  const acts = own.length > 0 ? own : actsBefore;
  if (acts.length === 0) return null;
  const words = wordsIn(sentence, zone);
  const events = eventsNamed(eventTables, words);
  const fitting = events
    .flatMap((event) => {
      const fit = fitOf(event, words, acts);
      return fit === null || isGoneOn(text, sentence, zone, fit) ? [] : [fit];
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = fitting;
  if (best === undefined || (second !== undefined && second.score >= best.score * NEARLY)) return null;
  const kinds = new Set(own.map(({ act }) => act));
  const meant = acts.filter((hit) => isLike(best.event, [hit]));
  const others = events.flatMap((event) => {
    if (event === best.event) return [];
    const told = namesTold(event.names, words);
    return weightOf([...told.keys()]) >= best.weight * RELATED ? [{ event, spans: [...told.values()] }] : [];
  });
  const isTold = (term: Term, spans: readonly Span[]): boolean => spans.some((span) => overlaps(span, term));
  const bestTerms = words.terms.flatMap(({ term }) => (isTold(term, best.spans) ? [term] : []));
  const namesake = others.some(
    ({ event, spans }) => isLike(event, acts) && bestTerms.every((term) => isTold(term, spans)),
  );
  return {
    record: best.event.record,
    related: others.map(({ event }) => event.record),
    whole: best.whole,
    sameAct: kinds.size === 1 && own.every(({ act }) => best.event.acts.includes(act)),
    unique: own.every(({ act }) => happensOnce(act)) && !namesake,
    inSteps: own.some(({ act }) => comesInSteps(act)),
    spans: [...best.spans, ...own],
    actEnd: own.length === 0 ? null : (meant.at(-1)?.end ?? null),
  };
}

/** What a sentence tells that an event may be known by, in order. */
export interface EventWordsTold {
  readonly hits: readonly EntityMention[];
  /** With the key under which events can be looked up. */
  readonly terms: readonly { readonly term: Term; readonly key: string }[];
  readonly acts: readonly ActHit[];
  /** Its dates and amounts: they name nothing. */
  readonly figures: readonly Span[];
}

/** Reads the names, terms, acts and figures of a sentence once, for all its stretches. */
export function readEventWords(
  { eventTables }: SpokenCatalogue,
  text: TextView,
  view: SentenceView,
): EventWordsTold {
  const { byTerm } = eventTables;
  const { follows } = grammarOf(text.language).nameBoundary;
  const { start, end } = view.sentence;
  const amounts = view.quantities.filter(
    ({ role, unit }) => role === 'date' || (role === 'measure' && unit !== null),
  );
  const figures = [...view.periods, ...amounts].map(({ span }) => span);
  return {
    hits: view.entities.filter(({ ids }) => ids.length > 0),
    terms: findTerms(text.folded, start, end)
      .filter((term) => !figures.some((span) => overlaps(span, term)))
      .map((term) => ({
        term,
        key: term.hangul ? headOf(term.text, byTerm, follows) : term.text,
      })),
    acts: findActs(text.language, text.folded, start, end),
    figures,
  };
}

/** An event that names something which a stretch names too. */
export interface EventNamed {
  readonly event: IndexedEvent;
  /** An act is told that may be its own. */
  readonly acts: boolean;
  /** Whoever acts in it is named. */
  readonly hasActor: boolean;
  /** What its headline begins with is named, and hardly another event names that. */
  readonly isRare: boolean;
}

/** The events of which a stretch of a sentence names something, and how much else it tells of each. */
export function eventsOfNames(tables: EventTables, sentence: EventWordsTold, zone: Span): EventNamed[] {
  const words = wordsIn(sentence, zone);
  const acts = sentence.acts.filter((hit) => contains(zone, hit));
  return eventsNamed(tables, words).map((event) => {
    const told = namesTold(event.names, words);
    const [actor] = event.names;
    return {
      event,
      acts: isLike(event, acts),
      hasActor: actor !== undefined && actor.ids.length > 0 && told.has(actor),
      isRare: actor?.rare === true && told.has(actor),
    };
  });
}

type ZoneWords = Pick<EventWordsTold, 'hits' | 'terms'>;

function wordsIn({ hits, terms }: EventWordsTold, zone: Span): ZoneWords {
  return {
    hits: hits.filter((hit) => contains(zone, hit)),
    terms: terms.filter(({ term }) => contains(zone, term)),
  };
}

/** A Hangul word without the ending that may be a particle, where that is a key: 유럽의회는 → 유럽의회. */
function headOf(
  word: string,
  known: ReadonlyMap<string, unknown>,
  follows: (name: string, rest: string) => boolean,
): string {
  for (let length = word.length; length > 0; length--) {
    const [head, rest] = [word.slice(0, length), word.slice(length)];
    if (!known.has(head)) continue;
    if (rest === '' || ((length > 1 || rest.length === 1) && follows(head, rest))) return head;
  }
  return word;
}

/** The events that name something which a stretch names too. */
function eventsNamed({ events, byTerm }: EventTables, { hits, terms }: ZoneWords): IndexedEvent[] {
  const keys = [...hits.flatMap(({ ids }) => ids.map((id) => `#${id}`)), ...terms.map((word) => word.key)];
  const places = new Set(keys.flatMap((key) => byTerm.get(key) ?? []));
  return [...places].flatMap((place) => events[place] ?? []);
}

interface Fit {
  readonly event: IndexedEvent;
  /** Of what is told of its names. */
  readonly weight: number;
  readonly score: number;
  readonly whole: boolean;
  readonly spans: readonly Span[];
  /** Where the last of its telling names ends. */
  readonly nameEnd: number;
}

function fitOf(event: IndexedEvent, words: ZoneWords, acts: readonly ActHit[]): Fit | null {
  if (!isLike(event, acts)) return null;
  const told = namesTold(event.names, words);
  const [weight, whole] = [weightOf([...told.keys()]), weightOf(event.names)];
  const missing = event.names.filter((name) => !told.has(name));
  if (whole === 0 || weight < whole * ENOUGH || missing.some(({ terms }) => terms.some(hasDigit)))
    return null;
  const telling = [...told].filter(([name]) => name.rare || name.terms.some(hasDigit));
  if ((missing.length > 0 || told.size < SEVERAL) && !telling.some(([name]) => name.rare)) return null;
  const [actor, ...others] = missing;
  const actorAlone =
    others.length === 0 &&
    actor === event.names[0] &&
    (actor?.ids.length ?? 0) > 0 &&
    telling.some(([name]) => name.rare && name.ids.length > 0);
  return {
    event,
    weight,
    score: (weight * weight) / whole,
    whole: missing.length === 0 || actorAlone,
    spans: [...told.values()],
    nameEnd: Math.max(...(telling.length > 0 ? telling : [...told]).map(([, span]) => span.end)),
  };
}

/** Whether one of the acts told may be an event's. */
function isLike(event: IndexedEvent, acts: readonly ActHit[]): boolean {
  return acts.some(({ act }) => event.acts.some((other) => isNearAct(act, other)));
}

function weightOf(names: readonly EventName[]): number {
  return names.reduce((sum, { weight }) => sum + weight, 0);
}

function hasDigit(term: string): boolean {
  return /[0-9]/.test(term);
}

/** The names told, each with its place: by their own terms, else by another name of the same entity. */
function namesTold(names: readonly EventName[], { hits, terms }: ZoneWords): Map<EventName, Span> {
  const told = new Map<EventName, Span>();
  const used = new Set<EntityMention>();
  for (const name of names) {
    const at = placeOfTerms(name.terms, terms);
    if (at === null) continue;
    told.set(name, at);
    for (const hit of hits) if (overlaps(hit, at)) used.add(hit);
  }
  for (const name of names) {
    if (told.has(name)) continue;
    const hit = hits.find((one) => !used.has(one) && one.ids.some((id) => name.ids.includes(id)));
    if (hit === undefined) continue;
    used.add(hit);
    told.set(name, { start: hit.start, end: hit.end });
  }
  return told;
}

/** Where the terms of a name stand, one right behind the other; null where they do not. */
function placeOfTerms(name: readonly string[], terms: ZoneWords['terms']): Span | null {
  for (let at = 0; at + name.length <= terms.length; at++) {
    const run = terms.slice(at, at + name.length);
    if (!run.every(({ key }, index) => key === name[index])) continue;
    const [first, last] = [run[0]?.term, run.at(-1)?.term];
    if (first === undefined || last === undefined) continue;
    if (run.every(({ term }, index) => index === 0 || term.start - (run[index - 1]?.term.end ?? 0) <= 1))
      return { start: first.start, end: last.end };
  }
  return null;
}

/** Whether the thing named goes on into the name of another: `Gemini 3` into `Gemini 3 Flash`. */
function isGoneOn(text: TextView, { figures }: EventWordsTold, zone: Span, { nameEnd, spans }: Fit): boolean {
  const match = /^(?:[\s-]|,\s)?[A-Z0-9]/.exec(text.text.slice(nameEnd, zone.end));
  if (match === null || match[0].startsWith(',')) return false;
  const at = nameEnd + match[0].length - 1;
  const inside = ({ start, end }: Span): boolean => start <= at && at < end;
  return !spans.some(inside) && !figures.some(inside);
}
