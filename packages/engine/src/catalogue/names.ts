import type { Language } from '../language/language.ts';
import { isCity, isQualifiedPlace } from '../language/registry-place-names.ts';
import { foldText } from '../text/fold.ts';
import { Automaton, type AutomatonTables } from './automaton.ts';
import { isFlag } from './flags.ts';

export type NameKind = 'entity' | 'publication' | 'producer';
/** How a name stands for its bearer; a metonym (Washington) and an adjective (Chinese, 국산) are weaker than the name. */
export type NameUse = 'name' | 'adjective' | 'metonym' | 'joint';

export interface NameEntry {
  readonly kind: NameKind;
  readonly use: NameUse;
  /** Several where the name is shared (삼성) or joint (미중). */
  readonly ids: readonly string[];
  readonly language: Language;
}

/** A name of the catalogue where it stands in the text. */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
  readonly use: NameUse;
  readonly ids: readonly string[];
}

/** What one name stands for, of one kind. */
type NameGroup = Pick<NameHit, 'kind' | 'use' | 'ids'>;

/** The names of a catalogue as plain values, to be kept. */
export interface NameTables {
  readonly texts: readonly string[];
  /** Names that count only as written, by their place. */
  readonly written: ReadonlyMap<number, string>;
  /** What names stand for; many stand for the same. */
  readonly groups: readonly (readonly NameGroup[])[];
  /** Which of the groups each name has. */
  readonly groupOf: Int32Array;
  readonly automaton: AutomatonTables;
}

/** What a language says about where a name may end: a particle after a Hangul name, `'s` after a Latin one. */
export interface NameBoundary {
  /** Whether `rest` (the letters glued to the name's end) may follow the name. */
  readonly follows: (name: string, rest: string) => boolean;
}

/** Gathers the names of a catalogue and lays them out. */
export class NameGatherer {
  private readonly texts: string[] = [];
  private readonly written: string[] = [];
  private readonly entries: NameEntry[][] = [];
  private readonly index = new Map<string, number>();

  add(name: string, entry: NameEntry): void {
    const written = name.trim();
    if (written === '') return;
    const folded = foldText(written);
    const known = this.index.get(folded);
    if (known !== undefined) {
      this.entries[known]?.push(entry);
      if (!countsAsWritten(written)) this.written[known] = folded;
      return;
    }
    this.index.set(folded, this.texts.length);
    this.texts.push(folded);
    this.written.push(countsAsWritten(written) ? written : folded);
    this.entries.push([entry]);
  }

  /** Lays out the names gathered so far. */
  tables(): NameTables {
    const groups: NameGroup[][] = [];
    const places = new Map<string, number>();
    const groupOf = Int32Array.from(this.entries, (entries) => {
      const group = groupEntries(entries);
      const key = JSON.stringify(group);
      const place = places.get(key) ?? groups.length;
      if (place === groups.length) {
        places.set(key, place);
        groups.push(group);
      }
      return place;
    });
    const { texts } = this;
    const written = new Map([...this.written.entries()].filter(([place, text]) => text !== texts[place]));
    return { texts, written, groups, groupOf, automaton: new Automaton(texts).tables };
  }
}

/** Every name of the catalogue, found in one pass; the longest name wins where two overlap. */
export class NameFinder {
  private readonly names: NameTables;
  private readonly automaton: Automaton;

  constructor(names: NameTables) {
    this.names = names;
    this.automaton = new Automaton(names.automaton);
  }

  /** Names in the text, sorted, without overlaps; a name whose ends are glued to other letters is none. */
  find(text: string, folded: string, boundary: NameBoundary): NameHit[] {
    const hits: (NameHit & { readonly length: number })[] = [];
    const { texts, written, groups, groupOf } = this.names;
    for (const { pattern, start, end } of this.automaton.find(folded)) {
      const name = texts[pattern] ?? '';
      const asWritten = written.get(pattern);
      if (asWritten !== undefined && !isWrittenSo(text.slice(start, end), asWritten)) continue;
      if (!startsFree(folded, start) || !endsFree(folded, end, name, boundary)) continue;
      /** A longer name (South Korea) is found by itself. */
      if (isQualifiedPlace(text.slice(Math.max(0, start - 13), start))) continue;
      const city = isCity(folded.slice(end, end + 4));
      for (const group of groups[groupOf[pattern] ?? 0] ?? [])
        if (group.use !== 'metonym' || !city) hits.push({ start, end, length: end - start, ...group });
    }
    hits.sort((a, b) => b.length - a.length || a.start - b.start);
    const taken = new Set<string>();
    const kept: NameHit[] = [];
    const covered = new Uint8Array(text.length + 1);
    for (const hit of hits) {
      const place = `${hit.start}:${hit.end}`;
      if (!taken.has(place) && (covered[hit.start] === 1 || covered[hit.end - 1] === 1)) continue;
      covered.fill(1, hit.start, hit.end);
      taken.add(place);
      kept.push({ start: hit.start, end: hit.end, kind: hit.kind, use: hit.use, ids: hit.ids });
    }
    kept.sort((a, b) => a.start - b.start);
    return kept.filter((hit, at) => !adornsNext(text, hit, kept[at + 1]));
  }
}

/** 🇰🇷 한국: a flag right before the name for which it stands says nothing more. */
function adornsNext(text: string, { start, end, ids }: NameHit, next: NameHit | undefined): boolean {
  return (
    next !== undefined &&
    /^\s{0,2}$/.test(text.slice(end, next.start)) &&
    ids.some((id) => next.ids.includes(id)) &&
    isFlag(text.slice(start, end))
  );
}

function groupEntries(entries: readonly NameEntry[]): { kind: NameKind; use: NameUse; ids: string[] }[] {
  const groups: { kind: NameKind; use: NameUse; ids: string[] }[] = [];
  for (const entry of entries) {
    const group = groups.find((other) => other.kind === entry.kind);
    if (group === undefined) groups.push({ kind: entry.kind, use: entry.use, ids: [...entry.ids] });
    else for (const id of entry.ids) if (!group.ids.includes(id)) group.ids.push(id);
  }
  return groups;
}

/** Whether a name counts only with its capitals, without which it is a common word: US, Korea, the States. */
function countsAsWritten(name: string): boolean {
  return (
    /^the [A-Z][a-z]+$/.test(name) ||
    /^[A-Z][A-Z.]{1,4}$/.test(name) ||
    /^[A-Z][a-z]{2,5}$/.test(name) ||
    (name.length <= 5 && /^[A-Za-z]+$/.test(name) && /[A-Z]{2}/.test(name))
  );
}

/** Whether a name has its capitals; "the" may open a sentence. */
function isWrittenSo(found: string, name: string): boolean {
  return found === name || (name.startsWith('the ') && found.slice(1) === name.slice(1));
}

const LATIN = /[a-z0-9\u00e0-\u024f]/;
const HANGUL = /[\uAC00-\uD7A3]/;

function startsFree(folded: string, start: number): boolean {
  const before = folded.charAt(start - 1);
  const first = folded.charAt(start);
  if (before === '') return true;
  if (LATIN.test(first)) return !LATIN.test(before);
  return !(HANGUL.test(first) && HANGUL.test(before));
}

function endsFree(folded: string, end: number, name: string, boundary: NameBoundary): boolean {
  const last = folded.charAt(end - 1);
  const next = folded.charAt(end);
  if (/[0-9]/.test(last) && next === '.' && /[0-9]/.test(folded.charAt(end + 1))) return false;
  /** US$40bn: the first letters of a currency. */
  if (LATIN.test(last)) return !LATIN.test(next) && next !== '$';
  if (!HANGUL.test(last) || !HANGUL.test(next)) return true;
  const rest = /^[\uAC00-\uD7A3]+/.exec(folded.slice(end, end + 12))?.[0] ?? '';
  return boundary.follows(name, rest);
}
