import type { PeriodUse } from '../../period/period.ts';
import type { Around } from '../../period/period-rule.ts';
import { MONTH } from './period-parts.ts';

const TIME_WORD =
  /(?:^|[\s("'-])(?:in|since|by|until|till|from|to|through|throughout|during|of|for|before|after|between|and|or|than|early|late|mid|around|versus|vs\.?|with|against|calendar|year|over|on|as|up|summer|winter|ended|ending|for all of)[\s-]$/;
/** Nouns that numbers count: 2024 companies. */
const COUNTED =
  /^\s(?:[a-z]+\s)?(?:cases|respondents|people|companies|firms|papers|patents|robots|units|models|chips|workers|employees|engineers|researchers|students|members|participants|countries|cities|systems|startups|start-ups|jobs|dollars|euros|won|yuan|yen|points|percent|gpus|cars|vehicles|machines|schools|hours|miles|km|tonnes|tons|words|pages|tokens|parameters|homes|households|deals|projects|servers|times|mw|gw)(?![a-z])/;

/** Whether four digits are a year by the words around: "in 2024", "(2024)", "2024 was", not "2024 robots" or "Windows 2000". */
export function isYear({ before, after, writtenBefore }: Around): boolean {
  if (/(?:fiscal|fy|fiscal year)\s$/.test(before)) return false;
  if (/^\s(?:constant\s)?(?:money|dollars|euros|pounds|yen|prices|terms)\b/.test(after)) return false;
  if (
    /(?:^|\s)(?:in|since|until|during|throughout|(?:start|end|beginning|middle|close|course|half|quarter) of)\s$/.test(
      before,
    )
  )
    return !/^\s(?:cases|countries|cities|schools|households)(?![a-z])/.test(after);
  if (COUNTED.test(after) || /^\s[a-z]+\s(?:street|road|avenue|boulevard|drive|lane)(?![a-z])/.test(after))
    return false;
  if (TIME_WORD.test(before)) return true;
  if (/(?:^|[\s("'])[A-Z][A-Za-z.&-]*'?\s$/.test(writtenBefore))
    return /(?:^|[.!?:|(]\s?)(?:The|Its|Our|Their|This|Calendar|And|But|A|Total)\s$/.test(writtenBefore);
  return !/(?:#|no\.|article|page|room|section|road|street|box|extension|flight|route|version|channel|number|about|nearly|almost|some|only)\s?$/.test(
    before,
  );
}

/** A value right before, from which something changed or against which it is held: "from 59% in 2019". */
const HELD_AGAINST =
  /\b(?:from|compared (?:with|to)|against|versus|vs\.?|after(?!\s(?:[0-9]{1,2}|[a-z]{2,10})\s(?:(?:straight|consecutive|full|long|more)\s)?(?:years?|quarters?|months?|weeks?|days?|decades?)\b)|(?:below|above|beneath|short of|off) (?:its|their|the|an?) (?:(?:old|previous|earlier|former|record|all-time)\s)?(?:peak|high|record|low|trough|level|best) of|than(?=\s(?:the|its|their)\s)|(?<=(?:%|per ?cent|times|points) (?:more|fewer|less|higher|lower|larger|smaller) )than)\s(?:(?:just|about|around|some|nearly|only|roughly|an?|the|its|their|single)\s)*(?:[$€£¥]?-?[0-9]|(?:one|two|three|four|five|six|seven|eight|nine|ten|half|third|quarter|fifth)(?![a-z]))/g;
const DIRECTLY_AGAINST =
  /\b(?:from|compared (?:with|to)|comparison with|against|relative to|versus|vs\.?|(?:above|below)(?!(?<=\b(?:and|or) \w{5})\s(?:in|during)\s)|exceed(?:s|ed|ing)?|than)\s(?:(?:in|during|at|it|they|was|were|is|are|had|has|did|been|the|its|their|that of|those of|what|levels? (?:of|in))\s){0,5}$/;
/** "A third below its peak of 2018", "less than at its height in 2021". */
const BELOW_PEAK =
  /\b(?:below|above|beneath|under|short of|off|shy of|than(?: at| in)?|of)\s(?:its|their|the|an?)\s(?:(?:old|previous|earlier|former|record|all-time|historic)\s)?(?:peak|high|record|low|trough|height|maximum|minimum|best|level)\s(?:of|in|from|(?:back|reached|set|hit|seen|recorded) in)\s(?:the\s)?$/;
/** "A sixth of its total in November 2019". */
const PART_OF_ITS =
  /\b(?:half|(?:half|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twelfth|twentieth) of)\s(?:its|their)\s(?:(?:old|previous|earlier|former)\s)?(?:total|level|number|count|figure|tally|value|sum|size|rate|output|score)\s(?:of|in|from|for|at)\s(?:the\s)?$/;
const TIMES_AMOUNT =
  /\b(?:times|twice|double|triple)\s(?:the\s)?[$€£¥]?[0-9][0-9.,]{0,12}\s?[a-z]{0,9}\s(?:[a-z]{1,16}\s){0,2}(?:of|in|from|for)\s(?:the\s)?$/;
/** "$286 billion, more than double the year before." */
const TIMES_A_TIME =
  /(?:\b(?:more than|less than|nearly|almost|about|roughly|over)|[,(])\s(?:twice|double|triple)\s$/;
const TIMES = /\b(?:times|twice|double|triple)\s$/;
/** "Ten fewer than on the list of last November". */
const THAN_ON_LIST =
  /\bthan (?:on|in|at) (?:the|its|their|that) (?:list|ranking|edition|survey|count|report|poll|table) (?:of|from|in|for)\s(?:the\s)?$/;
/** "2.3 times the sum that they had parted with in". */
const TIMES_THE_SUM =
  /\b(?:times|twice|double|triple|half)\sthe\s(?:sum|amount|number|level|total|figure|value|volume|count|rate|share)\s(?:that\s)?(?:it|they|he|she|[a-z]{3,16})\s(?:had\s)?(?:[a-z]{2,12}\s){1,2}(?:in|during)\s$/;
const TIMES_THE =
  /\b(?:times|twice|doubled?|tripled?|trebled?|quadrupled?|half)\s(?:the|its|their|that|those)\s(?:[a-z0-9.,-]{1,16}\s){0,3}(?:(?:of|in|from|for)\s(?:the\s)?)?$/;
/** Twice, or a part, as before "what", and what may stand in between and behind it. */
const TIMES_WHAT: Distant = {
  first:
    /\b(?:times|twice|double|triple|treble|half|(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|twentieth|thirds|quarters|fifths|sixths|sevenths|eighths|ninths|tenths) of)\s/g,
  reach: 24,
  second: /what\s/g,
  behind: /^(?:[a-z]+\s){0,8}$/,
};
/** Twice as many as China in: with another at one time, not with another time. */
const AS_ANOTHER = /\sas\s(?:the\s)?\p{Lu}[\p{L}.]{1,20}(?:\s\p{Lu}[\p{L}.]{1,20})?\sin\s$/u;
const AS_MANY_AS: Distant = {
  first: /\bas (?:many|much|high|large|big|often)\s/g,
  reach: 60,
  second: /\bas\s/g,
  behind: /^(?:[a-z]+\s){0,4}$/,
};

/** Two words with up to `reach` characters of a clause between, and only words that `behind` allows after them. */
interface Distant {
  readonly first: RegExp;
  readonly reach: number;
  readonly second: RegExp;
  readonly behind: RegExp;
}

function endsInBoth(before: string, { first, reach, second, behind }: Distant): boolean {
  const starts = [...before.matchAll(first)].map((match) => match.index + match[0].length);
  return [...before.matchAll(second)].some(
    ({ index, 0: words }) =>
      behind.test(before.slice(index + words.length)) &&
      starts.some(
        (start) => start <= index && index - start <= reach && !/[.;]/.test(before.slice(start, index)),
      ),
  );
}

/** What the words before a period say of it: "than", "from 59% in", "since", "by the end of". */
export function useOf({ before, after, writtenBefore }: Around): PeriodUse | null {
  if (
    /\bsince\s(?:at least\s)?(?:(?:the\s)?(?:start|end|beginning|middle)\sof\s)?(?:the\s)?$/.test(before) ||
    /^\sonwards?\b/.test(after)
  )
    return 'since';
  if (
    /\bsince (?:records|(?:the|its|their) (?:series|survey|count|data|tally|index|records?)) (?:began|begins?|started|starts) in\s$/.test(
      before,
    )
  )
    return 'since';
  if (/(?:^|[.!?]\s)from\s$/.test(before)) return 'since';
  if (BETWEEN.test(before) && UP_TO_ANOTHER.test(after)) return 'since';
  if (
    /\b(?:by|until|till|(?<!\b(?:midway|halfway|partway|way|all)\s)through|up to)\s(?:(?:the\s)?(?:end|start|middle|close)\sof\s|year-end\s|the\s)?$/.test(
      before,
    )
  )
    return 'until';
  if (/\b(?:data|figures|numbers|survey|poll|study|report|estimates?|paper|analysis)\sfrom\s$/.test(before))
    return null;
  if (/^(?:'s)?\slevels?(?![a-z]|\swith)/.test(after)) return 'base';
  if (UNTIL_NOW.test(after)) return 'base';
  if (
    DIRECTLY_AGAINST.test(before) ||
    BELOW_PEAK.test(before) ||
    PART_OF_ITS.test(before) ||
    TIMES_THE.test(before) ||
    TIMES_THE_SUM.test(before) ||
    TIMES_AMOUNT.test(before)
  )
    return 'base';
  if (THAN_ON_LIST.test(before)) return 'base';
  if (TIMES.test(before) && /^['’]s\s/.test(after)) return 'base';
  if (TIMES_A_TIME.test(before) && /^(?:[.,;:)]|$)/.test(after)) return 'base';
  if (endsInBoth(before, TIMES_WHAT) || (endsInBoth(before, AS_MANY_AS) && !AS_ANOTHER.test(writtenBefore)))
    return 'base';
  if (
    /(?:\b(?:up|down|rise|increase|growth|fall|gain|drop|decline)\s(?:on|over)|(?:percent|per cent|%|(?:up|down|rose|fell|gained|lost|shed|added|by|climbed|dropped|slipped)\s[0-9.,]{1,8}\s(?:percentage\s)?points)\s(?:[a-z]{3,12}(?:ly|wide)\s|overall\s)?on)\s(?:the\s)?$/.test(
      before,
    )
  )
    return 'base';
  const behind = wordsBehindHeld(before);
  return behind !== null && !/\bto\s/.test(behind) ? 'base' : null;
}

/** Between | 2019 and 2025, between the lists of | November 2019 and November 2025. */
const BETWEEN =
  /\bbetween\s(?:the\s(?:lists|editions|surveys|polls|counts|rankings|reports|censuses|starts|ends)\s(?:of|in|for|from)\s)?(?:the\s)?$/;

/** Between early 2024 and the third quarter of 2025, between 31 December and 3 March, between June 2025 and January. */
const UP_TO_ANOTHER = new RegExp(
  `^\\sand\\s(?:the\\s)?(?:(?:[a-z]+\\s){0,4}(?:19|20)[0-9]{2}\\b|[0-9]{1,2}(?:st|nd|rd|th)?\\s${MONTH}|${MONTH}|(?:second|third|fourth|final|last)(?:\\s(?:quarter|half))?(?=[\\s.,;:)]|$))`,
);

/** "Its share, 31% in 2019, is now 12%": what follows is of today. */
const UNTIL_NOW = /^,\s(?:(?:is|are|has|have|stands?|and is|but is)\s)?now\s/;

/** America's lead had been 31 in; a darling of; the old peak, set in. */
const HAD_BEEN = /\bhad\s(?:once\s|only\s|just\s)?(?:been|stood|had)\s/g;
/** So many letters may stand between and the number. */
const SINCE_HAD = 40;
const ONCE_BEFORE: readonly RegExp[] = [
  /,\san?\s(?:[a-z]{2,14}\s){1,3}of\s$/,
  /\b(?:old|previous|earlier|former)\s(?:peak|high|low|record|best|mark)\b[^.;]{0,24}$/,
];
/** In 2021 it had been 31. */
const ONCE_AFTER = /^,?\s(?:[a-z']{1,14}\s){0,4}had\s(?:once\s|only\s|just\s)?(?:been|stood|had)\b/;

/** Epoch's July 19 | file lists: when something was published, beside which the time that it is about may be said. */
const OF_DOCUMENT =
  /^(?:['’]s)?\s(?:(?:press|news|annual|quarterly|monthly|slide|blog|working|research|interim|final|earnings)\s)?(?:file|report|release|paper|study|note|deck|presentation|publication|newsletter|briefing|filing|statement|post|memo|leaflet|brochure)(?![a-z])/;

/** 2021's 5.2: the time is that figure's, and no other's. */
export const OWNS_NUMBER =
  /^(?:['’]s\s[$€£]?[0-9]|\s(?:high|low|peak|record|total|figure|level|tally|mark|trough)\sof\s(?:about\s|some\s|roughly\s)?[$€£]?[0-9])/;

/** Whether the words around tell of what once was, or only when something was published: "had been 31 in 2021". */
export function isAside({ before, after }: Around): boolean {
  return (
    OF_DOCUMENT.test(after) ||
    OWNS_NUMBER.test(after) ||
    hadBeen(before) ||
    ONCE_BEFORE.some((pattern) => pattern.test(before)) ||
    ONCE_AFTER.test(after)
  );
}

/** Whether "had been" leads to what follows, in the same breath. */
function hadBeen(before: string): boolean {
  return [...before.slice(-80).matchAll(HAD_BEEN)].some(({ index, 0: words }) => {
    const between = before.slice(-80).slice(index + words.length);
    return between.length <= SINCE_HAD && !/[.;,]/.test(between);
  });
}

/** The first annual decline | since 2019, the most in five years, for the first time in a decade; not "the most popular ones have grown since". */
const OF_RECORD =
  /\b(?:the|its|their|a|an)\s(?:first|most|least|fewest|highest|lowest|largest|smallest|biggest|greatest|steepest|sharpest|fastest|slowest|strongest|weakest|best|worst|deepest)(?:\s(?!(?:has|have|had|and|but|it|they|who|which|that|is|are|was|were)\b)[a-z-]{2,14}){0,4}(?:\ssince\s(?:at least\s)?(?:the (?:start|end|beginning) of\s)?)?\s?$/;

/** Whether a time is that since which something is the first or the most of its kind. */
export function isOfRecord({ before }: Around): boolean {
  return OF_RECORD.test(before);
}

/** Whether a year is part of a name: Windows 2000, a 2024 model. */
export function isName({ before, after }: Around, text: string): boolean {
  return (
    (DAY_OF_MONTH.test(text) && SNAPSHOT.test(before)) ||
    (YEAR_ALONE.test(text) &&
      (/\b(?:survey\sof\s|(?:gpt|llama|top|fortune|windows)\s)$/.test(before) ||
        /^\s(?:(?:ai|annual|global|world|international|technology|innovation|economic)\s){0,2}(?:model|version|release)(?![a-z])/.test(
          after,
        )))
  );
}

/** Whether a time says when a publication appeared: "AI Index 2025", "the 2026 edition", "last year's report", "out in May". */
export function isEdition({ before, after }: Around, text: string): boolean {
  if (APPEARED.test(before)) return true;
  if (YEAR_ALONE.test(text))
    return PUBLICATION_BEFORE.test(before) || PUBLICATION_BEHIND.test(after) || OWN_PUBLICATION.test(after);
  return (OWNER.test(text) ? PUBLICATION_OWNED : OWN_PUBLICATION).test(after) || EDITION_BEFORE.test(before);
}

const YEAR_ALONE = /^(?:19|20)[0-9]{2}$/;
const PUBLICATION_BEFORE =
  /\b(?:(?:index|report|edition|outlook|tracker)\s(?:of\s)?|(?:robotics|monitor|landscape)\s)$/;
const FIELDS = '\\s(?:(?:ai|annual|global|world|international|technology|innovation|economic)\\s){0,2}';
const PUBLICATION_BEHIND = new RegExp(
  `^${FIELDS}(?:index|edition|outlook|yearbook|report|robotics)(?![a-z])`,
);
const OWNED = `${FIELDS}(?:index|edition|outlook|yearbook|report)(?![a-z])`;
/** Last year's | AI Index, this spring's | edition. */
const OWNER = /['’]s$/;
const PUBLICATION_OWNED = new RegExp(`^${OWNED}`);
const OWN_PUBLICATION = new RegExp(`^['’]s${OWNED}`);
/** Its report | last year, the outlook of | this spring. */
const EDITION_BEFORE =
  /\b(?:(?:its|their|the)\s(?:[a-z]{2,13}\s){0,2}(?:report|outlook|yearbook)|(?:index|report|edition|outlook|yearbook)\s(?:of|from))\s(?:the\s)?$/;

/** "Pew's survey, out in October", "the list published in April", "as revised in June": when it appeared. */
const APPEARED =
  /(?:\b(?:(?:survey|poll|report|study|paper|review|index|outlook|yearbook|edition),?\s(?:[a-z]{2,12}\s)?(?:out|published|released|issued)|as\s(?:published|released|issued|printed|revised|corrected|updated|amended|restated))|,\sout)\sin\s(?:early\s|late\s|mid-)?$/;
/** "Its snapshot of 2 December": which edition it is. */
const SNAPSHOT =
  /\b(?:snapshot|list|count|tally|edition|version|update|data|figures|dataset|database)\s(?:of|from|dated|as of)\s(?:the\s)?$/;
const DAY_OF_MONTH = /(?:^[0-9]{1,2}(?:st|nd|rd|th)?\s[a-z]|[a-z]\s[0-9]{1,2}(?:st|nd|rd|th)?(?:,|$))/i;

/** The words between a value that something is held against and the period; null where a clause ends among them. */
function wordsBehindHeld(before: string): string | null {
  for (const match of before.matchAll(HELD_AGAINST)) {
    const behind = before.slice(match.index + match[0].length);
    if (!/;|[.,](?![0-9])/.test(behind)) return behind;
  }
  return null;
}
