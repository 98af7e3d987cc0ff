import type { LooseRules } from '../loose-rules.ts';

/** So far apart two figures stand that are held against each other. */
const HELD_APART = 60;

/** Any other big country, among rich nations, of the major economies. */
const AMONG_SOME =
  /\b(?:other|among|amongst|of|in|than)(?: (?:the|all|most|other|world's)){0,2} (?:big|bigger|large|larger|major|rich|richer|wealthy|developed|developing|advanced|emerging|leading|industrial|industriali[sz]ed|western|comparable|similar|small|smaller|poor|poorer) (?:[a-z]{3,12} )?(?:countries|country|economy|economies|nations?|powers?|markets?|democracies|democracy|states?)\b|\b(?:other|among|amongst|of|in)(?: (?:the|all|most)){0,1} (?:democracies|democracy)\b/;

/** A third | of Swedish schools; not "of the staff at schools". */
const OF_ORGANISATIONS =
  /^(?: ?%| per ?cent)?,? of (?:(?!at |in |of |from |for |by |who |people |adults |staff |workers |employees |students |pupils |teachers |owners |users |trust |use |want |see |say |think |like |fear |expect |believe )[a-z][a-z-]{0,16}(?:['’]s|[a-rt-z]) ){0,2}(?:schools|hospitals|clinics|shops|stores|farms|factories|plants|firms|companies|businesses|enterprises|organi[sz]ations|banks|hotels|restaurants|universities|colleges|courts|ministries|agencies|councils|municipalities|newspapers|newsrooms|libraries|start-?ups|retailers|manufacturers|insurers|households)(?![a-z'’-]| (?:staff|workers|employees|owners|leaders|managers|bosses))/;
/** 5,505 deals, after |3,538; 42 per cent, having had |59. */
const LEADS_BACK =
  /^(?:[^.;:()]*,)?\s(?:(?:up|down)\s)?(?:after|against|from|compared\s(?:with|to)|having\s(?:had|been(?:\sat)?|stood\sat))\s(?:about\s|some\s|only\s|just\s|a\smere\s)?[$€£]?$|^[^.;:(),]*\s(?:after|against|compared\s(?:with|to))\s(?:about\s|some\s|only\s|just\s|a\smere\s)?[$€£]?$/;
/** What somebody has by now. */
const IN_PRESENT =
  /\b(?:is|are|has|have|stands?|counts?|holds?|owns?|hosts?|operates?|ranks?|remains?|makes? up|comes? (?:in|to)|accounts? for)\b/;

/** What was then. */
const IN_PAST = /\b(?:was|were|had|did|would|will)\b/;

/** "The average slid from | 58", "the median of 25 countries was | 37". */
const MEAN =
  /\b(?:the|its|their) (?:average|mean|median)(?: score| value| of [0-9]{1,3} countries)? (?:was|is|stood|came|fell|slid|slipped|dropped|sank|rose|climbed|went)(?: back| down| up)?(?: at| to| from)? (?:only |just |about |nearly )?$/;

/** English: nouns and adverbs that leave open of what a figure is. */
export const EN_LOOSE_RULES: LooseRules = {
  tellsOfChange: (before) =>
    /\b(?:growth rate|rate of (?:growth|increase|decline|change)|pace of (?:growth|increase|decline))\b|\b(?:the|that|an?) (?:increase|rise|gain|drop|fall|decline|climb|jump) (?:was|is|of|came to|amounts? to|amounted to)\b/.test(
      before,
    ),
  tellsDistance: () => false,
  takesOff: (before) =>
    /\b(?:minus|net of|less the (?:share|proportion|number)|subtract(?:ing|ed)?|taking away)\b/.test(before),
  isSplitBehind: (after) => /^[0-9][0-9.]{0,6} (?:against|to|versus|v|vs) [0-9]/.test(after),
  leadsToLevel: (before) => before === 'to',
  isOfScore: (before) => /\bby [0-9][0-9., ]{0,12} to$/.test(before),
  dividesAmount: (before) => /\bof (?:that|those|these|this) [$€£]?[0-9]/.test(before),
  tellsLaterTime: (words) =>
    /\b(?:(?:a few|some|several|a couple of|two|three|four|five|six|ten) (?:days|weeks) (?:later|earlier|before|after|on)|soon after(?:wards)?|shortly (?:after|before)|(?:days|weeks) (?:later|earlier))\b/.test(
      words,
    ),
  tellsOldTime: (sentence) =>
    /\bin the (?:first|second|third|last|latter|former|middle) of (?:those|these|the two|the three|them)\b|\b(?:turn of the (?:century|millennium)|(?:a|one|two) generations? (?:ago|earlier|before)|back then|in those days|in its early days|at (?:the|that) time|once upon a time|used to be)\b/.test(
      sentence,
    ),
  toldOfBefore: (before) =>
    /\b(?:was|were) then(?: [a-z-]{1,12}){0,3} ?$/.test(before) ||
    /\bhad (?:(?:already|once|only|long|earlier|previously|until then) )?(?:had|been|run|made|held|built|spent|stood|numbered|counted|totalled|totaled|reached|produced|installed)(?: (?:at|about|around|only|just|some))? ?$/.test(
      before,
    ),
  toldOfThen: (after) => /^then$/.test(after),
  tellsOfNow: (before) => IN_PRESENT.test(before) && !IN_PAST.test(before),
  tellsOfWeek: (sentence) =>
    /\b(?:one|a|single|that|the (?:first|second|third|middle|last)) week\b/.test(sentence),
  isShorter: () => false,
  isNearEndOfYear: (time) => /^(?:early|late)\s/i.test(time),
  comesAfter: (between) => /\b(?:after|behind|next to|followed by)\b/.test(between),
  losesPlace: (before) => /\b(?:lost|ceded|surrendered|gave up) (?:its|their|his|her|the)$/.test(before),
  heldAgainstLast: (between) => /\bthan (?:that|this|it)\b/.test(between),
  holdsAgainst: (between) =>
    between.length <= HELD_APART &&
    (/^(?:,?\s?|(?:,\s?|in\s|of\s)[^.;:]*\s)(?:against|versus|vs|to|compared (?:with|to)|as opposed to)(?:\s(?:its|their) (?:rival|neighbour|peer|counterpart)['’]s)?$/.test(
      between,
    ) ||
      /^[^.;:]*\s(?:against|versus|vs|as opposed to)$/.test(between)),
  leadsBack: (between) => between.length <= HELD_APART && LEADS_BACK.test(between),
  joinsPair: (between) => between === 'and',
  joinsScore: (between) => between === 'to',
  leadsToBoth: (word) => word === 'between',
  leadsToItem: (toNumber) => /^\s(?:for\s)?$/.test(toNumber),
  carriesVerbOn: (between) =>
    /^(?:,|;)?\s(?:and\s|while\s)?(?:that|those)\s(?:in|of|from|for|on)\s(?:[a-z-]{2,16}\s){1,6}by\s$/.test(
      between,
    ),
  leadsToItsChange: (between) =>
    /^,\s(?:(?:or|and)\s)?(?:(?:up|down)\s)?(?:by\s)?(?:a\s)?(?:about\s|almost\s|nearly\s|some\s|just\s|only\s|roughly\s|around\s|mere\s|good\s)?$/.test(
      between,
    ),
  tellsShare: (before) =>
    /\bshare(?! of)\b|\bshare of (?:(?:the|that|all) )?(?:(?:world|global|worldwide|overall|grand) )?(?:total|whole|sum|it|them|this)\b/.test(
      before,
    ),
  isPlace: (word) =>
    /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/.test(word),
  tellsIntent: (words) =>
    /\b(?:expect|plan|intend|hope|aim|mean|want|wish)(?:s|ed|ned|ning|ing|d)? to\b|\b(?:intentions?|plans)\b/.test(
      words,
    ),
  namesIntent: (name) =>
    /\b(?:plan|plans|planned|planning|intend|expect|expecting|expected|forecasts?|targets?|hope)\b/.test(
      name,
    ),
  namesExpectation: (text) =>
    /\b(?:expect(?:s|ed|ing)?|believe[sd]?|think|thinks|thought|trust(?:s|ed)?|confident|confidence|plan(?:s|ned|ning)?|intend|hope)\b/.test(
      text,
    ),
  tellsSize: (words) =>
    /\bwith (?:[a-z]{2,7} ){0,3}[0-9][0-9,]{0,6}(?: (?:to|and|or) (?:[0-9][0-9,]{0,6}|more|fewer|less))? (?:employees|workers|staff|people)\b/.test(
      words,
    ),
  isDaily: (before, after) =>
    /^(?:[a-z]+ ){0,2}(?:(?:a|per|each|every) (?:day|hour|week)|daily|weekly|hourly)\b/.test(after) ||
    /\b(?:daily|hourly|weekly)(?: [a-z]+)? (?:of )?$/.test(before),
  tellsSomeDays: (sentence) => /\b(?:first|last) (?:[0-9]{1,2}|ten|twenty) days of\b/.test(sentence),
  tellsNarrow: (around) =>
    /\b(?:slightly|narrowly|marginally|fractionally|a (?:touch|shade|whisker|hair)|(?:only |but )?just)\s(?:ahead|above|behind|below|more|less|fewer|higher|lower|larger|smaller)\b|\b(?:narrowly|marginally)\s[a-z]|\bby a (?:whisker|hair|nose)\b/.test(
      around,
    ),
  namesBranch: (_, next) => /^(?:industry|industries|sector|sectors|factories|plants|trade)$/.test(next),
  narrows: (before) =>
    /\b(?:limited|narrowed|confined|restricted|narrow(?:ing)? it(?: down)?|limit(?:ing)? it|restrict(?:ing)? it) to\b|\b(?:counting|taking|considering|count|take|consider) only\b|\b(?:looking|look) only at\b/.test(
      before,
    ),
  tellsReverse: (sentence) =>
    /\b(?:the other way|the reverse|the opposite|the contrary|the converse|vice versa|conversely|opposite view|feel otherwise)\b/.test(
      sentence,
    ),
  isOfOrganisations: (_before, after) => OF_ORGANISATIONS.test(after),
  addsElse: (before) =>
    /\b(?:throw(?:ing)? in|add(?:ing)? in|tack(?:ing)? on|factor(?:ing)? in|(?:^|[.;] )(?:add|count in|count)|once [a-z ]{3,40} (?:is|are) (?:added|included|counted))\b/.test(
      before,
    ),
  ranksAmongSome: (sentence) => AMONG_SOME.test(sentence),
  saysByWhat: (clause) =>
    /\b(?:by|in) (?:the )?(?:sheer )?(?:number|numbers|volume|value|count|weight|headcount)\b|\b(?:in|on) terms of\b|\bmeasured by\b|\bper (?:head|capita|person)\b/.test(
      clause,
    ),
  ranksByChange: (clause) =>
    /\b(?:steepest|fastest|sharpest|quickest|biggest|largest|greatest)\s(?:[a-z]{1,12}\s)?(?:climb|rise|gain|increase|jump|leap|drop|fall|decline|growth|improvement|swing|change|expansion)\b/.test(
      clause,
    ),
  leadsFromMean: (before) => MEAN.test(before),
  namesMean: (name) => /\b(?:average|mean|median)$/.test(name),
};
