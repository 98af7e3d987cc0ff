import type { Quantity } from '../../quantity/quantity.ts';

/** Verbs that are a fall behind an amount alone: 12대가 사라졌다, 절반이 증발했다. */
export const LOST: readonly string[] = [
  '사라졌',
  '사라진',
  '사라져',
  '잃었',
  '잃은',
  '잃고',
  '빠져 ',
  '빠져서',
  '빠져,',
  '증발',
  '날아갔',
  '날아가',
];

/** 증가율은 56%, 증가율로 환산하면 43%: the noun of a rate of change leads to the number. */
export function ledByRate(before: string): 'up' | 'down' | null {
  const [, rise] = RATE.exec(before) ?? [];
  if (rise !== undefined) return 'up';
  return RATE.test(before) ? 'down' : null;
}

const RATE =
  /(?:(증가|성장|상승|신장)|감소|하락)(?:율|폭)(?:[은는이가도]|으?로(?:는|도|만)?(?:\s(?:환산|계산|따지|따져|치|쳐|바꾸|바꿔|보|봐)[가-힣]{0,3})?\s)\s?(?:약\s|무려\s)?$/;

/** 2년도 안 돼 286분의 1이 됐다, 2022년의 3분의 2가 됐다, 2022년의 절반에 못 미친다: what a fraction leaves of what was at another time. */
export function leavesFraction(before: string, { shape, hedge }: Quantity, plain: string): boolean {
  return (
    shape === 'fraction' &&
    ((/^[이가]\s(?:됐|되었|되고|되며|돼(?=[\s,])|된(?=\s))/.test(plain) &&
      /(?:만에|새|사이에?|안 돼서?|[년월해]의|[분반]기의|전의)\s(?:[가-힣]{1,6}\s){0,2}$/.test(before)) ||
      (BOUNDS.has(hedge) && OF_THEN.test(before) && !/^[은이]\s/.test(plain)))
  );
}

/** 절반에 못 미친다, 절반을 웃돈다: how much is left, and not who has it. */
const BOUNDS: ReadonlySet<Quantity['hedge']> = new Set(['under', 'at-most', 'over', 'at-least']);

/** 2022년의, 1년 전의, 2022년의 26.1%와 비교하면: of what was then. */
const OF_THEN =
  /(?:[년월해]의|[분반]기의|[년해]\s전의|(?:[년월해]|[분반]기|[년해]\s전)의?\s[0-9][0-9.,만억조]{0,12}\s?[%가-힣]{0,3}(?:[과와]\s(?:비교하면|비교해도|견주면|견줘도)|에\s(?:비해|비하면|견줘|견주면)))\s(?:약\s|거의\s)?$/;

/**
 * 유럽은 4분의 1이 줄었다, 1년 새 절반이 사라졌다: by how much something changed; not 기업의 3분의 1이 줄었다, of which so many
 * did, nor 3분의 1이 줄었다고 답했다.
 */
export function isFractionMoved(before: string, { shape }: Quantity, plain: string): boolean {
  return (
    shape === 'fraction' &&
    MOVED.test(plain) &&
    /(?:^|[은는이가도]|에서|에|보다|새|만에|동안)\s(?:무려\s|약\s|거의\s)?$/.test(before)
  );
}

const MOVED =
  /^[이가]\s(?:더\s)?(?:줄|늘|감소|증가|사라|날아|증발|깎|빠졌|빠진)(?![가-힣]{0,4}(?:다고|다는|[은는]\s(?:나라|국가|곳|기업|회사)))/;

/** 3분의 1 밑으로 줄었다, 4분의 1 수준까지 쪼그라들었다: the words behind, without those of a level. */
export function withoutLevel(behind: string): string {
  return behind.replace(/^\s(?:아래|밑|수준|언저리)(?=(?:으?로|까지)\s)/u, '');
}
