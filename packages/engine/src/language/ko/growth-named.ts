/** 증가율은 중국이 6.6%, 성장률도 4.9%. */
const NAMED = /(증가율|성장률|증감률|감소율|상승률|하락률)(?:은|이|도|을 보면)\s/g;
/** What ends a sentence, and no number. */
const ENDS = /[!?]|\.(?![0-9])/;
/** So far behind the noun its figures stand. */
const REACH = 60;

/** So many words stand before the noun, from the start of its clause on: 전년 대비 연평균 | 증가율은. */
const LED_BY = 3;
const PLAIN = /^[가-힣A-Za-z0-9]{1,8}$/;
/** 많고, 적지만, 였는데: a word that ends the clause before. */
const CLAUSE_END = /[지고며데]만?,?$/;

/** Whether the words before a number name a growth that it is, and which way: `12위였지만 증가율은 ` → up. */
export function koreanGrowthNamed(before: string): 'up' | 'down' | 'either' | null {
  const found = [...before.matchAll(NAMED)].at(-1);
  if (found === undefined) return null;
  const behind = before.slice(found.index + found[0].length);
  if (behind.length > REACH || ENDS.test(behind) || !opensClause(before.slice(0, found.index))) return null;
  const noun = found[1] ?? '';
  if (/감소|하락/.test(noun)) return 'down';
  return /증감|성장/.test(noun) ? 'either' : 'up';
}

function opensClause(before: string): boolean {
  const words = before.split(/\s/).filter((word) => word !== '');
  for (let back = 0; back <= LED_BY; back++) {
    const word = words.at(-1 - back);
    if (word === undefined || CLAUSE_END.test(word)) return true;
    if (!PLAIN.test(word)) return false;
  }
  return false;
}
