import { FUNCTION_WORDS } from '../language/registry-function-words.ts';
import { stemEnglish } from '../text/stem.ts';
import { findTokens, type Token } from '../text/tokens.ts';
import { Automaton } from './automaton.ts';

/** Words whose keys are remembered; a text of random words must not fill the memory. */
const MOST_STEMS = 50_000;

/** Only characters up to Latin Extended-B, and ’: no letter of another script. */
const LATIN = /^[^\u0250-\u2018\u201A-\u{10FFFF}]+$/u;

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
 * stem, digits exactly; a Hangul synonym may be of several words. One pass over the text finds them all.
 */
export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly hangul: string[] = [];
  private readonly hangulWords: number[] = [];
  /** Whether the pattern names nothing inside an eojeol: one syllable (칩), or several words (공개 모델, but not 비공개 모델). */
  private readonly hangulHeads: boolean[] = [];
  private automaton: Automaton | null = null;
  private readonly numerals = new Set<number>();
  private readonly stems = new Map<string, string>();

  private readonly synonyms: ReadonlyMap<string, string>;

  constructor(synonyms: ReadonlyMap<string, string>) {
    this.synonyms = synonyms;
  }

  /** The vocabulary's ids of a phrase's words, added where new: `add('AI 특허')` → two ids. */
  add(phrase: string): number[] {
    return this.keys(findTokens(phrase.toLowerCase()).filter((token) => !FUNCTION_WORDS.has(token.text))).map(
      (key) => this.idOf(key),
    );
  }

  /** Call once after the last `add`. */
  freeze(): void {
    for (const [spelling, key] of this.synonyms) {
      const id = this.ids.get(key);
      if (id !== undefined && HANGUL_WORDS.test(spelling)) this.watch(spelling, id);
    }
    this.automaton = new Automaton(this.hangul);
  }

  /** The ids of those words of a phrase that the vocabulary knows. */
  lookUp(phrase: string): number[] {
    return this.keys(findTokens(phrase.toLowerCase())).flatMap((key) => this.ids.get(key) ?? []);
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
    for (const token of tokens) {
      if (token.script === 'hangul') continue;
      const id = this.ids.get(this.key(token.text));
      if (id !== undefined) hits.push({ word: id, start: token.start, end: token.end });
    }
    for (const hit of this.automaton?.find(folded) ?? []) {
      const word = this.hangulWords[hit.pattern];
      if (word === undefined) continue;
      if (this.hangulHeads[hit.pattern] === true && isHangul(folded.charCodeAt(hit.start - 1))) continue;
      hits.push({ word, start: hit.start, end: hit.end });
    }
    return hits.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  private keys(tokens: readonly Token[]): string[] {
    return tokens.map((token) => this.key(token.text));
  }

  private key(text: string): string {
    const known = this.stems.get(text);
    if (known !== undefined) return known;
    const key = this.keyOf(text);
    if (this.stems.size < MOST_STEMS) this.stems.set(text, key);
    return key;
  }

  private keyOf(text: string): string {
    const plain = LATIN.test(text) ? stemEnglish(text) : text;
    return this.synonyms.get(plain) ?? plain;
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
