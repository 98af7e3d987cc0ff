import type { Token } from '../../text/tokens.ts';
import { KO_COMMON_WORDS } from './common-words.ts';

/** Common words that still say what is measured: 생산 is not 판매. */
const MEASURING: ReadonlySet<string> = new Set(
  '생산 판매 매출 수출 수입 투자 예산 지출 인력 인재 근로자 노동자 직원 학생 법 규제 신뢰 불안 기대 일자리 공공 민간 신규 누적 해외 국내 등록 개발 학습 연구 비용 가격 이용 사용 보유'.split(
    ' ',
  ),
);
/** Words that carry no topic, beside the common ones. */
const LIGHT: ReadonlySet<string> = new Set([
  ...KO_COMMON_WORDS.filter((word) => !MEASURING.has(word)),
  ...'반면 다만 한편 이어 특히 또한 그러나 하지만 그런데 그래도 여전히 이미 다시 역시 오히려 무려 겨우 거의 가까이 수준 정도 사이 이후 이전 동안 가운데 대비 비해 각각 모두 함께 두 세 네 다음 바로 뒤 앞 이번 그 이 저 것 셈 데 때 중 등 전 후 간 쪽 편 점 면 측 곳 하나 다섯 여섯 일곱 여덟 아홉 스무 서른 마흔 쉰 절반 남짓 배쯤 안팎 번째 세계 나라 국가 지역 대륙 회사 기업 업체 기관 회사별 나라별 국가별 지역별 자기 자체 지금 지금까지 현재 당시 올해 작년 지난해 재작년 이듬해 내년 최근 요즘 그동안 오랫동안 간신히 비로소 마침내 드디어 가장 제일 훨씬 더욱 조금 약간 크게 작게 많이 적게 높게 낮게 빠르게 꾸준히 나란히 고비 기준 집계 조사 추적 보고서 자료 통계 수치 숫자 결과 발표 추정 추산 합계 총계 전체 전부 나머지 대부분 일부 비율 비중 몫 점유율 규모 순위 자리 선두 격차 차이 폭 속도 추세 흐름 증가 감소 상승 하락 성장 확대 축소 지난 종전 거꾸로 통해 통틀어 줄곧 일찌감치 어느새 도리어 반대로 인데 이라는 이라도 라는데 나온 있는 넘게 받은 받아 쓰는 들어간 내놓은 관련 하는 되는 만든 만들어 만드는 매긴 견준 얻은 얻는 내보낸 얼마나 물었더니 마친 지금껏 잡은 잡힌 소폭 보여 중인 주는 세면 드는 모아 있다는 치면 합친 이렇게 그렇게 따낸 놓은 정확히는 다룬 다루는 세상에 경우 하나인 쓰인 나눠 내준 훌쩍 들인 아직 쳐서 세어 삼은 갖춘 보니 재면 넘긴 벌써 그쳐 그친 없이 열어 나간 견주면 자신의 꼽은 가는 나오는 묶어 아닌 고작 가르면 때문에 어느 여러 붙여 내건 보는 단위로 따져 지나도록 겹쳐 찍은 찍어 넣은 흘려보낸 끌어 끌어온 끌어들인 쏟은 쏟아부은 거둔 거둬들인 올린 쌓은 쌓아 세운 달린 달린다는 웃도는 밑도는 이르는 달하는 차지한 띄는 맡은 맺은 거친 걸친 걸쳐 실제로 한참 마지막 모든 적어도 동시에 근소하게 널리 간발의 단연 멀찍이 대신 이래 살짝 한꺼번에 들어온 들어선 일어난 받아들인 받아들일 돌아가는 켜지는 꽂힌 추리면 흘러간 흘러든 이니 백분율로는 달라서 간격이 바뀌어 개수만 머릿수로 금액으로 건수로 순서가 이듬해에는 연구원 진행자 기자 앵커'.split(
    ' ',
  ),
]);
/** Endings of predicates and particles, which leave a noun or nothing. */
const ENDING =
  /(?:으로는|에서는|에서도|에게서|이라는|라는|에서|에는|에도|으로|까지|부터|보다|처럼|만큼|이나|이며|이고|은|는|이|가|을|를|의|에|와|과|도|만|로|나|며|고)$/;
const PREDICATE =
  /(?:다|요|죠|까|네|며|고|지만|는데|은데|[가-힣]으면|누면|하면|되면|히면|보면|어서|아서|면서|으며|했|였|었|았|된|될|한|할|하는|되는|졌|진|던|린|른|른다|니다|답니다|래요)$/;

/** Nouns and pronouns of one syllable that carry no topic. */
const LIGHT_SYLLABLES: ReadonlySet<string> = new Set(
  '그 이 저 수 것 건 몫 둘 셋 넷 곳 때 해 값 또 더 다 안 못 내 네 제 각 전 후 뒤 앞 중 말 초 반 나 너 게 점 폭 양 질 쪽 편 지 데 바 줄 듯 뿐 약 총 한 두 세 올 차'.split(
    ' ',
  ),
);

/** Whether a Korean word speaks of something: 특허는, 델이, but not 늘었다. */
export function isKoreanContentWord({ script, text }: Token): boolean {
  if (script !== 'hangul' || text.length < 2) return false;
  if (/^.[이가은는]$/.test(text)) return !LIGHT_SYLLABLES.has(text.charAt(0));
  if (PREDICATE.test(text)) return false;
  const noun = text.replace(ENDING, '');
  return noun.length >= 2 && !LIGHT.has(noun) && !LIGHT.has(text);
}
