const FIGURE =
  /^(?:약\s)?[0-9][0-9.,]{0,12}(?:만|억|조|천)?(?:\s?[0-9][0-9,]{0,9}(?:만|억)?)?\s?(?:%|%포인트|퍼센트|달러|원|대|건|개|명|곳|배|편|기|척|테라와트시)$/;
/** What leads to the figure of a day: 오늘의 숫자. */
const LED = /^(?:오늘의|이주의|이달의|올해의)\s숫자\s?[:：]?\s/;

/** The start of a figure that stands alone on its line, behind what leads to it: `오늘의 숫자: 88%` → 8; null where there is more. */
export function koreanLoneFigure(line: string): number | null {
  const start = LED.exec(line)?.[0].length ?? 0;
  return FIGURE.test(line.slice(start)) ? start : null;
}

const EXPLAINS =
  /(?:비율|비중|점유율|[가-힣]\s수|대수|금액|건수|규모|몫|액수|숫자|격차|인원|밀도|투자금?|투자액|매출|속도|가격|점수|[가-힣](?:량|액|율|률)|값|수치)(?:이다|다|입니다|이었다|였다|이었습니다|였습니다)\.?$/;

/** Whether a sentence says of what the figure that stands alone before it is: 지난해 AI를 쓴 기업의 비율이다. */
export function koreanExplainsFigure(sentence: string): boolean {
  return (
    EXPLAINS.test(sentence) && !/[0-9](?!\d{0,3}(?:년|분기|월))/.test(sentence.replace(/[0-9]{4}년/g, ''))
  );
}
