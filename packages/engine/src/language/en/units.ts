import { type Exact, exact, powerOfTen } from '../../quantity/exact.ts';
import type { QuantityRole, QuantityShape } from '../../quantity/quantity.ts';
import type { Unit } from '../../quantity/unit.ts';

/** What an English unit behind a number says. */
export interface EnglishUnit {
  readonly text: string;
  readonly unit: Unit | null;
  readonly shape: QuantityShape | null;
  readonly role: QuantityRole;
  readonly factor: Exact;
}

function measure(
  unit: Unit,
  shape: QuantityShape | null,
  factor: Exact,
  ...texts: readonly string[]
): EnglishUnit[] {
  return texts.map((text) => ({ text, unit, shape, role: 'measure', factor }));
}

function others(role: QuantityRole, ...texts: readonly string[]): EnglishUnit[] {
  return texts.map((text) => ({ text, unit: null, shape: null, role, factor: exact(1) }));
}

const ONE = exact(1);

/** Units, longest first; matched as whole words behind a number, hyphen or space between. */
const EN_UNITS: readonly EnglishUnit[] = [
  ...measure(
    'percentage-point',
    'points',
    ONE,
    'percentage points',
    'percentage point',
    'percent points',
    '% points',
    'pp',
    'ppt',
    'pct points',
    'percentage-points',
  ),
  ...measure(
    'percent',
    'percent',
    ONE,
    '%',
    'percent',
    'percents',
    'per cent',
    'per cents',
    'pct',
    'pc',
    'percentage',
  ),
  ...measure('percentage-point', 'points', exact(1, 100), 'basis points', 'basis point', 'bps', 'bp'),
  ...measure('ratio', 'multiple', ONE, 'times', 'fold', 'x', '-fold'),
  ...measure(
    'USD',
    'money',
    ONE,
    'us dollars',
    'us dollar',
    'dollars',
    'dollar',
    'usd',
    'u.s. dollars',
    'american dollars',
    'united states dollars',
    'united states dollar',
    'dlrs',
  ),
  ...measure('USD', 'money', exact(1, 100), 'cents', 'cent', 'us cents', 'us cent', '¢'),
  ...measure('USD', 'money', ONE, '$', 'us$', 'bucks'),
  ...measure('EUR', 'money', ONE, 'euros', 'euro', 'eur', '€'),
  ...measure(
    'GBP',
    'money',
    ONE,
    'pounds',
    'pounds sterling',
    'british pounds',
    'british pound',
    'quid',
    'gbp',
    '£',
  ),
  ...measure('GBP', 'money', exact(1, 100), 'pence', 'pennies', 'penny'),
  ...measure('KRW', 'money', ONE, 'won', 'krw', 'korean won', 'south korean won'),
  ...measure('CNY', 'money', ONE, 'yuan', 'chinese yuan', 'yuan renminbi', 'cny', 'rmb', 'renminbi', 'kuai'),
  ...measure('JPY', 'money', ONE, 'yen', 'jpy', 'japanese yen'),
  ...measure('W', null, powerOfTen(9), 'gw', 'gigawatts', 'gigawatt'),
  ...measure('W', null, powerOfTen(6), 'mw', 'megawatts', 'megawatt'),
  ...measure('W', null, powerOfTen(12), 'tw', 'terawatts', 'terawatt'),
  ...measure('Wh', null, powerOfTen(12), 'twh', 'terawatt-hours', 'terawatt hours'),
  ...measure('Wh', null, powerOfTen(9), 'gwh', 'gigawatt-hours', 'gigawatt hours'),
  ...measure('Wh', null, powerOfTen(6), 'mwh', 'megawatt-hours', 'megawatt hours'),
  ...measure('Wh', null, powerOfTen(3), 'kwh', 'kilowatt-hours', 'kilowatt hours'),
  ...measure('Wh', null, ONE, 'wh', 'watt-hours', 'watt hours', 'watt-hour'),
  ...measure('W', null, powerOfTen(3), 'kw', 'kilowatts', 'kilowatt'),
  ...measure('W', null, ONE, 'watts', 'watt'),
  ...measure('FLOP/s', null, powerOfTen(15), 'petaflop/s', 'petaflops', 'pflop/s'),
  ...measure('FLOP/s', null, powerOfTen(18), 'exaflop/s', 'exaflops'),
  ...measure('FLOP/s', null, ONE, 'flop/s'),
  ...measure('FLOP', null, ONE, 'flop', 'flops', 'floating-point operations'),
  ...measure(
    'GPU-hours',
    null,
    ONE,
    'gpu-hours',
    'gpu hours',
    'h800 gpu hours',
    'h800 hours',
    'gpu-hour',
    'h800 gpu-hours',
    'h100 gpu hours',
    'h100 hours',
  ),
  ...measure('tonnes CO2e', null, ONE, 'tonnes', 'tons', 'metric tons', 'tonnes of co2'),
  ...measure('tokens', null, ONE, 'tokens'),
  ...measure('parameters', null, ONE, 'parameters', 'params'),
  ...measure('score', 'points', ONE, 'points', 'point', 'elo points'),
  ...others(
    'duration',
    'years',
    'year',
    'months',
    'month',
    'weeks',
    'week',
    'days',
    'day',
    'decades',
    'decade',
    'quarters',
    'hours',
    'hour',
    'minutes',
    'minute',
    'seconds',
    'second',
    'secs',
    'sec',
    'mins',
    'min',
    'hrs',
    'hr',
    'yrs',
    'yr',
    'semesters',
    'centuries',
    'century',
  ),
  ...others('age', 'years old', 'year-old', 'year-olds', 'years of age'),
  ...others('time', 'am', 'pm', 'a.m', 'p.m', "o'clock"),
  ...others(
    'name',
    'nm',
    'nanometres',
    'nanometers',
    'nanometre',
    'nanometer',
    'inch',
    'inches',
    'gb',
    'tb',
    'mb',
    'kb',
    'bits',
    'bit',
    'bytes',
    'byte',
    'kilobytes',
    'megabytes',
    'gigabytes',
    'terabytes',
    'petabytes',
    'exabytes',
    'ghz',
    'mhz',
  ),
].sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));

/** The units by their first letter, each list longest first. */
const BY_LETTER: ReadonlyMap<string, readonly EnglishUnit[]> = Map.groupBy(EN_UNITS, ({ text }) =>
  text.charAt(0),
);

/** The longest unit that stands at a position as a whole word. */
export function unitAt(folded: string, at: number): EnglishUnit | null {
  for (const unit of BY_LETTER.get(folded.charAt(at)) ?? []) {
    if (!folded.startsWith(unit.text, at)) continue;
    if (/[a-z]$/.test(unit.text) && /[a-z]/.test(folded.charAt(at + unit.text.length))) continue;
    return unit;
  }
  return null;
}
