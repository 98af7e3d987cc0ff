/** Nouns of one syllable, which other words begin with: 주 is not 주민, 법 not 법원. Verb stems of one (쓰, 믿) are none of them. */
const NOUNS: ReadonlySet<string> = new Set(
  '칩 골 톱 주 몫 명 총 달 일 배 법 건 문 대 개 곳 편 줄 관 때 차 땅 짐 팹 별 집 급 조 톤 글 종 딜 폭 열 한 두 세 네 셋 넷 둘'.split(
    ' ',
  ),
);
/** How a particle begins; 주마다, 칩당, 법들. */
const PARTICLE = /^[이가은는을를의에도와과로만들마당서까부나랑보처]/;

/** Whether a noun of one syllable goes on as another word: 주 in 주민. */
export function goesOnKorean(noun: string, rest: string): boolean {
  return NOUNS.has(noun) && /^[가-힣]/.test(rest) && !PARTICLE.test(rest);
}
