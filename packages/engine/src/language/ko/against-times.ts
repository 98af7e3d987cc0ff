import type { AgainstTimes } from '../word-claims.ts';
import { KO_NATIVE_TO_TEN } from './numerals.ts';

const ADDED =
  '(?:치|간)?(?:의\\s[가-힣]{1,6}|\\s(?:투자|실적|설치|매출))?(?:[을를])?\\s(?:모두\\s|다\\s|전부\\s)?(?:합친|합한|더한)\\s(?:것|액수|금액|규모|수|건수|대수|양|총합|값|총액)';
const HELD =
  '(?:보다도?\\s(?:[가-힣]{1,4}\\s){0,2}(많|크|큰|컸|높)|보다도?\\s(?:[가-힣]{1,4}\\s){0,2}(적|작|낮)|[을를]\\s(?:[가-힣]{1,4}\\s)?(?:넘|웃[돌도돈]|능가|뛰어넘|앞[지서선섰질]))';
const LISTED = new RegExp(
  `((?:(?:19|20)[0-9]{2}년?(?:[과와·,]|부터|에서|[~∼–-])?\\s?){2,6}(?:까지|년)?\\s?(?:[0-9]{1,2}년)?)${ADDED}${HELD}`,
);
const BEFORE = new RegExp(
  `(?:앞선|직전|이전|지난|그\\s?전|앞)\\s?([0-9]{1,2}|[두세네]|다섯|여섯|일곱|여덟)\\s?(?:년|해)${ADDED}${HELD}`,
);
const YEAR = /(?:19|20)[0-9]{2}/g;
const STRETCH = /[0-9]년?(?:부터|에서|[~∼–-])/;

/** What a clause holds against several times added up: 지난해 투자는 2023년과 2024년을 합친 것보다 많다 → those two years. */
export function koreanAgainstTimes(clause: string): AgainstTimes | null {
  const back = BEFORE.exec(clause);
  if (back !== null) {
    const word = back[1] ?? '';
    const count = KO_NATIVE_TO_TEN[word] ?? Number(word);
    return count > 1 ? { ...placed(back, back[3]), years: [], back: count } : null;
  }
  const match = LISTED.exec(clause);
  const told = match?.[1];
  if (match === null || told === undefined) return null;
  const years = [...told.matchAll(YEAR)].map(([year]) => Number(year));
  const [first, last] = years;
  if (first === undefined || last === undefined || years.length < 2) return null;
  if (years.length === 2 && STRETCH.test(told) && last > first)
    return {
      ...placed(match, match[3]),
      years: Array.from({ length: last - first + 1 }, (_, at) => first + at),
      back: 0,
    };
  return { ...placed(match, match[3]), years, back: 0 };
}

function placed(
  match: RegExpExecArray,
  less: string | undefined,
): Pick<AgainstTimes, 'start' | 'than' | 'end' | 'direction'> {
  return {
    start: match.index,
    than: match.index,
    end: match.index + match[0].length,
    direction: less === undefined ? 'up' : 'down',
  };
}
