/** What may be glued to a Korean noun, longest first. */
const ENDINGS =
  `으로부터 에서는 에서도 이라고 이라며 이라는 으로는 에게서 까지는 부터는 에서 에게 으로 까지 부터 보다 처럼 마다 라고 라며 라는 이며 이나 이다 만에 에는 에도 와의 과의 로는
  은 는 이 가 을 를 의 에 로 와 과 도 만 들`
    .split(/\s+/)
    .sort((a, b) => b.length - a.length);

/** Words that say nothing of what a text is about. */
const EMPTY = new Set(
  `것 것이 것은 것으로 수 등 및 그 이 저 그리고 그러나 하지만 다만 또 또한 약 더 가장 매우 모두 지난 지난해 올해 내년 작년 오는 이번 다음 최근 현재 당시 이날 전날 오전 오후 같은 이런 그런 어떤 여러 모든
  있다 있는 있던 있고 없다 없는 없이 했다 한다 하는 하고 하기로 해서 하며 됐다 된다 되는 되고 됐고 밝혔다 말했다 전했다 설명했다 나타났다 보인다 위해 위한 통해 통한 따르면 따라 대해 대한 관련 가운데 중 때문 때문이다 경우
  이라고 라고 안팎 넘는 넘게 넘었다 이상 이하 미만 정도 뒤 전 앞 동안 사이 까닭 이유 계획 회사 업체 기업 나라 전체 평균 규모 한국시간 현지시간 역시 이미 아직 처음 새로 새 큰 작은 많은 많이 가까이 절반 이것 이곳 뿐 뿐이다 것이다`.split(
    /\s+/,
  ),
);

/**
 * A Korean word without what is glued to it, or null where it says nothing of what a text is about:
 * `koStem('공장에서')` → `공장`, `koStem('것이다')` → null. At least two syllables stay.
 */
export function koStem(word: string): string | null {
  if (EMPTY.has(word)) return null;
  for (const ending of ENDINGS) {
    if (word.length - ending.length < 2 || !word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    return EMPTY.has(stem) ? null : stem;
  }
  return word.length < 2 ? null : word;
}
