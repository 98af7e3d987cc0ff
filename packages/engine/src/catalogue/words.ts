import { FUNCTION_WORDS } from '../language/registry-function-words.ts';
import { goesOn } from '../language/registry-syllable-nouns.ts';
import { stemEnglish } from '../text/stem.ts';
import { findTokens, type Token } from '../text/tokens.ts';
import { Automaton } from './automaton.ts';

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

/** A spelling of several words: what follows its first, and the keys under which it is looked up as a whole. */
interface Phrase {
  readonly rest: readonly string[];
  readonly keys: readonly string[];
}

const NO_PHRASES: readonly Phrase[] = [];

/** One Hangul word or several with a space between: 데이터센터, 데이터 센터. */
const HANGUL_WORDS = /^[\uAC00-\uD7A3]+(?: [\uAC00-\uD7A3]+)*$/;

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
  private readonly ids = new Map<string, number>();
  private readonly hangul: string[] = [];
  private readonly hangulWords: number[] = [];
  /** Whether the pattern names nothing inside an eojeol: one syllable (칩), or several words (공개 모델, but not 비공개 모델). */
  private readonly hangulHeads: boolean[] = [];
  private automaton: Automaton | null = null;
  private readonly numerals = new Set<number>();
  private readonly entries = new Map<string, Entry>();

  private readonly spellings: ReadonlyMap<string, string>;
  private readonly synonyms = new Map<string, readonly string[]>();
  private readonly phrases = new Map<string, Phrase[]>();
  /** The keys of spellings of several words by their last word: what "cars" may stand for after "electric". */
  private readonly endings = new Map<string, Set<string>>();

  /** Synonyms map a spelling, one or more words, to its keys; words are parted by blanks and stand as stems. */
  constructor(synonyms: ReadonlyMap<string, string>) {
    this.spellings = synonyms;
    for (const [spelling, key] of synonyms) {
      const [first = '', ...rest] = spelling.split(' ');
      const keys = key.split(' ');
      if (rest.length === 0) this.synonyms.set(first, keys);
      else if (!HANGUL_WORDS.test(spelling)) {
        const last = rest.at(-1) ?? '';
        this.phrases.set(first, [...(this.phrases.get(first) ?? []), { rest, keys }]);
        this.endings.set(last, new Set([...(this.endings.get(last) ?? []), ...keys]));
      }
    }
    for (const list of this.phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
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
    for (const [spelling, key] of this.spellings)
      for (const part of key.split(' ')) {
        const id = this.ids.get(part);
        if (id !== undefined && HANGUL_WORDS.test(spelling)) this.watch(spelling, id);
      }
    this.automaton = new Automaton(this.hangul);
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
    const whole = [...(this.endings.get(this.entry(noun).plain) ?? [])];
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
      keys: this.synonyms.get(plain) ?? [plain],
      opens: this.phrases.get(plain) ?? NO_PHRASES,
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
