import { type Exact, exact } from '../../quantity/exact.ts';
import { buildNumber, type NumberReading } from '../../quantity/number-reading.ts';

/** A word for a half or for twice, and what it is worth. */
export type PartWord = readonly [word: string, value: Exact];

const WORDS: readonly (readonly [string, Exact])[] = [
  ['절반', exact(1, 2)],
  ['반토막', exact(1, 2)],
  ['갑절', exact(2)],
  ['곱절', exact(2)],
  ['반', exact(1, 2)],
];

const MULTIPLES: ReadonlySet<string> = new Set(['갑절', '곱절', '반토막']);

/** 반은, 반 : a word by itself. */
const HALF_ALONE = /^반(?:은|이|을|으로|에)?(?=\s|$|,)/;
/** 미국이 반, 두 배 반: what it is half of stands before. */
const LEADS_TO_HALF = /(?:가|이|는|은|을|에|년|달|시|개|배)\s?$/;
const HALF_IS = /^반(?:은|이)/;

/** 반을 차지한다, 반을 나눠 주었다: a half that is taken from something, no class at school. */
const HALF_TAKEN =
  /^반을 (?:차지|넘|떼|나누|나눠|덜|잘라|자르|내놓|내어|돌려|가져|먹|팔|채우|채웠|밑돌|웃돌|잃|남기|남겼)/;

/** 반도 안 된다, 반이다. */
const HALF_TOLD =
  /^반(?:도\s(?:안|못|채)|이다|밖에|으로\s(?:줄|떨|감|꺾)|에도?\s(?:못|그|불과|미치)|\s(?:수준|정도|가까이|남짓))/;

/** The word for a half or for twice that stands at a position: `절반`, `갑절`; null where none does. */
export function partWordAt(folded: string, at: number): PartWord | null {
  return WORDS.find(([word]) => folded.startsWith(word, at)) ?? null;
}

/** The number that such a word is: `절반` → 1/2; null where its letters are another word, as in 반도체, or a class at school. */
export function readPartWord(folded: string, at: number, [word, value]: PartWord): NumberReading | null {
  if (word === '반' && !isHalf(folded, at)) return null;
  const shape = MULTIPLES.has(word) ? 'multiple' : 'fraction';
  return buildNumber(at, at + word.length, value, `ko.number.${shape}-word`, {
    inWords: true,
    shape,
    denominator: shape === 'fraction' ? 2 : null,
    ...(word === '반토막' ? { place: -1, isLeft: true as const } : { place: 0 }),
  });
}

/** A half by itself: of a text that says 반 and nothing else. */
export function readHalf(at: number): NumberReading {
  return buildNumber(at, at + 1, exact(1, 2), 'ko.number.fraction-word', {
    inWords: true,
    shape: 'fraction',
    denominator: 2,
  });
}

/** Whether 반 is a half. */
function isHalf(folded: string, at: number): boolean {
  if (isHalfOf(folded, at)) return true;
  return (
    HALF_ALONE.test(folded.slice(at, at + 4)) &&
    (HALF_TAKEN.test(folded.slice(at, at + 8)) ||
      LEADS_TO_HALF.test(folded.slice(Math.max(0, at - 2), at)) ||
      HALF_IS.test(folded.slice(at, at + 3)))
  );
}

/** 미국의 반도 안 된다, 2019년의 반이다: half of what stands before. */
function isHalfOf(folded: string, at: number): boolean {
  return folded.slice(Math.max(0, at - 2), at) === '의 ' && HALF_TOLD.test(folded.slice(at, at + 6));
}
