/** 3년 안에, 2~3년 내에, 앞으로 10년은, 조만간, 내년이면: a time that has not come. */
const TO_COME = new RegExp(
  [
    '(?<!지난\\s|최근\\s|과거\\s|이후\\s|[0-9.])(?:[0-9]{1,2}(?:\\s?[~∼-]\\s?[0-9]{1,2})?|몇|수|한|두|세|네|다섯|십)\\s?(?:년|해|개월|달|분기)\\s?(?:안|내|이내)(?:에|엔|으?로)(?=[\\s는])',
    '(?<![가-힣])(?:내년|내후년|다음\\s(?:달|분기|해))(?:\\s?(?:상반기|하반기|초|말|봄|여름|가을|이맘때))?(?:쯤|께)?(?:이?면|엔|에는?)?(?=\\s)',
    '[0-9]{1,2}년\\s?(?:뒤|후)(?:에?는?|엔|쯤|이?면)?(?=\\s)',
    '(?<![가-힣])(?:올해\\s안|연내|연말까지|머지않아|머잖아|조만간|향후|앞으로)(?=에|엔|는|이면|까지|\\s)',
    '(?:[0-9]{1,2}|몇|수)\\s?년(?:은|이|쯤)?\\s더\\s(?:걸린|걸릴|이어진|지속|계속|간다)',
  ].join('|'),
);

/** What must be is no forecast: 한 달 안에 신고해야 한다. */
const DUTY = /[야아여]\s(?:한다|된다|합니다|됩니다)/;

/** Whether a clause tells of a time to come: `3년 안에 신뢰도가 평균을 넘을 것` → true. */
export function isToComeInKorean(clause: string): boolean {
  return TO_COME.test(clause);
}

/** The index of the final ㄴ among the finals of a Hangul syllable (Unicode, Hangul syllable composition). */
const NIEUN = 4;

/** Whether a clause foretells in the present tense, by a time to come: `내년 하반기면 칩 부족이 풀린다고` → true. */
export function foretellsInPresent(clause: string): boolean {
  if (!TO_COME.test(clause) || DUTY.test(clause)) return false;
  if (/[기되하지르으나오]리라(?=[\s는고.,"'”’]|$)|[의은는이가]\s시대(?:다|라)/.test(clause)) return true;
  return isPresent(clause, PRESENT);
}

/**
 * Whether the words behind a claim foretell in the present what the words before it say the time of: `3년 안에 ` and ` 따라잡는다는`,
 * `올해 ` and ` 넘는다고 봤다` → true.
 */
export function foretellsBehind(before: string, after: string): boolean {
  if (DUTY.test(after)) return false;
  if (TO_COME.test(before)) return isPresent(after, PRESENT);
  return RUNS_ON.test(before) && isPresent(after, SEEN);
}

/** A year that is not over yet. */
const RUNS_ON = /(?<![가-힣])(?:올해|금년|올\s?(?:상반기|하반기|연말)|이번\s분기)/;
const PRESENT = /([가-힣])(?:다|단다)(?=["'”’]|고|는|라|[\s.,]|$)/g;
/** What somebody sees ahead. */
const SEEN = /([가-힣])다고\s(?:봤|본다|봅니다|보고\s있|예견|점쳤)/g;

/** Whether a predicate of the form is in the present: 넘는다, and not 넘었다 or 이다. */
function isPresent(words: string, form: RegExp): boolean {
  return [...words.matchAll(form)].some(
    ([, last = '']) => (last.charCodeAt(0) - 0xac00) % 28 === NIEUN && last !== '인',
  );
}
