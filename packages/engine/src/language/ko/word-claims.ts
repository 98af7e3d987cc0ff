import type { WordClaimRules } from '../word-claims.ts';
import { koreanAgainstTimes } from './against-times.ts';
import { koreanAllTold, koreanComparative, koreanFirstFew, koreanTopTold } from './all-told.ts';
import { isToComeInKorean } from './foretold.ts';
import { KO_TAKEN_FOR_GRANTED } from './modality.ts';
import {
  isKoreanBearerNoun,
  koreanCountTold,
  koreanPlaceTold,
  makesKoreanException,
} from './numbers-told.ts';
import { KO_NATIVE_TO_TEN } from './numerals.ts';

/** 한국 순이다, but not 순이익 and 순이동. */
const ENDS_NOUN = /^(?:다|었|고|며|에요|죠|지만|라)(?:$|[^가-힣]|다|고|습니|는|던)/;
/** 가장 많이 인용된 논문, 가장 많이 인용된 100편: the superlative picks things that are counted, no bearer. */
const PICKS_THINGS =
  /^이\s(?:[가-힣]{1,8}\s)?(?!(?:나라|국가|곳|데|기업|회사|업체|주|지역|도시|모델|대학|기관|쪽|것)[는은])[가-힣]{1,7}[는은된한린진]\s(?!나라|국가|곳|데|기업|회사|업체|주(?![가-힣])|지역|도시|모델|대학|기관|쪽|것|건(?![가-힣]))[가-힣a-z0-9]/;

/** 최다 인용 논문 100편, 최다 다운로드 모델 10개: the superlative is part of a list's name. */
const NAMES_LIST =
  /^\s?(?:피?인용(?![가-힣]*국)|[가-힣]{1,6}\s(?:[가-힣a-z]{1,6}\s){0,2}[가-힣]{1,6}\s?(?:상위\s)?[0-9])/;

/** 중국 모델 중, 한국에서 나온 주요 모델 가운데. */
const OF_ITS_OWN =
  /^(?:의|산|계|에서\s[가-힣]{1,4})?\s(?:[가-힣A-Za-z]{1,6}\s){0,3}(?:모델|논문|특허|시스템|슈퍼컴퓨터|슈퍼컴|컴퓨터|클러스터|저장소|데이터센터|제품|작품)(?:들)?\s(?:중|가운데)(?:에서|에서는|에선)?\s/;

/** 선두를 뒤쫓았다, 큐원이 최고라는데: the first is another, or only what is said of it. */
const OF_ANOTHER =
  /^(?:\s?(?:다툼|쟁탈전)|[을를]\s(?:[가-힣]{1,4}\s)?(?:뒤쫓|쫓|추격|따라붙|위협|넘보|노리|노린)|(?:이)?라(?:는데|던데|지만|더니)(?=[\s,]))/;

/** 한국이 가장 크게 벌인 모델 학습의 연산량: the superlative tells which of them is meant. */
const TELLS_WHICH =
  /^게\s[가-힣]{0,4}[한된인은는던친른쓴낸린든킨]\s(?:[가-힣A-Za-z]{1,8}\s){0,2}[가-힣]{1,8}의\s/;

/** 일본 다음으로 많다, 미국 다음으로 특허가 많다. */
const ORDERED_BY = /^\s(?:[가-힣]{1,8}\s)?(?:높|낮|많|적|크|큰|작|빠|느리|비싼|비싸|길|짧)/;

/** 미국에 이어 많았다, 미국(12만2814명)에 이어 가장 많다, 일본에 이어 두 번째로 낮다. */
const FOLLOWS_BY =
  /^\s(?:가장\s|제일\s|(?:두|2)\s?번째로\s|둘째로\s)?(?:높|낮|많|적|크|큰|컸|작|빠르|빨|길|비싸|비싼)/;

/** How much, before a verb of beating or losing. */
const ADVERBS =
  '(?:조금|약간|크게|근소하게|살짝|훨씬|한참|간신히|겨우|이미|여전히|소폭|꽤|다소|멀리|가볍게|간발의 차로|근소한 차로|큰 차이로)';
/** The figure of whoever is passed: 싱가포르(109.5명)를. */
const ASIDE = '(?:\\([^()]{1,16}\\))?';
/** By how much: 46편 대 41편으로. */
const SCORE = '(?:[0-9][^\\s]{0,12}\\s대\\s[0-9][^\\s]{0,12}로\\s)';
const OBJECT = new RegExp(`^${ASIDE}(?:\\s평균)?[을를]\\s(?:${ADVERBS}\\s|${SCORE})?$`);
const DATIVE = new RegExp(`^(?:\\s평균)?에(?:게|는|도|게는)?\\s(?:${ADVERBS}\\s)?$`);

/** 이스라엘보다 높은 나라는 없다, 미국을 앞선 곳은 없다. */
const UNMATCHED =
  /^(?:보다|[을를]|만큼)\s(?:더\s)?(?:[가-힣A-Za-z]{1,8}[이가을를]\s)?(높은|많은|큰|앞선|앞서는|넘는|넘은|넘어선|웃도는|낮은|적은|작은|빠른|비싼|(?:많이|적게|높게|낮게|크게)\s[가-힣]{1,6}[는은한린])\s(?:나라|국가|곳|데|주|기업|회사|업체|모델|지역|도시)[은는이가도]\s(?:아직\s)?없/;

/** 나머지를 모두 한국이 나눠 가졌다, 나머지는 한국 몫이다, 나머지는 한국이다. */
const THE_REST = /(?<![가-힣])나머지(?:[를는]|\s?전부[를는]?)?\s(?:모두\s|전부\s|다\s|고스란히\s)?$/;
const TAKES_REST =
  /^(?:[이가]\s(?:[가-힣]{1,4}\s){0,2}(?:차지|점유|가졌|가져|나눠|나누|쥐|쥔|쥐었|맡|챙겼|챙긴)|의?\s(?:차지|몫)(?![가-힣]{0,3}\s?[0-9]))/;

/** 가장 낮은 축이다, 가장 많은 나라 가운데 하나다: one of several. */
const AMONG =
  /^[가-힣]?\s(?:(?:축|편)(?:이|에|으로|인|은)|(?:[가-힣]{1,4}\s)?(?:중|가운데) (?:하나|한 곳)|그룹에|무리에)/;

/** 넘긴 나라는 룩셈부르크까지 둘뿐이다: the last of so many, not the only one. */
const COUNTED_WITH =
  /(?:까지|포함해|합쳐|더해)\s(?:모두\s|단\s|고작\s|딱\s|겨우\s)?(?:둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열)$/;

const BEARERS = '나라|국가|곳|주|지역|도시|기업|회사|업체|모델|대학|기관';
/** 6%를 넘긴 나라는 */
const OF_BEARERS = new RegExp(`(?:${BEARERS})(?:[은는이가]|,)\\s`, 'g');
/** What leads on to a name behind them: 2023년, 미국과, 15개국 중, 단. */
const LEADS_TO_NAME = /(?:^|[,·와과]|및|그리고|에서|중|가운데|년|단|오직)\s?$/;

/** Whether the words before a name are about to tell which bearers they are: 6%를 넘긴 나라는 2023년 | 이스라엘. */
function tellsWhich(before: string): boolean {
  const last = [...before.matchAll(OF_BEARERS)].at(-1);
  if (last === undefined) return false;
  const rest = before.slice(last.index + last[0].length);
  return !/[.;:]/.test(rest) && LEADS_TO_NAME.test(rest);
}

/** 이스라엘 | 말고는 없다. */
const NOBODY_ELSE =
  /^(?:\s(?:말고는|말고|외에는|이외에는|밖에는?)|[을를]\s(?:빼고는?|빼면|제외하고는?|제외하면)|밖에)\s(?:[가-힣]{1,4}\s)?없/;
/** 인도네시아 | 단 한 곳이다; 미국, 독일, 영국 | 세 곳뿐이다; 한국과 룩셈부르크 |, 둘뿐이다. */
const NAMED_COUNT = new RegExp(
  `^(?:,|\\s등)?\\s(?:단\\s|오직\\s|딱\\s|모두\\s)?(${Object.keys(KO_NATIVE_TO_TEN).join('|')}|[0-9]{1,2})(?:\\s?(?:곳|나라|군데|개국|개사))?(?:뿐|만)?(?=이|다|였|입니|[.,)]|$)`,
);

/** 늘어난 나라는 셋뿐이다. */
const MOVERS =
  /(?:늘어난|늘린|증가한|오른|올라간|높아진|커진|상승한|줄어든|줄인|감소한|떨어진|내린|낮아진|하락한|뒷걸음질한|뒷걸음친|뒷걸음질 친|후퇴한)\s(?:나라|국가|곳|주|지역|도시|기업|회사|업체|대학|기관)[은는이가]\s(?:[가-힣]{1,2}\s)?$/;

/** 룩셈부르크|만 더 높았다. */
const ONLY_THEY =
  /^만(?:이)?\s(?:(?:이|그|우리)보다\s)?(?:더\s)?(높|많|컸|크(?!게)|나았|앞섰|앞서|앞선|낮|적(?!극)|작)/;
const JUST_THEY = /^(?:뿐이[다었]|뿐입|뿐$|밖에 없[다었]|\s하나뿐)/;
/** 이보다 높은 나라는 | 룩셈부르크뿐이다. */
const ALONE_OF =
  /(?:^|\s)(?:이|그|우리)보다\s(?:더\s)?(높|많|큰|앞선|나은|낮|적|작)(?:은|았던|은 점수를 받은)?\s?(?:나라|곳|기업|회사|국가|지역|데)(?:는|은)\s$/;

/** Korean: claims that words make. */
export const KO_WORD_CLAIMS: WordClaimRules = {
  isAnswer: (after) =>
    /^[가-힣]{0,3}(?:다|라)는\s(?:응답|답|의견|비율|비중|인식|사람|이들|쪽|우려|기대|믿음|생각|평가)/.test(
      after,
    ),
  isPassive: ({ word, after }) =>
    /당했|당한/.test(word + after.slice(0, 4)) || /^(?:내[줬주준]|빼앗|뺏)/.test(word),
  countsHeads: () => false,
  ranksAmounts: () => false,
  isFirstTime: (clause) => /(?<![가-힣])처음(?:(?:으로)?\s|이(?:다|었|며|고)|$)/.test(clause),
  passesPronoun: ({ before }) =>
    /(?:이를|그를|이것을|그것을|이들을|이마저)\s?(?:[가-힣]{1,4}\s)?$/.test(before),
  singlesOut: ({ word, before }) =>
    !/뿐/.test(word) ||
    (!COUNTED_WITH.test(before) &&
      !/(?:[0-9]|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s?(?:곳|개|개국|나라|명|건|대|편|척|개사)$|\s(?:하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열)$/.test(
        before,
      ) &&
      /(?:나라|국가|곳|기업|회사|지역|업체|모델)/.test(before)),
  /** 미국이 유일하게 더 두 배를 넘겼다: beside one told before. */
  isOfSeveral: ({ word, after }) => word === '유일' && /^하게\s더\s/.test(after),
  isOfThose: () => false,
  joinsThose: () => false,
  standsAlone: (before, after) =>
    /^만(?:이)?\s(?!놓고|따로|떼|보면|봐도|봤을|해도|하더라도|빼|제외|합쳐|더해|의\s)/.test(after) ||
    (NOBODY_ELSE.test(after) && tellsWhich(before)) ||
    (/오직\s$/.test(before) && /^(?:뿐|이?다|이?었|입니|[.,]|$)/.test(after)),
  countsNamed: (before, after) => {
    const number = NAMED_COUNT.exec(after)?.[1];
    return number === undefined || !tellsWhich(before) ? null : (KO_NATIVE_TO_TEN[number] ?? Number(number));
  },
  boundsBearers: (after) =>
    /^[을를이가에]?\s?(?:넘긴|넘은|넘는|넘어선|웃도는|웃돈|이상인?|이하인?|미만인?|밑도는|밑돈|못 미치는|못 미친|안 되는)\s(?:나라|국가|곳|주|지역|도시|기업|회사|업체|모델|대학|기관)/.test(
      after,
    ),
  isRecord: ({ word, after }) =>
    /^어느 [해때]보다$/.test(word)
      ? /^도?\s(?:더\s)?(?:많|높|크|컸)/.test(after)
      : !/^이\s(?:늘|줄|오|올|뛰|성장|증가|감소)/.test(after),
  ranks: ({ word, after, clause }) => {
    if (/^최[대소]/.test(word) && !/가장|제일|다\.?$/.test(clause) && /^\s?[0-9]/.test(after)) return false;
    if (/^(?:최고|최저|선두)$/.test(word) && /^\s[가-힣]/.test(after)) return false;
    /** 최저점은 14점: how many the last one has, whoever that is. */
    if (/^(?:점|값|치|액|가)[은이는]\s(?:약\s)?[0-9]/.test(after)) return false;
    if (word === '최소' && /^(?:\s(?:[0-9]|한|두|세|네|다섯|하나)|한\s)/.test(after)) return false;
    if (word === '최다' && NAMES_LIST.test(after)) return false;
    if (AMONG.test(after)) return false;
    if (PICKS_THINGS.test(after) || OF_ANOTHER.test(after) || TELLS_WHICH.test(after)) return false;
    return !/^\s?(?:수준의|권|위권|층|가를|경신|성능|사양|경영|규모의|한도|의\s)/.test(after);
  },
  isAmongItsOwn: (toCue) => OF_ITS_OWN.test(toCue),
  firstFew: koreanFirstFew,
  comesNext: () => false,
  lists: ({ word, after }) =>
    word !== '다음으로' &&
    word !== '에 이어' &&
    (word !== '순이' || ENDS_NOUN.test(after)) &&
    (word !== '순서' || /^(?:로|이다|다|였|이었)/.test(after)),
  isNextTo: (toCue, _toName, after) =>
    /^(?:\([^()]{1,16}\))?\s(?:바로\s)?다음이$/.test(toCue) ||
    (/^\s(?:바로\s)?다음으로$/.test(toCue) && ORDERED_BY.test(after)) ||
    (/^(?:\([^()]{1,16}\))?에 이어$/.test(toCue) && FOLLOWS_BY.test(after)) ||
    /^[을를]\s(?:빼면|빼고는?|제외하면|제외하고는?)\s(?:[가-힣]{1,7}\s)?(?:(?:가장|제일)\s[가-힣]|1위|최[고대다저소])/.test(
      toCue,
    ),
  fromTheLeast: (after) => /^(?:으?로)?\s(?:[가-힣]{1,6}\s){0,2}(?:낮|적|작|올라)/.test(after),
  isToCome: isToComeInKorean,
  staysFlat: ({ word, after }) =>
    word === '그대로'
      ? /^(?:다|였|이다|이었|입니다|예요)/.test(after)
      : !/^[가-힣]{0,2}(?:을 깨|에서 벗)/.test(after),
  moves: () => true,
  comparative: (_before, after) => koreanComparative(after),
  allTold: koreanAllTold,
  againstThen: () => null,
  againstTimes: koreanAgainstTimes,
  topTold: koreanTopTold,
  movesGap: (between, gapFirst) => gapFirst && /^[가이는도를은]?\s?(?:[가-힣]{1,4}\s){0,2}$/.test(between),
  countTold: koreanCountTold,
  makesException: makesKoreanException,
  leavesOut: (before) => /(?:[을를]\s(?:빼|제외하|제쳐|뺀다)|말고)/.test(before),
  countsMovers: (before) => MOVERS.test(before),
  isBearerNoun: isKoreanBearerNoun,
  placeTold: koreanPlaceTold,
  comparesWith: (word, between) =>
    (/^(?:앞|제|눌|누른|이겼|웃[돌돈도]|상회|능가|압도|넘어선|따돌|밑[돌돈도]|하회)/.test(word) &&
      OBJECT.test(between)) ||
    (/^(?:밀|뒤|졌|못|미치지|미달)/.test(word) && DATIVE.test(between)),
  isOfTheOthers: (before) =>
    /(?:^|\s)(?:나머지|다른)(?:\s[가-힣0-9]{1,6}){0,2}[은는이가도]\s(?:[가-힣]{1,6}\s){0,3}$/.test(before),
  leadsToExcepted: () => false,
  leadsToWhatItIs: () => false,
  likensThose: (between) =>
    /^\s?[0-9][0-9.,만억]{0,8}[가-힣%]{0,4}(?:인|을 기록한|를 기록한)\s$/.test(between),
  leadsToBearer: (between) => /^(?:은|는|이|가)\s$/.test(between),
  leadsToPlace: () => false,
  denies: (_before, after) =>
    (/^[가-힣]{0,2}지(?:는|도)?\s(?:않|못)/.test(after) ||
      /^[가-힣]{0,2}기는?\s?커녕/.test(after) ||
      /^[가-힣]{0,3}\s(?:해|분기|적|때|일)[이가는은도]?\s(?:한\s?번도\s|전혀\s)?없/.test(after)) &&
    !KO_TAKEN_FOR_GRANTED.test(after),
  unmatched: (_before, after) => {
    const adjective = UNMATCHED.exec(after)?.[1];
    return adjective === undefined ? null : /^(?:낮|적|작)/.test(adjective) ? 'down' : 'up';
  },
  aloneAhead: (before, after) => {
    const alone = ALONE_OF.exec(before);
    const behind = (alone === null ? ONLY_THEY : JUST_THEY).exec(after);
    if (behind === null) return null;
    const word = alone?.[1] ?? behind[1] ?? '';
    return { direction: /^(?:낮|적|작)/.test(word) ? 'down' : 'up', behind: behind[0].length };
  },
  isNearlyFirst: (after) => /^[가-힣]{0,2}\s수준/.test(after),
  takesTheRest: (before, after) => {
    const rest = TAKES_REST.test(after) ? THE_REST.exec(before) : null;
    return rest === null ? null : { before: rest[0].length, after: 0 };
  },
  likens: () => false,
  isTheSame: (toCue) => /^[이가도은는]\s(?:거의\s|정확히\s|사실상\s|똑)?같/.test(toCue),
  namesNext: (cue) => /^(?:최하위|꼴찌|선두|최상위)$/.test(cue),
  cueFollows: true,
};
