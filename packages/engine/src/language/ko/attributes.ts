import type { Span } from '../../text/span.ts';

/** So many letters behind a name tell whether it is a source. */
const REACH = 36;

/** What stands behind the name of a source: 국제로봇연맹에 따르면, 스탠퍼드대가 6월에 바로잡은 자료. */
const TELLS =
  /^(?:\([^)]{0,12}\))?(?:에 따르면|에 의하면|의?\s?(?:조사|집계|보고서|자료|통계|추산|추정|분석|발표|설문|지수)|[이가은는]\s(?:[가-힣0-9]{1,8}\s){0,4}(?:꼽|셌|쳤|헤아|집계|조사|추산|추정|발표|내놓|내놨|밝|분석|적|센|헤아|매긴|펴낸|바로잡|고쳐|정정|손본|낸|전했|설명|계산|본|물은|물었))/;

/** Whether a name is that of a source, who tells what follows and does not have it: 스탠퍼드대는 한국을 8위로 꼽았다 → true. */
export function attributes(folded: string, name: Span): boolean {
  return (
    TELLS.test(folded.slice(name.end, name.end + REACH)) ||
    RECKONS.test(folded.slice(name.end, name.end + RECKONED))
  );
}

/** 스탠퍼드대는 2024년 미국 모델을 40개로 셌다: who takes something for so many has told it. */
const RECKONS =
  /^[은는이가]\s[^.!?]{0,72}[0-9][^.!?,]{0,12}(?:으?로)\s(?:셌|집계했|집계한|추산했|추산한|추정했|추정한|계산했|계산한|봤다|적었|잡았|헤아렸|파악했)/;
/** So many letters behind a name its verb stands. */
const RECKONED = 96;
