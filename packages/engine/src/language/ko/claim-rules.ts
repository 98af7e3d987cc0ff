import type { ClaimRules } from '../claim-rules.ts';
import { koreanGrowthNamed } from './growth-named.ts';
import { JUST_SO_MANY } from './just-so-many.ts';
import { KO_FEW } from './native-number.ts';
import { FROM_THE_END } from './numbers-told.ts';
import { KO_NATIVE_TO_TEN } from './numerals.ts';
import { OF_AMOUNT } from './of-amount.ts';
import { OF_ITS_SURVEY } from './of-its-survey.ts';

/** Letters of a speaker's name, at most. */
const LONGEST_SPEAKER = 20;

/** 기대보다 우려가 크다 */
const COMPARED = /([가-힣]{1,12})보다 (?:더 )?([가-힣]{1,12})/g;

const ADJUSTED =
  /실질 기준|불변 ?가격|계절 ?조정|물가를 (?:반영|감안)|물가 상승률을 (?:뺀|감안)|동일 기준|비교 가능한? 기준|환율 (?:변동|영향)을 (?:뺀|제외)/;
/** 1위의 40%: of whoever has that place, whom the words do not rank. */
const OF_ONE_PLACED =
  /^의\s(?:약\s|거의\s|채\s)?(?:[0-9]|절반|(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s?배|반의)/;
const TAKEN_TOGETHER =
  /(?:^|\s)(?:(두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s(?:나라|곳|회사|기업|업체|지역|모델|도시|이웃|강국|강대국|진영|대륙|기관|대학|품목|항목|분야|부문|용도|비용|금액|집단)[를을이가의은는]?\s(?:모두\s|다\s)?(?:합|더|몫[이은]|비중[이은]|점유율[이은])|(둘|셋|넷|다섯|여섯)을\s(?:모두\s|다\s)?(?:합치|합쳐|합하|합해|합한|합친|더하|더해|더한))/;

const GROUP = /^(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s(?:나라|곳|회사|기업|업체|지역|모델|도시)$/;
const ADDED =
  /^(?:[을를]\s(?:모두\s|다\s)?(?:합|더하|더해|더한|모아|모으)|의\s[가-힣A-Za-z ]{1,20}[은는이가]\s(?:모두|총|다 합쳐|합쳐)|의\s(?:합|몫[이은]|비중[이은]|점유율[이은]))/;

/** 에 그친, 를 기록한, 로 늘어난, 가 넘는: a verb that ends as one before its noun does, with the number as its argument. */
const ADNOMINAL =
  /^(?:에|[이가]|[을를]|으?로|까지|밖에)\s[가-힣]{0,4}(?:한|된|인|은|는|던|친|른|문|쓴|낸|난|린|든|선|준|진|킨|뛴|둔|긴|은|본)\s$/;

/** 496억 달러가 중국|으로 갔다, 83%가 미국| 기업에 들어갔다. */
const WENT_TO =
  /^(?:\s(?:기업|회사|업체|시장|쪽))?(?:들)?(?:으?로|에|에게|에서)\s(?:갔|간\s|들어갔|들어간|들어가|흘러|몰렸|몰린|몰려|쏠렸|쏠린|쏠려|돌아갔|돌아간|향했|팔렸|팔린)/;

/** 10곳|의 절반, 6만500명|의 꼭 두 배. */
const MULTIPLIED = new RegExp(
  `^의\\s${JUST_SO_MANY}(?:절반|[0-9][0-9.,]{0,6}\\s?(?:배|분의)|[두세네]\\s배|[가-힣]{2,3}\\s배|[가-힣]{1,2}분의|(?:[가-힣]{1,2}\\s)?[갑곱]절)`,
);

/** 130% | 늘어 2021년의, 34% | 늘었지만 2022년에는: a verb that ends what it tells, and leads on. */
const MOVED =
  /^\s?(?:나|가량|가까이|넘게|이나)?\s?(?:더\s)?(?:늘어|줄어|뛰어|올라|불어나|커져|떨어져|증가해|감소해|성장해|급증해|급감해|늘|줄|뛰|오르|올랐|늘었|줄었|뛰었|증가했|감소했|성장했)(?:었|다)?(?:,|지만|고|며|는데|으나|으며|다지만|다며|다고는)?,?\s/;

/** 1인당, 국민 한 사람 앞에, 한 사람당, 인구로 나누면. */
const PER_HEAD =
  /(?<![0-9가-힣])(?:1인|일인|한 사람|인구 한 명|국민 한 명)\s?(?:당|앞에?|꼴)|(?<![가-힣])한\s?(?:사람|명)에\s(?:평균\s|약\s)?[0-9][^.]{0,12}꼴|인구로 나누[면어]|1인 기준/;
/** 인구 10만 명당. */
const PER_PEOPLE = /(?:인구|주민|국민)\s([1-9]0{0,6})(만|천)?\s?명(?:\s?당|에(?=\s(?:약\s|평균\s)?[0-9]))/;

const MANY = '(두|세|네|다섯|여섯|일곱|여덟|아홉|열|[2-9]|1[0-9])';
/** 상위 다섯 나라가, 상위 3개사의 몫은: those that come first. */
const TOP_GROUP = new RegExp(
  `(?:^|\\s)상위\\s?${MANY}\\s?(?:개\\s?)?(?:나라|개국|국가|곳|개사|사|회사|기업|업체|지역|대학)(?:[이가는은의]|에서)\\s[^.,0-9]{0,32}$`,
);
/** 이들을 합치면, 이들 다섯 나라가. */
const THOSE_TOGETHER =
  /(?:^|\s)(?:이들을?\s(?:모두\s)?(?:합치면|합하면|더하면|합쳐)|이들\s?(?:[가-힣]{1,3}\s)?(?:나라|국가|곳|회사|기업)[이가])\s[^.,0-9]{0,24}$/;

/** 제 연구실은, 우리 학교 동아리에서: the writer's own. */
const OUR_OWN =
  /(?:^|\s)(?:제|내|저희|우리)\s(?:[가-힣]{1,6}\s)?(?:연구실|연구팀|팀|반|학교|동아리|회사|부서|학과|학급|가게|모임|병원|도서관|사무실|편집국|신문사|방송국|집|동네|마을|농장|공장|매장|교실|단톡방)(?:은|는|이|가|의|에서|에는|에선)?(?:\s|$)/;

const LEADS_TO_NUMBER = new RegExp(
  `^${OF_ITS_SURVEY}?(?:에만|에는|에도|에|엔|의)?(?:\\s(?:한\\s?해|전체|연간)(?:\\s[가-힣]{1,8})?(?=\\())?\\s?(?:\\(|약\\s|의\\s)?[$€£¥₩]?$`,
);

/** Korean: particles and endings join number, period and name. */
export const KO_CLAIM_RULES: ClaimRules = {
  isOfAnother: (before) =>
    /[가-힣)]의\s(?:약\s|무려\s|거의\s)?$/.test(before) && !/(?:년|월|해|분기|전|때|말|초)의\s/.test(before),
  periodFollows: false,
  leadsToNumber: (between) => LEADS_TO_NUMBER.test(between),
  ownsNumber: () => false,
  tellsOfElse: () => false,
  leadsToPeriod: (between) => /^\s$/.test(between),
  holdsAgainst: (after) =>
    /^(?:보다|\s?대비|에 비|와 견|과 견|와 비교|과 비교|[와과](?:는)?\s(?:비슷|달리|맞먹|엇비슷|딴판|같은 수준))/.test(
      after,
    ),
  isPast: (after) => /^\s?(?:[을를]\s)?(?:이던|였던|이었던|던|넘던|웃돌던|밑돌던)(?![가-힣])/.test(after),
  revises: (_before, after) =>
    /^[가-힣%]{0,5}\s?(?:(?:상향|하향|대폭|크게)\s?)?(?:수정|정정|고쳐|고쳤|고친|바로잡)/.test(after),
  endsChange: (between, after) =>
    /** 36억 달러에서 뒷걸음쳤고 중국은 15억 달러로: another's, behind a verb. */
    !/(?:고|며|지만|는데)\s[가-힣A-Za-z]{1,12}[은는이가]\s/.test(between) &&
    /^\s?(?:[가-힣]{0,3}으?로|까지|에\s(?:이르|이른|달하|달한|달했|다다)|[를을]\s?기록|[이가]\s?(?:됐|되|된))/.test(
      after,
    ),
  leadsFromValue: () => false,
  leadsToWhole: () => false,
  holdsBeside: () => false,
  movesLead: () => false,
  isYearly: (before, after) =>
    /(?:^|\s)(?:연|연간|해마다|매년|한 해에?|1년에)\s(?:약\s|평균\s)?$/.test(before) ||
    /^(?:씩|꼴)(?:\s|로|이|$)/.test(after),
  leadsTogether: () => false,
  isAllTold: () => false,
  listsTimes: (between) => /^(?:이었고|였고|이고|고|이었다가|였다가|이던 것이|,|·)\s?/.test(between),
  isSinceThen: () => false,
  makesRatio: () => false,
  leadsToAmount: () => false,
  describesNext: (between) =>
    /^(?:인|이던|였던|이었던|짜리|의)\s$/.test(between) ||
    (ADNOMINAL.test(between) && !/^\S{0,3}\s(?:같은|다른|약간은|만큼은)\s$/.test(between)),
  belongsToNext: (between, after) =>
    /^[은는이가]\s$/.test(between) &&
    /^(?:의\s)?\s?(?:몫|차지|것|소유)(?=[이입였이다으로\s.,]|$)/.test(after),
  wentToNext: (between, after) => /^(?:어치)?[은는이가]\s$/.test(between) && WENT_TO.test(after),
  tellsOlderEdition: (words) =>
    /(?:이전|앞선|전년도?|작년|지난해|지난번|지난|1\s?년 전|한 해 전|직전|종전|예전)\s?(?:판|보고서|발표|집계)(?:에서|에는|에선|은|의|으로)/.test(
      words,
    ),
  namesGrowth: koreanGrowthNamed,
  setsToOne: (quantity) => /\s?대\s?(?:1|일)$/.test(quantity),
  movesGrowth: (before) => koreanGrowthNamed(before) !== null,
  tellsRunningTotal: (words) => /누적|누계|통틀어|통산/.test(words),
  isOfAnyOther: (after) => /^\s?(?:다른|여타) (?:어느|어떤) [가-힣]{1,4}(?:보다|의)/.test(after),
  opensWithGap: () => false,
  countsWhole: () => false,
  namesShare: (words) => /(?:비중|점유율|비율)(?:[이은가도]|\s)/.test(words),
  isObjectOfNext: (between) => /^[을를]\s$/.test(between),
  ranksFromEnd: (before, after) =>
    FROM_THE_END.test(before) ||
    /^로\s(?:[가-힣]{1,8}[이가은는]\s)?(?:낮|적(?![극용])|작|저조|덜\s|약[하한했]|느[리린렸])/.test(after),
  ranksPassed: (after) =>
    /^\s[가-힣A-Za-z·]{1,12}[을를]\s(?:[가-힣]{1,6}\s)?(?:제치|제쳤|제친|따돌|앞질|앞지른|앞섰|앞선|눌렀|누르|밀어)/.test(
      after,
    ),
  runsOn: (clause) => /[은는]\s[^,]{1,24}(?<![0-9년월%위])로,\s?$/.test(clause),
  isPartOfAmount: (before) => OF_AMOUNT.test(before),
  isGroup: (words, after) =>
    (GROUP.test(words) && ADDED.test(after)) ||
    (/[0-9]위$/.test(words) && (ADDED.test(after) || OF_ONE_PLACED.test(after))),
  tellsAgain: (between, after) =>
    /^[가-힣]{0,3}\($/.test(between) ? after.startsWith(')') : /^[가-힣]{0,3}, 즉 $/.test(between),
  tellsRest: (before) => /나머지(?:는|인)? ?(?:약 )?$/.test(before),
  tellsPart: (between) =>
    /^(?:(?:으?로|,|이며|이고)\s[^.,0-9]{0,20}|[가이은는]\s(?:전체|세계|전\s세계|시장)의\s(?:약\s)?)$/.test(
      between,
    ),
  isAmountOfPart: (between) => /^인\s(?:약\s|무려\s|총\s)?$/.test(between),
  exceeds: () => false,
  tellsScale: (number) => /[억조](?:[0-9,]+만)?$/.test(number),
  multipliesValue: () => false,
  tellsMean: (_before, between) =>
    /^(?:의|[은는이가]|,? ?(?:두|세|네|다섯|여섯|[0-9]{1,2}) ?(?:나라|곳|개국|개사|회사|기업|사)(?:의|[은는이가])?)? ?(?:[가-힣]{1,8} |[0-9]{4}년(?:에)? )?평균(?:은|이|치는|값은|으로|적으로)? ?(?:약 )?$/.test(
      between,
    ),
  takenTogether: (before) => {
    const [, many, alone] = TAKEN_TOGETHER.exec(before) ?? [];
    return KO_NATIVE_TO_TEN[many ?? alone ?? ''] ?? null;
  },
  leadsToEnd: () => false,
  leadsToPurpose: () => null,
  givesNumber: () => false,
  perInhabitants: (words) => {
    if (PER_HEAD.test(words)) return 1;
    const [, many, scale] = PER_PEOPLE.exec(words) ?? [];
    return many === undefined ? null : Number(many) * (scale === '만' ? 10_000 : scale === '천' ? 1000 : 1);
  },
  isAllBut: () => false,
  isOfOthers: (before) =>
    /(?:^|\s)나머지(?:\s?(?:나라|국가|세계|지역|회사|기업|업체)(?:들)?)?(?:[은는이가의]|를 모두 (?:합쳐|더해)도?)?\s(?:[가-힣A-Za-z]{1,6}\s){0,3}(?:[가-힣A-Za-z]{1,8}[은는]\s)?$/.test(
      before,
    ),
  isBetweenTwo: () => false,
  addsUpForMultiple: (_behind, toNumber) =>
    toNumber !== null &&
    /^[을를]\s(?:모두\s|다\s|전부\s)?(?:합친|합한|더한)\s?(?:것|수치|숫자|규모|금액|물량|값)?의\s(?:약\s|거의\s|무려\s)?$/.test(
      toNumber,
    ),
  addsUpForDifference: (_behind, _fromNumber, toNumber, afterNumber) =>
    toNumber !== null &&
    /^[을를]\s(?:모두\s|다\s|전부\s)?(?:합친|합한|더한|합쳐 놓은)\s?(?:것|수치|숫자|규모|금액|물량|값)?보다(?:도)?\s(?:약\s|거의\s|무려\s)?$/.test(
      toNumber,
    ) &&
    /^(?:[이가은는나])?\s?(?:더\s)?(?:많|적|높|낮|크|큰|작|앞|뒤)/.test(afterNumber),
  endsPhrase: () => false,
  tellsShareOfWorld: (before) =>
    /세계\s[가-힣A-Za-z ]{1,24}(?:에서|의?\s?(?:중|가운데))\s(?:[가-힣A-Za-z]{1,10}[이가의]\s)?(?:차지하는\s)?(?:비중|몫|비율|점유율)[은이도]\s[^.;]{0,24}$/.test(
      before,
    ),
  tellsChangeAgain: (between) => /^[가-힣]{0,1}으?로 (?:[가-힣]{1,6} )?$/.test(between),
  setsBeside: () => false,
  isOfTheirs: () => false,
  isTheirs: () => false,
  joins: (between) => /[와과랑고·,및]/.test(between),
  sharesNumber: (words) =>
    /각각|각기|저마다|나란히|똑같|모두 [0-9]|둘 다|씩|순(?:이|으로)/.test(words)
      ? null
      : /차지|점유|가져갔|합쳐|합하|더하|더해/.test(words)
        ? 'surely'
        : 'maybe',
  topTogether: (before) => {
    const number = TOP_GROUP.exec(before)?.[1];
    return number === undefined ? null : (KO_NATIVE_TO_TEN[number] ?? Number(number));
  },
  meansThose: (before) => THOSE_TOGETHER.test(before),
  comparesWithValue: (between) =>
    /^(?:보다|에\s비해|\s대비|보다도|[와과]\s(?:비교하면|비교해|비교할 때|견주면)|에\s견주면|에\s비하면)\s(?:약\s|무려\s|거의\s)?$/.test(
      between,
    ),
  isMultiplied: (after) => MULTIPLIED.test(after),
  ranksNext: (between) => /^(?:는|은)?\s(?:[가-힣]{1,5}의\s)?$/.test(between),
  comparesPace: (clause) =>
    /(?:빨리|빠르게|느리게|더디게|가파르게)\s(?:늘|줄|성장|증가|감소|커|커지|올|오르|내)/.test(clause),
  countsPerUnit: (words) =>
    /(?:[가-힣0-9]\s?[명인대개곳건]|가구|인구|직원|노동자|근로자|주민)당(?=\s|[의은는이도])/.test(words),
  namesNobody: (clause) =>
    OUR_OWN.test(clause) ||
    /(?:^|\s)(?:한|어느|어떤)\s(?:[^\s]{1,10}\s){0,3}[^\s]{0,6}(?:회사|기업|업체|스타트업|연구소|대학|은행|제조사|식당|병원|농장|공장|매장)(?:은|는|이|가|의|에서)(?:\s|$)/.test(
      clause,
    ),
  tellsOfNone: (clause) =>
    /(?:^|\s)(?:어느|어떤|아무|어디)\s?(?:[가-힣]{1,6}\s)?(?:나라|국가|지역|주|회사|기업|업체|곳|연구소|한 곳)?도(?:\s|,|$)|(?:나라|국가|지역|회사|기업|업체|곳)[는은가이]\s(?:아직\s|하나도\s|한 곳도\s)?없/.test(
      clause,
    ),
  namesOthers: (clause) =>
    /(?:밖의|밖에서|이외의|이외에|제외한|제외하고|빼고|나머지|다른 (?:나라|지역|곳)|(?:^|\s)[이그] ?(?:합계|합|총합|총계|평균))(?:\s|[가-힣]{0,2}(?:\s|$)|$)/.test(
      clause,
    ),
  isTimesLess: (after) => /^\s?(?:가량\s|가까이\s|쯤\s|넘게\s)?(?:적|낮|작은|작았|작다|작고)/.test(after),
  isForEach: (sentence) => /[가-힣]\s때마다\s/.test(sentence),
  isOfAll: (before, after) =>
    /(?:^|[^년해월기간]\s)전체(?:인|은|는|이)?\s?\(?$/.test(before) &&
    /^\)?\s?(?:의|중|가운데|에서)(?:\s|$)/.test(after),
  tellsWhereParts: () => false,
  compared: (text) => [...text.matchAll(COMPARED)].map(([, less = '', more = '']) => ({ more, less })),
  isPartOfThen: () => false,
  isAdjusted: (clause) => ADJUSTED.test(clause),
  tellsOfEvery: (before) => /[0-9십백천만]\s?(?:대|명|건|곳|개|편|척|채)마다\s/.test(before),
  isOfNameBefore: (rule) => rule === KO_FEW,
  endsBefore: (between) => MOVED.test(between),
  countsPlaces: (counter) => counter === '계단',
  ranksAmongParts: (clause) =>
    /(?:^|\s)(?:주|주들|도시|성|그|이)\s(?:가운데|중)(?:에서|서)?(?:는|도)?\s|(?:^|\s)[그이]중(?:에서|서)?(?:는|도)?\s/.test(
      clause,
    ),
  countsParts: (noun) => /^(?:개 주|개주)$/.test(noun),
  countsBearers: (counter) => /^(?:나라|개\s?나라|개국|국가|개 국가)$/.test(counter),
  growsBy: () => false,
  isAmountOfChange: () => true,
  isNegative: (clause) => /마이너스|유출|빠져나|잃/.test(clause),
  leadsToReport: (between) => /^(?:['’]s)?[\s'"‘“「『의]*$/.test(between),
  speaker: (before, after) => findSpeaker(before) ?? SAID_BEHIND.exec(after)?.[1],
  bearerFollows: false,
  dropsSubject: true,
  basePlace: () => 'before',
  headsBase: (_before, after) => /^\s?(?:말\s)?(?:대비|比|보다|이후|부터)/.test(after),
  headsRank: (head) => /순위|등수|랭킹/.test(head),
  headsShare: (head) => /비중|점유율|비율|몫/.test(head),
  headsChange: (head) =>
    /연평균|CAGR/i.test(head)
      ? null
      : /감소율|하락률|감소폭/.test(head)
        ? 'down'
        : /증감|증가율|^[Δ∆]|성장률|변화율|변동률|상승률|(?:전년|전기|전월|전분기|동기|지난해|작년|년)\s?(?:대비|比)/.test(
              head,
            )
          ? 'either'
          : null,
  pointsBack: () => false,
  givenSource: (sentence) =>
    GIVEN.exec(sentence)?.[1] ?? UNTOLD_SOURCE.exec(sentence)?.[1] ?? whoAsked(sentence),
  opensWithNow: (opening) =>
    /^(?:(?:그러나|하지만|그런데) )?(?:지금|이제|요즘)(?:은|는)?(?: |$)/.test(opening),
  turnsAway: (sentence) => /(?:^|\s)(?:다른 (?:이야기|얘기|문제|통계|조사|잣대)|별개의|딴판)/.test(sentence),
  pointsHere: (sentence) =>
    /(?:^|\s)(?:[이그] 나라|[이그] 도시|[이그] 섬|이곳|여기서는)(?!.{0,40}저 나라)/.test(sentence),
  leadsToNow: (before) => /(?:^|\s)(?:이제|지금)(?:은|는)?\s(?:[가-힣]{1,6}\s){0,2}$/.test(`${before} `),
  opensWithSubject: () => false,
  isUneasy: () => false,
  stepsOn: (_before, after) =>
    /^\S{0,3}\s?(?:늘었|줄었|올랐|내렸|높아졌|낮아졌|커졌|작아졌|갔|떨어졌|뛰었)다가(?:\s|$)/.test(after),
  opensWithWhen: () => false,
  tellsUpToNow: () => false,
  leadsToBase: () => false,
  isMoreOrLess: (after) =>
    /^(?:[더덜]\s)?(?:많|적[은었고어게]|높|낮|크[고다]|컸|큰|작[은았고아게]|비싸|비싼|비쌌|싸[고다]|싼|쌌)/.test(
      after,
    ),
  isAhead: (after) =>
    /^(?:(?:남짓|넘게|가까이|가량|정도|쯤|차이로|차로)\s)?(?:앞섰|앞서|앞선|뒤졌|뒤지|뒤진|뒤처|모자라|모자란|모자랐|못 미)/.test(
      after,
    ),
  isThatElsewhere: () => false,
  isNumeral: (word) => /[0-9]|^(?:퍼센트|달러|포인트|절반)/.test(word),
};

/** 한국리서치 조사에 따르면, 한 재단의 설문에서: not 이 조사에 따르면, 지난해 조사에서. */
const GIVEN =
  /(?:^|\s)(?!이번|이런|이들|같은|최근|다른|이전|해당|관련|지난|올해|작년|앞선|기존|정부|자체|전체|글로벌|국제|세계|[0-9])([가-힣A-Za-z]{3,16})(?:의)?\s(?:여론)?(?:조사|설문)(?:에 따르면|에 의하면|에서|로는|를 보면|\s결과)/;

/** 한 조사로는, 어느 집계에서는: a source that is given and not named. */
const UNTOLD_SOURCE =
  /(?:^|\s)(한|어느|어떤|다른|또 다른)\s(?:[가-힣]{1,8}\s)?(?:조사|집계|설문|추산|연구)(?:로는|로 보면|에서는?|에 따르면)(?=\s|,)/;

/** 입주기업협의회가 회원사 182곳에 물은 결과, 조합이 조합사에 물으니: who asked. */
function whoAsked(sentence: string): string | undefined {
  const asked = ASKED.exec(sentence);
  if (asked === null) return undefined;
  return ASKER.exec(sentence.slice(Math.max(0, asked.index - ASKER_REACH), asked.index))?.[1];
}

/** What tells that somebody was asked: 물은 결과, 물었더니. */
const ASKED =
  /(?:물은\s결과|물으니|물어보니|물어\s보니|물었더니|물어본\s결과|설문한\s결과|설문했더니|설문해\s보니|조사해\s보니|조사했더니)/;
/** Who asked stands before it as the subject: 협의회가. */
const ASKER = /(?:^|\s)([가-힣A-Za-z·]{2,16})[이가]\s/;
/** So many letters before the asking who asks is looked for. */
const ASKER_REACH = 70;

/** "…"라고 한 연구원은 말했다. */
const SAID_BEHIND =
  /^(?:이?라고|고|이?라며|면서)\s([가-힣A-Za-z·]{2,10}(?:\s[가-힣A-Za-z·]{1,10}){0,2})[은는이가]\s(?:말|밝|설명|전했|강조|지적|덧붙|주장|답)/;

/** The words before a topic's or subject's particle that stands by a quotation mark or by the end. */
function findSpeaker(before: string): string | undefined {
  for (const { index } of before.matchAll(/[은는이가도]/g)) {
    const name = before
      .slice(Math.max(0, index - LONGEST_SPEAKER), index)
      .split(/[^가-힣A-Za-z·\s]/)
      .at(-1);
    const rest = before.slice(index + 1).trimStart();
    if (name !== undefined && name.length >= 2 && /^(?:["“‘]|[^.]{0,10}$)/u.test(rest)) return name;
  }
  return undefined;
}
