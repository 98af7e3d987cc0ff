/** 중국의 최고 모델보다: a thing of somebody's that another is compared with. */
const THING_COMPARED = /^의((?:\s[가-힣A-Za-z]{1,8}){1,3})보다(?![가-힣])/;
/** 특허가 일본보다, 전체로는 전보다: a word that ends as a subject or topic does closes what stands before it. */
const CLOSED = /[은는이가]\s/;

/** Whether the words behind a name, up to the next one at `next`, compare with a thing of its: 중국의 최고 모델보다 39점 높다. */
export function comparesThingOf(rest: string, next: number): boolean {
  const found = THING_COMPARED.exec(rest);
  return found !== null && found[0].length <= next && !CLOSED.test(found[1] ?? '');
}

/** Whether 보다 or 에 비해 is near behind a name, with no number and no topic between: 한국 기업보다, not 세계 전체로는 전보다. */
export function comparesNear(rest: string): boolean {
  const at = rest.slice(0, 16).search(/보다|에 비해/);
  return at >= 0 && !/[0-9]/.test(rest.slice(0, at)) && !/[은는]\s/.test(rest.slice(0, at));
}
