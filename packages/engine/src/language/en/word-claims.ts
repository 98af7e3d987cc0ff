import type { ComparativeReading, WordClaimRules } from '../word-claims.ts';
import { englishAgainstTimes } from './against-times.ts';
import {
  englishAgainstThen,
  englishAllTold,
  englishFirstFew,
  englishStillMore,
  englishTopTold,
} from './all-told.ts';
import { isEnglishMood } from './mood-words.ts';
import { EN_NOBODY } from './nobody.ts';
import {
  englishCountTold,
  englishPlaceTold,
  isEnglishBearerNoun,
  makesEnglishException,
} from './numbers-told.ts';
import { takesTheRest } from './the-rest.ts';

const NOT_RANKING_BEFORE =
  /\bone of the\s*$|\bamong the\s*$|\bat\s*$|\bsecond[- ]?$|\bthird[- ]?$|\bfourth[- ]?$|th[- ]$|\bits\s*$|\btheir\s*$|\bnext\s*$|\bat the very\s*$|\bby far one of the\s*$|\bfor the\s*$/;
const BARE = /^(?:most|least|leads|led|the most|the least|the best)$/;
/** The biggest increase, the fastest-growing: of a change, no level. */
const OF_CHANGE =
  /^[\s-](?:growing|shrinking|rising|falling|growth|rise|rises|increase|increases|gain|gains|jump|leap|fall|falls|drop|drops|decline|declines|decrease|expansion|change|improvement|surge)\b/;
/** The five largest markets: a group, nobody first. */
const COUNTED_GROUP = /\b(?:two|three|four|five|six|seven|eight|nine|ten|twenty|[0-9]{1,3})\s$/;
/** Germany remained Europe's largest: said of the subject, among all of a region or the world. */
const OF_A_FIELD =
  /\b(?:is|are|was|were|remains?|remained|became|becomes|stays?|stayed|now|still)\s(?:the\s)?(?:world|globe|planet|europe|asia|africa)['’]s\s$/;
/** Topped the ranking; not "topped that of Germany". */
const TABLE =
  /^(?:tops|topped)\s(?:the|every|all|a|its|this|that)\s(?:[a-z'’0-9-]+\s){0,4}(?:lists?|tables?|rank\w*|charts?|league|world|globe|field|index|pack|leaderboards?|bill|class|poll|standings)\b/;
/** Led in citations of them; not led in turn to, led in 2024 by. */
const LEADS_IN =
  /^\s(?!turn\b|part\b|the (?:end|long|first|second|opening|early)\b)[a-z](?!.{0,40}\s(?:by|to)\s)/;
const LED_AS =
  /\b(?:(?:which|that|who|whom)\s(?:[a-z.'’-]{1,16}\s){0,2}|(?:he|she|they|is|are|was|were|be|been|being|has|have|had)\s(?:[a-z]{2,6}ly\s)?)$/;
/** West Virginia is last, but not is last year's. */
const ENDS_PLACE = /^(?:\s?[.,;:)]|$|\s(?:with|at|on|among|by|and(?! foremost)|in (?:the|[0-9]{4}))\b)/;
/** Miles ahead: who is so is first, or of the first. */
const AHEAD = /ahead$|in front$/;
/** The gloomiest about it; not the most optimistic scenario. */
const MOOD_ENDS =
  /^(?:\s?[.,;:()]|$|\s(?:about|on|in|at|among|with|by|anywhere|last|this|over|that|and|towards?|of|nation|country|people)\b)/;
/** Had the most electric ferries; not had the most advanced ones. */
const HAS_THE =
  /\b(?:has|have|had|having|with|boasts?|boasted|holds?|held|owns?|owned|runs?|ran|operates?|operated|publish(?:es|ed)|produces?|produced|makes?|made|builds?|built|files?|filed|installs?|installed|ships?|shipped|sells?|sold|attracts?|attracted|raises?|raised|receives?|received|spends?|spent|won|got)\s(?:by far\s)?the\s$/;
const GRADED =
  /^\s(?:[a-z-]{2,16}(?:ful|ous|ive|able|ible|ed|ing|ish|less|ant|ent|ly|some)|open|powerful|secure|modern|complex)(?![a-z])/;
/** The most advanced boats, an expanded fleet: what something is like, and no change. */
const DETERMINED = /\b(?:the|an?|most|more|less|least)\s$/;
/** With Luxembourg next: who comes right behind the first. */
const WITH_NAME = /(?:^|[,;]\s|\s)with\s(?:(?!(?:in|on|of|from|for|a|an)\s)[a-z.'’-]{1,16}\s){1,3}$/;
const ENDS_NEXT = /^(?:[.,;:)]|$|\s(?:at|with|on|and)\b)/;
const ENDS_PHRASE = /^(?:\s?[.;,)]|$)/;
/** Swedes trust them least. */
const VERB_OBJECT = /\b(?:them|theirs|it|its own|one another|each other|[a-z]+s)\s(?:the\s)?$/;
/** A bare "the most" ranks where the measured thing, or the field, follows at once. */
const MEASURED_AFTER =
  /^\s(?:[a-z]{1,20} of (?:any|all)|of (?:any|all|the)|in the|among|anywhere|with|by|at|[a-z-]{0,20}(?:models?|papers?|patents?|robots?|publications?|investment|money|capital|funding|systems?|companies|start-?ups?|talent|researchers?|compute|downloads?|citations?|articles?|supercomputers?|installations?|laws?|chips?|installed|notable|private|ai)\b)/;

/** Words that compare and are nothing else. */
const PLAIN_COMPARATIVE =
  /^(?:more|less|fewer|higher|lower|larger|smaller|bigger|greater|better|worse|longer|shorter|faster|slower|deeper|wider|older|younger|cheaper|dearer|richer|poorer|stronger|weaker)$/;
/** Words of the same shape: adjectives that compare (sunnier), and nouns (worker), which stand behind what belongs to a noun. */
const LIKE_COMPARATIVE = /^[a-z]{3,16}er$/;
const BEFORE_A_NOUN = /^(?:each|every|per|a|an|the|one|of|its|their|any|another|this|that|by|for)$/;

/** Words of a comparison that take the one compared with as their object. */
const TRANSITIVE =
  /^(?:beats?|bests|bested|betters|bettered|pips|pipped|outranks|outranked|outdoes|outdid|outspends|outspent|outsells|outsold|outscores|outscored|outperforms|outperformed|outshines|outshone|dwarfs|dwarfed|eclipses|edges out|edged out|tops|topped|trumps|trumped|outstrips|outguns|outgunned|outweighs|outweighed|outclasses|outclassed|overshadows|overshadowed|towers over|towered over|trounces|trounced|edge over|edge on|no match for|pales beside|pales next to|nowhere near|[a-z]{4,14} by|ahead of|in front of|clear of|loses to|lost to|behind|trails|trailed|lags|lagged)$/;
/** Israel gained one: an amount, no rise. */
const NUMERAL_NEXT = /^\s(?:[0-9]|one|two|three|four|five|six|seven|eight|nine|ten)\b/;
/** Only | Israel; no country but | Israel. */
const ONLY_ONE = new RegExp(
  `(?:(?:^|[.;:]\\s|\\bin\\s(?:19|20)[0-9]{2},?\\s|,\\s(?:but\\s|and\\s|where\\s)?|\\b(?:but|and|where|while)\\s)only\\s(?:(?:in|for|among)\\s)?|${EN_NOBODY.source}\\s(?:but|besides|bar|other than|except(?:\\sfor)?|save(?:\\sfor)?|apart from)\\s)(?:the\\s)?$`,
);
/** Apart from | Israel |, none of. */
const EXCEPTED =
  /(?:^|[.;:]\s)(?:apart from|aside from|except for|besides|other than|bar|save for)\s(?:the\s)?$/;
const NONE_ELSE = /^,\s(?:no|none|nobody)(?![a-z])/;
/** Just one country, | India |, has. */
const ONE_OF_ITS_KIND =
  /\b(?:only|just)\sone\s(?:[a-z]{3,12}\s)?(?:country|nation|economy|state|company|firm),\s(?:the\s)?$/;
/** So many letters tell of what nobody has more. */
const NOBODY_REACH = 160;
const NOBODY_MORE = new RegExp(
  `${EN_NOBODY.source}\\s(?:[a-z]{2,12}\\s){1,3}(?:an?\\s|any\\s)?(more|fewer|less|higher|lower|larger|smaller|bigger|greater)\\s[^.,;:]{2,110}\\sthan\\s(?:the\\s|in\\s)?$`,
);

/** "No factories on earth are as automated as": likened to nobody. */
const NONE_IS = /(?:^|[\s,;:(])(?:no|none|nobody|nowhere|no-one|few|hardly any)\s/;
/** "Leave aside the District of Columbia, and only three states". */
const LEFT_OUT =
  /\b(?:apart from|aside from|except for|excluding|leav(?:e|ing) (?:aside|out)|set(?:ting)? aside|not counting|ignoring|other than)\s/;

/** English: claims that words make. */
export const EN_WORD_CLAIMS: WordClaimRules = {
  isAnswer: (after) =>
    /^[^.;:,]{0,24},\s(?:say|said|think|thought|believe|believed|agree|agreed|answered)\s(?:[0-9]|(?:half|most|one|two|three|four|some|about|only)\s)/.test(
      after,
    ),
  isPassive: ({ word, before, after }) =>
    (word === 'overtaken' && /\b(?:was|were|been|being|be|is|are)\s(?:[a-z]+\s)?$/.test(before)) ||
    /^(?:\s[a-z]+){0,6}\sby\s/.test(after.slice(0, 44)) ||
    /^\s?by\s/.test(after),
  countsHeads: (word) => /^(?:outnumber|fewer)/.test(word),
  ranksAmounts: (word) => /^(?:the )?(?:most|biggest|largest|greatest|steepest|smallest|least)\b/.test(word),
  isFirstTime: (clause) =>
    /\bfirst (?:overtook|passed|surpassed|overtakes|time)\b|\bfor the first time\b|\bfirst (?:year|time) (?:that|in which|when)\b/.test(
      clause,
    ),
  passesPronoun: ({ after }) => /^\s(?:it|them|that|this)\b/.test(after),
  singlesOut: ({ word, clause, after }) =>
    word.endsWith(' else') ||
    /** The only other place: beside those named before. */
    (!/^\sother\s/.test(after) &&
      /countr|nation|econom|compan|state|market|region|member|lab|developer|maker|firm|government|universit|model|place/.test(
        clause,
      )),
  isOfSeveral: ({ after }) =>
    /^\s(?:[a-z-]{2,16}\s){0,2}(?:countries|nations|economies|states|companies|firms|labs|makers|markets|regions|places|two|three|four)\b/.test(
      after,
    ),
  isOfThose: (before) =>
    /\b(?:they|these|those|both)\s(?:are|were|remain|remained)\s(?:still\s)?$/.test(before),
  joinsThose: (after) => /^\s(?:joins?|joined|beside|besides)\s(?:it|them|him|her)\b/.test(after),
  standsAlone: (before, after) =>
    ONLY_ONE.test(before) ||
    (EXCEPTED.test(before) && NONE_ELSE.test(after)) ||
    (ONE_OF_ITS_KIND.test(before) && /^,/.test(after)),
  countsNamed: () => null,
  boundsBearers: () => false,
  isRecord: ({ word, before, after }) => {
    if (/records? (?:of|show|kept)|^(?:\s?-?keeping)/.test(word + after.slice(0, 8))) return false;
    if (/(?:for the|track|criminal|medical|off the)\s$/.test(before)) return false;
    return word !== 'record' || /\ba\s$/.test(before) || /^\s(?:\$|[0-9]|high|year|level|[a-z]+)/.test(after);
  },
  ranks: ({ word, before, after }) => {
    if (NOT_RANKING_BEFORE.test(before) || COUNTED_GROUP.test(before)) return false;
    if (/['’]s\s$/.test(before) && !OF_A_FIELD.test(before)) return false;
    if (OF_CHANGE.test(after)) return false;
    if (isEnglishMood(word)) return MOOD_ENDS.test(after);
    if (AHEAD.test(word)) return ENDS_PLACE.test(after);
    if (/(?:last|bottom|top|^(?:still|remains|stays|makes it) first)$/.test(word))
      return ENDS_PLACE.test(after);
    if (/^(?:most|least)$/.test(word) && ENDS_PHRASE.test(after)) return VERB_OBJECT.test(before);
    if (/^leads? in$|^led in$/.test(word)) return LEADS_IN.test(after) && !LED_AS.test(before);
    if (/^tops|^topped/.test(word)) return TABLE.test(word + after);
    if (!BARE.test(word)) return true;
    if (word.startsWith('le')) return /^\s(?:the|with|by|all)\b/.test(after) || /\bthe\s*$/.test(before);
    const article = word.startsWith('the ') || /\bthe\s*$/.test(before);
    return article && (MEASURED_AFTER.test(after) || /^\s?[.,;)]|^\s*$/.test(after));
  },
  isMood: isEnglishMood,
  namesNext: () => false,
  ranksThing: ({ word, before, after }) => word === 'most' && HAS_THE.test(before) && !GRADED.test(after),
  isAmongItsOwn: () => false,
  firstFew: englishFirstFew,
  comesNext: (word) => /next/.test(word),
  lists: ({ word, before, after }) =>
    word !== 'then' &&
    !word.endsWith(' only') &&
    (word !== 'next' || (WITH_NAME.test(before) && ENDS_NEXT.test(after))) &&
    (word !== 'ranked in' || /^\s(?:that|this|the same)\sorder\b/.test(after)),
  isNextTo: (_toCue, toName, after) =>
    (/^(?:runner-up|(?:came |comes |in )?second(?: place)?)\s(?:only\s)?(?:to|behind)\s(?:(?:that|those)\s(?:of|in)\s)?(?:the\s)?$/.test(
      toName,
    ) ||
      /^[a-z]{3,12}\sonly\s(?:by|in)\s(?:(?:that|those)\s(?:of|in)\s)?(?:the\s)?$/.test(toName) ||
      /^(?:behind|trail(?:s|ed|ing))\sonly\s(?:(?:that|those)\s(?:of|in)\s)?(?:the\s)?$/.test(toName) ||
      /^[a-z -]{3,60}\s(?:after|behind)\s(?:only\s)?(?:the\s)?$/.test(toName)) &&
    /^(?:['’]s)?(?:\s(?:own\s)?(?:share|figure|total|count|number|rate|score|tally|level|value|one|ones))?(?:[.,;:)]|$|\s(?:and|in|with|at|on|by|but|among|worldwide|globally)\b|\s[$€£]?[0-9])/.test(
      after,
    ),
  fromTheLeast: () => false,
  isToCome: (clause) =>
    /\bby (?:then|christmas|year-end|the end of the (?:year|decade)|(?:next|the following) (?:year|spring|summer|autumn|decade))\b|\b(?:growth|decline|rise|boom|trend|expansion|shortage|lead|demand)\s(?:[a-z]{1,20}\s)?to (?:continue|persist|last|resume|slow|accelerate)\b|\b(?:this|later this|within a|before the end of the) decade\b/.test(
      clause,
    ),
  staysFlat: ({ word, before, after }) =>
    !/^\s(?:fee|rate|screen|earth|tax|price|file|in the face)\b/.test(after) &&
    (word !== 'flat' ||
      /\b(?:is|are|was|were|been|stayed|remained|held|broadly|roughly|virtually|essentially)\s$/.test(
        before,
      )),
  moves: ({ word, before, after }) =>
    (!/^(?:up|down|cut|lost|added|gain|gains|lead)$/.test(word) || isUpOrDown(word, before, after)) &&
    !(word === 'gained' && NUMERAL_NEXT.test(after)) &&
    !(word.endsWith('ed') && DETERMINED.test(before)),
  comparative: (before) => comparativeBefore(before),
  allTold: englishAllTold,
  againstThen: englishAgainstThen,
  againstTimes: englishAgainstTimes,
  topTold: englishTopTold,
  stillMore: englishStillMore,
  movesGap: (between, gapFirst) =>
    gapFirst
      ? between.length <= 90 && !/[.;:,]|\b(?:as|while|which|that|but|when|after)\b/.test(between)
      : /^\s(?:(?:its|their|the|that|this|an?)\s)?(?:[a-z]{3,12}\s)?$/.test(between),
  countTold: englishCountTold,
  makesException: makesEnglishException,
  leavesOut: (before) => LEFT_OUT.test(before),
  countsMovers: (before) => /\b(?:only|just|in)\s(?:only\s|just\s)?$/.test(before),
  isBearerNoun: isEnglishBearerNoun,
  placeTold: englishPlaceTold,
  comparesWith: (word, between) => TRANSITIVE.test(word) && /^\s(?:both\s)?(?:the\s)?$/.test(between),
  isOfTheOthers: (before) =>
    /(?:^|\s)(?:(?:the|all) others?|the (?:other|remaining) (?:two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,3})|(?:all )?the rest|every(?:one|body) else)(?:['’]s?)?\s(?:[a-z]{2,12}\s){0,3}$/.test(
      before,
    ),
  leadsToExcepted: (between) =>
    /^(?:\s[a-z]{1,14}){0,6},?\s(?:bar|except(?: for)?|apart from|aside from|other than|besides|save(?: for)?|but)\s(?:the\s)?$/.test(
      between,
    ),
  likensThose: () => false,
  leadsToWhatItIs: (between) => /^(?:['’]s)?,\s(?:the|a)\s(?:[a-z]{4,10}\s)?$/.test(between),
  leadsToBearer: (between) => IS_WHOM.test(between),
  leadsToPlace: (between) => /^\s(?:in|by|at|across|throughout|for|on)\s/.test(between),
  denies: (before) =>
    /\b(?:not|never|no longer|nor|neither|hardly|cannot)\s(?:[a-z]{1,20}\s){0,3}$|n['’]t\s(?:[a-z]{1,20}\s){0,3}$/.test(
      before,
    ),
  isNearlyFirst: (_after, word) => AHEAD.test(word),
  unmatched: (before) => {
    const words = before.slice(-80);
    if (!EN_NOBODY.test(words)) return comparativeOfNobody(before);
    if (
      /\b(?:beats?|matches|matched|rivals|tops|exceeds|surpasses|outdoes|outspends|outspent|outsells|outsold|outproduces|outstrips|outranks|outpaces|equals|approaches|comes? (?:anywhere )?(?:close|near) to|came close to|comes? near)\s(?:the\s)?$/.test(
        words,
      )
    )
      return 'up';
    return asManyOfNobody(words) ?? comparativeBefore(words) ?? comparativeOfNobody(before);
  },
  aloneAhead: (before, after) => {
    if (!/^(?:(?:and|but|here|there)\s)?only\s(?:the\s)?$/.test(before)) return null;
    const told = ONLY_THEY.exec(after);
    if (told === null) return null;
    const isBelow = /^(?:worse|less|fewer|lower)$/.test(told[2] ?? '');
    return { direction: isBelow ? 'down' : 'up', behind: told[1]?.length ?? 0 };
  },
  likens: (before) =>
    !NONE_IS.test(before) &&
    /(?<!\b(?:nearly|almost|not|half|twice|times|thirds|quarters|fifths|sixths|sevenths|eighths|tenths|third|quarter|fifth|tenth)\s)\bas\s(?!many\b|much\b|well\b|soon\b|long\b|far\b|such\b)[a-z]{3,14}\sas\s(?:the\s)?$/.test(
      before,
    ),
  takesTheRest,
  isTheSame: () => false,
  cueFollows: false,
};

/** The biggest | buyer of equipment in 2024, by the institute's breakdown, was | China; the least enthusiastic | in the poll: the | Canadians. */
const IS_WHOM =
  /^(?:(?!\s(?:is|are|was|were|has|had|have|that|which|who|and|but|while|than|says?|said)\s)[^.;:!?]){0,80}(?:\s(?:is|are|was|were)|:)\s(?:the\s)?$/;

/** Only the United States and China | had more. */
const ONLY_THEY =
  /^(\s(?:did|does|do|fared?s?|ha[sd]|have|scored?s?|rank(?:s|ed)?|is|are|was|were|stood|stands?|spent|spends?|came|comes?|posted|published|filed|makes?|made|built|put in|installed|attracted|drew|got)\s(?:(?:still|even|yet|any)\s)?(better|more|higher|worse|less|fewer|lower))(?:\sstill)?(?:[.,;:)]|$)/;

/** "More rules | on its books | than", "more models | in its own labs | than": where it is, which counts for no distance. */
const WHERE_IT_IS =
  /\s(?:on|in|at|within|under|across)\s(?:its|their|the)\s(?:own\s)?[a-z-]{3,16}(?:\s[a-z-]{3,16})?$/;
/** So many letters hold a comparative, and it with where it is. */
const NEAR = 66;
const REACH = 100;

/** The comparative before `than` and a name: sunnier than the. */
function comparativeBefore(between: string): ComparativeReading {
  const than = / than (?:(?:it|they) (?:did|does|do|was|were|is|are|had|has|have) in )?(?:the |in )?$/.exec(
    between.slice(-REACH),
  );
  if (than === null) return null;
  const compared = between.slice(-REACH).slice(0, than.index).replace(WHERE_IT_IS, '');
  const words = compared.slice(-NEAR).split(' ').slice(-8);
  const own = words.slice(words.findLastIndex((word) => /[.;]/.test(word)) + 1);
  const found =
    own.findLast((word) => PLAIN_COMPARATIVE.test(word)) ??
    own.findLast((word, place) => LIKE_COMPARATIVE.test(word) && !BEFORE_A_NOUN.test(own[place - 1] ?? ''));
  if (found === undefined) return null;
  return /^(?:low|few|less|small|short|slow|cheap|poor|weak)/.test(found) ? 'down' : 'up';
}

/** "No country has as many robots as": who is first, or last. */
function asManyOfNobody(before: string): ComparativeReading {
  const [, many] =
    /\sas (many|much|high|large|big|few|little|low|small)\s(?:[a-z0-9][a-z0-9,-]{0,15}\s){0,7}as\s(?:in\s)?(?:the\s)?$/.exec(
      before,
    ) ?? [];
  return many === undefined ? null : /^(?:few|little|low|small)$/.test(many) ? 'down' : 'up';
}

/** Nobody had a higher share of homes with … in 2024 than: what compares stands right behind whom it denies. */
function comparativeOfNobody(before: string): ComparativeReading {
  const match = NOBODY_MORE.exec(before.slice(-NOBODY_REACH));
  const word = match?.[1];
  return word === undefined
    ? null
    : /^(?:low|few|less|small|short|slow|cheap|poor|weak)/.test(word)
      ? 'down'
      : 'up';
}

/** The number was down in 2024 from a year earlier. */
function isUpOrDown(word: string, before: string, after: string): boolean {
  return (
    /^(?:up|down)$/.test(word) &&
    /\b(?:is|are|was|were)\s(?:also\s|again\s|still\s|slightly\s|sharply\s)?$/.test(before) &&
    /^(?:[.,;]|$|\s(?:in|from|on|since|again|slightly|sharply|year|over|compared|against|last|this)\b)/.test(
      after,
    )
  );
}
