import { type Exact, exact, parseExact } from '../../quantity/exact.ts';
import type { Unit } from '../../quantity/unit.ts';

/** A physical unit behind a number: what it measures, by what it is multiplied for the base unit, and where it ends. */
export interface PhysicalUnit {
  readonly text: string;
  /** Null where no unit of ours measures it (joules, decibels). */
  readonly unit: Unit | null;
  readonly factor: Exact;
  readonly end: number;
}

type Row = readonly [texts: string, unit: Unit | null, factor: string];

/** Physical units with their spellings; numbers with them measure, but nothing that is checked. */
const ROWS: readonly Row[] = [
  ['km kilometres kilometers kilometre kilometer kms', 'metres', '1000'],
  ['metres meters metre meter', 'metres', '1'],
  ['cm centimetres centimeters centimetre centimeter', 'metres', '0.01'],
  ['mm millimetres millimeters millimetre millimeter', 'metres', '0.001'],
  ['nautical miles|nautical mile', 'metres', '1852'],
  ['miles mile mi', 'metres', '1609.344'],
  ['yards yard yd yds', 'metres', '0.9144'],
  ['feet foot ft', 'metres', '0.3048'],
  ['kg kilograms kilogram kilos kilo kgs', 'grams', '1000'],
  ['grams gram', 'grams', '1'],
  ['mg milligrams milligram', 'grams', '0.001'],
  ['lb lbs', 'grams', '453.59237'],
  ['oz ounces ounce', 'grams', '28.349523125'],
  ['litres liters litre liter l', 'litres', '1'],
  ['cl centilitres centiliters', 'litres', '0.01'],
  ['dl decilitres deciliters', 'litres', '0.1'],
  ['hl hectolitres hectoliters hectolitre hectoliter', 'litres', '100'],
  ['tablespoons tablespoon tbsp teaspoons teaspoon tsp', null, '1'],
  ['ml millilitres milliliters millilitre milliliter', 'litres', '0.001'],
  ['gallons gallon gal', 'litres', '3.785411784'],
  ['pints pint', 'litres', '0.473176473'],
  ['cups cup', 'litres', '0.2365882365'],
  ['barrels barrel', 'litres', '158.987294928'],
  ['acres acre', 'square metres', '4046.8564224'],
  ['hectares hectare', 'square metres', '10000'],
  [
    'km² km2 km^2|square kilometres|square kilometers|square kilometre|square kilometer|km squared|sq km',
    'square metres',
    '1000000',
  ],
  [
    'm² m2 m^2|square metres|square meters|square metre|square meter|metres squared|meters squared|m squared|sq m',
    'square metres',
    '1',
  ],
  [
    'm³ m3 m^3|cubic metres|cubic meters|cubic metre|cubic meter|metres cubed|meters cubed|m cubed',
    'litres',
    '1000',
  ],
  [
    'km³ km3 km^3|cubic kilometres|cubic kilometers|cubic kilometre|cubic kilometer|km cubed',
    'litres',
    '1000000000000',
  ],
  ['cm³ cm3 cm^3|cubic centimetres|cubic centimeters|cubic centimetre|cubic centimeter', 'litres', '0.001'],
  ['ft³ ft3 ft^3|cubic feet|cubic foot', 'litres', '28.316846592'],
  ['square miles|square mile|sq mi', 'square metres', '2589988.110336'],
  ['square feet|square foot|sq ft', 'square metres', '0.09290304'],
  [
    'degrees celsius|degree celsius|degrees fahrenheit|degree fahrenheit|degrees c|degrees f|degrees centigrade|deg celsius|deg fahrenheit|°c °f ℃ ℉ ° celsius fahrenheit degrees degree|° celsius|° fahrenheit|° c|° f',
    'degrees',
    '1',
  ],
  [
    'mph kph km/h|miles per hour|mile per hour|kilometres per hour|kilometers per hour|kilometer per hour',
    null,
    '1',
  ],
  [
    'joules joule kilojoules megajoules gigajoules exajoules kilocalories kcal calories volts volt kilovolts amps amperes decibels hertz newtons pascals kelvin kelvins electronvolts kev mev gev tev mgy gy',
    null,
    '1',
  ],
];

/** Letters that right behind a digit are rather part of a name, or a million. */
const APART = new Set([
  'mm',
  'mi',
  'ft',
  'lb',
  'oz',
  'yd',
  'cup',
  'foot',
  'mile',
  'gram',
  'pint',
  'l',
  'cl',
  'dl',
  'hl',
  'gy',
  'mev',
]);

const UNITS = new Map<string, readonly [Unit | null, Exact]>(
  ROWS.flatMap(([texts, unit, factor]) =>
    spellings(texts).map((text) => [text, [unit, parseExact(factor) ?? exact(1)] as const] as const),
  ),
);

const PATTERN = new RegExp(
  `[\\s-]?(${[...UNITS.keys()]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[.^/]/g, '\\$&'))
    .join('|')})(?![a-z0-9])`,
  'y',
);

/** So much in a unit of another: 5.5 kg/m³, 120 g/km, 9.8 m/s². */
const PER = /\/(?:[cdkm]?m|[kmµ]?g|[cdm]?l|t|s|min|h|hr|day|year|mol|ha|kwh)(?:\^?[23]|[²³])?(?![a-z0-9])/y;

/** The first letters of all units: most words behind a number are none, and are told apart by these. */
const BEGINNINGS: ReadonlySet<string> = new Set([...UNITS.keys()].map((text) => text.slice(0, 2)));

/** Parts between bars are spellings of several words; the others are words. */
function spellings(texts: string): string[] {
  if (!texts.includes('|')) return texts.split(' ');
  return texts
    .split('|')
    .flatMap((part) => (/^(?:°c|[ck]?m[²³]|ft³|mph)/.test(part) ? part.split(' ') : [part]));
}

/** The physical unit behind a number, a space or hyphen between at most: `3km` → 3 of a thousand metres; null where there is none. */
export function physicalAt(folded: string, at: number): PhysicalUnit | null {
  const from = /[\s-]/.test(folded.charAt(at)) ? at + 1 : at;
  if (!BEGINNINGS.has(folded.slice(from, from + 2)) && !BEGINNINGS.has(folded.charAt(from))) return null;
  PATTERN.lastIndex = at;
  const match = PATTERN.exec(folded);
  const text = match?.[1];
  const entry = text === undefined ? undefined : UNITS.get(text);
  if (match === null || text === undefined || entry === undefined) return null;
  if (match[0] === text && APART.has(text)) return null;
  const end = at + match[0].length;
  PER.lastIndex = end;
  const per = PER.exec(folded)?.[0] ?? '';
  return per === ''
    ? { text, unit: entry[0], factor: entry[1], end }
    : { text: text + per, unit: null, factor: exact(1), end: end + per.length };
}
