import { syllableAt } from './romanise.ts';

/** Hangul's parts as a name in Latin letters may have them; ㅅ below a vowel only doubles the next consonant. */
const INITIALS = 'k k n d d l m b b s s  j j j k t p h'.split(' ');
const VOWELS = 'a e ia e o e io e o oa oe oe io u uo ue ui iu  ui i'.split(' ');
const FINALS = ' k k k n n n t l k m l l l p l m p p   n t t k t p '.split(' ');

/** What stands for one sound or another in Latin names, the longer first. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'p'],
  [/ck|q/g, 'k'],
  [/sh|th/g, 's'],
  [/ch/g, 'j'],
  [/c(?=[eiy])/g, 's'],
  [/c|g/g, 'k'],
  [/x/g, 'ks'],
  [/v/g, 'b'],
  [/f/g, 'p'],
  [/z/g, 'j'],
  [/r(?![aeiouy])/g, ''],
  [/r/g, 'l'],
  [/ee|y/g, 'i'],
  [/oo|ou/g, 'u'],
];

/**
 * A name in Latin letters as its sounds survive in Hangul, vowels with them, for names with too few consonants to be known by these:
 * `latinLoosely('Velka')` and `hangulLoosely('벨카')` → `belka`.
 */
export function latinLoosely(name: string): string {
  let text = name.toLowerCase();
  for (const [from, to] of LATIN) text = text.replace(from, to);
  return undoubled(text);
}

/** As `latinLoosely`, of a word in Hangul: `hangulLoosely('홋쿠토')` → `hokuto`. */
export function hangulLoosely(word: string): string {
  let out = '';
  for (let index = 0; index < word.length; index++) {
    const syllable = syllableAt(word, index);
    if (syllable === null) continue;
    const { initial, vowel, final } = syllable;
    out += (INITIALS[initial] ?? '') + (VOWELS[vowel] ?? '') + (FINALS[final] ?? '');
  }
  return undoubled(out);
}

function undoubled(text: string): string {
  return text.replace(/(?<twice>[a-z])\k<twice>/g, '$<twice>');
}
