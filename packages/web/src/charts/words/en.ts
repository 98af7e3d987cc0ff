import type { ChartWords, Origin, Told } from './words.ts';

export const EN_CHART_WORDS: ChartWords = {
  units: {
    percent: 'per cent',
    'percentage-point': 'percentage points',
    ratio: 'ratio',
    count: '',
    rank: '',
    score: 'points',
    index: '',
    USD: 'US dollars',
    KRW: 'won',
    CNY: 'yuan',
    EUR: 'euros',
    JPY: 'yen',
    GBP: 'pounds',
    'international USD': 'international dollars',
    'USD per million tokens': 'US dollars per million tokens',
    'GPU-hours': 'GPU-hours',
    'H100-equivalents': 'H100 equivalents',
    FLOP: 'floating-point operations',
    'FLOP/s': 'operations per second',
    parameters: 'parameters',
    tokens: 'tokens',
    W: 'watts',
    Wh: 'watt-hours',
    year: '',
    months: 'months',
    days: 'days',
    hours: 'hours',
    minutes: 'minutes',
    seconds: 'seconds',
    bytes: 'bytes',
    metres: 'metres',
    grams: 'grams',
    litres: 'litres',
    'square metres': 'square metres',
    degrees: 'degrees',
    'tonnes CO2e': 'tonnes of CO2 equivalent',
    'per 10,000 employees': 'per 10,000 employees',
    'per 10,000 LinkedIn members': 'per 10,000 LinkedIn members',
    'per million people': 'per million people',
    'count per 100,000': 'per 100,000 people',
    'per head': 'per head',
  },
  qualifiers: {
    '': (value) => value,
    about: (value) => `about ${value}`,
    over: (value) => `over ${value}`,
    nearly: (value) => `nearly ${value}`,
  },
  verdicts: {
    supported: ({ entity, value, period }, claimed) =>
      value === claimed
        ? `${entity}, ${period}: ${value}, as claimed`
        : `${entity}, ${period}: ${value}; ${claimed} matches the record`,
    refuted: ({ entity, value, period }, claimed) => `${entity}, ${period}: ${value}, not ${claimed}`,
    conflicting: ({ entity, value, period }, claimed) =>
      `${entity}, ${period}: sources differ; ${value} here, ${claimed} claimed`,
    'not-enough-evidence': ({ entity, value, period }, claimed) =>
      `${entity}, ${period}: ${value} here, ${claimed} claimed; undecided`,
    'not-checkable': ({ entity, value, period }, claimed) =>
      `${entity}, ${period}: ${value} here; ${claimed} is no claim to check`,
  },
  first: {
    higher: (first, second) =>
      `${first.entity} leads with ${first.value} ${when(first.period)}${beside(second)}`,
    lower: (first, second) =>
      `${first.entity} leads with ${first.value}, the lowest, ${when(first.period)}${beside(second)}`,
    neither: (first, second) =>
      `${first.entity} highest, at ${first.value} ${when(first.period)}${beside(second)}`,
  },
  only: ({ entity, value, period }) => `${entity}: ${value} ${when(period)}`,
  change: (from, to) =>
    `${to.entity}: from ${from.value} ${when(from.period)} to ${to.value} ${when(to.period)}`,
  rank: ({ entity, value, period }, rank, of) =>
    `${entity}: rank ${rank} of ${of} ${when(period)}, with ${value}`,
  pair: (entity, ahead, of) => `${entity} ahead in ${ahead} of ${of} statistics`,
  level: (first, second, of) => `${first} and ${second} ahead in as many of ${of} statistics`,
  measure: (name, unit, denominator) => `${name}${unit === '' ? '' : `, ${unit}`}${denominator}`,
  pairMeasure: (first, second) => `${first} and ${second}, each statistic on a scale of its own from zero`,
  foot: (origins) => `${origins.length > 1 ? 'Sources' : 'Source'}: ${origins.map(originOf).join('; ')}`,
  lines: (measure, entities, from, to) => `Line chart, ${entities} lines, ${from} to ${to}. ${measure}.`,
  bars: (measure, entities, period) => `Bar chart, ${entities} bars, ${period}. ${measure}.`,
  series: (measure, entity, from, to) =>
    `Line chart of ${entity}, ${from === to ? from : `${from} to ${to}`}. ${measure}.`,
  range: (highest, lowest) =>
    `Highest ${when(highest.period)}: ${highest.entity}, ${highest.value}; lowest: ${lowest.entity}, ${lowest.value}.`,
  missing: (names) => `No value: ${names.join(', ')}.`,
  claimed: (value, period) => `The value claimed, ${value} for ${period}, is marked with a hollow diamond.`,
  tolerance: (low, high) =>
    `Its tolerance reaches ${low === null ? 'without limit' : `from ${low}`} ${high === null ? 'upwards without limit' : `to ${high}`}.`,
  revised: (period, steps) =>
    `The value of ${period} by edition: ${steps.map(({ value, edition }) => `${value} (${edition})`).join(', then ')}.`,
  claimedLabel: (value) => `claimed ${value}`,
  editionLabel: (edition) => `(ed. ${edition})`,
  more: (count) => `and ${count} more`,
  between: (count) => `${count} between`,
  nothing: 'no value',
  map: {
    name: 'World map.',
    circles: 'The area of a circle is the value',
    shades: 'The darker, the higher; four groups of about as many countries',
    boundaries: 'Boundaries: Natural Earth (public domain)',
  },
  forecast: 'forecast',
  heads: {
    period: 'Period',
    entity: 'Name',
    rank: 'Rank',
    value: 'Value',
    edition: 'Edition',
    source: 'Source',
    indicator: 'Statistic',
    checked: 'Checked against',
    unit: 'Unit',
  },
};

function originOf({ name, editions, licences }: Origin): string {
  const [first, ...later] = editions;
  const dates = later.length > 2 ? `${first} to ${later.at(-1)}` : editions.join(', ');
  const licence = licences.length === 0 ? '' : `, licence ${licences.join(' and ')}`;
  return `${name}, ${later.length > 0 ? 'editions' : 'edition'} ${dates}${licence}`;
}

/** A period in a sentence: in 2024, on 5 November 2024, over 2010–2020. */
function when(period: string): string {
  if (period.includes('–')) return `over ${period}`;
  return /^[0-9]{1,2} /.test(period) ? `on ${period}` : `in ${period}`;
}

function beside(second: Told | null): string {
  return second === null ? '' : `; ${second.entity} ${second.value}`;
}
