import type { AllTold, ComparativeReading, NumberTold } from '../word-claims.ts';
import { KO_NATIVE_TO_TEN } from './numerals.ts';

const OTHERS =
  /(?:어느|어떤)\s(?:다른\s)?(?:나라|국가|곳|기업|회사|업체|주|지역|도시|모델|경쟁사)(?:들)?보다도?\s(?:더\s)?(?:[가-힣A-Za-z]{1,8}[을를이가]\s)?(많|높|크|큰|컸|앞|빠|적|낮|작)/;
const REST =
  /나머지(?:\s?(?:나라|국가|세계|전체|회원국|지역|모든 나라|모든 국가))?(?:들)?[을를]?\s?(?:모두\s|다\s|전부\s)?(?:합친|합한|더한)\s?(?:것|수치|규모|금액)?보다도?\s(?:더\s)?(많|높|크|큰|컸|적|낮|작)/;

/** What a clause says of one against all: `어느 나라보다 많다` → others, up. */
export function koreanAllTold(clause: string): AllTold | null {
  return told(clause, REST, 'the-rest') ?? told(clause, OTHERS, 'others');
}

function told(clause: string, pattern: RegExp, against: AllTold['against']): AllTold | null {
  const match = pattern.exec(clause);
  if (match === null) return null;
  return {
    start: match.index,
    end: match.index + match[0].length,
    than: match.index,
    against,
    direction: /^[적낮작]/.test(match[1] ?? '') ? 'down' : 'up',
  };
}

/** 중국인보다 AI를 덜 낙관한다; not 더 낮다, whose adjective tells, nor 더 늘었다, of a change. */
const MORE_OR_LESS =
  /^보다(?:는|도)?\s(?:[가-힣A-Za-z]{1,8}[을를이가은는에]\s){0,2}(더|덜)\s(?!낮|적|작|뒤|못|느리|늘|줄|오르|올|내|떨어|증가|감소|상승|하락|빨|빠르|커졌|뛰|가파|벌)[가-힣]/;

/** How one compares with the name before these words: `보다 AI를 덜 낙관한다` → down. */
export function koreanComparative(after: string): ComparativeReading {
  const word = MORE_OR_LESS.exec(after)?.[1];
  return word === undefined ? null : word === '덜' ? 'down' : 'up';
}

const TOP =
  /(?:(?:상위|톱|top)\s?([0-9]{1,2})\s?(?:개국|위|개\s?국가|개사|곳|개)?(?:\s?안|\s?이내|\s?내)?|(?<![0-9.])([0-9]{1,2})위\s?(?:안|이내|내|권|권\s안))에\s(?:[가-힣]{1,4}\s)?(?:들(?!지)|든다|포함|이름을|진입|올라|올랐|속했|속한)/;

/** How many come first, where one is among them: `5위 안에 들었다` → 5. */
export function koreanTopTold(clause: string): NumberTold | null {
  const match = TOP.exec(clause);
  const number = match?.[1] ?? match?.[2];
  if (match === null || number === undefined) return null;
  const start = match.index + match[0].indexOf(number);
  return { start, end: start + number.length, value: Number(number) };
}

const FIRST_FEW =
  /상위\s?(두|세|네|다섯|여섯|[2-9])\s?(?:개\s?)?(?:나라|개국|국가|곳|개사|사|회사|기업|업체|지역)(?:은|는)\s/;

/** How many come first, where a clause goes on to name them: `상위 3개국은` → 3. */
export function koreanFirstFew(clause: string): NumberTold | null {
  const match = FIRST_FEW.exec(clause);
  const number = match?.[1];
  if (match === null || number === undefined) return null;
  const value = KO_NATIVE_TO_TEN[number] ?? Number(number);
  return { start: match.index, end: match.index + match[0].length, value };
}
