import type { LooseRules } from '../loose-rules.ts';

/** 지수 평균은 | 58점에서, 평균 점수는 1년 새 | 58점에서, 25개국 중앙값으로 | 37%; not 연 평균, of several years. */
const MEAN =
  /(?:^|\s)(?<!(?:^|\s)(?:연|월|연간|월간|하루|주간|[0-9]{1,2}년|[0-9]{1,2}년간)\s)(?:평균|중앙값|중간값)(?:치|값)?(?:(?:은|이|도|의 경우|으로는?)|(?:\s[가-힣A-Za-z]{1,8}){0,2}\s[가-힣]{1,6}[은는이가])\s(?:[^\s,.·]{1,8}\s){0,3}$/;

/** Korean: nouns and adverbs that leave open of what a figure is. */
export const KO_LOOSE_RULES: LooseRules = {
  tellsOfChange: (before) =>
    /(?:증가|감소|상승|하락|성장|신장|확대|축소)\s?(?:율|폭|속도)|(?:늘어난|줄어든|오른|내린|커진|뛴)\s(?:폭|비율|정도)|오름폭|내림폭|낙폭/.test(
      before,
    ),
  tellsDistance: (before) => /[가-힣]보다$/.test(before),
  takesOff: (before) => /[가-힣]에서\s(?:[^\s,]{1,10}\s){0,2}[^\s,]{1,10}[을를]\s(?:빼|뺀|차감)/.test(before),
  isSplitBehind: (after) => /^[0-9][0-9.]{0,6} 대 [0-9]/.test(after),
  leadsToLevel: () => false,
  isOfScore: () => false,
  dividesAmount: (before) =>
    /(?:^|\s)[이그]\s[0-9][0-9.,]{0,12}[가-힣]{0,6}\s(?:가운데|중)(?:\s|$)/.test(before),
  tellsLaterTime: (words) =>
    /(?:^|\s)(?:(?:며칠|몇 주|수일|수주|얼마|[0-9]{1,2}일|[0-9]주|[두세네] 주|사흘|나흘|닷새|열흘|보름)\s?(?:뒤|후|전|앞서|지나|안 가)|직후|곧이어)/.test(
      words,
    ),
  tellsOldTime: (sentence) =>
    /그\s?(?:중|가운데)\s(?:첫|둘째|두 번째|셋째|마지막|앞선|뒤)\s?해|세기 (?:초|말|전환기)|세기가 바뀔|밀레니엄|그 시절|그때|당시|예전|옛날|한때|과거에[는도]?(?:\s|$)/.test(
      sentence,
    ),
  /** Korean has no tense of its own for what was before. */
  toldOfBefore: (before) =>
    /(?:^|\s)그 (?:이전|전|전에|이전에|전해|전년)(?:에는|에도|에)?(?:\s|$)/.test(before),
  toldOfThen: () => false,
  tellsOfNow: () => false,
  tellsOfWeek: (sentence) => /한 주|일주일|1주일|[0-9]주차|[첫둘셋넷]째 ?주/.test(sentence),
  isShorter: (stretch) => / 안 돼/.test(stretch),
  isNearEndOfYear: (time) => /(?:^|[\s년해])연?[초말]$/.test(time),
  comesAfter: (between) => /에 (?:이어|뒤이어)|다음(?:으로|가는)/.test(between),
  losesPlace: () => false,
  heldAgainstLast: (between) => /(?:^|\s)(?:이|그)보다(?:\s|$)/.test(between),
  holdsAgainst: (between) => /(?:^|\s)대$/.test(between),
  leadsBack: () => false,
  joinsPair: (between) => /^[과와,·]$/.test(between),
  joinsScore: (between) => between === '대',
  leadsToBoth: () => false,
  leadsToItem: (toNumber) => /^(?:[이가은는]|에서는?|에선|도)?\s?$/.test(toNumber),
  carriesVerbOn: () => false,
  leadsToItsChange: () => false,
  tellsShare: (before) => /(?:비중|몫)(?:은|이|도)(?: |$)/.test(before),
  isPlace: (word) => /^(?:첫째|둘째|셋째|넷째|다섯째|여섯째|일곱째|여덟째|아홉째|열째)/.test(word),
  tellsIntent: (words) =>
    /(?:사용|이용|도입|활용|투자|채용|구매|구입)\s?(?:계획|의향|예정)|계획(?:이|을|도) (?:있|세|밝)|[가-힣](?:겠다|으려|려)(?:는|고)\s|[할쓸할날]\s(?:계획|의향|예정|생각)/.test(
      words,
    ),
  namesIntent: (name) => /계획|예정|의향|전망|목표|기대|예상/.test(name),
  namesExpectation: (text) =>
    /계획|예정|의향|기대|예상|신뢰|나아진다|믿|내다|[본볼] |[는란] (?:응답|답|사람)/.test(text),
  tellsSize: (words) => /(?:직원|종업원|근로자|상시|임직원)[^.]{0,6}[0-9][0-9,]{0,6}\s?[명인]/.test(words),
  isDaily: (before) =>
    /(?:^|\s)(?:하루|한 시간|시간당|일평균|하루평균|한 주)(?:에|에만|당)?(?:\s(?:평균|약))?$/.test(before),
  tellsSomeDays: (sentence) => /(?:^|\s)1 (?:[12]0|15) ?일/.test(sentence),
  tellsNarrow: (around) =>
    /간발의|근소|아슬아슬|가까스로|(?:살짝|약간|조금)\s(?:앞|뒤|높|낮|많|적|웃|밑)/.test(around),
  namesBranch: (word, next) =>
    /^(?:업계|산업|업종|공장|분야)/.test(next) ||
    /[가-힣](?:업계|업종)(?:[은는이가의]|에|에서|에는)?$/.test(word),
  narrows: (before) =>
    /[가-힣]로\s?(?:범위를\s|폭을\s)?(?:한정|좁히|좁혀|국한|압축)|[가-힣]만\s(?:따지|추리|떼어|따로|세면|치면|골라)/.test(
      before,
    ),
  tellsReverse: (sentence) => /반대|거꾸로|뒤집|역으로/.test(sentence),
  isOfOrganisations: (before) =>
    /(?:기업|회사|업체|학교|병원|의원|공장|은행|대학|기관|매장|점포|농가|가게|법원|지자체|언론사|스타트업|제조사|유통사|보험사|호텔|식당|도서관|가구)(?:들)?(?:의|\s(?:가운데|중))\s(?:약\s|절반이\s넘는\s)?$/.test(
      before,
    ),
  addsElse: (before) =>
    /(?:[을를]|까지|도)\s(?:더하면|보태면|얹으면|합치면|합하면|더해|치면|포함하면)(?:\s|,)/.test(before),
  ranksAmongSome: (sentence) =>
    /(?:주요국|선진국|강대국|신흥국|개도국|개발도상국|대국|부국|(?:주요|큰|잘사는|부유한|선진|신흥) (?:나라|국가|경제|시장))(?:들)?\s?(?:가운데|중|사이)/.test(
      sentence,
    ),
  saysByWhat: (clause) =>
    /(?:편수|건수|대수|개수|숫자|인원|머릿수|금액|액수|물량|매출|출신|비율|비중|점유율|1인당|인구당)(?:으로는?|로는?|로 (?:보면|따지면|치면|재면)|(?:을|를) (?:따지면|보면|견주면))(?:\s|$)/.test(
      clause,
    ),
  ranksByChange: (clause) =>
    /(?:가장|제일)\s(?:더\s)?(?:가파르|가팔|빠르|빨리|빨랐|(?:많이|크게)\s(?:늘|줄|올|오르|오른|떨어|뛰|뛴|내려|내린))|(?:증가|상승|하락|감소|오름|성장)\s?(?:폭|세|속도|률|율)[이은]\s(?:가장|제일)|(?:가장|제일)\s(?:큰|작은|높은|낮은)\s(?:[가-힣]{1,3}\s)?(?:폭|오름폭|내림폭|낙폭|상승|하락|증가|감소|변화)/.test(
      clause,
    ),
  leadsFromMean: (before) => MEAN.test(before),
  namesMean: (name) => /(?:^|\s)(?:평균|중앙값|중간값)$/.test(name),
};
