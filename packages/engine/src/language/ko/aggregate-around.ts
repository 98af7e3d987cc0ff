import type { Surroundings } from '../grammar.ts';
import type { WordsAround } from './words-around.ts';

/** 연평균 30대. */
const YEARLY = /연\s?평균|해마다 평균|매년 평균|한 해 평균|1년 평균/;
/** 월평균 30대. */
const MONTHLY = /월\s?평균|한\s?달\s?평균|매달 평균|달마다 평균/;
/** 한 달에 30대꼴. */
const A_MONTH = /(?:^|\s)(?:한\s?달에|한\s?달|매달|달마다|월)\s(?:약\s)?$/;
const AT_A_TIME = /^\s?(?:꼴|씩)/;
/** 둘을 합치면 30대, 세 나라의 몫은 30%. */
const TOGETHER =
  /(?:합치면|합쳐|합하면|합해|합한|더하면|더해|더한|합계|합산|합은|합이|(?:셋|둘|넷|3사|양사|[두세네] (?:회사|나라|기업|업체|곳))[이가]\s(?:약|전체의|시장의|세계의)?|[두세네] (?:회사|나라|기업|업체|곳)의 (?:몫|비중|점유율)[이은]\s)[가-힣\s]{0,8}$|[두세네] (?:회사|나라|기업|업체|곳)의\s[가-힣A-Za-z ]{1,20}[은는이가]\s(?:모두|총|다 합쳐|합쳐)\s$|(?:합치면|합하면|더하면|합쳐)\s(?:전\s?)?세계\s[가-힣A-Za-z\s]{0,20}의\s(?:약\s)?$/;
/** 도합 30대, 합친 금액은 30억 원. */
const IN_ALL =
  /(?:도합|보태면|묶으면|모으면|모아도)[가-힣\s]{0,8}$|합친\s(?:(?:금액|규모|수치|매출|물량|투자액|합계)(?:인|은|이)?\s)?(?:약\s|총\s|모두\s)?$/;
/** 평균 30대; not that of the world, which is a bearer. */
const AVERAGE = /(?<!세계 |전체 |대상 |국제 |유럽 |회원국 |OECD |oecd |eu )평균\s?[가-힣]{0,2}\s?$/;

/** 둘을 더하면, 두 나라가. */
const BOTH = /(?:^|\s)(?:둘|양국|양사|두 (?:나라|회사|곳|기업|업체))[을를이가은는]/;

/** What a number takes together: `월평균 |30대` → monthly-average, `합치면 |30대` → sum; null where it stands for itself. */
export function aggregateAround(words: WordsAround): Surroundings['aggregate'] {
  const { before } = words;
  if (YEARLY.test(before)) return 'annual-average';
  if (MONTHLY.test(before) || isMonthByMonth(words)) return 'monthly-average';
  if (TOGETHER.test(before) || IN_ALL.test(before)) return 'sum';
  return AVERAGE.test(before) ? 'average' : null;
}

function isMonthByMonth({ folded, quantity, end, before }: WordsAround): boolean {
  return A_MONTH.test(before) && AT_A_TIME.test(folded.slice(quantity.span.end, end + 3));
}

/** Whether two that were named before are taken together: `두 나라가 |30대`. */
export function isOfBoth({ before }: WordsAround): boolean {
  return BOTH.test(before);
}
