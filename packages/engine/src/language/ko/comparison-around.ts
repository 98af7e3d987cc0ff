import { KO_CUE_TABLE } from './cues.ts';
import { leads, stems } from './stems.ts';
import type { VerbBehind } from './verb-behind.ts';
import type { WordsAround } from './words-around.ts';

const AHEAD = stems([
  ...(KO_CUE_TABLE.ahead ?? []),
  ...(KO_CUE_TABLE.more ?? []),
  '앞질',
  '따돌',
  '제쳤',
  '제치',
  '벌렸',
  '벌어졌',
  '벌어져',
  '빠르',
  '빠른',
  '빨랐',
  '비싸',
  '비싼',
  '비쌌',
  '무겁',
]);
const BEHIND = stems([
  ...(KO_CUE_TABLE.behind ?? []),
  ...(KO_CUE_TABLE.less ?? []),
  '느리',
  '느린',
  '느렸',
  '싸다',
  '싸고',
  '쌌',
  '저렴',
  '가볍',
  '짧',
]);

/** 두 개 차로 제쳤다: how far ahead. */
const BY_DISTANCE = /^\s?(?:격차|차이|차)로\s/;
/** 30대 더, 30대 덜. */
const MORE = /^\s?더\s/;
const LESS = /^\s?덜\s/;
const FURTHERED = /^\s?[더덜]\s/;
/** 523곳보다: a value that something else is held against. */
const THAN = /^보다(?![가-힣])/;
/** 2.4배 차이. */
const APART = /^\s?(?:의\s)?(?:격차|차이|차(?:로|였|다|이다|이었|가 난|가 났))/;

/** Which way the verb behind a number holds something against another: `14%포인트 |앞서` → up; null where it does not. */
export function comparedBehind({ plain }: WordsAround, verb: VerbBehind): 'up' | 'down' | null {
  const distance = BY_DISTANCE.exec(plain)?.[0].length ?? 0;
  const verdict = distance > 0 ? plain.slice(distance) : verb.words;
  if (leads(verdict, AHEAD)) return 'up';
  return leads(verdict, BEHIND) ? 'down' : null;
}

/** Which way the word right behind a number does: `475억 달러 |더 팔렸다` → up. */
export function furtheredBehind({ plain }: WordsAround): 'up' | 'down' | null {
  if (MORE.test(plain)) return 'up';
  return LESS.test(plain) ? 'down' : null;
}

/** Whether a number is the value that another is held against, and no difference: `523곳|보다`. */
export function isHeldAgainst({ after }: WordsAround): boolean {
  return THAN.test(after);
}

/** Whether it is how much more or less there is: `30대 |더`. */
export function isFurthered({ plain }: WordsAround): boolean {
  return FURTHERED.test(plain);
}

/** Whether a word of distance stands right behind: `2.4배 |차이`. */
export function isApart({ plain }: WordsAround): boolean {
  return APART.test(plain);
}
