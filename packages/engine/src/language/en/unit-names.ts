import type { Unit } from '../../quantity/unit.ts';
import type { UnitWords } from '../receipt-words.ts';

/** Each unit in English words. */
export const EN_UNIT_NAMES: Readonly<Record<Unit, UnitWords>> = {
  percent: behind('%'),
  'percentage-point': behind(' percentage points'),
  ratio: behind(' times'),
  count: behind(''),
  rank: behind(''),
  score: behind(' points'),
  index: behind(''),
  USD: { before: 'USD ', after: '' },
  KRW: { before: 'KRW ', after: '' },
  CNY: { before: 'CNY ', after: '' },
  EUR: { before: 'EUR ', after: '' },
  JPY: { before: 'JPY ', after: '' },
  GBP: { before: 'GBP ', after: '' },
  'international USD': { before: 'international USD ', after: '' },
  'USD per million tokens': { before: 'USD ', after: ' per million tokens' },
  'GPU-hours': behind(' GPU-hours'),
  'H100-equivalents': behind(' H100 equivalents'),
  FLOP: behind(' FLOP'),
  'FLOP/s': behind(' FLOP/s'),
  parameters: behind(' parameters'),
  tokens: behind(' tokens'),
  W: behind(' W'),
  Wh: behind(' Wh'),
  year: behind(''),
  months: behind(' months'),
  days: behind(' days'),
  hours: behind(' hours'),
  minutes: behind(' minutes'),
  seconds: behind(' seconds'),
  bytes: behind(' bytes'),
  metres: behind(' metres'),
  grams: behind(' grams'),
  litres: behind(' litres'),
  'square metres': behind(' square metres'),
  degrees: behind(' degrees'),
  'tonnes CO2e': behind(' tonnes CO2e'),
  'per 10,000 employees': behind(' per 10,000 employees'),
  'per 10,000 LinkedIn members': behind(' per 10,000 LinkedIn members'),
  'per million people': behind(' per million people'),
  'count per 100,000': behind(' per 100,000 people'),
  'per head': behind(' per head'),
};

function behind(after: string): UnitWords {
  return { before: '', after };
}
