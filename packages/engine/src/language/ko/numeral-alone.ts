/** The rule of a sino-Korean numeral in words without a counter: it is a number, and claims nothing. */
export const KO_SPELLED = 'ko.number.spelled';

/** 이천, 천사, 백일, 만일: letters that are a numeral and also a name or a word. */
const ALSO_WORDS =
  /^(?:[이삼사오구]천|[이오구]만|[일이삼사오육칠팔구]조|[천만][일이삼사오육칠팔구]|백[일이사구]|만천|조[일이삼사오육칠팔구]|일이|이이|이사|이오|삼사|사이|오이|구이|만백)$/;
/** What follows a numeral that is spoken of as such: a particle that ends its word, or "is". */
const BEHIND =
  /^(?:$|[\s.,;:!?)\]"'”’]|(?:은|는|이|가|을|를|의|와|과|도|로|으로|에|만|이나|보다|까지|부터)(?![가-힣])|이?(?:다|며|고|었다|였다|라는|라고|라|지만)(?![가-힣])|입니다|이에요|예요)/;

/** Whether the letters of a numeral are also a word: 이천, 천사, 만일. */
export function isAlsoWord(folded: string, start: number, end: number): boolean {
  return ALSO_WORDS.test(folded.slice(start, end));
}

/** 칠은 홀수다, 영이다: one syllable, where numbers are spoken of. */
const SPOKEN_OF =
  /^(?:[영삼육칠팔][은는이가]\s(?:자연|정|홀|짝|유리|무리)수[이다입인였]|영(?:이(?:다|며|고|었다)(?![가-힣])|입니다))/;

/** Whether a numeral in words can stand without a counter: 이십육이다, 백육은; not 이천은, 천사가, 만일. */
export function standsAlone(folded: string, start: number, end: number): boolean {
  const letters = folded.slice(start, end);
  if (SPOKEN_OF.test(folded.slice(start, end + 10))) return true;
  if (letters.replaceAll(' ', '').length < 2 || ALSO_WORDS.test(letters)) return false;
  return /[십백천만억조점쩜]|^마이/.test(letters) && BEHIND.test(folded.slice(end, end + 5));
}

/** Whether a native numeral can stand without a counter: 하나만, 둘이, 열여섯; not 열이, 한, 하나은행. */
export function nativeStandsAlone(folded: string, start: number, end: number): boolean {
  const letters = folded.slice(start, end);
  if (/^(?:열|쉰|한|두|세|석|네|넉|스무)$/.test(letters) || /(?:한|두|세|석|네|넉|스무)$/.test(letters))
    return false;
  /** 둘 사이, 셋 가운데: of those spoken of. */
  if (/^\s(?:사이|가운데)/.test(folded.slice(end, end + 4))) return false;
  return BEHIND.test(folded.slice(end, end + 5));
}

/** The rule of a native numeral before a counter that no statistic goes by: it is listed, and claims nothing. */
export const KO_LISTED = 'ko.number.listed';

const LISTED =
  / ?(?:번째|번|송이|마리|마디|켤레|그릇|접시|봉지|자루|다발|묶음|상자|구절|글자|단어|문장|장면|그루|포기|가닥|모금|걸음|발짝|조각|방울|줄기|군데|가지|차례|사람|배우|후보|선수|남자|여자|남녀|아이|친구|형제|자매|남매|주인공|작품|영화|사건|나라|개|표|줄|회|폭|채|잔|병|벌|쌍|곡|편|장|권|건|명|곳|살|끼|컷|컵|근)| (?:팀|통|막|발|판|점|척|대|마음|눈|손|귀|다리|팔|쪽|톨|알|술|입|수)/y;
const AFTER_LISTED =
  /^(?:$|[^가-힣]|은|는|이|가|을|를|의|에|와|과|로|으로|도|만|씩|이나|뿐|째|밖|더|까지|부터|보다|들|모두|다(?![가-힣])|인|짜리|이라|라|이었|였)/;

/** Where the counter ends behind a native numeral, with one space before it at most; the position itself where none stands there. */
export function countedEnd(folded: string, at: number): number {
  LISTED.lastIndex = at;
  const match = LISTED.exec(folded);
  if (match === null) return at;
  const end = at + match[0].length;
  return AFTER_LISTED.test(folded.slice(end, end + 3)) ? end : at;
}
