import type { SeriesWords } from '../series-words.ts';

/** English: by region, line item, others. */
export const EN_SERIES_WORDS: SeriesWords = {
  measures: (
    'item|items|line item|account|indicator|metric|measure|variable|series|statement|question|' +
    'key figure|description|particulars'
  ).split('|'),
  values: 'value|values|amount|number|figure|count|observation|result'.split('|'),
  rests: 'other|others|rest|the rest|rest of the world|all others|all other|remainder|not specified'.split(
    '|',
  ),
  times: 'year|years|quarter|quarters|month|months|half-year|wave|date|period|season'.split('|'),
  dividedBy: /\s(?:by|per)\s([a-z]{1,20}(?:\s[a-z]{1,20})?)/i,
  year: /^(?:fy\s?)?([12][0-9]{3})$/,
  quarterOfYear: /^([12][0-9]{3})\s?[./]\s?([1-4])\s?q$/,
  partOfYear: (folded) => {
    const [, quarter, before] = /^(?:q([1-4])|([1-4])q)$/.exec(folded) ?? [];
    if (quarter !== undefined || before !== undefined) return `Q${quarter ?? before}`;
    return /^h[12]$/.test(folded) ? folded.toUpperCase() : null;
  },
  unitLead: /^[([]?\s?unit\s?:/,
  numbering: /^(?:table|figure|exhibit)\s[0-9]{1,3}(?:\.[0-9]{1,2})?[.:]?\s/i,
  owner: /^([A-Z][\p{L}&.'’-]{1,30}(?:\s[A-Z][\p{L}&.'’-]{1,30}){1,3})(?=[:,–-]|\s)/u,
  otherwise: (label) => {
    const last = label.slice(label.lastIndexOf(' ') + 1);
    if (!/^[A-Za-z]{3,30}$/.test(last) || last.endsWith('ss') || last.endsWith('us')) return [];
    return [last.endsWith('s') ? label.slice(0, -1) : `${label}s`];
  },
  counted:
    /\b(?:number of|headcount|employees?|staff|workforce|personnel|customers?|users?|subscribers?|members?|stores?|outlets?|branches|households?|inhabitants|population|visitors?|students?|pupils?|patients?|vehicles?|units sold|shares outstanding)\b/,
  atEnd: /\b(?:ends?|ended|at year-end|year-end|as of|as at|at 3[01]|stood|closed)\b/,
  stretches:
    /\b(?:half[- ]year|(?:first|second) half|(?:two|three|six|nine|twelve|eighteen|[0-9]{1,2})[- ](?:months|quarters|years)|year[- ]to[- ]date|so far|cumulative|on average|averaged?|annuali[sz]ed|trailing|decade)\b/,
  otherBasis:
    /\b(?:adjusted|underlying|like-for-like|comparable|constant (?:currency|prices)|pro forma|organic|before tax|after tax|real terms|in volume|targets?|targeted|budgeted|planned|forecasts?|expected|estimated|consensus|per (?:head|capita|employee|person|pupil|share|household))\b/,
  groups:
    /\b(?:among|those (?:in|with|who|aged|under|over|living|without)|wom[ae]n|men|m[ae]n|males?|females?|boys?|girls?|young(?:er)?|older|elderly|aged|teenagers?|parents|graduates?|managers|urban|rural|under-?[0-9]{2}s?|over-?[0-9]{2}s?|(?:under|over) [0-9]{2}s?|[0-9]{2}-year-olds)\b/,
  byChange:
    /\b(?:fastest|slowest|steepest|grew|grown|growth|increases?|rise|rose|gains?|fell|falls?|declines?|drops?|jump|changed?)\b/,
  endings: /^/,
  shares: ['share', 'proportion', 'percentage of total', 'part of total'],
  shareOf: (name) => `share of ${name}`,
  growth: /\b(?:growth|change)\b/,
};
