/** 독일은, 그럼 일본은요: up to four words, of which the last is marked as what is spoken of. */
const NAMES = /^(?:[가-힣A-Za-z·-]{1,12}\s){0,3}[가-힣A-Za-z·-]{1,12}(?:은|는)요?$/;
/** What asks of something that it says, or for what: 누구는. */
const ASKS = /(?:^|\s)(?:누구|무엇|어디|언제|왜|얼마|어느|어떤|몇|이유|까닭|비결|배경|결과)/;
const FIGURE =
  /^(?:약|대략|겨우|고작|무려|거의|딱|불과|단)?\s?(?:[$€£¥]?[0-9]|절반|(?:[일이삼사오육칠팔구십백천]+)(?:만|억|조|%|퍼센트))/;

/**
 * Whether a sentence is the figure that answers a question, without its mark, that only names what it asks about: 독일은요 |
 * 36억 달러입니다; not 이유는 | 3가지다.
 */
export function koreanAnswers(question: string, sentence: string): boolean {
  return NAMES.test(question) && !ASKS.test(question) && FIGURE.test(sentence);
}
