import type { AgainstTimes } from '../word-claims.ts';
import { yearsAdded } from '../years-added.ts';
import { KO_NATIVE_TO_TEN } from './numerals.ts';

const HELD =
  /\s(?:합친|합한|더한)\s(?:것|액수|금액|규모|수|건수|대수|양|총합|값|총액)(?:보다도?\s(?:[가-힣]{1,4}\s){0,2}(?:많|크|큰|컸|높|(적|작|낮))|[을를]\s(?:[가-힣]{1,4}\s)?(?:넘|웃[돌도돈]|능가|뛰어넘|앞[지서선섰질]))/;
/** So many letters hold the years that are added up. */
const REACH = 56;
/** 2년치를 모두, 의 투자액을 다: what stands between the years and the adding up. */
const BETWEEN =
  '(?:치|간)?(?:의\\s[가-힣]{1,6}|\\s(?:투자|실적|설치|매출))?(?:[을를])?(?:\\s(?:모두|다|전부))?$';
const LISTED = new RegExp(
  `^(?:(?:19|20)[0-9]{2}년?(?:[과와·,]|부터|에서|[~∼–-])?\\s?){2,6}(?:까지)?\\s?(?:[0-9]{1,2}년)?${BETWEEN}`,
);
const BEFORE = new RegExp(
  `^(?:앞선|직전|이전|지난|그\\s?전|앞)\\s?([0-9]{1,2}|[두세네]|다섯|여섯|일곱|여덟)\\s?(?:년|해)${BETWEEN}`,
);
const STARTS = /(?:19|20)[0-9]{2}|앞선|직전|이전|지난|그\s?전|앞/g;
const YEAR = /(?:19|20)[0-9]{2}/g;
const STRETCH = /[0-9]년?(?:부터|에서|[~∼–-])/;

/** What a clause holds against several times added up: 지난해 투자는 2023년과 2024년을 합친 것보다 많다 → those two years. */
export function koreanAgainstTimes(clause: string): AgainstTimes | null {
  const held = HELD.exec(clause);
  if (held === null) return null;
  const from = Math.max(0, held.index - REACH);
  const before = clause.slice(from, held.index);
  for (const { index } of before.matchAll(STARTS)) {
    const times = timesIn(before.slice(index));
    if (times === null) continue;
    const start = from + index;
    const direction = held[1] === undefined ? 'up' : 'down';
    return { start, than: start, end: held.index + held[0].length, direction, ...times };
  }
  return null;
}

function timesIn(told: string): Pick<AgainstTimes, 'years' | 'back'> | null {
  const word = BEFORE.exec(told)?.[1];
  if (word !== undefined) {
    const back = KO_NATIVE_TO_TEN[word] ?? Number(word);
    return back > 1 ? { years: [], back } : null;
  }
  if (!LISTED.test(told)) return null;
  const years = [...told.matchAll(YEAR)].map(([year]) => Number(year));
  return yearsAdded(years, STRETCH.test(told));
}
