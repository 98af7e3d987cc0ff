import type { Language } from '../../language/language.ts';
import { type Exact, exact, powerOfTen } from '../../quantity/exact.ts';
import { foldText } from '../../text/fold.ts';
import { isYear, readCellDate } from '../cell-date.ts';
import { statementWords } from '../language/registry-statement-words.ts';
import type { StatementCue } from '../language/statement-words.ts';
import type { CellDate } from '../table.ts';
import { findTableTerms, type TableTerm } from './table-terms.ts';

/** How a number bounds what it speaks of. */
export type Relation = 'equal' | 'above' | 'below' | 'at-least' | 'at-most';

/** A stretch of terms: from `start`, `end` not included. */
export interface TermRange {
  readonly start: number;
  readonly end: number;
}

/** A number of a sentence. */
export interface SaidNumber extends TermRange {
  readonly value: Exact;
  /** What the writing allows. */
  readonly low: Exact;
  readonly high: Exact;
  readonly ordinal: boolean;
  /** Written in letters. */
  readonly spelled: boolean;
  readonly isYear: boolean;
  readonly percent: boolean;
  readonly relation: Relation;
}

export interface SaidDate extends TermRange {
  readonly date: CellDate;
  readonly relation: Relation;
}

export interface SaidCue extends TermRange {
  readonly cue: StatementCue;
  readonly word: string;
}

/** A statement taken apart. */
export interface Sentence {
  readonly text: string;
  readonly language: Language;
  readonly terms: readonly TableTerm[];
  /** Whether a term names something: no function word. */
  readonly content: readonly boolean[];
  /** What each term may stand as in a cell. */
  readonly forms: readonly (readonly string[])[];
  readonly numbers: readonly SaidNumber[];
  readonly dates: readonly SaidDate[];
  readonly cues: readonly SaidCue[];
}

/**
 * A statement's terms, numbers, dates and the words that ask something of a table.
 * Example: `The Reds won more than 3 games` → the number 3 (above), the cues win and over.
 */
export function readSentence(text: string, language: Language): Sentence {
  const words = statementWords(language);
  const folded = foldText(text);
  const terms = findTableTerms(text);
  const stop = STOPS[language];
  const cues = findCues(folded, terms, language);
  const dates = findDates(folded, terms, cues, language);
  const numbers = findNumbers(folded, terms, cues, language);
  return {
    text,
    language,
    terms,
    content: terms.map(({ text: word, number }) => number !== null || !stop.has(word)),
    forms: terms.map((term) => formsOf(term, CELL_WORDS[language], words.endings)),
    numbers,
    dates,
    cues,
  };
}

const STOPS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(statementWords('en').stop),
  ko: new Set(statementWords('ko').stop),
};

const CELL_WORDS: Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>> = {
  en: new Map(Object.entries(statementWords('en').cellWords)),
  ko: new Map(Object.entries(statementWords('ko').cellWords)),
};

function formsOf(
  { text, stem }: TableTerm,
  cellWords: ReadonlyMap<string, readonly string[]>,
  endings: readonly string[],
): string[] {
  const forms = [stem];
  for (const word of cellWords.get(text) ?? cellWords.get(stem) ?? []) forms.push(word);
  for (const ending of endings) {
    if (text.length <= ending.length || !text.endsWith(ending)) continue;
    const bare = text.slice(0, -ending.length);
    forms.push(bare);
    for (const word of cellWords.get(bare) ?? []) forms.push(word);
  }
  return forms;
}

interface Phrase {
  readonly cue: StatementCue;
  readonly words: readonly string[];
}

const PHRASES: Readonly<Record<Language, ReadonlyMap<string, readonly Phrase[]>>> = {
  en: phrasesOf('en'),
  ko: new Map(),
};

function phrasesOf(language: Language): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const [cue, phrases] of cueEntries(language))
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), { cue, words }]);
    }
  return byFirst;
}

function cueEntries(language: Language): [StatementCue, readonly string[]][] {
  const { cues } = statementWords(language);
  const names = Object.keys(cues) as StatementCue[];
  return names.map((cue) => [cue, cues[cue] ?? []]);
}

function findCues(folded: string, terms: readonly TableTerm[], language: Language): SaidCue[] {
  const found: SaidCue[] = [];
  if (statementWords(language).matching === 'words') {
    terms.forEach(({ text }, start) => {
      for (const { cue, words } of PHRASES[language].get(text) ?? [])
        if (words.every((word, at) => terms[start + at]?.text === word))
          found.push({ cue, word: words.join(' '), start, end: start + words.length });
    });
    return found;
  }
  for (const [cue, phrases] of cueEntries(language))
    for (const word of phrases)
      for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        const inside = terms.flatMap((term, index) =>
          term.start < at + word.trimEnd().length && term.end > at ? [index] : [],
        );
        const [start, end] = [inside[0], inside.at(-1)];
        if (start !== undefined && end !== undefined) found.push({ cue, word, start, end: end + 1 });
      }
  return found;
}

/** The longest stretch of terms that writes a date with a month. */
function findDates(
  folded: string,
  terms: readonly TableTerm[],
  cues: readonly SaidCue[],
  language: Language,
): SaidDate[] {
  const dates: SaidDate[] = [];
  for (let start = 0; start < terms.length; start++) {
    for (let end = Math.min(terms.length, start + 6); end > start + 1; end--) {
      const from = terms[start]?.start ?? 0;
      const to = terms[end - 1]?.end ?? 0;
      const date = to - from > 30 ? null : readCellDate(folded.slice(from, to));
      if (date === null) continue;
      dates.push({ start, end, date, relation: relationAt(start, end, cues, language) });
      start = end - 1;
      break;
    }
  }
  return dates;
}

function findNumbers(
  folded: string,
  terms: readonly TableTerm[],
  cues: readonly SaidCue[],
  language: Language,
): SaidNumber[] {
  const words = statementWords(language);
  const numbers: SaidNumber[] = [];
  for (let start = 0; start < terms.length; start++) {
    const term = terms[start];
    if (term === undefined) continue;
    const ordinalWord = own(words.ordinals, term.text);
    const spelled = own(words.numbers, term.text);
    const value = term.number ?? ((ordinalWord ?? spelled) ? exact(ordinalWord ?? spelled ?? 0) : null);
    if (value === null) continue;
    let end = start + 1;
    let power = 0;
    const ones = tensAndOnes(terms, start, words.numbers);
    if (ones !== null) end++;
    for (let next = terms[end]; next !== undefined; next = terms[end]) {
      const scale = own(words.scales, next.text);
      const gap = next.start - (terms[end - 1]?.end ?? 0);
      if (scale === undefined || gap > 1) break;
      power += scale;
      end++;
    }
    const places = term.text.includes('.') ? term.text.length - term.text.indexOf('.') - 1 : 0;
    const scaled = (ones === null ? value : value.add(ones)).mul(powerOfTen(power));
    const approximate = cues.some(
      ({ cue, end: at, start: from }) => cue === 'about' && (at === start || from === end),
    );
    const slack = approximate
      ? scaled.abs().div(20)
      : places > 0 || power > 0
        ? powerOfTen(power - places).div(2)
        : exact(0);
    const negative = /(?:^|[\s(])[-]$/.test(folded.slice(Math.max(0, term.start - 2), term.start));
    const signed = negative && numbers.at(-1)?.end !== start ? scaled.neg() : scaled;
    numbers.push({
      start,
      end,
      value: signed,
      low: signed.sub(slack),
      high: signed.add(slack),
      ordinal: term.ordinal || ordinalWord !== undefined,
      spelled: term.number === null,
      isYear: power === 0 && term.text.length === 4 && isYear(value.valueOf()),
      percent: PERCENTS[language].has(terms[end]?.text ?? ''),
      relation: relationAt(start, end, cues, language),
    });
    start = end - 1;
  }
  return numbers;
}

/** The five of twenty-five, however it is written; null where no ones follow tens in letters. */
function tensAndOnes(
  terms: readonly TableTerm[],
  at: number,
  numbers: Readonly<Record<string, number>>,
): number | null {
  const tens = own(numbers, terms[at]?.text ?? '');
  const next = terms[at + 1];
  if (tens === undefined || tens < 20 || tens > 90 || next === undefined) return null;
  const ones = own(numbers, next.text) ?? next.number?.valueOf() ?? 0;
  return Number.isInteger(ones) && ones > 0 && ones < 10 ? ones : null;
}

const PERCENTS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(statementWords('en').percents),
  ko: new Set(statementWords('ko').percents),
};

function own(record: Readonly<Record<string, number>>, key: string): number | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

const BOUNDS: Readonly<Partial<Record<StatementCue, Relation>>> = {
  'at-least': 'at-least',
  'at-most': 'at-most',
  over: 'above',
  under: 'below',
};

/** What the words beside a number or date say of it; of several, the longest. */
function relationAt(start: number, end: number, cues: readonly SaidCue[], language: Language): Relation {
  const { boundsBehind } = statementWords(language);
  let best: { readonly relation: Relation; readonly length: number } | null = null;
  for (const { cue, start: from, end: to } of cues) {
    const relation = BOUNDS[cue];
    if (relation === undefined) continue;
    const before = to === start || (to === start - 1 && !boundsBehind);
    const behind = boundsBehind ? from >= end && from <= end + 1 : from === end && cue.startsWith('at-');
    const stands = boundsBehind ? behind : (before && to === start) || behind;
    if (stands && (best === null || to - from > best.length)) best = { relation, length: to - from };
  }
  return best?.relation ?? 'equal';
}
