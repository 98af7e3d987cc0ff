import type { RunRules, Unmoved } from '../run.ts';

const UNMOVED =
  /(?<![가-힣])(?:(줄|줄어들|감소하|떨어지|하락하|낮아지|내려가|뒷걸음치|뒷걸음질하|꺾이)|늘|늘어나|증가하|오르|높아지|커지|상승하|성장하)지(?:는|도|를)?\s?(?:않|못)/;
/** 크게 늘지 않았다, 더 줄지 않았다: by how much, or no longer. */
const QUALIFIED = /(?:크게|많이|별로|그리|더|더는|더 이상|좀처럼|거의|만큼|보다)\s$/;
const AT_ALL = /(?:단\s)?한 (?:번|해|분기|달|차례)도|결코|전혀/;
const OVER =
  /^[^.,]{0,10}(?:(?:감소|하락|증가|상승|성장|내리막|줄어든|줄어들|줄던|줄다|늘던|늘다|줄어든|떨어진|늘어난|줄인|늘린)[가-힣]{0,3}\s?(?:끝에|뒤|후(?![가-힣])|다가|흐름을 끊|행진을 (?:멈|끝))|다가\s|끝에\s|(?:감소|하락|증가|상승)세를\s(?:끊|멈|벗))/;

/** Korean: 연속, 째, 한 번도 줄지 않았다. */
export const KO_RUNS: RunRules = {
  counts: () => false,
  stepOf: (words) =>
    /분기/.test(words) ? 'quarter' : /달|개월/.test(words) ? 'month' : /년|해/.test(words) ? 'year' : null,
  moveOf: () => null,
  runs: () => false,
  isOver: (_before, after) => OVER.test(after),
  isPast: (after) => /^[가-힣]{0,2}\s(?:뒤|후|다음)(?:\s|,|에|로)/.test(after),
  starts: (_before, after) => /^부터/.test(after),
  isFirstIn: (between, lengthFirst) =>
    !lengthFirst || !/^\s?만에\s(?:[가-힣]{1,8}\s){0,2}$/.test(between)
      ? null
      : /처음|첫|다시/.test(between)
        ? 'surely'
        : 'maybe',
  isFirstSince: (between, timeFirst) =>
    timeFirst && /^\s?(?:이후|이래)\s처음(?:으로)?\s(?:[가-힣]{1,8}\s)?$/.test(between),
  countsYears: (sentence) =>
    /(?<![가-힣0-9])(?:[0-9]{1,2}|[가-힣]{1,2})\s?(?:년|해|분기)\s?(?:가운데|중)(?:에서)?\s(?:[0-9]{1,2}|[가-힣]{1,2})\s?(?:년|해|번|차례|개년|분기)/.test(
      sentence,
    ),
  unmoved: (clause) => {
    const match = UNMOVED.exec(clause);
    if (match === null || QUALIFIED.test(clause.slice(0, match.index))) return null;
    const direction: Unmoved['direction'] = match[1] === undefined ? 'up' : 'down';
    return {
      start: match.index,
      end: match.index + match[0].length,
      direction,
      always: AT_ALL.test(clause.slice(Math.max(0, match.index - 16), match.index)),
    };
  },
  isSince: () => false,
  /** 3년 최고, 20년 통계에서 가장. */
  isExtremeOver: (between, lengthFirst) =>
    lengthFirst &&
    /^(?:\s?|(?:치|간)?\s(?:통계|자료|집계|기록|시계열)(?:에서|\s중|\s가운데|상)?\s)$/.test(between),
  extremeBehind: () => null,
};
