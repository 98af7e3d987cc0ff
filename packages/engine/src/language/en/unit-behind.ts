import { exact, powerOfTen } from '../../quantity/exact.ts';
import { buildUnit, type NumberReading, type UnitReading } from '../../quantity/number-reading.ts';
import type { Unit } from '../../quantity/unit.ts';
import { MONEY_SIGNS } from '../money-signs.ts';
import { nounAfter } from './counted-noun.ts';
import { otherCodeBefore, otherMoneyEnd } from './currencies.ts';
import { bareRole, isLabel, nameRole } from './number-roles.ts';
import { EN_SCALES } from './numerals.ts';
import { isOfName, ranksBehind } from './ordinals.ts';
import { physicalAt } from './physical-units.ts';
import { type EnglishUnit, unitAt } from './units.ts';

const CURRENCIES: Readonly<Record<string, Unit>> = { us$: 'USD', $: 'USD', usd: 'USD', ...MONEY_SIGNS };
const MONEY_BEFORE =
  /((?<![a-z])(?:us|u\.s\.?|usd)\s?\$|[$€£¥₩]|(?<![a-z])(?:usd|eur|gbp|krw|jpy|cny|rmb))\s?$/;

/** Dollars of other countries, which no statistic is stated in. */
const OTHER_DOLLARS =
  /(?<![a-z])(?:(?:au?|ca?|hk|mx|nt|nz|r|s|sg)|(?:aud|cad|hkd|mxn|ntd|nzd|sgd) ?|(?:c|hk|nt|nz) )\$\s?$/;

/** Rose by a factor of 2.5, multiplied by three. */
const IS_FACTOR =
  /\b(?:factor\sof|multipl(?:ied|ying|y)\sby)\s(?:about\s|around\s|roughly\s|nearly\s|almost\s|more\sthan\s|over\s|some\s|at\sleast\s)?$/;

/** "Models with fewer than a billion parameters": the number says which ones are meant. */
const SIZE_OF_THOSE =
  /\b(?:models?|companies|firms|enterprises|businesses|countries|those|ones|states|economies|machines)\s(?:(?:with|of|at|having|that have)\s)?(?:fewer than|more than|less than|over|under|above|below|at least|up to|bigger than|larger than|smaller than)\s(?:about\s|around\s)?$/;

/** "A lead of 6.6 to one", "outnumbered by six to one". */
const TO_ONE = /^\sto (?:one|1)(?![a-z0-9-]|[.,][0-9])/;
const LEADS_TO_RATIO =
  /\b(?:lead|ratio|margin|edge|advantage) of\s(?:about |some |roughly |nearly )?$|\bby\s(?:about |some |roughly |nearly )?$/;

/** "83 cents of every dollar": so many in a hundred. */
const CENTS_OF_A_DOLLAR = /^\scents (?:of|in|out of|from|on) (?:every|each|the) dollar(?![a-z])/;

/** What stands behind and before a number: "12.4 billion" after `$` → USD; "42" before " robots" → count of robots. */
export function readUnit(folded: string, number: NumberReading, text: string): UnitReading {
  const { start, end } = number;
  const before = folded.slice(Math.max(0, start - 24), start);
  const after = folded.slice(end, end + 30);
  if (number.rule === 'en.number.vague') return buildUnit(end, 'vague');
  if (number.rule === 'en.idiom') return buildUnit(end, 'idiom');
  if (number.denominator === -2) return buildUnit(end, 'ordinal');
  if (number.shape === 'fraction' || number.shape === 'part-of-whole') return fractionUnit(folded, number);
  if (number.shape === 'multiple') return buildUnit(end, 'measure', { unit: 'ratio', shape: 'multiple' });
  if (number.shape === 'rank') return rankUnit(number, before, after, text);
  const toOne = TO_ONE.exec(after)?.[0].length ?? 0;
  if (toOne > 0 && number.shape === null && LEADS_TO_RATIO.test(before))
    return buildUnit(end + toOne, 'measure', { unit: 'ratio', shape: 'multiple' });
  const cents = CENTS_OF_A_DOLLAR.exec(after)?.[0].length ?? 0;
  if (cents > 0) return buildUnit(end + cents, 'measure', { unit: 'percent', shape: 'percent' });
  const other = OTHER_DOLLARS.exec(before);
  const code = otherCodeBefore(text, start);
  const otherBefore =
    other?.[0].length ?? (isSignOfLast(folded, before, before.length - code, end) ? 0 : code);
  if (otherBefore > 0) return buildUnit(end, 'vague', { start: start - otherBefore, shape: 'money' });
  const sign = MONEY_BEFORE.exec(before);
  const money = sign !== null && isSignOfLast(folded, before, sign.index, end) ? null : sign;
  const currency = money?.[1];
  if (!number.inWords && currency === undefined) {
    const role =
      otherMoneyEnd(folded, text, end) > end ? null : nameRole(folded, before, after, text, number);
    const measured = role === 'name' && !/[a-z][-_.]?$/.test(before) && physicalAt(folded, end) !== null;
    if (role !== null && !measured) return buildUnit(end, role);
  }
  if (
    currency === undefined &&
    number.shape === null &&
    IS_FACTOR.test(folded.slice(Math.max(0, start - 40), start))
  )
    return buildUnit(end, 'measure', { unit: 'ratio', shape: 'multiple' });
  if (SIZE_OF_THOSE.test(folded.slice(Math.max(0, start - 60), start)))
    return buildUnit(end, 'part-of-name', { counter: 'size' });
  const more = MORE_OF.exec(after)?.[0].length ?? 0;
  const longer = more > 0 ? unitAt(folded, end + more) : null;
  if (longer?.role === 'duration') return unitReading(folded, number, longer, end + more, before);
  const of = /^\sof\s(?:those|these|the)\s/.exec(after)?.[0].length ?? 0;
  const at = of > 0 && unitAt(folded, end + of) !== null ? end + of : /^[\s-]/.test(after) ? end + 1 : end;
  if (currency === undefined && YEAR_ON_YEAR.test(folded.slice(at, at + 16)))
    return buildUnit(end, bareRole(folded, before, after, number));
  if (currency === undefined) {
    const foreign = otherMoneyEnd(folded, text, at);
    if (foreign > at)
      return buildUnit(foreign, 'vague', { shape: 'money', counter: folded.slice(at, foreign) });
    const unit = unitAt(folded, at);
    if (unit?.text === 'percentage' && number.value.gte(exact(1000)))
      return buildUnit(end, bareRole(folded, before, after, number));
    if (unit !== null && !isSignOfNext(folded, unit.text, at))
      return unitReading(folded, number, unit, at, before);
  } else {
    const symbol = CURRENCIES[currency.replace(' ', '')] ?? 'USD';
    const again = unitAt(folded, at);
    return buildUnit(
      again?.unit === symbol && again.factor.equals(1) && /[a-z]/.test(again.text)
        ? at + again.text.length
        : end,
      'measure',
      {
        start: start - (money?.[0].length ?? 0),
        unit: symbol,
        shape: number.shape === 'range' ? 'range' : 'money',
      },
    );
  }
  const sharing = /^\s?(?:or|and|to|-)\s?[0-9]{1,4}[\s-]/.exec(after);
  const shared = sharing === null ? null : unitAt(folded, end + sharing[0].length);
  if (currency === undefined && shared !== null && shared.role === 'name') return buildUnit(end, 'name');
  if (
    number.inWords &&
    /\bnumber\s$/.test(before) &&
    !/[a-z]{3}s\snumber\s$/.test(before) &&
    !/^\s(?:million|billion)/.test(after)
  )
    return buildUnit(end, 'part-of-name');
  const physical = physicalAt(folded, end);
  if (physical !== null)
    return buildUnit(physical.end, 'measure', {
      unit: physical.unit,
      factor: physical.factor,
      counter: physical.text,
    });
  if (/(?:^|[.!?:;]\s|\n)\s{0,3}of (?:the |all |these |those )?$/.test(before) && !countsThings(folded, end))
    return buildUnit(end, 'part-of-name', { counter: 'of' });
  if (/\b(?:per|for every|for each|in every|out of every)\s$/.test(before))
    return buildUnit(end, 'part-of-name', { counter: 'per' });
  const bare = bareRole(folded, before, after, number);
  if (bare !== 'measure') return buildUnit(end, bare);
  const acronym = /^\s[A-Z]{2,5}(?=\s[a-z])/.exec(text.slice(end, end + 8))?.[0].length ?? 0;
  const noun =
    acronym === 0 && /^[\s-][A-Z]/.test(text.slice(end, end + 2)) ? null : nounAfter(folded, end + acronym);
  if (noun !== null && COVERED_BEFORE.test(before) && /^(?:countries|nations|economies)$/.test(noun))
    return buildUnit(end, 'part-of-name', { counter: 'covered' });
  if (noun !== null && GROUP_BEFORE.test(before)) return buildUnit(end, 'part-of-name', { counter: 'group' });
  if (noun !== null && number.inWords && KNOWN_BEFORE.test(before) && !LEVEL.test(noun))
    return buildUnit(end, 'part-of-name');
  /** Leads the fifty: those whom it leads. */
  if (noun === null && number.inWords && /\b(?:leads?|led|among|of) the $/.test(before))
    return buildUnit(end, 'part-of-name');
  if (noun === null && number.place >= 0 && number.value.lt(exact(1000)) && isLabel(before, after))
    return buildUnit(end, 'part-of-name');
  if (noun === null)
    return number.inWords && number.place >= 0 && number.value.lte(exact(1)) && !repeatsVerb(folded, start)
      ? buildUnit(end, 'idiom')
      : buildUnit(end, 'measure');
  if (noun === 'parameters' || noun === 'tokens') return buildUnit(end, 'measure', { unit: noun });
  if (/^(?:places?|spots?|ranks?)$/.test(noun))
    return buildUnit(end, 'measure', { unit: 'count', counter: noun });
  if (IS_PAID.test(noun)) return buildUnit(end, 'measure');
  if (!number.inWords && IS_VERB.test(noun)) return buildUnit(end, 'measure', { unit: 'count' });
  return buildUnit(end, 'measure', { unit: 'count', counter: noun });
}

/** What those counted did: "61 came from America", "39 originated there". */
const IS_VERB =
  /^(?:came|went|got|took|made|stood|began|fell|rose|grew|sat|lay|ran|won|lost|held|drew|left|put|beat|gave|kept|brought|led|dwarf|hailed|belong|[a-z]{3,12}[^e]ed)$/;

/** What was done with money: "seven times the 686 million spent". */
const IS_PAID = /^(?:spent|paid|lent)$/;

/** Fell to 36,219 year on year: no length of so many years. */
const YEAR_ON_YEAR = /^(year|quarter|month)[ -](?:on|over)[ -]\1(?![a-z])/;

/** Two more years, 10 additional minutes: the word between leaves it a length of time. */
const MORE_OF = /^ (?:more|additional|extra|further|fewer|less) /;

/** Whether a sign or code of money behind a number belongs to the next one: the $ of `2 $ 15`, the USD of `4 USD25`; not those of `7 $ 9 $`. */
function isSignOfNext(folded: string, unit: string, at: number): boolean {
  const after = folded.slice(at + unit.length, at + unit.length + 24);
  if (/[a-z]$/.test(unit)) return folded.charAt(at - 1) === ' ' && /^[0-9]/.test(after);
  const next = /[$€£]$/.test(unit) ? /^\s?[0-9][0-9.,]*/.exec(after) : null;
  return next !== null && !SIGN_BEHIND.test(after.slice(next[0].length));
}

const SIGN_BEHIND = /^\s?[$€£](?!\s?[0-9])/;

/** Whether the sign or code of money before a number is that of the number before it: the rmb of `8 rmb 15 usd`. */
function isSignOfLast(folded: string, before: string, at: number, end: number): boolean {
  if (!/[0-9]\s?$/.test(before.slice(0, at))) return false;
  const from = folded.charAt(end) === ' ' ? end + 1 : end;
  const behind = unitAt(folded, from);
  const again = /[$€£¥₩]\s?$/.test(before) ? /^[$€£¥₩]$/ : /./;
  return behind?.shape === 'money' && again.test(behind.text) && !isSignOfNext(folded, behind.text, from);
}

/** How far back another number with the same verb may stand. */
const PARALLEL = 160;

/** "Wrote 25 rules in 2023; in 2016 they wrote one": the verb before has a number elsewhere. */
function repeatsVerb(folded: string, start: number): boolean {
  const before = folded.slice(Math.max(0, start - PARALLEL), start);
  const verb = /[a-z]{4,14}\s$/.exec(before)?.[0];
  if (verb === undefined || /^(?:only|just|than|with|that|this|from|every|another)\s$/.test(verb))
    return false;
  const earlier = before.slice(0, -verb.length);
  for (let at = earlier.indexOf(verb); at >= 0; at = earlier.indexOf(verb, at + 1))
    if (
      /^(?:about |some |only |just )?[$€£]?[0-9]/.test(earlier.slice(at + verb.length, at + verb.length + 9))
    )
      return true;
  return false;
}

const UNIT_OF_PART = /^(?:[\s-](?:of )?(?:an? )?)?/;

/** Half a litre, 1/4 inch, half a day: a part of one physical unit, or of a length of time, is no share. */
function partOfUnit(folded: string, number: NumberReading): UnitReading | null {
  if (number.shape !== 'fraction' || number.whole !== null) return null;
  const gap = UNIT_OF_PART.exec(folded.slice(number.end, number.end + 6))?.[0].length ?? 0;
  const at = number.end + gap;
  const physical = gap === 0 ? null : physicalAt(folded, at - 1);
  if (physical !== null && physical.end - physical.text.length === at)
    return buildUnit(physical.end, 'measure', {
      unit: physical.unit,
      shape: 'cardinal',
      factor: physical.factor,
      counter: physical.text,
    });
  const unit = gap === 0 ? null : unitAt(folded, at);
  if (unit !== null && /^inch/.test(unit.text))
    return buildUnit(at + unit.text.length, 'name', { shape: 'cardinal' });
  return unit?.role === 'duration' &&
    !/^(?:quarter|semester)/.test(unit.text) &&
    !/^ (?:of|in) (?!an?(?![a-z]))/.test(folded.slice(number.end, at + 3))
    ? buildUnit(at + unit.text.length, 'duration', { shape: 'cardinal', counter: unit.text })
    : null;
}

function fractionUnit(folded: string, number: NumberReading): UnitReading {
  return (
    partOfUnit(folded, number) ??
    buildUnit(number.end, 'measure', { unit: 'ratio', counter: nounAfter(folded, number.end) })
  );
}

function rankUnit(number: NumberReading, before: string, after: string, text: string): UnitReading {
  if (
    /\b(?:century|anniversary|edition|time|year|straight|consecutive|quarter|floor|grade|amendment|birthday|annual|generation|day|month|session|congress|street|avenue|world war)\b/.test(
      after.slice(0, 18),
    ) &&
    !/^[\s-](?:largest|highest|most|biggest|place)/.test(after)
  ) {
    return buildUnit(number.end, 'ordinal');
  }
  const tail = /^[\s-](?:place|largest|highest|biggest|most|lowest|smallest|fewest|greatest|best)/.exec(
    after,
  );
  if (
    number.rule === 'en.ordinal.digits' &&
    tail === null &&
    !(ranksBehind(after) && isOfName(text, number.start)) &&
    !/\b(?:ranks?|ranked|rank|place[ds]?|came|to|from|is|was|in|at|stands?|stood|only|fell|rose|climbed|finished|are|were|been|being|remains?|sits|lies|lay|now|still|half|quarter|[0-9]{1,3}(?:st|nd|rd|th) and)\s$/.test(
      before,
    )
  )
    return buildUnit(number.end, 'ordinal');
  return buildUnit(number.end, 'measure', {
    unit: 'rank',
    shape: 'rank',
    counter: tail === null ? null : tail[0].trim(),
  });
}

/** The five million mark: a level that was reached, no number that is known. */
const LEVEL = /^(?:mark|milestone|barrier|threshold|level|line)$/;

/** "The world's five big patent offices": how many there are is known, not claimed. */
const KNOWN_BEFORE = /\bthe\s(?:world's\s)?$/;

/** A report on 114 countries: how many it covers. */
const COVERED_BEFORE = /\b(?:on|covering|spanning|(?:polled|surveyed) in)\s$/;
/** "The top 2 per cent", "the elite two percent": the number is part of what the group is called. */
const GROUP_BEFORE = /\b(?:top|bottom|elite|upper|lower|richest|poorest|leading|brightest)\s$/;

/** Three times a day, 39.6m times a month: so often, no multiple; "from three times a year earlier" is one. */
const COUNTS_TIMES =
  /^\s(?:a|per|every|in a)\s(?:day|week|month|year)(?!\s(?:earl|bef|ago))|^\s(?:before|now|already)/;
/** What makes a number of times a multiple: as many, more, what, the size, China's. */
const COMPARED_TIMES =
  /^\s(?:as|more|less|fewer|what|the|that(?!\s(?:month|year|quarter|week|day|spring|summer|autumn|winter|time)\b)|those|its|their|over|than|larger|bigger|higher|greater|smaller|lower|faster|slower|cheaper|dearer|longer|[a-z.]{2,20}['’]s?)(?![a-z])/;
/** What happens so many times: came up, was mentioned. */
const HAPPENED = /^(?:arose|spoken|(?!united$)[a-z-]{3,16}ed)$/;
const CAME_UP = /\b(?:came|come|comes|coming) up\b/;
/** So many of the last words tell what happened. */
const NEAR_WORDS = 5;
/** What is so many times more than it was. */
const CHANGED =
  /\b(?:increas|multipli|expand|jump|climb|soar|surg|swell|balloon|improv|accelerat|advanc|widen|exceed|outnumber|dropp|declin|reduc|outpac|chang|mushroom|rose|risen|rise|grew|grown|growth|up|larger|more|gain)/;

/** "Came up 2,175 times in debates", "bookmarked it nearly 22m times": how often something was done, no multiple. */
function isOften(before: string, { value }: NumberReading, after: string): boolean {
  if (COMPARED_TIMES.test(after) || COUNTS_TIMES.test(after)) return false;
  const own = before.slice(
    Math.max(before.lastIndexOf(', '), before.lastIndexOf('. '), before.lastIndexOf(': ')) + 1,
  );
  if (CHANGED.test(own.replace(/\b(?:came|come|comes|coming|cropped|popped) up\b/, ''))) return false;
  return value.gte(OFTEN) || (value.gte(FEW_TIMES) && value.d === 1n && tellsEvent(own));
}

/** Whether the words before a number of times tell what was done so often. */
function tellsEvent(before: string): boolean {
  const words = before.trim().split(' ').slice(-NEAR_WORDS);
  return words.some((word) => HAPPENED.test(word)) || CAME_UP.test(words.join(' '));
}

/** Trails by eight months, trailed the frontier by about eight months, the lag was eight months. */
const LAGS_BY =
  /\b(?:(?:trail|lag|lead)(?:s|ed|ged|ging|ing)?\s(?:(?!by\s)[a-z'’]{2,12}\s){0,3}by|(?:lag|gap)(?:\s(?!of\s|is\s|was\s)[a-z'’]{2,12}){0,4}\s(?:of|is|was|averages|averaged|stood at))\s(?:about\s|some\s|only\s|just\s|roughly\s|around\s|nearly\s|almost\s|an average of\s)?$/;
/** So many letters before a length of time tell that something lags by it. */
const LAG_REACH = 64;
/** From so many times on, how often something was done is a figure. */
const OFTEN = exact(1000);
/** Fewer times are as often a multiple. */
const FEW_TIMES = exact(3);

function unitReading(
  folded: string,
  number: NumberReading,
  unit: EnglishUnit,
  at: number,
  before: string,
): UnitReading {
  const end = at + unit.text.length;
  const after = folded.slice(end, end + 14);
  if (unit.unit === 'percent' && GROUP_BEFORE.test(before)) return buildUnit(end, 'part-of-name');
  if (unit.role === 'duration' && /^[\s-]old/.test(after)) return buildUnit(end, 'age');
  if (
    /^months?$/.test(unit.text) &&
    (/^\s(?:behind|ahead|lag)\b/.test(folded.slice(end, end + 8)) ||
      LAGS_BY.test(folded.slice(Math.max(0, number.start - LAG_REACH), number.start)))
  )
    return buildUnit(end, 'measure', { unit: 'months' });
  if (
    /^hours?$/.test(unit.text) &&
    number.value.gte(exact(1000)) &&
    /\bgpus?\b/.test(folded.slice(Math.max(0, number.start - 30), end + 16))
  )
    return buildUnit(end, 'measure', { unit: 'GPU-hours' });
  const sinceClause = folded.slice(Math.max(0, number.start - 44), number.start);
  if (unit.text === 'times' && isOften(sinceClause, number, folded.slice(end, end + 24)))
    return buildUnit(end, 'measure', { unit: 'count', counter: unit.text });
  if (unit.text === 'times' && COUNTS_TIMES.test(after))
    return number.value.lt(OFTEN)
      ? buildUnit(end, 'idiom')
      : buildUnit(end, 'measure', { unit: 'count', counter: unit.text });
  if (unit.text === 'x' && number.inWords) return buildUnit(number.end, 'idiom');
  if ((unit.text === 'point' || unit.text === 'points') && /percentage|per cent|%|percent/.test(before))
    return buildUnit(end, 'measure', { unit: 'percentage-point', shape: 'points' });
  const scale = unit.shape === 'money' ? /^\s(million|billion|trillion)(?![a-z])/.exec(after) : null;
  if (scale !== null)
    return buildUnit(end + scale[0].length, 'measure', {
      unit: unit.unit,
      shape: 'money',
      factor: unit.factor.mul(powerOfTen(EN_SCALES[scale[1] ?? ''] ?? 0)),
    });
  const per =
    unit.unit === 'USD' && /^\s(?:per|a|for every) (?:one )?million tokens/.test(folded.slice(end, end + 26));
  return buildUnit(end, unit.role, {
    unit: per ? 'USD per million tokens' : unit.unit,
    shape: number.shape === 'range' ? 'range' : unit.shape,
    factor: unit.factor,
    counter: unit.role === 'duration' ? unit.text : unit.unit === 'score' ? 'points' : null,
  });
}

/** "Of the 100 most cited papers": so many that somebody picked out, and nothing that is counted. */
const PICKED = /^\s(?:most|least|best|top|leading|(?!honest|modest|forest)[a-z]{2,10}est)[\s-]/;

/** "Of the 149 models released in 2023": so many there are of what a statistic may count; "of the 30 countries" are covered. */
function countsThings(folded: string, end: number): boolean {
  if (PICKED.test(folded.slice(end, end + 16))) return false;
  const noun = nounAfter(folded, end);
  return (
    noun?.endsWith('s') === true &&
    !/^(?:countries|nations|nationalities|economies|states|places|markets|regions|cities|members|adults|respondents|employees|workers|years|quarters|months|editions|surveys|points|others|ones)$/.test(
      noun,
    )
  );
}
