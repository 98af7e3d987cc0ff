import type { Quantity } from '../../quantity/quantity.ts';

/** 증가율은 56%, 증가율로 환산하면 43%: the noun of a rate of change leads to the number. */
export function ledByRate(before: string): 'up' | 'down' | null {
  const [, rise] = RATE.exec(before) ?? [];
  if (rise !== undefined) return 'up';
  return RATE.test(before) ? 'down' : null;
}

const RATE =
  /(?:(증가|성장|상승|신장)|감소|하락)(?:율|폭)(?:[은는이가도]|으?로(?:는|도|만)?(?:\s(?:환산|계산|따지|따져|치|쳐|바꾸|바꿔|보|봐)[가-힣]{0,3})?\s)\s?(?:약\s|무려\s)?$/;

/** 2년도 안 돼 286분의 1이 됐다, 2022년의 3분의 2가 됐다: what a fraction leaves of what was at another time. */
export function leavesFraction(before: string, { shape }: Quantity, plain: string): boolean {
  return (
    shape === 'fraction' &&
    /^[이가]\s(?:됐|되었|되고|되며|돼(?=[\s,])|된(?=\s))/.test(plain) &&
    /(?:만에|새|사이에?|안 돼서?|[년월해]의|[분반]기의|전의)\s(?:[가-힣]{1,6}\s){0,2}$/.test(before)
  );
}
