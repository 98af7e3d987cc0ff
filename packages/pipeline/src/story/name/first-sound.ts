import { syllableAt } from './romanise.ts';

/** The first sounds that Hangul keeps apart in foreign names, where the skeleton's classes do not: ㅍ for p and f, ㅂ for b and v. */
const HANGUL = 'g k n d d l m b b s s  j j j k t p h'.split(' ');

/** The first sound of a name in Latin letters, empty for a vowel: `latinFirst('Quillon')` → `k`, `latinFirst('Wendell')` → ``. */
export function latinFirst(name: string): string {
  const [one, two] = [name.charAt(0).toLowerCase(), name.slice(0, 2).toLowerCase()];
  const pair = PAIRS.get(two);
  return pair ?? LETTERS.get(one) ?? '';
}

/** The first sound of a Hangul word: `hangulFirst('퀼론')` → `k`, `hangulFirst('얼마나')` → ``. */
export function hangulFirst(word: string): string {
  const syllable = syllableAt(word, 0);
  return syllable === null ? '' : (HANGUL[syllable.initial] ?? '');
}

const PAIRS = new Map([
  ['ch', 'j'],
  ['ph', 'p'],
  ['sh', 's'],
  ['th', 's'],
  ['kn', 'n'],
  ['wr', 'l'],
  ['ce', 's'],
  ['ci', 's'],
  ['cy', 's'],
  ['ge', 'j'],
  ['gi', 'j'],
]);

const LETTERS = new Map(
  Object.entries({
    b: 'b',
    c: 'k',
    d: 'd',
    f: 'p',
    g: 'g',
    h: 'h',
    j: 'j',
    k: 'k',
    l: 'l',
    m: 'm',
    n: 'n',
    p: 'p',
    q: 'k',
    r: 'l',
    s: 's',
    t: 't',
    v: 'b',
    x: 'j',
    z: 'j',
  }),
);
