import type { InBothLanguages } from '../catalogue/records.ts';
import type { Unit } from '../quantity/unit.ts';

/** How a value of a unit is written: `before` the number, `after` it, or glued to it (`%`). */
export interface UnitWords {
  readonly before: string;
  readonly after: string;
}

function words(en: string, ko: string): InBothLanguages<UnitWords> {
  return { en: { before: '', after: en }, ko: { before: '', after: ko } };
}

/** Each unit in the words of both languages. */
export const UNIT_WORDS: Readonly<Record<Unit, InBothLanguages<UnitWords>>> = {
  percent: words('%', '%'),
  'percentage-point': words(' percentage points', '%포인트'),
  'basis-point': words(' basis points', 'bp'),
  ratio: words(' times', '배'),
  count: words('', ''),
  rank: words('', '위'),
  score: words(' points', '점'),
  index: words('', ''),
  USD: { en: { before: 'USD ', after: '' }, ko: { before: '', after: ' 달러' } },
  KRW: { en: { before: 'KRW ', after: '' }, ko: { before: '', after: ' 원' } },
  CNY: { en: { before: 'CNY ', after: '' }, ko: { before: '', after: ' 위안' } },
  EUR: { en: { before: 'EUR ', after: '' }, ko: { before: '', after: ' 유로' } },
  JPY: { en: { before: 'JPY ', after: '' }, ko: { before: '', after: ' 엔' } },
  GBP: { en: { before: 'GBP ', after: '' }, ko: { before: '', after: ' 파운드' } },
  'international USD': {
    en: { before: 'international USD ', after: '' },
    ko: { before: '', after: ' 국제달러' },
  },
  'USD per million tokens': {
    en: { before: 'USD ', after: ' per million tokens' },
    ko: { before: '100만 토큰당 ', after: ' 달러' },
  },
  'GPU-hours': words(' GPU-hours', ' GPU시간'),
  'H100-equivalents': words(' H100 equivalents', ' H100 환산 개'),
  FLOP: words(' FLOP', ' FLOP'),
  'FLOP/s': words(' FLOP/s', ' FLOP/s'),
  parameters: words(' parameters', ' 파라미터'),
  tokens: words(' tokens', ' 토큰'),
  W: words(' W', ' W'),
  Wh: words(' Wh', ' Wh'),
  year: words('', '년'),
  months: words(' months', '개월'),
  days: words(' days', '일'),
  hours: words(' hours', '시간'),
  minutes: words(' minutes', '분'),
  seconds: words(' seconds', '초'),
  bytes: words(' bytes', '바이트'),
  metres: words(' metres', 'm'),
  grams: words(' grams', 'g'),
  litres: words(' litres', '리터'),
  'square metres': words(' square metres', '㎡'),
  degrees: words(' degrees', '도'),
  'tonnes CO2e': words(' tonnes CO2e', ' 이산화탄소환산톤'),
  'per 10,000 employees': words(' per 10,000 employees', ' (직원 1만 명당)'),
  'per 10,000 LinkedIn members': words(' per 10,000 LinkedIn members', ' (링크트인 회원 1만 명당)'),
  'per million people': words(' per million people', ' (인구 100만 명당)'),
  'count per 100,000': words(' per 100,000 people', ' (인구 10만 명당)'),
  'per head': words(' per head', ' (1인당)'),
};
