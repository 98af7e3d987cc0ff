import type { EntityMention } from '../../claim/draft.ts';
import { isMultiple, type Quantity } from '../../quantity/quantity.ts';
import type { Span } from '../../text/span.ts';
import { type Grammar, joinsNames, type Surroundings } from '../grammar.ts';
import { leadsAsManyAs, leadsToWhatItHas } from './as-many-as.ts';
import { lengthOfDateline } from './dateline.ts';
import { entityRoles } from './entity-roles.ts';
import { handsOverNumber } from './hands-over.ts';
import { englishLoneFigure } from './lone-figures.ts';
import { NOUN_BETWEEN } from './noun-between.ts';
import { makesUp, runsParallel } from './parallel-share.ts';
import { isMonthlyMean, isSum, isYearlyMean, OF_COMBINED } from './sums-and-means.ts';
import { COMES_FROM, isPartOfPeople, LEADS_TO_PART, partGoesTo } from './whose-part.ts';

const BREAK =
  /\sas\s(?!(?:many|much|well|high|large|low|long|soon|a|an|the|of|in|it|they|if|part)\b)(?![a-z-]{1,14} (?:years|months|quarters|decades)\b)(?=[a-z.-]{1,24} (?!as )[a-z]{1,20}(?:s |ed\b))|;\s|:\s|\s[—–-]{1,2}\s|—|,\s(?:while|whereas|but|and|with|which|compared|against|up|down|after|as|though|although|followed|ahead|behind|or|so|because|where|when|making|leaving|not)\b|\s(?:while|whereas|but|although|though)\s|\sand\s(?=those\s(?:in|of|from)\s)|\sand\s(?=[a-z]{2,16}(?:\s[a-z]{2,16})?['’]s?\s(?:came|rose|fell|was|were|stood|stands|reached|is|are|grew|dropped|climbed|jumped|amounted|totall?ed|hit)\b)|,\s/g;
const RISE =
  /\b(?:rose|rise|rises|rising|risen|grew|grow|grows|growing|(?<!-)grown|growth|increase[ds]?|increasing|climb(?:ed|ing|s)?|jump(?:ed|ing|s)?|surge[ds]?|surging|soar(?:ed|ing)?|leapt|leaped|(?<!net )gain(?:ed|s|ing)?|(?<!(?:ma[dk]e|makes|making|took|takes?|taken|taking|sets?|rang|rung|ring|rings|ran|runs?|running|racked|racks?|clocked|clocks?|chalked|totted|notched|brought|brings?|came|comes?|opened|signed|lined|put|picked|snapped|mopped|soaked|gobbled|bought|ended|ends?|gave|gives?|served|swallowed|thought|drew|turned|turns?|showed|shows?|follow(?:s|ed)?|cleaned) )up(?! to (?:19|20)[0-9]{2})|expand(?:ed|ing)?|swelled|widened|advanced|shot up|added|improved|accelerated|lifted|boosted|ballooned|bigger|more than the (?:year|quarter) before|went up|put on(?= (?:about |some |nearly |almost )?[0-9$€£])|edged (?:up|higher)|spiked|rocketed|skyrocketed|mushroomed|snowballed|escalated|rebounded|strengthened|swells|widens|expands|surges|leaps|soars|multiplied|jolted up|nudged up|bulged)\b/g;
const FALL =
  /\b(?:fell|fall|falls|falling|fallen|drop(?:ped|ping|s)?|declin(?:e|ed|es|ing)|decreas(?:e|ed|ing)|down|slip(?:ped|ping)?|slid|shrank|shrunk|shrinking|shrink|narrowed|dwindled?|plunged|tumbled|sank|thinned|lost|eas(?:ed|ing)|dipped|contracted|cut|halved|slumped|receded|reduced|retreated|collapsed|shed|shrinks|narrows|slips|slides|sinks|dips|eases|plunges|tumbles|dwindles|withered|withers|waned|wanes|ebbed|ebbs|sagged|faded|fades|diminished|plummeted|plummets|nosedived|cratered|skidded|softened|weakened|lessened|edged lower)\b/g;
/** By how much, which makes any of these a change: warmed by seven points; alone they are none. */
const RISE_BY =
  /\b(?:warm(?:ed|s)?|rais(?:ed|es)|lift(?:ed|s)|boost(?:ed|s)|hik(?:ed|es)|firm(?:ed|s)|brighten(?:ed|s)|deepen(?:ed|s)|lengthen(?:ed|s)|thicken(?:ed|s)|fatten(?:ed|s)|up(?:ped|s)|heighten(?:ed|s)|intensif(?:ied|ies)|scal(?:ed|es) up|push(?:ed|es) up|bump(?:ed|s) up|drove up|driven up|stepp?ed up|ratchet(?:ed|s) up|enlarg(?:ed|es)|extend(?:ed|s)|better(?:ed|s))\b/g;
const FALL_BY =
  /\b(?:cool(?:ed|s)?|sour(?:ed|s)|trim(?:med|s)|par(?:ed|es)|lower(?:ed|s)|slash(?:ed|es)|scal(?:ed|es) (?:back|down)|thin(?:s)|slim(?:med|s)|dimm?(?:ed|s)|worsen(?:ed|s)|deteriorat(?:ed|es)|deflat(?:ed|es)|shav(?:ed|es)|erod(?:ed|es)|lighten(?:ed|s)|whittl(?:ed|es)|pull(?:ed|s) back|drove down|driven down|push(?:ed|es) down|curtail(?:ed|s)|shorten(?:ed|s)|curb(?:ed|s))\b/g;

/** "Down on the previous year's 30,600", "up from 2024's". */
const FROM_THAT_OF =
  /\b(?:on|from|than|against|with)\s(?:the\s)?(?:[0-9]{4}|(?:(?:previous|preceding|prior|last|earlier)\s)?(?:year|quarter|month|decade))['’]s\s(?:(?:total|figure|tally|level|count)\sof\s)?[$€£¥]?$/;
/** "Up from the 27", "down from a peak of 98": where a change began. */
const FROM =
  /\bfrom\s+(?:(?:the|an?)\s+)?(?:(?:peak|high|low|record|total|base|mere|record high|all-time high)(?:\s+of)?\s+)?(?:about |around |roughly |just |only |nearly |almost |over |more than |some )*[$€£¥]?$/;
const ADDS =
  /\b(?:add(?:ed|s|ing)|gain(?:ed|s|ing)|lost|los(?:es|ing)|shed(?:s|ding)?)\s(?:about |around |roughly |some |just |only |nearly |almost |another |a record |over |more than )*[$€£¥]?$/;
/** "Sank $4bn into chips": spent, and no fall. */
const SUNK = /^(?:sank|plunged)\b/;
const INTO = /^[^.,;:0-9]{0,40}\binto\b/;
/** "32 per cent down on that year", "5% up from 2023". */
const UP_ON = /^\s*(?:percent(?:age points?)? )?up (?:on|from|against)\s/;
const DOWN_ON = /^\s*(?:percent(?:age points?)? )?down (?:on|from|against)\s/;
/** "Fell 1.6 points short": how far behind, no change. */
const FALLS_SHORT = /^\s*(?:percent(?:age points?)? |points? )?short\b/;
const COMPARED_UP =
  /^(?!\s(?:more|less)\s[a-z]+(?:ed|ous|ful|tic|ive|ing)\sthan\s[a-z]+(?:ed|ous|ful|tic|ive|ing)\b)\s*(?:percent(?:age points?)? )?(?:more|higher|greater|larger|bigger|ahead|above|faster|stronger|longer|dearer|costlier|pricier|taller|heavier|richer|as (?:many|much|high|large|big) again|again as (?:many|much|high|large|big)|points? (?:more|higher|ahead|above))\b/;
const COMPARED_DOWN =
  /^(?!\sless\s[a-z]+(?:ed|ous|ful|tic|ive|ing)\sthan\s[a-z]+(?:ed|ous|ful|tic|ive|ing)\b)\s*(?:percent(?:age points?)? )?(?:fewer|lower|less|smaller|behind|below|short(?:er)?|slower|weaker|cheaper|lighter|poorer|points? (?:fewer|lower|less|behind|below|short))\b/;

/** "One rule fewer", "18 laws more". */
const COUNTED_BEFORE_MORE = new RegExp(
  `^\\s(?:${NOUN_BETWEEN}){1,2}(?=(?:more|fewer|ahead of|behind)\\b|(?:above|below)\\s(?![$€£0-9]|(?:the\\s)?(?:average|mean|median|threshold|level)))`,
);

/** "Its maker's figure had more than doubled": what changes is the one's own, and not what it says of others. */
const OWN_FIGURE =
  /^['’]s?\s(?:own\s)?(?:figure|number|tally|count|total)\s(?:(?:has|had|have)\s)?(?:(?:more than|almost|nearly|already|since|also|even|[a-z]{3,10}ly)\s){0,2}(?:doubled|tripled|trebled|quadrupled|halved|rose|risen|fell|fallen|grew|grown|climbed|dropped|jumped|slipped|shrank|shrunk|surged|soared|slid|plunged)\b/;

/** "Microsoft counts heads instead: 18 per cent used it, it says": who opens a sentence says what stands behind its colon. */
const IT_SAYS =
  /,\s(?:it|they)\s(?:says|say|said|reckons?|reckoned|estimates?|estimated|found|finds|reports?|reported|calculates?|calculated|adds|added)(?=[,;]|$)/;
const SAYS_REACH = 240;

/** "59%: share of the world's robots installed in China": what stands behind the colon says of what the figure is. */
function isFigureOfLine(before: string, mark: string): boolean {
  return /^(?::|\s[—–-]{1,2})\s$/.test(mark) && englishLoneFigure(before.replace(/^[-*+•·]\s/, '')) !== null;
}

/** English: prepositions before names and verbs before numbers say what they do. */
export const EN_GRAMMAR: Grammar = {
  nameBoundary: { follows: () => true },
  datelineLength: lengthOfDateline,
  aside: /,\s(?:its|their|the|an?|once|long|now|which|who|whose|where|home)\s[^,.;:0-9]{3,80},/y,
  idle: /\b(?:to be (?:fair|sure|clear|honest|frank|precise|exact|blunt|certain)|in fairness|by and large|in the main|at large|in the long run|on the other hand|at the same time|for good measure|fair enough)\b/g,
  clauses: (folded, sentence, entities) => {
    const text = folded.slice(sentence.start, sentence.end);
    const clauses: Span[] = [];
    let start = 0;
    for (const match of text.matchAll(BREAK)) {
      const at = match.index;
      const isComma = match[0].startsWith(',');
      /** All but 57 of them: all save those. */
      if (match[0] === ' but ' && text.slice(0, at).endsWith('all')) continue;
      if (start === 0 && isFigureOfLine(text.slice(0, at), match[0])) continue;
      if (
        isComma &&
        ((joinsNames(entities, sentence.start + at) && !/^,\sand\b/.test(match[0])) ||
          isListComma(text, at) ||
          isByApposition(text, at) ||
          (start === 0 && LEADS_TO_SUBJECT.test(text.slice(0, at))) ||
          insideBrackets(text, at))
      )
        continue;
      const end = at + (isComma ? 2 : match[0].length);
      if (end <= start) continue;
      clauses.push({ start: sentence.start + start, end: sentence.start + end });
      start = end;
    }
    clauses.push({ start: sentence.start + start, end: sentence.end });
    return clauses;
  },
  entityRoles,
  isInset: (clause) => /^(?:which|who|whose|where)\s.*,\s$/.test(clause),
  attributes: (folded, name) =>
    (/^(?:['’]s)?\s(?:also\s|now\s)?(?:reckon|estimate|say|said|count|found|finds|put|puts|report|data|survey|index|figure|list|calculate|tall(?:y|ies)|poll|asked|asks|number|monitor|study|tracker|shows|show|records|recorded|survey|own count)/.test(
      folded.slice(name.end, name.end + 20),
    ) &&
      !OWN_FIGURE.test(folded.slice(name.end, name.end + 48))) ||
    /(?:according to|data from|survey by|figures from|compiled by|counted by|per|poll by|numbers from|study by|report by|published by|estimates by)\s(?:the\s)?$/.test(
      folded.slice(Math.max(0, name.start - 22), name.start),
    ) ||
    (/(?:^|[.!?\n]\s{0,2})$/.test(folded.slice(Math.max(0, name.start - 3), name.start)) &&
      IT_SAYS.test(
        folded
          .slice(name.end, name.end + SAYS_REACH)
          .split(/[.!?]\s/)[0]
          ?.split(/[:;]\s/)[1] ?? '',
      )),
  startsChange: () => false,
  limitsField: () => false,
  tellsOrigin: () => false,
  handsOver: handsOverNumber,
  takesNumber: () => false,
  opensClause: (folded, end) => /^,?\s(?:which|who|whose)\s|^,\swhere\s/.test(folded.slice(end, end + 10)),
  rival:
    /\b(?:its|their|the|her|his)\s(?:(?:main|chief|closest|nearest|biggest|big|local|home|hometown|domestic|great|old|fiercest|bitter|next|leading|only)\s)?(?:arch-?)?rival(?:['’]s)?\b/g,
  home: /\b(?:at home|domestically|(?:its|their) (?:own|home) (?:country|market|soil))\b/g,
  firm: /\b(?:the|this|that)\s(?:[a-z-]{2,14}\s){1,3}?(?:company|firm|group|giant|titan|chipmaker|maker|foundry|start-?up|lab|laboratory|developer|conglomerate|manufacturer|outfit|carmaker|supplier|unicorn)(?:['’]s)?(?![a-z-])/g,
  ofTwo: /\bthe (?:(former)|latter)\b/g,
  combines: (clause) =>
    /\b(?:combined|together|put together|the sum of|added together|taken together)\b/.test(clause),
  coordinates: (between) =>
    /^(?:'s)?\s?(?:,\s(?:and\s)?|and\s|&\s|or\s)(?:the\s|in\s|to\s|by\s)?[$€£]?$/.test(between),
  surroundings,
};

function surroundings(
  folded: string,
  clause: Span,
  quantity: Quantity,
  neighbours: { readonly previous: number; readonly next: number },
  entities: readonly EntityMention[],
): Surroundings {
  const start = Math.min(quantity.span.start, quantity.hedgeSpan?.start ?? quantity.span.start);
  const end = Math.max(quantity.span.end, quantity.hedgeSpan?.end ?? quantity.span.end);
  /** "In Japan the number fell as well, by 11%": what moved stands in the clause before. */
  const opens = /^by\s/.test(folded.slice(clause.start, start)) ? 0 : clause.start;
  const before = folded.slice(Math.max(opens, neighbours.previous, start - 60), start);
  const after = folded.slice(end, Math.max(end, Math.min(neighbours.next, end + 44)));
  const near = before.slice(-34);
  const rose = lastAt(before, RISE);
  const fallen = lastAt(before, FALL);
  const fell =
    fallen >= 0 && quantity.unit !== 'percent' && SUNK.test(before.slice(fallen)) && INTO.test(after)
      ? -1
      : fallen;
  const by =
    /\bby\s+(?:about |around |roughly |some |just |only |nearly |almost |over |more than |as much as |another |an? )*[$€£¥]?$/.test(
      before,
    );
  const [roseBy, fellBy] = by ? [lastAt(before, RISE_BY), lastAt(before, FALL_BY)] : [-1, -1];
  const verb =
    Math.max(rose, roseBy) > Math.max(fell, fellBy)
      ? 'up'
      : Math.max(fell, fellBy) > Math.max(rose, roseBy)
        ? 'down'
        : null;
  const gap = before.slice(Math.max(rose, fell, 0));
  const toAmount =
    /** "Fell below 12.5%": where it came to. */
    /^(?:below|above|past|beyond|beneath)\s/.test(folded.slice(start, quantity.span.start)) ||
    /\bto\s+(?:about |around |roughly |some |just |only |nearly |almost |over |a record |as much as |the )*[$€£¥]?$/.test(
      before,
    ) ||
    /\bto (?:an?|its|their|the) (?:[a-z-]{2,16} ){0,2}(?:low|high|peak|record|trough|total|level) of (?:about |around |roughly |some |just |only |nearly |almost |over )?[$€£¥]?$/.test(
      before,
    );
  const direct =
    verb !== null &&
    !FALLS_SHORT.test(after) &&
    gap.length <= 30 &&
    !/\b(?:in|at|with|for|and)\b/.test(gap.slice(4));
  const after0 = after.replace(/^\s*(?:or more|or so)\b/, '');
  const isMoreOfThem =
    (quantity.unit === null || quantity.unit === 'count') && COUNTED_BEFORE_MORE.test(after0);
  const after1 = isMoreOfThem ? after0.replace(COUNTED_BEFORE_MORE, '') : after0;
  const comparedUp = COMPARED_UP.test(after1);
  const comparedDown = COMPARED_DOWN.test(after1);
  const yearBefore =
    /^\s*(?:more|higher|fewer|lower|less|above|below) than (?:the (?:year|quarter|month|previous|[$€£]?[0-9])|a (?:year|quarter|month)|in [0-9]{4}|[0-9]{4}|it (?:was|had)|last|before|(?:one|two|three|four|five|six|ten|half a|[0-9]+) (?:years?|quarters?|months?|decades?))/.test(
      after1,
    );
  const riseNoun =
    UP_ON.test(after1) ||
    /^\s*(?:increase|rise|gain|jump|growth|surge|climb|uptick|improvement)\b/.test(after1);
  const fallNoun =
    DOWN_ON.test(after1) || /^\s*(?:decrease|fall|drop|decline|cut|dip|slump|reduction)\b/.test(after1);
  const change = yearBefore
    ? comparedUp
      ? 'up'
      : 'down'
    : riseNoun
      ? 'up'
      : fallNoun
        ? 'down'
        : !toAmount && verb !== null && (by || direct)
          ? verb
          : null;
  /** "A third more than Germany": the difference is a part of its value, and the number no multiple of it. */
  const partMore = quantity.shape === 'fraction' && (comparedUp || comparedDown);
  const isOfWhole =
    quantity.shape === 'fraction' &&
    (runsParallel(folded.slice(Math.max(0, start - PARALLEL), start)) ||
      (makesUp(folded.slice(clause.start, start)) &&
        !entities.some((entity) => entity.start >= clause.start && entity.end <= start)));
  const base = entities.find(
    (entity) =>
      !partMore &&
      !isOfWhole &&
      /** "A third of companies used it": of those asked, and of no one's value. */
      !(
        entity.isClass === true &&
        quantity.shape === 'fraction' &&
        folded.slice(end, entity.start) === ' of ' &&
        !/^['’]/.test(folded.slice(entity.end, entity.end + 1))
      ) &&
      entity.start >= end &&
      !/^\sas\s/.test(folded.slice(entity.end, entity.end + 4)) &&
      (isBase(folded.slice(end, entity.start)) ||
        leadsAsManyAs(folded.slice(end, entity.start)) ||
        leadsToWhatItHas(folded.slice(end, entity.start), folded.slice(entity.end, entity.end + 40)) ||
        (folded.slice(end, entity.start).trim() === '' &&
          (isMultiple(quantity) || /^['’]s?(?![a-z])/.test(folded.slice(entity.end, entity.end + 3))))),
  );
  return {
    change,
    byAmount: by || isMoreOfThem,
    changedTo: toAmount && verb !== null ? verb : null,
    from: FROM.test(before) || FROM_THAT_OF.test(before),
    compared:
      change === null
        ? comparedUp
          ? 'up'
          : comparedDown
            ? 'down'
            : /\b(?:lead|led|leads|ahead|exceed(?:s|ed|ing)?|beat(?:s|en|ing)?|out(?!put|lay|look|side|flow|come|break|age|let)[a-z]{3,9}(?:s|ed|ing)|surpass(?:es|ed|ing)?|top(?:s|ped))\b[^.]{0,24}\bby\s(?:\w{1,14} )?$/.test(
                  before,
                )
              ? 'up'
              : /\b(?:trail(?:s|ed|ing)?|lag(?:s|ged|ging)?|behind)\b[^.]{0,24}\bby\s(?:\w{1,14} )?$/.test(
                    before,
                  )
                ? 'down'
                : null
        : null,
    comparesBehind: comparedUp || comparedDown,
    againstAnother:
      !partMore &&
      /^\s*(?:as (?:many|much|high|large|big|often)|the (?:size|number|level|rate|amount|share)\b)/.test(
        after1,
      ),
    adds: ADDS.test(before),
    ofLast:
      /^\s?(?:of )?that(?: (?:number|sum|amount|figure|total|count|level|share|many|much))?(?=[,.;)]|$)/.test(
        after1,
      ) || /^ as (?:many|much|high|large|often)(?=[,.;)]|$)/.test(after1),
    toldInParts: /^[^.;,]{0,24},\s[^.;,]{0,24}\bof (?:them|which|these|those)\b/.test(
      folded.slice(end, end + 60),
    ),
    both:
      /\b(?:the two|the pair|both|those two)\b/.test(
        folded.slice(Math.max(clause.start, neighbours.previous - 8), start),
      ) || /^[^,.;]{0,24}\bbetween them\b/.test(after1),
    apart: false,
    standsAt: STANDS_AT.test(before) && !FAR_FROM.test(after1),
    shrinksTo: false,
    ofThen: false,
    furthered: /^\s*(?:more|fewer|less) than\b/.test(after1),
    aggregate:
      /\bin an average year,?\s$/.test(folded.slice(Math.max(0, start - 20), start)) ||
      /\b(?:average annual|annual average|compound(?:ed)?|averag(?:e|ed|ing)[^.]{0,20}a year)\b/.test(near) ||
      /^\s*(?:a year(?!\s(?:earlier|before|ago|later|on(?! average)|prior))|annually|per year|each year|every year)\b/.test(
        after1,
      )
        ? 'annual-average'
        : /^\s*(?:a month|per month|each month|monthly)\b/.test(after1) || isMonthlyMean(before, after1)
          ? 'monthly-average'
          : isSum(before, after1)
            ? 'sum'
            : isYearlyMean(before, after1) ||
                /\b(?:average|mean|averaged|averaging|on average)\b[^.]{0,12}$/.test(near) ||
                /^\s*on average\b/.test(after1)
              ? 'average'
              : null,
    ofWhole:
      entities.some((entity) => entity.start >= end && partGoesTo(folded.slice(end, entity.start))) ||
      OF_COMBINED.test(after1) ||
      (LEADS_TO_PART.test(folded.slice(Math.max(clause.start - 100, 0), start)) && COMES_FROM.test(after1)) ||
      restatesAmount(folded, neighbours.previous, start, after) ||
      (quantity.shape === 'fraction' && /^\s*of the (?:year|quarter|month)'s\b/.test(after1)) ||
      /^\s*of (?:them|those|these|that|which|it|the total|the sum)\b/.test(after1) ||
      /^\s*of (?:all |all the |the )[$€£¥][0-9]/.test(folded.slice(end, end + 16)) ||
      /^\s*of (?:the |all |all the |everything |worldwide |global )?(?:world|global|total|whole|worldwide|all|everything|country|nation|every)/.test(
        after1,
      ),
    bracketed:
      (/[([]\s*$/.test(before) && /^\s*(?:each|apiece)?[)\],]/.test(after)) ||
      (folded.slice(start - 2, start) === ', ' && VERB_NEXT.test(after)),
    baseName: base === undefined || isPartOfPeople(folded, quantity, end, base) ? null : base,
    baseIsTotal:
      base !== undefined &&
      !base.ids.includes('WLD') &&
      /^\s(?:total|figure|number|tally|count|sum|haul)\b/.test(folded.slice(base.end, base.end + 12)),
    baseOfValue:
      base !== undefined &&
      (!/^\s*of\b/.test(folded.slice(end, base.start)) || NAMES_VALUE.test(folded.slice(base.end))),
  };
}

/** "A fifth of the Danish one": of a value, and not of people. */
const NAMES_VALUE = /^\s(?:one|figure|share|rate|level|number|count|score|sum|tally)(?=[,.;:)]|$)/;

/** At 66 points, on 88.4, with 80.8; not "at 5 points ahead". */
const STANDS_AT =
  /(?:^|[\s(])(?:at|on|with|scor(?:ed|es|ing)|(?:score|mark|grade|rating) of) (?:about |around |just |only |nearly |almost )?$/;
const FAR_FROM =
  /^\s?(?:percentage\s)?points?\s(?:ahead|behind|above|below|higher|lower|more|less|fewer|better|worse|clear|apart|short)\b/;

/** "America's grade, 88.4, is better than": a number between commas, before the verb, is what stands before it. */
const VERB_NEXT =
  /^,\s(?:is|was|are|were|has|had|leaves|left|puts|makes|beats|beat|exceeds|exceeded|tops|topped)\s/;

/** "$4.8 billion, or half", "288 (65 per cent)": a part right behind an amount is its part of the whole. */
function restatesAmount(folded: string, amountEnd: number, start: number, after: string): boolean {
  return (
    /^(?:, or|\s\()\s?(?:about |around |roughly |some |nearly |almost |just |over )?$/.test(
      folded.slice(amountEnd, start),
    ) &&
    !/(?:%|per ?cent|points?)$/.test(folded.slice(Math.max(0, amountEnd - 8), amountEnd)) &&
    /^(?:[),.;]|\s*$)/.test(after)
  );
}

/**
 * A name after a multiple: twice as many as China, 2.8 times the revised Chinese one, half the Chinese share. "Half as many in
 * Ohio" is of what was spoken of before.
 */
function isBase(between: string): boolean {
  return (
    between.length <= 60 &&
    !/^ as (?:many|much|high|large|big) (?:in|for|at|from|of) (?:the )?$/.test(between) &&
    !/^ of (?:the )?ones? in (?:the )?$/.test(between) &&
    /** "A third in Spain": where it is so, of no one's value. */
    !/^ (?:in|for|to) (?:the )?$/.test(between) &&
    /^ ?(?:(?:as|the|that|those|of|than|largest|biggest|highest|smallest|lowest|best|top|size|level|number|figure|share|total|revised|many|much|high|large|big|often|rate|value|count|amount|capacity|power|speed|density|spending|investment|funding|revenue|revenues|sales|what|what (?:went|goes|flowed|flows) to|to|for|in|times|more|its|their|his|her|stock|output|[a-z]{2,16} ones? in|bill|cost|price|tally|count|haul|output of|budget|sum) {1,2}){0,7}$/.test(
      between,
    ) &&
    between.trim() !== ''
  );
}

/** Where a pattern that looks for all (`g`) matches last in a text, −1 where it does not. */
function lastAt(text: string, pattern: RegExp): number {
  let at = -1;
  for (const match of text.matchAll(pattern)) at = match.index;
  return at;
}

function insideBrackets(text: string, at: number): boolean {
  const open = text.lastIndexOf('(', at);
  return open >= 0 && text.indexOf(')', open) > at;
}

/** "More than half, 354,000, went to China": a number between two commas says the same again. */
function isByApposition(text: string, at: number): boolean {
  return (
    APPOSED.test(text.slice(at, at + 24)) || APPOSED_BEFORE.test(text.slice(Math.max(0, at - 24), at + 1))
  );
}

/** So many letters hold a part of one thing and what leads to that of the next. */
const PARALLEL = 120;

/** "With 14.3 patents per 100,000 people in 2024, South Korea …": what leads a sentence is about the subject behind its comma. */
const LEADS_TO_SUBJECT =
  /^(?:together|taken together|put together|jointly|combined|between them|among them|on average|in an average year|in all|all told)$|^(?:with|at|having|boasting|outside|excluding)\s(?:[^,;:]|,(?=[0-9])){1,90}$/;

const APPOSED = /^,\s[$€£]?[0-9][0-9.,]{0,12}[0-9](?:bn|m|\s(?:million|billion))?,\s/;
const APPOSED_BEFORE = /,\s[$€£]?[0-9][0-9.,]{0,12}[0-9](?:bn|m|\s(?:million|billion))?,$/;

/** A comma inside a number or between two capital names of a list is no clause break. */
function isListComma(text: string, at: number): boolean {
  const after = text.slice(at + 1, at + 40);
  return (
    /^\s(?:[a-z]+(?:\s[a-z]+)?)(?:,\s[a-z]+)*,?\s(?:and|or)\s[a-z]/.test(after) &&
    !/^\s(?:and|or|but|which|while)\b/.test(after)
  );
}
