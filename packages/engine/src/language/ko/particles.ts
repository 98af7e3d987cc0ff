/** A pair of particles: the one after a final consonant first. */
export type ParticlePair =
  | '은/는'
  | '이/가'
  | '을/를'
  | '과/와'
  | '으로/로'
  | '이라/라'
  | '이다/다'
  | '이었다/였다'
  | '이며/며'
  | '이고/고';

/** How a word read aloud ends: in a vowel, in ㄹ, or in another consonant. */
type Ending = 'vowel' | 'rieul' | 'consonant';

const DIGITS: Readonly<Record<string, Ending>> = {
  '0': 'consonant',
  '1': 'rieul',
  '2': 'vowel',
  '3': 'consonant',
  '4': 'vowel',
  '5': 'vowel',
  '6': 'consonant',
  '7': 'rieul',
  '8': 'rieul',
  '9': 'vowel',
};

/** Zeros at the end by how many there are: 십, 백, 천, 만, then 억 and 조. */
const SCALES: readonly [zeros: number, ending: Ending][] = [
  [12, 'vowel'],
  [8, 'consonant'],
  [4, 'consonant'],
  [3, 'consonant'],
  [2, 'consonant'],
  [1, 'consonant'],
];

/** Letters whose Korean names end in a consonant: 엘, 엠, 엔, 알. */
const LETTERS: Readonly<Record<string, Ending>> = { l: 'rieul', m: 'consonant', n: 'consonant', r: 'rieul' };

const SIGNS: Readonly<Record<string, Ending>> = {
  '%': 'vowel',
  '％': 'vowel',
  '‰': 'consonant',
  '℃': 'vowel',
  $: 'vowel',
  '+': 'vowel',
};

/**
 * The word with the particle that its reading calls for: `withParticle('3', '이/가')` → `3이`, `withParticle('6.8%', '이/가')` →
 * `6.8%가`, `withParticle('서울', '으로/로')` → `서울로`, `withParticle('Apple', '은/는')` → `Apple은`.
 */
export function withParticle(word: string, pair: ParticlePair): string {
  const [closed = '', open = ''] = pair.split('/');
  const ending = endingOf(word);
  if (ending === 'rieul') return word + (pair === '으로/로' ? open : closed);
  return word + (ending === 'consonant' ? closed : open);
}

function endingOf(word: string): Ending {
  const unbracketed = withoutBracket(word);
  const bare = unbracketed.slice(0, startOfTail(unbracketed, unbracketed.length, /[\s"'’”」』.,!?:;·…]/u));
  const last = bare.at(-1) ?? '';
  const code = last.charCodeAt(0);
  if (code >= 0xac00 && code <= 0xd7a3) {
    const final = (code - 0xac00) % 28;
    return final === 0 ? 'vowel' : final === 8 ? 'rieul' : 'consonant';
  }
  if (/[0-9]/.test(last)) return endingOfNumber(bare);
  if (/[A-Za-z]/.test(last)) return endingOfLatin(bare);
  return SIGNS[last] ?? 'vowel';
}

/** Without a bracket at the end: `한국(서울) ` → `한국`. */
function withoutBracket(word: string): string {
  const trimmed = word.trimEnd();
  if (!/[)\]}）】]/.test(trimmed.charAt(trimmed.length - 1))) return word;
  const inside = startOfTail(trimmed, trimmed.length - 1, /[^)\]}）】]/);
  const open = trimmed.slice(inside).search(/[([{（【]/);
  return open < 0 ? word : trimmed.slice(0, inside + open).trimEnd();
}

/** Where the characters before `end` begin that all match. */
function startOfTail(text: string, end: number, accept: RegExp): number {
  let start = end;
  while (start > 0 && accept.test(text.charAt(start - 1))) start--;
  return start;
}

/** Whether the digits at the end follow a decimal point of a number. */
function isFraction(text: string): boolean {
  const point = startOfTail(text, text.length, /[0-9]/) - 1;
  return text.charAt(point) === '.' && /[0-9]/.test(text.slice(startOfTail(text, point, /[0-9,]/), point));
}

function endingOfNumber(text: string): Ending {
  const number = text.slice(startOfTail(text, text.length, /[0-9,]/)).replaceAll(',', '');
  const last = number.at(-1) ?? '0';
  if (isFraction(text) || last !== '0' || number === '0') return DIGITS[last] ?? 'vowel';
  const zeros = number.length - startOfTail(number, number.length, /0/);
  return SCALES.find(([size]) => zeros >= size)?.[1] ?? 'consonant';
}

function endingOfLatin(text: string): Ending {
  const word = text.slice(startOfTail(text, text.length, /[A-Za-z]/));
  const last = word.at(-1)?.toLowerCase() ?? '';
  if (word === word.toUpperCase() && word.length <= 5) return LETTERS[last] ?? 'vowel';
  const lower = word.toLowerCase();
  if (/(?:[bcdfgkptz]le|l|ll|al|el)$/.test(lower)) return 'rieul';
  if (/(?:m|n|ng|me|ne)$/.test(lower)) return 'consonant';
  if (/[^aeiou][aeiou](?:b|p|t|ck|k|c)$/.test(lower) && lower.length <= 5) return 'consonant';
  return 'vowel';
}
