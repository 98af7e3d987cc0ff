import { FUNCTION_WORDS } from '../language/registry-function-words.ts';
import { goesOn } from '../language/registry-syllable-nouns.ts';
import { stemEnglish } from '../text/stem.ts';
import { findTokens, type Token } from '../text/tokens.ts';
import { Automaton, type AutomatonTables } from './automaton.ts';
import { HANGUL_WORDS, type Phrase, readSpellings, type Spellings } from './spellings.ts';

/** Words whose keys are remembered; a text of random words must not fill the memory. */
const MOST_STEMS = 50_000;

/** Only characters up to Latin Extended-B, and ’: no letter of another script. */
const LATIN = /^[^\u0250-\u2018\u201A-\u{10FFFF}]+$/u;

/** What stands between the words of one spelling: a blank, a hyphen, or the & of R&D. */
const JOINT = /^[\s\u2010\u2011&-]$/u;

/** How a word is looked up, and the longer spellings that it opens, longest first. */
interface Entry {
  readonly plain: string;
  readonly keys: readonly string[];
  readonly opens: readonly Phrase[];
}

/** A vocabulary as plain values, to be kept. */
export interface VocabularyTables {
  /** The keys of the words in the order of their ids. */
  readonly keys: readonly string[];
  readonly hangulWords: readonly number[];
  readonly hangulHeads: readonly boolean[];
  readonly automaton: AutomatonTables;
  readonly numerals: readonly number[];
  readonly spellings: Spellings;
}

const NO_PHRASES: readonly Phrase[] = [];

/** A word of the catalogue's vocabulary where it stands in the text. */
export interface WordHit {
  readonly word: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The words by which indicators are found: Hangul words match inside an eojeol whatever follows, Latin words by their
 * stem, digits exactly. A spelling of several words is looked up as a whole, not by its words; one spelling may stand for
 * several keys. One pass over the text finds them all.
 */
export class Vocabulary {
  private readonly ids: Map<string, number>;
  private readonly hangul: string[] = [];
  private readonly hangulWords: number[];
  /** Whether the pattern names nothing inside an eojeol: one syllable (칩), or several words (공개 모델, but not 비공개 모델). */
  private readonly hangulHeads: boolean[];
  private automaton: Automaton | null = null;
  private readonly numerals: Set<number>;
  private readonly entries = new Map<string, Entry>();

  private readonly spellings: Spellings;
  /** The spellings of Hangul words, which are watched for once their keys are there. */
  private readonly hangulSpellings: readonly (readonly [spelling: string, key: string])[];

  /** From spellings and their keys, as `readSpellings` takes them; or from the tables of a vocabulary that was kept. */
  constructor(from: ReadonlyMap<string, string> | VocabularyTables) {
    if (from instanceof Map) {
      this.ids = new Map();
      this.hangulWords = [];
      this.hangulHeads = [];
      this.numerals = new Set();
      this.spellings = readSpellings(from);
      this.hangulSpellings = [...from].filter(([spelling]) => HANGUL_WORDS.test(spelling));
      return;
    }
    const tables = from as VocabularyTables;
    this.ids = new Map(tables.keys.map((key, id) => [key, id]));
    this.hangulWords = [...tables.hangulWords];
    this.hangulHeads = [...tables.hangulHeads];
    this.numerals = new Set(tables.numerals);
    this.spellings = tables.spellings;
    this.hangulSpellings = [];
    this.automaton = new Automaton(tables.automaton);
  }

  /** The vocabulary's ids of a phrase's words, added where new: `add('AI 특허')` → two ids. */
  add(phrase: string): number[] {
    const ids: number[] = [];
    const text = phrase.toLowerCase();
    this.read(text, findTokens(text), (key, token) => {
      if (token === null || !FUNCTION_WORDS.has(token.text)) ids.push(this.idOf(key));
    });
    return ids;
  }

  /** Call once after the last `add`. */
  freeze(): void {
    for (const [spelling, key] of this.hangulSpellings)
      for (const part of key.split(' ')) {
        const id = this.ids.get(part);
        if (id !== undefined) this.watch(spelling, id);
      }
    this.automaton = new Automaton(this.hangul);
  }

  /** What `new Vocabulary` takes in place of the spellings; call `freeze` before. */
  get tables(): VocabularyTables {
    return {
      keys: [...this.ids.keys()],
      hangulWords: this.hangulWords,
      hangulHeads: this.hangulHeads,
      automaton: (this.automaton ?? new Automaton([])).tables,
      numerals: [...this.numerals],
      spellings: this.spellings,
    };
  }

  /** The ids of those words of a phrase that the vocabulary knows. */
  lookUp(phrase: string): number[] {
    const ids: number[] = [];
    const text = phrase.toLowerCase();
    this.read(text, findTokens(text), (key) => {
      const id = this.ids.get(key);
      if (id !== undefined) ids.push(id);
    });
    return ids;
  }

  /** The ids of what a noun that is counted may stand for: `centres` also for data centres. */
  lookUpNoun(noun: string): number[] {
    const whole = [...(this.spellings.endings.get(this.entry(noun).plain) ?? [])];
    return [...this.lookUp(noun), ...whole.flatMap((key) => this.ids.get(key) ?? [])];
  }

  get size(): number {
    return this.ids.size;
  }

  /** Whether a word is written in digits: it names a statistic (28나노), but never where it is the number claimed. */
  isNumeral(word: number): boolean {
    return this.numerals.has(word);
  }

  /** Every word of the vocabulary in the folded text, in order of their starts. */
  find(folded: string, tokens: readonly Token[]): WordHit[] {
    const hits: WordHit[] = [];
    const spelt = tokens.filter((token) => token.script !== 'hangul');
    this.read(folded, spelt, (key, _, start, end) => {
      const id = this.ids.get(key);
      if (id !== undefined) hits.push({ word: id, start, end });
    });
    for (const hit of this.automaton?.find(folded) ?? []) {
      const word = this.hangulWords[hit.pattern];
      if (word === undefined) continue;
      if (this.hangulHeads[hit.pattern] === true && isHangul(folded.charCodeAt(hit.start - 1))) continue;
      if (hit.end - hit.start === 1 && goesOn(folded.charAt(hit.start), folded.slice(hit.end, hit.end + 1)))
        continue;
      hits.push({ word, start: hit.start, end: hit.end });
    }
    return hits.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  /** Hands over each key of a text with its token, which is null for one of several words. */
  private read(
    text: string,
    tokens: readonly Token[],
    take: (key: string, token: Token | null, start: number, end: number) => void,
  ): void {
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) continue;
      const { keys, opens } = this.entry(token.text);
      const phrase =
        opens.length === 0 ? undefined : opens.find(({ rest }) => this.follows(text, tokens, at, rest));
      const last = tokens[at + (phrase?.rest.length ?? 0)] ?? token;
      for (const key of phrase?.keys ?? keys)
        take(key, phrase === undefined ? token : null, token.start, last.end);
      at += phrase?.rest.length ?? 0;
    }
  }

  /** Whether a token is followed by words of these stems. */
  private follows(text: string, tokens: readonly Token[], at: number, stems: readonly string[]): boolean {
    return stems.every((stem, index) => {
      const before = tokens[at + index];
      const next = tokens[at + index + 1];
      return (
        before !== undefined &&
        next !== undefined &&
        next.start === before.end + 1 &&
        JOINT.test(text[before.end] ?? '') &&
        this.entry(next.text).plain === stem
      );
    });
  }

  private entry(text: string): Entry {
    const known = this.entries.get(text);
    if (known !== undefined) return known;
    const plain = LATIN.test(text) ? stemEnglish(text) : text;
    const made = {
      plain,
      keys: this.spellings.synonyms.get(plain) ?? [plain],
      opens: this.spellings.phrases.get(plain) ?? NO_PHRASES,
    };
    if (this.entries.size < MOST_STEMS) this.entries.set(text, made);
    return made;
  }

  private idOf(key: string): number {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(key, id);
    if (/^[\uAC00-\uD7A3]+$/.test(key)) this.watch(key, id);
    else if (/^[0-9]/.test(key)) this.numerals.add(id);
    return id;
  }

  private watch(spelling: string, id: number): void {
    this.hangul.push(spelling);
    this.hangulWords.push(id);
    this.hangulHeads.push(spelling.length === 1 || spelling.includes(' '));
  }
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}
