import type { PeriodUse } from '../../period/period.ts';
import type { Around } from '../../period/period-rule.ts';
import { EXCEEDED_BY } from './exceeded-by.ts';
import { JUST_SO_MANY } from './just-so-many.ts';
import { OF_ITS_SURVEY } from './of-its-survey.ts';
import { PART_BEHIND_TIME } from './part-of-then.ts';

const BRACKET = '(?:\\([^)\\n]{1,24}\\))?';
const COMPARED = new RegExp(
  `^(?:\\s?(?:기준|실적|수준|같은 기간|동기)|의?\\s(?:같은\\s)?(?:조사|집계|통계|발표|기록|평가|측정)(?:\\s?(?:때|당시|결과|수치|값))?|\\s(?:때|당시))?${BRACKET}(?:보다|\\s?대비|비(?=[\\s)])|에\\s?(?:비해|견줘|비하면|견주면|비교)|[과와](?:는)?\\s?(?:비교|견줘|견주|견준|비슷|달리|맞먹|엇비슷|딴판|같은 수준)|의\\s(?:약|${JUST_SO_MANY})(?:[0-9.,]+(?:\\s?[~∼-]\\s?[0-9.,]+)?|[가-힣]{1,4})\\s?배|의\\s${JUST_SO_MANY}(?:[0-9]{1,3}|[가-힣]{1,3})분의|의\\s${JUST_SO_MANY}(?:절반|반토막|(?:[가-힣]{1,2}\\s)?[갑곱]절)|[을를]\\s(?:[가-힣]+\\s)?(?:웃돌|밑돌|웃돈|밑돈|넘어섰|뛰어넘|앞질|상회|하회|능가)|${EXCEEDED_BY})|^\\s수준|^${PART_BEHIND_TIME}`,
);
/** -3.5, 십삼억 삼천만: in digits or in words. */
const NUMBER =
  '(?:-?[0-9][0-9.,]{0,16}|[영일이삼사오육칠팔구십백천]{1,8}[십백천만억조점](?:\\s?[영일이삼사오육칠팔구십백천만억]{1,8})?)';
/**
 * 2019년 59%에서, 2019년 59%이던, 한 해 전 6276억 달러에서, 2023년 76%와 비교하면, 전년의 1420억 달러를 310억 달러 웃돌았다: the value from which something changed; not
 * 15개국에서.
 */
const STARTING_VALUE = new RegExp(
  `^${OF_ITS_SURVEY}?(?:에|엔|의)?\\s(?:약\\s?)?${NUMBER}(?:[^\\s,.()0-9][^\\s,.()]{0,7})?(?:\\s(?:달러|원|위안|엔|유로|퍼센트|%포인트|건|개|명|대))?(?:(?<!국|도시|지역|곳)에서(?:\\s|,)|(?:\\s(?!(?:전년|작년|지난|재작년|전월|전분기|직전|그해|한 해|[한두세]))[가-힣]{1,5})?보다(?:는|도)?\\s|(?:과|와)(?:는)?\\s(?:비교|견줘|견주|견준)|에\\s(?:비해|비하면|견줘|견주면)|(?:이|였|이었)던\\s|${EXCEEDED_BY})`,
);

/** 2010년에 절반을 넘던 미국은: what once was stands before the name; not 지난해는 한창이던 2017년의, which was in the other year. */
const WHAT_ONCE_WAS =
  /^(?:에|엔|만\s해도)?\s(?:[^\s.,]{1,10}\s){0,3}[^\s.,]{0,8}던\s(?!(?:19|20)[0-9]{2}년|[0-9]{1,2}(?:년\s전|분기|월)|지난|작년|재작년|[상하]반기)/;

/** 2021년의 종전 기록을 갈아치웠다, 2016년의 최고치를 넘어섰다: when what was passed was set. */
const PASSED_RECORD =
  /^의\s(?:(?:종전|이전|기존|직전|역대|사상)\s)?(?:최고|최대|최다|최저|최소)?\s?(?:기록|최고치|최대치|최저치|최고점)[을를]\s(?:가볍게\s|훌쩍\s|단숨에\s)?(?:갈아치|넘|깨|깼|경신|뛰어넘|새로|다시|웃돌|제치)/;

/** 2019년 6건 이후 가장 적다: since when, with the value of then. */
const VALUE_SINCE =
  /^(?:의)?\s(?:약\s)?[0-9][0-9.,만억조천]{0,14}(?:\s?[가-힣%]{1,5}){1,2}\s(?:이후|이래)(?:로|\s)(?:[가-힣0-9]{1,4}\s){0,2}(?:가장|제일|최[고대다저소]|역대)/;

/** 171대였던 지난해 11월 명단에서, 23%이던 2019년에서: the value and the time from which something changed. */
const WAS_THEN = /[0-9%가-힣](?:이던|였던|이었던)\s$/;
const FROM_THEN = /^(?:의)?(?:\s[가-힣]{1,4})?에서\s/;

/** What the words behind a period say of it: 보다, 대비, 59%에서, 부터, 까지. */
export function useOf({ before, after }: Around): PeriodUse | null {
  if (WAS_THEN.test(before) && FROM_THEN.test(after)) return 'base';
  if (
    PASSED_RECORD.test(after) ||
    COMPARED.test(after) ||
    STARTING_VALUE.test(after) ||
    WHAT_ONCE_WAS.test(after)
  )
    return 'base';
  if (
    /^(?:\([^)\n]{1,24}\))?\s?(?:(?:관련\s)?(?:통계|집계|조사|기록)(?:를|을)?\s?(?:작성|시작|개시)?(?:을|를)?\s?(?:시작한|시작된|시작)?\s(?:이후|이래)|부터|이후|이래|[을를]\s(?:고비|기점|정점|고점|저점|분수령|계기|끝)으?로)/.test(
      after,
    )
  )
    return 'since';
  if (VALUE_SINCE.test(after)) return 'since';
  if (/^(?:에)?\s(?![^.,]{0,20}\s그\s?뒤)[^.,]{1,24}[은ㄴ]?\s?뒤(?:로|\s)/.test(after)) return 'since';
  return /^(?:\([^)\n]{1,24}\))?까지/.test(after) ? 'until' : null;
}

/** 2023년의 부진을 털고: what was overcome. */
const LEFT_BEHIND = /^의?\s[가-힣]{1,8}(?:[을를]\s(?:털|딛|만회|극복|이겨내|씻|떨치|뒤로\s?하)|에서\s벗어나)/;

/** 10년 전인 2014년에: so long before the time spoken of. */
const LONG_BEFORE = /(?:[0-9]{1,2}|한|두|세|네|다섯|십)\s?(?:년|해)\s전인\s$/;

/** Whether the words around tell of what once was: 2010년만 해도, 종전 최고였던 2022년, 10년 전인 2014년. */
export function isAside({ before, after }: Around): boolean {
  return (
    /^(?:에)?만\s해도/.test(after) ||
    LEFT_BEHIND.test(after) ||
    LONG_BEFORE.test(before) ||
    /(?:종전|이전|직전|예전)\s(?:[가-힣]{1,6}\s)?[가-힣]{1,6}(?:였던|이던|인)\s$/.test(before)
  );
}

/** 이달 초 세계지식재산기구가 낸 보고서, 5월에 나온 통계: when a report appeared. A list is of the time when it appears. */
const APPEARED =
  /^(?:에|엔)?\s(?:[^\s.,]{1,20}\s){0,3}(?:낸|내놓은|내놨던|펴낸|나온|발표[한된]|공개[한된]|발간[한된]|배포[한된])\s(?:[^\s.,]{1,10}\s){0,2}['"‘“「]?[^\s.,]{0,12}(?:보고서|자료|통계|집계|조사|백서|논문(?=에\s따르|에서|에\s(?:실|담|나)|을\s(?:보|인용))|전망|추정|추산|분석|인덱스|지수|연감|편(?=에서|에\s따르|을\s보))/;

/** 지난해 2월 6276억 달러로 발표했던 2024년 매출: when the figure of another time appeared. */
const APPEARED_AS =
  /^(?:에|엔)?\s[0-9][0-9.,만억조]{0,14}\s?[가-힣%]{0,4}(?:으?로|이라고|라고)\s(?:처음\s)?(?:발표|집계|추산|공개|추정)(?:했던|한|됐던|된|하였던)\s(?:19|20)[0-9]{2}년/;

/** 2021년 물가로, 2021년 불변가격 기준: whose money it is, not when. */
const IN_MONEY_OF =
  /^\s?(?:물가|불변\s?가격|가격|화폐\s?가치|달러\s?가치|통화\s?가치)(?:으?로|를|을|에|\s기준)/;

/** 10년 전인 2014년: the year right behind says which. */
const GLOSSED = /^인\s(?:19|20)[0-9]{2}년/;

/** Whether a time is no period at all, or glossed by one: 2021년 물가로, 10년 전인 2014년. */
export function isName({ before, after }: Around, text: string): boolean {
  return (
    APPEARED_AS.test(after) ||
    IN_MONEY_OF.test(after) ||
    GLOSSED.test(after) ||
    (text.endsWith('일') && /^\s?자\s(?:목록|명단|집계|자료|보고서|통계|스냅숏|표)/.test(after)) ||
    (!text.includes('년') && /(?:톱|top)\s$/.test(before))
  );
}

/** 60만 대로 집계됐다고 국제로봇연맹(IFR)이 | 지난달 | 발표했다: when something was said. */
const SAID_BEFORE = /(?:[다라]고|[다라]며|이라고)\s(?:[^\s.,]{1,20}\s){0,4}$/;
const THEN_SAID =
  /^(?:에|엔)?\s(?:[^\s.,0-9]{1,8}\s){0,2}(?:발표|공개|보고|전망|집계|분석|보도)(?:했|한\s?바|하며|하면서)|^(?:에|엔)?\s(?:밝혔|밝힌|전했|내놨|내놓았)/;

/** Whether a time says when a publication appeared: 2025년판, 지난해 AI 인덱스, 5월에 나온 통계. */
export function isEdition({ before, after }: Around, text: string): boolean {
  return (
    APPEARED.test(after) ||
    (SAID_BEFORE.test(before) && THEN_SAID.test(after)) ||
    (!text.endsWith('일') &&
      /^\s?(?:ai 인덱스|ai 지수|ai index|월드 로보틱스|보고서|백서|연감|판(?!매|[단결정]))/.test(after)) ||
    (!text.includes('년') && /(?:인덱스|보고서|로보틱스|리포트|index|report|robotics)\s$/.test(before))
  );
}
