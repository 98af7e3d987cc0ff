/** 낸 나라에 100점, 준비 중인 나라에 50점을 주는: the marks that a scale gives. */
const GIVES_MARKS = /^(?:,\s[가-힣0-9\s]{1,16})?[을를]\s(?:주는|매기는|매긴|부여하는|부여한)\s/;
/** 1위 다툼. */
const CONTEST = /^\s?(?:다툼|쟁탈전)/;
/** 10위 안에 들었다, 10위권 밖. */
const WITHIN = /^\s?(?:안|이내|내)에\s|^\s?(?:권\s)?밖(?!에\s(?:안|못|되지|없))/;
/** 1위를 내줬다, 1위 자리를 일본에 빼앗겼다. */
const GAVE_UP =
  /^(?:\s(?:[가-힣A-Za-z]{1,8}\s){0,3}자리)?[를을]?\s(?:[가-힣A-Za-z]{1,10}에(?:게)?\s)?(?:내[줬주준]|빼앗|뺏|놓쳤|놓친|놓치)/;
/** 18위를 거쳐, 80% 넘게 쓰는 나라가. */
const LIMITS =
  /^(?:[을를]\s)?\s?(?:거쳐|(?:넘게|넘는|넘긴|이상인?|이하인?|미만인?|초과(?:인|하는)?|웃도는|밑도는)\s(?:[가-힣]{1,6}\s){0,2}(?:나라|국가|업체|회사|기업|대기업|중소기업|사업장|곳|모델|도시|대학|직원|사람|제품|저장소|프로젝트)(?:들)?(?:가|는|이|은|도|에서|의|\s중|\s가운데)\s?(?:[가-힣]{1,3}(?:\s|$|[.,이다]))?)/;

/** Whether the words right behind a number make it the limit of those counted, a place that was lost or a stage on the way: `80%| 넘게 쓰는 나라가 여섯` → true. */
export function limitsField(after: string): boolean {
  return (
    GIVES_MARKS.test(after) ||
    CONTEST.test(after) ||
    WITHIN.test(after) ||
    GAVE_UP.test(after) ||
    (LIMITS.test(after) && !/[0-9]/.test(after.slice(0, /[.\n]/.exec(after)?.index ?? after.length)))
  );
}
