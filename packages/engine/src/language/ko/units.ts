import { type Exact, exact, powerOfTen } from '../../quantity/exact.ts';
import type { QuantityRole, QuantityShape } from '../../quantity/quantity.ts';
import type { Unit } from '../../quantity/unit.ts';

/** What a Korean unit or counter right behind a number says. */
export interface KoreanUnit {
  readonly text: string;
  readonly unit: Unit | null;
  readonly shape: QuantityShape | null;
  readonly role: QuantityRole;
  readonly factor: Exact;
  readonly counts: boolean;
}

function measure(
  unit: Unit,
  shape: QuantityShape | null,
  factor: Exact,
  ...texts: readonly string[]
): KoreanUnit[] {
  return texts.map((text) => ({ text, unit, shape, role: 'measure', factor, counts: false }));
}

function counters(...texts: readonly string[]): KoreanUnit[] {
  return texts.map((text) => ({
    text,
    unit: 'count',
    shape: null,
    role: 'measure',
    factor: exact(1),
    counts: true,
  }));
}

function others(role: QuantityRole, ...texts: readonly string[]): KoreanUnit[] {
  return texts.map((text) => ({ text, unit: null, shape: null, role, factor: exact(1), counts: false }));
}

const ONE = exact(1);

/** Units and counters, longest first. */
const KO_UNITS: readonly KoreanUnit[] = [
  ...measure(
    'percentage-point',
    'points',
    ONE,
    '%포인트',
    '%p',
    '퍼센트포인트',
    '퍼센트 포인트',
    '프로포인트',
  ),
  ...measure('percent', 'percent', ONE, '%', '퍼센트', '퍼센티지', '프로', 'percent'),
  ...measure('percent', 'percent', exact(10), '할'),
  ...measure('percentage-point', 'points', exact(1, 100), 'bp', 'bps', '베이시스포인트'),
  ...measure('ratio', 'multiple', ONE, '배', '곱절', '갑절'),
  ...measure('USD', 'money', ONE, '달러', '미국 달러', '미국달러', '미 달러', '불', '$', 'us$', 'usd'),
  ...measure('KRW', 'money', ONE, '원', '한국 원', 'krw'),
  ...measure('CNY', 'money', ONE, '위안', '위안화', '인민폐', '중국 위안', 'cny'),
  ...measure('EUR', 'money', ONE, '유로', '유로화', '€', 'eur'),
  ...measure('JPY', 'money', ONE, '엔', '엔화', '일본 엔', '일본엔', 'jpy'),
  ...measure('GBP', 'money', ONE, '파운드', '영국 파운드', '£', 'gbp'),
  ...measure('GBP', 'money', exact(1, 100), '펜스'),
  ...measure('USD', 'money', exact(1, 100), '센트'),
  ...measure('W', null, powerOfTen(9), 'gw', '기가와트'),
  ...measure('W', null, powerOfTen(6), 'mw', '메가와트'),
  ...measure('W', null, powerOfTen(12), 'tw', '테라와트'),
  ...measure('W', null, powerOfTen(3), 'kw', '킬로와트'),
  ...measure('Wh', null, powerOfTen(12), 'twh', '테라와트시'),
  ...measure('Wh', null, powerOfTen(9), 'gwh', '기가와트시'),
  ...measure('Wh', null, powerOfTen(6), 'mwh', '메가와트시'),
  ...measure('Wh', null, powerOfTen(3), 'kwh', '킬로와트시'),
  ...measure('Wh', null, ONE, 'wh', '와트시'),
  ...measure('FLOP/s', null, powerOfTen(15), '페타플롭스'),
  ...measure('FLOP/s', null, powerOfTen(18), '엑사플롭스'),
  ...measure('FLOP', null, ONE, 'flop', '플롭'),
  ...measure('FLOP/s', null, ONE, 'flop/s', 'flops', '플롭스'),
  ...measure('GPU-hours', null, ONE, 'gpu시간', 'gpu 시간', 'gpu-시간'),
  ...measure('tonnes CO2e', null, ONE, '이산화탄소환산톤', '톤', 't'),
  ...measure('tokens', null, ONE, '개 토큰', '개의 토큰', '토큰'),
  ...measure(
    'parameters',
    null,
    ONE,
    '개 매개변수',
    '개의 매개변수',
    '개 파라미터',
    '개의 파라미터',
    '파라미터',
    '매개변수',
  ),
  ...measure('score', null, ONE, '점'),
  ...measure('score', 'points', ONE, '포인트'),
  ...measure('rank', 'rank', ONE, '위', '번째', '등'),
  ...counters(
    ...[
      '명',
      '개국',
      '개 나라',
      '나라',
      '개사',
      '개',
      '대',
      '편',
      '건',
      '곳',
      '종',
      '장',
      '마리',
      '척',
      '기',
      '량',
      '그루',
      '회',
      '차례',
      '국가',
      '사',
      '팀',
      '호',
      '채',
      '권',
      '계단',
      '가구',
      '석',
      '자리',
      '단계',
      '쪽',
    ],
    ...[
      '기업',
      '회사',
      '업체',
      '모델',
      '논문',
      '특허',
      '로봇',
      '사람',
      '가지',
      '분야',
      '과제',
      '표',
      '군데',
      '개소',
      '만',
      '줄',
      '인',
    ],
  ),
  ...others(
    'duration',
    '년간',
    '주년',
    '개년',
    '개월',
    '시간',
    '분간',
    '초',
    '주일',
    '주간',
    '주',
    '달',
    '해',
    '일간',
    '영업일',
    '나절',
    '학기',
    '분기',
  ),
  ...others('date', '년대', '년', '월', '일'),
  ...others('time', '시', '분'),
  ...others('age', '세', '살', '대 이상 남', '대 여성', '대 남성'),
  ...others('name', 'nm', '나노미터', '나노', '인치', 'gb', 'tb', 'mb', '차 산업', '세대', 'g'),
  ...others('ordinal', '차', '호선', '회차', '기수', '부'),
  ...others('phone', '번'),
  ...others('page', '페이지', '면'),
  ...others('score', '대0', '승', '패', '골'),
].sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));

/** The units by their first letter, each list longest first. */
const BY_LETTER: ReadonlyMap<string, readonly KoreanUnit[]> = Map.groupBy(KO_UNITS, ({ text }) =>
  text.charAt(0),
);

/** Units and counters that begin with the letter at a position, longest first. */
export function unitsAt(folded: string, at: number): readonly KoreanUnit[] {
  return BY_LETTER.get(folded.charAt(at)) ?? [];
}

/** Letters that may follow a counter: a particle, a bracket, a noun after a space. */
export const FREE_AFTER =
  /^(?:$|[^가-힣a-z]|은|는|이|가|을|를|의|에|와|과|로|으로|도|만|보다|씩|이상|이하|미만|초과|안팎|가량|정도|쯤|남짓|까지|부터|짜리|꼴|당|째|뿐|였|이었|였다|다|인|나|이나|라|이라|며|이며|고|이고|로만|에서|대|선|수준|포인트|내외|넘|가까|여|규모|어치|상당|분(?=[은이을의인]|으로|[^가-힣]|$)|밖|조차|마저|처럼|만큼|입니|이에|예요|이죠|죠|지만|이지만|중|간|마다|정|더군|더라|랍|래요|네요|네\.|군요|거든|니까|니까요|라니|던|데요|답니다|셈|면|짜)/;
