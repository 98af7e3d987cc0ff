import type { ClaimRules } from '../claim-rules.ts';
import { NOUN_BETWEEN } from './noun-between.ts';
import { EN_ONES } from './numerals.ts';
import { OWNS_NUMBER } from './period-context.ts';
import { englishTakenTogether } from './taken-together.ts';

const SAID_BY = /(?:said|says|told|argued|added|noted)\s+([A-Z][\p{L}.]+(?:\s[A-Z][\p{L}.]+){0,2})/u;
const SAYS = /\s(?:said|says|told|argued|added)/g;
/** Words of a speaker's name, at most. */
const MOST_NAMES = 3;
const POINTING =
  /^(?:it|its|they|their|them|he|she|his|her|we|our|us|country|country's|company|company's|firm|firm's|group|group's|state|nation|government|figure|share|total|number|rate|count|that|those|these|this|same|there|latter|former)$/;
/** Other words may stand among these: one school board in eight. */
const NUMERAL =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|[mb]illion|trillion|half|halves|thirds?|quarters?|fifths?|tenths?|percent|cent|points?|percentage|times|twice|dollars?|euros?|million|units?)$|[0-9]/;

/** "Is 10,300 ahead", "three robots behind". */
const AHEAD = new RegExp(`^(?:${NOUN_BETWEEN}){0,2}(?:ahead|behind|clear|adrift|apart|short|shy)\\b`);
/** "18% lower", "one AI rule fewer". */
const MORE_OR_LESS = new RegExp(
  `^(?:(?:more|higher|greater|larger|bigger|dearer|costlier|pricier|fewer|lower|less|smaller|cheaper)\\b|(?:${NOUN_BETWEEN}){1,2}(?:more|fewer|less)\\b)`,
);

/** "more concerned than excited" */
const COMPARED = /\b([a-z]{2,20}) than ([a-z]{2,20})/g;

/** "Of every 100 machines, ". */
const OF_EVERY =
  /\b(?:of|out of|among) every\s(?:[0-9][0-9,]*|ten|dozen|twenty|fifty|hundred|thousand|million)\s[^.;:]{0,90}$/;
/** What stands behind names that are added up: combined, put together. */
const ADDED_UP =
  /^(?:['’]s?)?\s(?:[a-z]{2,14}s\s)?(?:(?:did|do|had|have)\s)?(?:combined|together|put together|taken together)(?![a-z])/;
const LEADS_TO_BASE =
  /^\s(?:as (?:many|much|high|large|big|often) as|(?:more|fewer|less|higher|lower|larger|smaller|above|below) than|(?:that|those|the (?:level|figure|number|total|rate|share|value|sum)) of|(?:that|those) in)\s(?:in\s|at\s)?(?:the\s)?$/;
const ADJUSTED =
  /\b(?:(?:comparable|like for like|same store|organic|constant currency|underlying) (?:basis|terms)|like for like|in real terms|inflation adjusted|adjusted for|seasonally adjusted|(?:at|in) constant (?:prices|currenc(?:y|ies)|dollars))\b/;

/** "according to Gallup", "a poll by YouGov", in folded words: not "according to the report", "according to official data". */
const GIVEN =
  /\b(?:according to|surve(?:y|yed) by|poll(?:ed)? by) (?!(?:the|an?|its|their|his|her|this|that|those|these|our|one|some|most|data|figures|estimates|official|government|industry|company|researchers|analysts|scholars|economists)\b)([a-z]+)/;

/** Per 100,000 people, for every million inhabitants. */
const PER_PEOPLE =
  /\b(?:per|for every)\s(million|1,000|10,000|100,000|1,000,000|thousand)\s(?:people|inhabitants|residents|citizens|[a-z]{3,12}(?:ans|ians|eans|ese|ish|onians|landers|ards|mans|ssians|wiss|rench|utch))\b/;
const WRITTEN: Readonly<Record<string, number>> = { million: 1_000_000, thousand: 1000 };

/** From two to ten in words. */
const SMALL = Object.keys(EN_ONES).filter((word) => (EN_ONES[word] ?? 0) >= 2 && (EN_ONES[word] ?? 0) <= 10);
const MANY = `(${SMALL.join('|')}|[2-9]|1[0-9])`;
const HOLD =
  '(?:held|hold|took|take|account(?:ed)? for|ma[dk]e up|had|have|control(?:led)?|suppl(?:y|ied)|installed|shipped|sold|attracted|received|raised)';
/** The top three makers of DRAM held; the world's five biggest markets accounted for. */
const TOP_GROUP = new RegExp(
  `(?:\\b(?:top|biggest|largest|leading)\\s${MANY}|\\b${MANY}\\s(?:biggest|largest|leading|top))(?:\\s[a-z-]{2,16}){1,6}\\s${HOLD}\\s[^.,;:0-9]{0,24}$`,
);
const THOSE_TOGETHER = new RegExp(
  `(?:\\btogether\\sthey|\\bbetween them,?\\sthey|\\bthey\\stogether|\\bthey\\sjointly|\\bcombined,\\sthey)\\s${HOLD}\\s[^.,;:0-9]{0,24}$`,
);

/** The lead over China (in papers) was down to five; a lead over Korea of 157. */
const LEAD_OVER =
  /^(?:lead|advantage) over [a-z].{1,60} (?:was|is|were|stood at|down to|up to|came to|reached|(?:grew|grown|rose|risen|widened|shrank|shrunk|fell|fallen|narrowed) to)(?: (?:a mere|just|only|merely|about|some|nearly|almost|roughly|around|just (?:over|under)))?$|^(?:lead|advantage) over [a-z.-]{2,20}(?: [a-z.-]{2,20})? of$/;

/** We lost 1.28; not "we think". */
const OURSELVES =
  /\b(?:we|ours)(?=['’\s])(?!['’\s]+(?:think|believe|hear|say|see|know|ask|learn|read|check|look|find|found|mean|note|report|wrote|write|told|tell|are told|hope|expect))/;

/** "All but 1,546 were American": what those named behind leave. */
const ALL_BUT = /(?:^|[\s,(])all but (?:about |some |only |just |roughly |around |nearly |almost )?[$€£]?$/;

/** Half of the 40 | stood in China, a third of the 600,000 sold | went to it. */
const PART_IS =
  /\b(?:stood|stands?|sat|sits?|lay|lies?|were|was|are|is|went|go(?:es)?|came|comes?|end(?:ed|s)? up|landed|belong(?:ed|s)?|hail(?:ed|s)?)\b/;

/** What the head of a column of changes says: "Change on 2023, %", "YoY"; not "growth a year". */
const CHANGE =
  /\b(?:change|chg|growth|increase|rise|yoy|y\/y|year[- ]on[- ]year|year[- ]over[- ]year)\b|^\W{0,3}(?:vs\.?|versus|against|compared (?:with|to)|since|over)\s|^\W{0,3}[Δ∆]/i;
const DECLINE = /\b(?:decline|decrease|fall|drop)\b/i;
const PER_YEAR = /\b(?:cagr|annual|per year|a year|compound)\b/i;

/** English: prepositions join number, period and name. */
/** 59 per cent of the | 600,000, half of all | 500, China's share of the | $344.7bn: what there is of all, not what the bearer has. */
const OF_ALL =
  /(?:%|\b(?:per ?cent|half|two thirds|two-thirds|three quarters|three-quarters|share|majority|bulk|proportion))\sof\s(?:all(?:\sthe)?|the)\s(?:(?:roughly|about|some|nearly|almost|estimated|total)\s)?$/;

export const EN_CLAIM_RULES: ClaimRules = {
  isOfAnother: (_before, multiple, after) =>
    /(?:times|twice)$/.test(multiple) &&
    /^\s(?:the (?:value|number|amount|total|size|share|figure|rate) (?:of|for|in)|that of|those of|that in|those in)\s(?!(?:19|20)[0-9]{2}(?![0-9])|(?:the\s(?:year|quarter|month|previous|preceding|prior)|a\s(?:year|decade|quarter)|last\syear)\b)/.test(
      after,
    ),
  periodFollows: true,
  leadsToNumber: (between) => /^(?:['’]s)?\s?\(?[$€£¥₩]?$/.test(between),
  ownsNumber: (after) => OWNS_NUMBER.test(after),
  tellsOfElse: (between) =>
    /\b(?:of|than|as) what (?:it|they|he|she|the [a-z]+) (?:had |have |was |were )?[a-z]{2,14}\b[^.;]{0,16}$|,?\s(?:though|although|whereas|having) [^;]{0,24}[0-9][^;]{0,12}$/.test(
      between,
    ),
  leadsToPeriod: (between) =>
    /^\s(?:of (?:it|them|that|those|the total)\s)?(?:(?:ahead|behind|apart)\s)?(?:(?:in|for|at|during|of|this|last|back in|(?:late|early) in|as of|as (?:recently|late) as|by|(?:at|by|towards) the (?:end|start|beginning|close|turn) of)\s)?$/.test(
      between,
    ),
  holdsAgainst: () => false,
  isPast: () => false,
  revises: (before) =>
    /\b(?:revis(?:ed|es|ing)|restated|corrected|amended|recalculated)\s(?:[a-z-]{2,12}\s){0,3}from\s(?:[a-z]{2,7}\s)?$/.test(
      before,
    ),
  endsChange: (between) => /\bto\b/.test(between) && !/[.;]/.test(between),
  leadsFromValue: (before) => /(?:^|\s)(?:up|down) from\s$/.test(before),
  leadsToWhole: (before, between) =>
    (/,\sof which\b/.test(between) ||
      (/(?:^|[.;:,]\s|\s(?:and|but)\s)(?:out )?of (?:the|its|their|those|these|that) $/.test(before) &&
        /,/.test(between))) &&
    !/[.;:]\s/.test(between),
  holdsBeside: (before) =>
    /(?:(?:^|\s)(?:against|compared (?:with|to)|versus|vs\.?|than(?: the)?|double the|twice the|triple the|times the)|\b(?:output|total|figure|tally|sum|haul|level|spending|sales|revenue|mark|amount|value|capacity|bill|use|consumption|investment|generation|stock|share|score) of)\s(?:(?:about|just|only|some|roughly|nearly|the|a mere|barely|merely) )?$/.test(
      before,
    ),
  isYearly: (before, after) =>
    /\b(?:annual(?:ised|ized)?|yearly)\s(?:rate of )?(?:growth|increase|rise|gain|clip|pace)s?(?: rate)?(?: of)?\s(?:(?:about|some|roughly|nearly|over|around|just|only)\s)?$/.test(
      before,
    ) ||
    /^\s(?:annual|yearly|more a year|a year|per year|per annum|each year|every year)\b(?!\s(?:ago|before|earlier|later|on))/.test(
      after,
    ),
  leadsTogether: (before) =>
    /(?:^|\s)(?:(?:taken|put|added|lumped|counted) together|together|combined|between them|jointly|in all),?\s(?:the\s)?$/.test(
      before,
    ),
  isAllTold: (after) => /^\s(?:[a-z]{2,14}\s)?(?:all told|altogether|in total)\b/.test(after),
  listsTimes: (between) =>
    !/[.;:]\s/.test(between) &&
    /(?:,|\s(?:and|then|but))\s(?:(?:about|just|only|some|nearly)\s)?$/.test(between),
  isSinceThen: (after) =>
    /^(?:\s(?:of (?:that|it|them)|in value))?\s(?:ever )?since(?: then)?(?:[.,;:)]|$)/.test(after),
  makesRatio: (word) => /^(?:operating|gross|net|profit|interest|contribution|ebitd?a?|pre-tax)$/.test(word),
  leadsToAmount: (before) =>
    /(?:(?:^|\s)by|\b(?:climbed|rose|grew|gained|fell|dropped|slipped|shrank|tumbled|jumped|sank|dipped|slid|surged|soared|declined|increased|decreased))\s(?:(?:nearly|about|almost|just|only|some|around|over|more than)\s)?$/.test(
      before,
    ),
  describesNext: () => false,
  isObjectOfNext: () => false,
  belongsToNext: (between, after) =>
    /^\s(?:of (?:it|them|that|those|these)\s)?(?:was|were|is|are)\s(?:the\s)?$/.test(between) &&
    /^['’]s?[\s.,;]/.test(after),
  tellsOlderEdition: (words) =>
    /\b(?:previous|last year['’]?s?|earlier|older|preceding|prior|first) (?:edition|report|version|release|list)\b|\bedition before\b/.test(
      words,
    ),
  namesGrowth: (before) =>
    /^(?:[a-z'’-]+\s){0,3}(?:growth(?: rates?)?|the (?:increase|rise)) (?:was|were|is|came to|stood at|ran at)\s(?:(?:[^.;:]|\.(?=[0-9])){0,80}\s)?(?:about |just |only |nearly |some )?$/.test(
      before,
    )
      ? 'up'
      : null,
  setsToOne: (quantity) => /\sto (?:one|1)$/.test(quantity),
  movesGrowth: (before) =>
    /\b(?:growth(?: rates?)?|rates? of (?:growth|increase))(?: has| had| have)? (?:slow|eas|cool|fell|fall|rose|risen|drop|slip|jump|climb|went|gone|pick|accelerat|decelerat|quicken|weaken)[a-z]{0,8}(?: [a-z]{1,12}){0,2} from (?:about |nearly |some )?$/.test(
      before,
    ),
  tellsRunningTotal: (words) => /\bcumulative(?:ly)?\b|\brunning total\b/.test(words),
  isOfAnyOther: (after) =>
    /^\s(?:as (?:many|much|high|large|big)\s(?:[a-z'’-]{1,20}\s){0,6}as|the (?:number|amount|total|size|figure|share) (?:of|in|for)|that of|those of|what)\s(?:in\s)?any other\b/.test(
      after,
    ),
  opensWithGap: (sentence) =>
    /^(?:the|that|its|their) (?:lead|margin|gap|difference|distance|advantage)\b/.test(sentence),
  countsWhole: (after) =>
    /^of (?:the |all |those |these |its )?(?:hundred|thousand|[0-9]+)(?![a-z])/.test(after),
  namesShare: (words) => /\b(?:share|proportion|slice|percentage) of\b/.test(words),
  isMultiplied: () => false,
  isAmountOfPart: () => false,
  tellsPart: () => false,
  tellsRest: (before) => /\b(?:the|a) (?:remaining|other|residual) $/.test(before),
  tellsAgain: (between, after) =>
    /^(?: [a-z-]{1,20}){0,3} \($/.test(between)
      ? after.startsWith(')')
      : /^(?: [a-z-]{1,20}){0,3}, or (?:about |some )?$/.test(between),
  isGroup: (words, after, before) =>
    /^(?:two|three|four|five|six)$/.test(words) &&
    (/^\s(?:together|combined|put together)\b/.test(after) ||
      (/^\sof them\b/.test(after) && /\b(?:between|among) the\s$/.test(before)) ||
      englishTakenTogether(before + words) !== null),
  exceeds: (before) =>
    /\b(?:more|fewer|less|higher|lower|larger|smaller|greater|bigger)\sthan\s(?:the\s)?$/.test(before),
  tellsScale: (number) => /\b(?:million|billion|trillion)$|[0-9](?:bn|tn|trn)$/i.test(number),
  multipliesValue: (between) => /^ (?:as [a-z]{2,9} as |[a-z]{2,9} than )?(?:the )?$/.test(between),
  tellsMean: (before, between) =>
    (/\b(?:average|mean) (?:of|for|across|in) (?:the )?$/.test(before) &&
      /^(?:['’]s?)?(?:, (?:which|who|all|both)[^,.;]{3,60},)?(?: [a-z]{1,12}){1,4} $/.test(between)) ||
    /^(?: [a-z-]{2,16}){0,3} (?:averaged?|an average of) (?:about |around |roughly |some |just |nearly |almost )?$/.test(
      between,
    ) ||
    (/\bon average,? (?:in [0-9]{4},? )?$/.test(before) &&
      /^(?: [a-z-]{2,16}){1,4} (?:about |around |roughly |some |just |nearly |almost )?$/.test(between)),
  takenTogether: englishTakenTogether,
  leadsToEnd: (between) =>
    /^[^.;:()]*\s(?:to|reaching) (?:a record |a total of )?(?:about |around |roughly |nearly |almost |just |only |over |some )?$/.test(
      between,
    ),
  leadsToPurpose: (after) => /^\s(?:for|on|in|from)\s(?:the\s)?(?=[a-z])/.exec(after)?.[0] ?? null,
  givesNumber: (between) => /^\s(?:have|has|had|manage|manages|managed)\s(?:only\s|just\s)?$/.test(between),
  perInhabitants: (words) => {
    if (
      /\b(?:per head|per capita|a head|per person|per inhabitant|per resident|(?:for|to) (?:every|each) (?:person|inhabitant|citizen|resident)|(?:per|for each|for every) [a-z]{3,10}(?:ian|ean|ese|ish|can|man))\b/.test(
        words,
      )
    )
      return 1;
    const many = PER_PEOPLE.exec(words)?.[1];
    return many === undefined ? null : (WRITTEN[many] ?? Number(many.replaceAll(',', '')));
  },
  isAllBut: (before) => ALL_BUT.test(before),
  isOfOthers: (before, after) =>
    /(?:^|[\s,])(?:all (?:the )?(?:other )?(?:countries|nations|others)|(?:every|any)(?:one|body) else|all others|the rest(?: of the (?:world|globe|planet))?)\s(?:[a-z]{2,12}\s){1,3}(?:about |some |only |just |another |the remaining |the other )?[$€£]?$/.test(
      before,
    ) ||
    /^[^.,;:0-9]{0,20}\b(?:for|to|by|in) (?:(?:every|any)(?:one|body) (?:else|outside)|all (?:the )?(?:others|other countries|other nations)|the rest(?: of the (?:world|globe|planet))?|everywhere else)\b/.test(
      after,
    ),
  isBetweenTwo: (words) =>
    (/^between /.test(words) &&
      / and /.test(words) &&
      / (?:was|is|of|at|to|reached|were|came to)$/.test(words)) ||
    LEAD_OVER.test(words),
  addsUpForMultiple: (behind, toNumber) => toNumber === null && ADDED_UP.test(behind),
  addsUpForDifference: (behind, fromNumber, toNumber) =>
    toNumber === null &&
    ADDED_UP.test(behind) &&
    /^(?:%|\s?per\s?cent)?\s(?:(?!(?:is|are|was|were|has|had|have)\s)[a-z0-9-]{1,16}\s){0,5}than\s(?:(?:the|in|those|that|of)\s){0,3}$/.test(
      fromNumber,
    ),
  endsPhrase: (between) => /[,;]|\b(?:and|but|while|than)\b/.test(between),
  tellsShareOfWorld: (before) =>
    /\bshare of (?:the )?(?:world['’]s|global|worldwide|world)\s[^.;:0-9]{0,60}$/.test(before),
  tellsChangeAgain: (between) =>
    /^(?: in [0-9]{4}| last year| this year)?, (?:an? (?:[a-z]{3,12} )?(?:increase|rise|jump|gain|fall|drop|decline|surge|leap) of |up |down |or )(?:about |some )?$/.test(
      between,
    ),
  setsBeside: (word) => /^(?:while|whereas|but|though|although|yet)$/.test(word),
  isOfTheirs: (after) => /^\s(?:its|their)\s/.test(after),
  isTheirs: (word) => word === 'its' || word === 'their',
  joins: (between) => /\band\b|&/.test(between),
  sharesNumber: (words) =>
    /\b(?:each|apiece|both|alike|respectively|either|neither|nor|or)\b/.test(words)
      ? null
      : /\b(?:account(?:s|ed|ing)? for|ma[dk]e up|making up|between them|among them|together|combined|all told|in total)\b/.test(
            words,
          )
        ? 'surely'
        : 'maybe',
  topTogether: (before) => {
    const match = TOP_GROUP.exec(before);
    const number = match?.[1] ?? match?.[2];
    return number === undefined ? null : (EN_ONES[number] ?? Number(number));
  },
  meansThose: (before) => THOSE_TOGETHER.test(before),
  comparesWithValue: () => false,
  isPartOfAmount: () => false,
  runsOn: () => false,
  ranksFromEnd: (_before, after) =>
    /^(?:\s(?:place|spot))?\s(?:from|to)\s(?:the\s)?(?:bottom|last|end|foot)\b/.test(after) ||
    /^[\s-](?:lowest|smallest|fewest|least|worst|weakest|slowest|cheapest)\b/.test(after),
  ranksPassed: (after) => /^['’]s(?![a-z])/.test(after),
  ranksNext: (between) =>
    /^(?:\s(?:place|spot|position))?(?:,?\s(?:with|on|at)\s[^,;.]{1,24},?)?\s(?:is|was|are|were|comes?|came|stands?|stood|sits?|sat)(?:\sthe)?\s$/.test(
      between,
    ),
  comparesPace: (clause) =>
    /\b(?:grew|grow(?:s|n|ing)?|rose|ris(?:es|en|ing)|f[ae]ll(?:s|en|ing)?|increas(?:es?|ed|ing)|expand(?:s|ed|ing)?|climb(?:s|ed|ing)?|declin(?:es?|ed|ing))\s(?:[a-z]{1,12}\s)?(?:faster|quicker|slower|more (?:quickly|rapidly|slowly|strongly)|less (?:quickly|rapidly|strongly))\b/.test(
      clause,
    ),
  countsPerUnit: (words) =>
    /\b(?:per|for (?:each|every)|relative to (?:its|their)) (?!(?:cent|year|month|quarter|week|day|hour|second|annum|capita income)\b)[a-z0-9]/.test(
      words,
    ),
  namesNobody: (clause) =>
    /\b(?:of|among) us\b|\bbetween them\b|\bour own\b/.test(clause) ||
    OURSELVES.test(clause) ||
    /\b(?:only|just) (?:that|this|in that|in this) way\b/.test(clause) ||
    /\b(?:a|an|one|another)\s(?:[a-z'-]{1,16}\s){0,4}(?:company|firm|maker|manufacturer|supplier|start-up|startup|chipmaker|carmaker|bank|retailer|university|hospital|farm|plant|operator|studio)\b/.test(
      clause,
    ),
  tellsOfNone: (clause) =>
    /\b(?:no|not one|not a single)\s(?:[a-z'-]{1,16}\s){0,2}(?:country|nation|economy|state|region|company|firm|maker|lab|laboratory|one)\b|\b(?:nobody|none of them|none of the)\b/.test(
      clause,
    ),
  namesOthers: (clause) =>
    /\bthe (?:[a-z]{1,16} )?(?:average|mean|median)\s(?:of|was|is|stood|rose|fell|had)\b/.test(clause) ||
    /\b(?:outside|elsewhere|excluding|everywhere else|everything else|everyone else|anyone else|other than|rest of|all but)\b/.test(
      clause,
    ),
  isTimesLess: (after) => /^\s(?:fewer|less|lower|smaller)\b/.test(after),
  isForEach: (sentence) => /\bfor (?:every|each) (?:single |one )?(?!of\b)[a-z]/.test(sentence),
  isOfAll: (before) => OF_ALL.test(before),
  tellsWhereParts: (between) => PART_IS.test(between),
  compared: (text) => [...text.matchAll(COMPARED)].map(([, more = '', less = '']) => ({ more, less })),
  isPartOfThen: (between) =>
    /^(?:of )?what (?:(?:it|they|he|she|that) )?(?:[a-z]{2,14} ){0,4}[a-z]{1,10}$|^(?:of )?(?:its|their(?! share))(?: [a-z]{2,12}){0,4}$/.test(
      between,
    ),
  isAdjusted: (clause) => ADJUSTED.test(clause),
  tellsOfEvery: (before) => OF_EVERY.test(before),
  isOfNameBefore: () => false,
  endsBefore: () => false,
  wentToNext: () => false,
  countsPlaces: (counter) => /^(?:places?|spots?|ranks?|rungs?|positions?)$/.test(counter),
  ranksAmongParts: (clause) =>
    /\b(?:of|among) (?:the |all |all the )?(?:states|provinces|cities|them|these)\b/.test(clause),
  countsParts: (noun) => /^(?:states|provinces|cities)$/.test(noun),
  countsBearers: (counter) => /^(?:countr(?:y|ies)|nations?|econom(?:y|ies))$/.test(counter),
  growsBy: (multiple) => /^(?:doubl|tripl|quadrupl|quintupl|sextupl)(?:ed|ing)$/i.test(multiple),
  isAmountOfChange: (counter) => counter === null || /point|place|percent/.test(counter),
  movesLead: (before) =>
    /\b(?:lead|edge|advantage)\b[^.;:]{0,60}\b(?:narrow|widen|shr[iau]nk|clos|melt|dwindl|grew|grown|cut|halv|fell|fallen|rose|stretch)[a-z]{0,4}\s(?:from|to)\s$/.test(
      before,
    ),
  isNegative: (clause) => /negative|outflow|lost|\blos(?:es?|ing|s|ses)\b/.test(clause),
  leadsToReport: (between) => /^(?:['’]s)?[\s'"‘“「『]*$/.test(between),
  speaker: (_before, after) => findSpeaker(after),
  bearerFollows: true,
  dropsSubject: false,
  headsBase: (before) =>
    /\b(?:on|vs\.?|versus|against|from|since|over|compared (?:with|to)|than)\s(?:in\s)?$/i.test(before),
  headsRank: (head) => /\brank(?:ing)?\b/i.test(head),
  headsShare: (head) => /\bshare\b|%\s?of\s|\bper ?cent of\b|\bproportion\b/i.test(head),
  headsChange: (head) =>
    PER_YEAR.test(head) ? null : DECLINE.test(head) ? 'down' : CHANGE.test(head) ? 'either' : null,
  basePlace: (of) => (of === 'part' ? 'next' : 'last'),
  pointsBack: (word) => POINTING.test(word),
  givenSource: (sentence) =>
    GIVEN.exec(sentence)
      ?.slice(1)
      .find((name) => name !== undefined),
  opensWithNow: (opening) => /^(?:(?:and|but|yet|by|right) )?(?:now|today|currently)(?![a-z])/i.test(opening),
  turnsAway: (sentence) =>
    /\b(?:another|a different|a separate|a second) (?:matter|story|list|question|picture|count|table|measure|ranking|thing)\b/.test(
      sentence,
    ),
  pointsHere: (sentence) =>
    OURSELVES.test(sentence) || /\bth(?:is|at) (?:country|nation|city|town|island|place)\b/.test(sentence),
  leadsToNow: (before) =>
    /\b(?:is|are|has|have|stands?|ranks?|sits?|it['’]s|they['’]re) now(?: [a-z]{1,12}){0,2} ?$/.test(before),
  opensWithSubject: (word) => /^(?:it|they|he|she)$/i.test(word),
  isUneasy: (word) =>
    /^(?:war(?:y|ier)|cautious|sceptical|skeptical|suspicious|distrustful|mistrustful|doubtful|hesitant|reluctant|hostile|fearful|afraid|anxious|nervous|worried|uneasy|pessimistic|gloom(?:y|ier)|concerned|reticent|leery|cool(?:er)?)$/.test(
      word,
    ),
  stepsOn: (before, after) => /\bthen(?: to)?$/.test(before) || /^(?:and )?then\b/.test(after),
  opensWithWhen: (clause) => /^(?:,\s)?when\s/.test(clause),
  tellsUpToNow: (clause) =>
    /\b(?:has|have) (?:(?:now|since|already|so far) )?(?!had\b)[a-z]{2,14}(?:ed|en|wn|de|ne|ld|nt|ght|ut|un|in)\b/.test(
      clause,
    ),
  leadsToBase: (between) => LEADS_TO_BASE.test(between),
  isMoreOrLess: (after) => MORE_OR_LESS.test(after),
  isAhead: (after) => AHEAD.test(after),
  isThatElsewhere: (after) => /^\sthat (?:in|for|among)\s/.test(after),
  isNumeral: (word) => NUMERAL.test(word),
};

/** The first name with a verb of saying before or behind it. */
function findSpeaker(text: string): string | undefined {
  const behind = SAID_BY.exec(text);
  for (const { index } of text.matchAll(SAYS)) {
    const words = text.slice(0, index).trimEnd();
    const start = startOfName(words);
    if (start === null) continue;
    return behind !== null && behind.index < start ? behind[1] : words.slice(start);
  }
  return behind?.[1];
}

/** Where the name begins in which a text ends; null where it ends in none. */
function startOfName(text: string): number | null {
  let start: number | null = null;
  let end = text.length;
  for (const word of text.split(/\s/).slice(-MOST_NAMES).reverse()) {
    const letters = word.split(/[^\p{L}.]/u).at(-1) ?? '';
    const capital = letters.search(/[A-Z][\p{L}.]/u);
    if (capital < 0) break;
    start = end - letters.length + capital;
    if (start > end - word.length) break;
    end -= word.length + 1;
  }
  return start;
}
