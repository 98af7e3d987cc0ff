import type { Act } from '../language/event-words.ts';
import type { Language } from '../language/language.ts';
import { findActs } from '../language/registry-event-words.ts';
import { FUNCTION_WORDS } from '../language/registry-function-words.ts';
import { grammarOf } from '../language/registry-grammar.ts';
import { findPeriods } from '../period/find-periods.ts';
import { findQuantities } from '../quantity/find-quantities.ts';
import { foldText } from '../text/fold.ts';
import { overlaps, type Span } from '../text/span.ts';
import { findTerms } from '../text/terms.ts';
import type { NameFinder } from './names.ts';
import type { EventRecord } from './records.ts';

/** What a headline names: an entity of the catalogue, or one word of its own. */
export interface EventName {
  /** Its terms, in order: `claude`, `opus`, `5`. */
  readonly terms: readonly string[];
  /** The entities that it is a name of; none for a word. */
  readonly ids: readonly string[];
  /** How telling it is: the logarithm of events over events that name it. */
  readonly weight: number;
  /** Hardly another event names it. */
  readonly rare: boolean;
}

/** An event as headlines of one language tell it. */
export interface IndexedEvent {
  readonly record: EventRecord;
  readonly acts: readonly Act[];
  readonly names: readonly EventName[];
}

/** The events of a catalogue under what their headlines name, as plain values. */
export interface EventTables {
  readonly events: readonly IndexedEvent[];
  /** Places in `events` by term, and by `#` and the id of an entity. */
  readonly byTerm: ReadonlyMap<string, readonly number[]>;
}

/** One event in so many may name a thing and leave it rare. */
const RARE = 50;

/**
 * Tabulates the events of a catalogue by the words of one language.
 * Example: of `OpenAI publishes GPT-5`, the act release and the names OpenAI and GPT-5; amounts, dates and acts name nothing.
 */
export function tabulateEvents(
  language: Language,
  records: readonly EventRecord[],
  finder: NameFinder,
): EventTables {
  const read = records.map((record) => ({
    record,
    acts: [...new Set([...actsOf('en', record), ...actsOf('ko', record)])],
    names: namesOf(language, record.headline[language], finder),
  }));
  const spread = new Map<string, number>();
  for (const { names } of read)
    for (const key of new Set(names.flatMap(keysOf))) spread.set(key, (spread.get(key) ?? 0) + 1);
  const events = read.map(
    ({ record, acts, names }): IndexedEvent => ({
      record,
      acts,
      names: names.map((name) => {
        const users = Math.max(...keysOf(name).map((key) => spread.get(key) ?? 1));
        return {
          ...name,
          weight: Math.log(1 + records.length / users),
          rare: users <= 1 + records.length / RARE,
        };
      }),
    }),
  );
  const byTerm = new Map<string, number[]>();
  events.forEach(({ names }, place) => {
    const terms = names.flatMap((name) => [...name.terms, ...name.ids.map((id) => `#${id}`)]);
    for (const term of new Set(terms)) {
      const places = byTerm.get(term);
      if (places === undefined) byTerm.set(term, [place]);
      else places.push(place);
    }
  });
  return { events, byTerm };
}

function actsOf(language: Language, { headline }: EventRecord): Act[] {
  const folded = foldText(headline[language]);
  return findActs(language, folded, 0, folded.length).map(({ act }) => act);
}

type Named = Pick<EventName, 'terms' | 'ids'>;

function keysOf({ terms, ids }: Named): string[] {
  return [terms.join(' '), ...ids.slice(0, 1).map((id) => `#${id}`)];
}

/** What a headline names, in order, each once. */
function namesOf(language: Language, headline: string, finder: NameFinder): Named[] {
  const folded = foldText(headline);
  const told = [
    ...findActs(language, folded, 0, folded.length),
    ...findPeriods(headline, language).flatMap(({ span, use }) => (use === 'edition' ? [] : [span])),
  ];
  const amounts = findQuantities(headline, language)
    .filter(({ role, unit }) => role === 'duration' || (role === 'measure' && unit !== null))
    .flatMap(({ span, hedgeSpan }) => (hedgeSpan === null ? [span] : [span, hedgeSpan]));
  const isIn = (spans: readonly Span[], span: Span): boolean => spans.some((other) => overlaps(span, other));
  const terms = findTerms(folded, 0, folded.length);
  /** A body of its own (유럽의회) is not the place that its name begins with. */
  const isPartOfWord = (hit: Span): boolean =>
    terms.some(({ hangul, start, end }) => hangul && start <= hit.start && end - hit.end > 1);
  const hits = finder
    .find(headline, folded, grammarOf(language).nameBoundary)
    .filter((hit) => hit.kind === 'entity' && !isIn(told, hit) && !isPartOfWord(hit));
  const names: (Named & Span)[] = hits.map(({ start, end, ids }) => ({
    start,
    end,
    ids,
    terms: findTerms(folded, start, end).map(({ text }) => text),
  }));
  for (const term of terms) {
    const written = folded.slice(term.start, term.end);
    if (FUNCTION_WORDS.has(written) || isIn([...told, ...amounts, ...hits], term)) continue;
    names.push({ start: term.start, end: term.end, ids: [], terms: [term.text] });
  }
  const seen = new Set<string>();
  return names
    .sort((a, b) => a.start - b.start)
    .filter(({ terms }) => {
      const key = terms.join(' ');
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .map(({ terms, ids }) => ({ terms, ids }));
}
