import type { HedgeReading } from '../../quantity/number-reading.ts';
import type { Hedge } from '../../quantity/quantity.ts';

const BEFORE =
  /(?:^|[\s(,“"'‘])(약|대략|줄잡아|얼추|거의|고작|겨우|불과|단|단지|기껏|기껏해야|최소|최소한|적어도|못해도|최대|많아야|많게는|적게는)\s?(?:미화\s?)?$/;
const BEFORE_HEDGES: Readonly<Record<string, Hedge>> = {
  약: 'about',
  대략: 'about',
  줄잡아: 'about',
  얼추: 'about',
  거의: 'nearly',
  고작: 'mere',
  겨우: 'mere',
  불과: 'mere',
  단: 'mere',
  단지: 'mere',
  기껏: 'mere',
  기껏해야: 'mere',
  최소: 'at-least',
  최소한: 'at-least',
  적어도: 'at-least',
  못해도: 'at-least',
  많게는: 'at-most',
  적게는: 'at-least',
  많아야: 'at-most',
};
const AFTER: readonly (readonly [RegExp, Hedge])[] = [
  [/^(?:여)(?=[\s가-힣])/y, 'and-a-bit'],
  [/^\s?남짓/y, 'and-a-bit'],
  [/^\s?(?:쯤|정도|가량|안팎|내외|전후|언저리|꼴)/y, 'about'],
  [/^(?:에|의)?\s?(?:가까이|가까운|가깝|육박)/y, 'nearly'],
  [/^\s?(?:이상)(?![가-힣]*하)/y, 'at-least'],
  [/^\s?(?:초과)/y, 'over'],
  [
    /^(?:[을를이가도은는]|\s?(?:선|벽|문턱)을|대를|\s?고지를)?\s?(?:훌쩍\s|크게\s|훨씬\s|가뿐히\s|이미\s)?(?:넘는|넘은|넘었|넘어|넘게|넘고|넘기|넘긴|넘겨|넘길|넘|웃도|웃돈|웃돌|상회|돌파)/y,
    'over',
  ],
  [/^\s?(?:미만|안쪽)/y, 'under'],
  [
    /^(?=\s?(?:밑|아래)(?:으?로|까지)\s|\s(?:밑|아래)(?:(?:이?다|였다|이었다|입니다|예요|이에요)(?![가-힣])|에\s(?:머물|머문|그치|그쳤|있)))/y,
    'under',
  ],
  [/^\s?선\s(?:아래|밑)(?![가-힣]{2})/y, 'under'],
  [/^\s?선\s위(?![가-힣]{2})/y, 'over'],
  [/^\s?이하/y, 'at-most'],
  [
    /^(?:[에도을를가은는]{0,2})\s?(?:한참\s|크게\s|훨씬\s)?(?:못 미|못미|미달|미치지 못|미치지 않|밑도|밑돈|밑돌|하회|안 되는|채 안|안 된|안 됐|안 되고|에도 못)/y,
    'under',
  ],
  [/^(?:에)?\s?(?:불과|그쳤|그친|그쳐|그치|지나지 않|머물렀|머문|머물)/y, 'mere'],
  [/^(?:뿐)/y, 'mere'],
  /** 60%대, 300곳대, 2800억 달러대, 60% 초반: from there to the next of its last digit. */
  [
    /^(?:대(?=(?:로|에|를|의|인|이|였|다|도|까지|가|는|나|[,.)]|\s(?![0-9])|$))(?:\s?(?:초반|중반|후반|초중반|중후반))?|\s(?:초반|중반|후반|초중반|중후반)(?=[대에으의이인]|$))/y,
    'and-a-bit',
  ],
];

/** 평균을 | 4%포인트 밑돌았다: by how much, and no bound. */
const EXCEEDS = /^\s(?:웃돌|웃돈|웃도|밑돌|밑돈|밑도|상회|하회)/;
const OF_OBJECT = /[을를]\s(?:약\s|무려\s|거의\s)?$/;

/** 일본은 43대로 중국의 | 40대를 넘어섰다, 미국의 | 48억 달러에 못 미쳤다: that is another's, and no bound; 세계의 40대를 is one. */
const OF_ANOTHER = /(?<!전체|세계|국내|전국|이들|이 중)의\s$/;
const PASSED =
  /^(?:[을를]\s(?:[가-힣]{2,3}\s)?(?:넘어섰|넘어선|웃돌|웃돈|웃도)|에(?:도|는)?\s(?:[가-힣]{2,3}\s)?(?:못 미|못미|미치지))/;

/** 미국의 51%, 중국의 | 두 배, 절반, 4분의 1: a part or multiple of it, and none of its values. */
const PART_OR_TIMES = /(?:%|퍼센트|포인트|배|반|분의\s?[0-9가-힣]{1,3})$/;

/** 여 behind a numeral, within the words of a quantity: 30여 명, 20여만 명. */
const BIT_WITHIN = /[0-9십백천만억조경]여(?!섯|덟|든)/;

/** The hedge around a number, before it (약) or behind it (쯤, 이 넘는, 에 못 미치는): `약 40%` → about. */
export function readKoreanHedge(folded: string, start: number, end: number): HedgeReading | null {
  const around = hedgeAround(folded, start, end);
  const bounds = around !== null && /^(?:over|under|at-least|at-most)$/.test(around.hedge);
  if (bounds || !BIT_WITHIN.test(folded.slice(start, end))) return around;
  return { hedge: 'and-a-bit', start: around?.start ?? start, end: around?.end ?? end };
}

function hedgeAround(folded: string, start: number, end: number): HedgeReading | null {
  const tail = folded.slice(end, end + 18);
  const ofAnother =
    PASSED.test(tail) &&
    OF_ANOTHER.test(folded.slice(Math.max(0, start - 6), start)) &&
    !PART_OR_TIMES.test(folded.slice(start, end));
  const isExcess =
    EXCEEDS.test(tail) &&
    (/(?:포인트|%p)$/.test(folded.slice(start, end)) ||
      OF_OBJECT.test(folded.slice(Math.max(0, start - 6), start)));
  for (const [pattern, hedge] of isExcess || ofAnother ? [] : AFTER) {
    pattern.lastIndex = 0;
    const match = pattern.exec(tail);
    if (match !== null && !(hedge === 'over' && /^(?:[을를이가])?\s?넘(?:나들|겨주)/.test(tail))) {
      const about = BEFORE.exec(folded.slice(Math.max(0, start - 8), start))?.[1];
      if (hedge === 'mere' && about !== undefined && BEFORE_HEDGES[about] === 'about') break;
      return { hedge, start, end: end + match[0].length };
    }
  }
  const before = BEFORE.exec(folded.slice(Math.max(0, start - 10), start));
  const word = before?.[1];
  const hedge = word === undefined ? undefined : BEFORE_HEDGES[word];
  if (before === null || word === undefined || hedge === undefined) return null;
  return { hedge, start: start - (before[0].length - before[0].indexOf(word)), end };
}
