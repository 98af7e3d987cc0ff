/** Hangul syllables, in the order of Unicode: 19 initials, 21 vowels, 28 finals. Letters of the Revised Romanisation. */
const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
const FIRST = 0xac00;
const LAST = 0xd7a3;

/** A Hangul syllable in its three parts, each as the place in its list. */
export interface Syllable {
  readonly initial: number;
  readonly vowel: number;
  readonly final: number;
}

/** The parts of a syllable, or null where the code unit is none: `syllableAt('청주', 0)` → `{ initial: 14, vowel: 4, final: 21 }`. */
export function syllableAt(text: string, index: number): Syllable | null {
  const code = text.charCodeAt(index);
  if (code < FIRST || code > LAST) return null;
  const place = code - FIRST;
  return {
    initial: Math.floor(place / 588),
    vowel: Math.floor((place % 588) / 28),
    final: place % 28,
  };
}

/**
 * A Hangul word in Latin letters, syllable by syllable and without the changes that sounds make on their neighbours:
 * `romanise('가온')` → `['ga', 'on']`. Letters that are not Hangul are left out.
 */
export function romanise(word: string): string[] {
  const out: string[] = [];
  for (let index = 0; index < word.length; index++) {
    const syllable = syllableAt(word, index);
    if (syllable === null) continue;
    out.push(
      (INITIALS[syllable.initial] ?? '') + (VOWELS[syllable.vowel] ?? '') + (FINALS[syllable.final] ?? ''),
    );
  }
  return out;
}
