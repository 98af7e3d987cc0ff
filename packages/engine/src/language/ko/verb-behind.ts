import type { Quantity } from '../../quantity/quantity.ts';
import { isFractionMoved } from './told-as-change.ts';
import type { WordsAround } from './words-around.ts';

/** The verb behind a number: what is said of the number, or of where it is told to come to. */
export interface VerbBehind {
  /** The words from the verb on: of 30대가 줄었다, 줄었다. */
  readonly words: string;
  /** The number is where something came to: 34%로 늘었다, 30대까지. */
  readonly arrives: boolean;
}

/** 34%로, 30대까지. */
const ARRIVES = /^(?:[가-힣]{0,2}(?:으로|로)|까지)(?=[\s,.]|$)/;
/** 34%로 집계됐다: so it was found to be. */
const FOUND_TO_BE = /^으?로\s?(?:추정|추산|집계|나타|조사|전망|예상|평가|알려|전해|기록)/;

/** 늘기는커녕 반 토막이 났다: what did not come about. */
const FAR_FROM_IT = /^,?\s?[가-힣]{1,5}기는?\s?커녕,?\s?/;

/** 22억 달러로 직전 분기보다 오히려 늘었다: with what it is compared, of the same one at another time. */
const ARRIVES_THAN =
  /^[가-힣]{0,2}(?:으로|로)\s(?:전년|지난해|작년|전분기|전 분기|직전 분기|전월|전달|지난달|전기|1년 전|한 해 전|재작년|직전)(?:\s(?:동기|같은 기간))?(?:보다|에 비해|대비)\s(?:(?:오히려|더|크게|소폭|조금|되레|되려|다소|훌쩍|대폭)\s)?/;
/** 34%로 늘었다: the particle before the verb. */
const PARTICLE = /^[가-힣]{0,4}\s?/;

/** One syllable of a particle, and the space behind it: 33대|가 |줄었다. */
const PARTICLE_AND_SPACE = 2;

/** 두 곳이 줄었다: what is counted got fewer or more. */
const SO_MANY_FEWER =
  /^[가이]\s(?:더\s|새로\s)?(?:줄|늘|더해[졌진]|보태[졌진]|얹[혔힌]|사라|감소|증가|빠졌|빠진|빠져(?!나))(?![가-힣]{0,3}\s?(?:나라|국가|곳|기업|회사))/;
/** 30곳 중 12곳이 늘었다: of so many it is told how many did. */
const OF_SO_MANY = /(?:중|가운데|(?<![0-9][가-힣]|명단|목록|순위)에서)\s$/;

/** The verb behind a number: of ` 늘었다` the words, `arrives` false; of `로 늘었다` the same words, `arrives` true. */
export function verbBehind({ quantity, before, plain }: WordsAround): VerbBehind {
  const arrives = ARRIVES.test(plain) && !FOUND_TO_BE.test(plain);
  const lead = arrives ? leadOfArrival(plain) : leadOf(plain, before, quantity);
  return { words: plain.slice(lead).trimStart().replace(FAR_FROM_IT, ''), arrives };
}

/** How many letters stand before the verb that tells where something came to: 22억 달러|로 직전 분기보다 |늘었다. */
function leadOfArrival(plain: string): number {
  return ARRIVES_THAN.exec(plain)?.[0].length ?? PARTICLE.exec(plain)?.[0].length ?? 0;
}

/** How many letters stand before the verb whose amount a number is: 33대|가 |줄었다; none in 30곳 중 12곳|이 늘었다. */
function leadOf(plain: string, before: string, quantity: Quantity): number {
  const { unit, shape } = quantity;
  if (
    (unit === 'percentage-point' && /^[을를이가]\s/.test(plain)) ||
    isFractionMoved(before, quantity, plain)
  )
    return PARTICLE_AND_SPACE;
  if (shape === 'money') return SO_MANY_FEWER.test(plain) ? PARTICLE_AND_SPACE : 0;
  return unit === 'count' && SO_MANY_FEWER.test(plain) && !OF_SO_MANY.test(before) ? PARTICLE_AND_SPACE : 0;
}
