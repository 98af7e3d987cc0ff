import type { Unit } from '../../quantity/unit.ts';
import type { UnitWords } from '../receipt-words.ts';

/** Each unit in Korean words. */
export const KO_UNIT_NAMES: Readonly<Record<Unit, UnitWords>> = {
  percent: behind('%'),
  'percentage-point': behind('%포인트'),
  ratio: behind('배'),
  count: behind(''),
  rank: behind('위'),
  score: behind('점'),
  index: behind(''),
  USD: behind(' 달러'),
  KRW: behind(' 원'),
  CNY: behind(' 위안'),
  EUR: behind(' 유로'),
  JPY: behind(' 엔'),
  GBP: behind(' 파운드'),
  'international USD': behind(' 국제달러'),
  'USD per million tokens': { before: '100만 토큰당 ', after: ' 달러' },
  'GPU-hours': behind(' GPU시간'),
  'H100-equivalents': behind(' H100 환산 개'),
  FLOP: behind(' FLOP'),
  'FLOP/s': behind(' FLOP/s'),
  parameters: behind(' 파라미터'),
  tokens: behind(' 토큰'),
  W: behind(' W'),
  Wh: behind(' Wh'),
  year: behind('년'),
  months: behind('개월'),
  days: behind('일'),
  hours: behind('시간'),
  minutes: behind('분'),
  seconds: behind('초'),
  bytes: behind('바이트'),
  metres: behind('m'),
  grams: behind('g'),
  litres: behind('리터'),
  'square metres': behind('㎡'),
  degrees: behind('도'),
  'tonnes CO2e': behind(' 이산화탄소환산톤'),
  'per 10,000 employees': behind(' (직원 1만 명당)'),
  'per 10,000 LinkedIn members': behind(' (링크트인 회원 1만 명당)'),
  'per million people': behind(' (인구 100만 명당)'),
  'count per 100,000': behind(' (인구 10만 명당)'),
  'per head': behind(' (1인당)'),
};

function behind(after: string): UnitWords {
  return { before: '', after };
}
