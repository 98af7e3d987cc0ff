import { type Syllable, syllableAt } from './romanise.ts';

/**
 * The consonants of a name, in classes that survive its way from Latin letters into Hangul: p stands for b, f, v; t for d; k for g, c, q;
 * s for z, j, ch; l for r. Vowels, h and w are dropped, as is an r that no vowel follows, which Hangul does not write.
 * `latinSkeleton('Quillon')` and `hangulSkeleton('퀼론')` → `kln`.
 */
export function latinSkeleton(name: string): string {
  let out = '';
  let gap = true;
  const text = name.toLowerCase();
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index);
    const next = text.charAt(index + 1);
    if (letter === 'h' || letter === 'w') continue;
    if (letter === 'x') {
      out += 'ks';
      gap = false;
      continue;
    }
    const kind =
      letter === 'p' && next === 'h'
        ? 'p'
        : classOf(letter, next, text.charAt(index + 2), text.charAt(index - 1));
    if (kind === null) {
      gap = gap || isVowel(letter);
      continue;
    }
    if (gap || !out.endsWith(kind)) out += kind;
    gap = false;
  }
  return out;
}

/**
 * As `latinSkeleton`, of a word in Hangul: `hangulSkeleton('노스레이크랩')` → `nslklp`. A 르 before a consonant is an r that the other
 * script drops and other papers leave out: 포르모사 is Formosa, and 코르벡스 is 코벡스.
 */
export function hangulSkeleton(word: string): string {
  let out = '';
  let gap = true;
  const add = (kind: string) => {
    for (const one of kind) {
      if (gap || !out.endsWith(one)) out += one;
      gap = false;
    }
  };
  for (let index = 0; index < word.length; index++) {
    const syllable = syllableAt(word, index);
    if (syllable === null || (index > 0 && isUnsounded(syllable, syllableAt(word, index + 1)))) continue;
    add(INITIAL_CLASSES[syllable.initial] ?? '');
    gap = syllable.vowel !== SILENT_VOWEL;
    const final = FINAL_CLASSES[syllable.final] ?? '';
    // ㄹ before ㄹ is one sound (퀼론); a final is never parted from its own vowel.
    if (final !== '') {
      gap = true;
      add(final);
      gap = false;
    }
  }
  return out;
}

/** Whether a syllable is 르 before a consonant other than ㄹ. */
function isUnsounded(syllable: Syllable, next: Syllable | null): boolean {
  if (syllable.initial !== RIEUL || syllable.vowel !== SILENT_VOWEL || syllable.final !== 0) return false;
  return next !== null && next.initial !== RIEUL && next.initial !== NO_CONSONANT;
}

/** Their places among the initials. */
const RIEUL = 5;
const NO_CONSONANT = 11;
const INITIAL_CLASSES = 'k k n t t l m p p s s  s s s k t p '.split(' ');
const FINAL_CLASSES = ' k k k n n n t l k m l l l p l m p p t s n s s k t p '.split(' ');
/** ㅡ is what Hangul puts where a foreign name has no vowel (스트 for st). */
const SILENT_VOWEL = 18;

function classOf(letter: string, next: string, after: string, before: string): string | null {
  switch (letter) {
    case 'b':
    case 'f':
    case 'p':
    case 'v':
      return 'p';
    case 'd':
      return 't';
    case 't':
      return next === 'h' ? 's' : 't';
    case 'c':
      if (next === 'h') return after === 'r' || after === 'l' ? 'k' : 's';
      return next === 'k' ? null : isSoft(next) ? 's' : 'k';
    case 'g':
      if (next === 'h') return null;
      // ng at the end of a syllable is one sound, as ㅇ is.
      if (before === 'n' && !isVowel(next)) return null;
      return next === 'e' || next === 'i' ? 's' : 'k';
    case 'k':
    case 'q':
      return 'k';
    case 'j':
    case 's':
    case 'z':
      return 's';
    case 'l':
      return 'l';
    case 'r':
      return isVowel(next) ? 'l' : null;
    case 'm':
      return 'm';
    case 'n':
      return 'n';
    default:
      return null;
  }
}

function isVowel(letter: string): boolean {
  return letter !== '' && 'aeiouy'.includes(letter);
}

function isSoft(letter: string): boolean {
  return letter === 'e' || letter === 'i' || letter === 'y';
}
