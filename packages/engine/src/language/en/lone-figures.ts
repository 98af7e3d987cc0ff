/** A hedge, a sign and a currency before digits; the unit behind them. */
const DIGITS =
  /^(?:(?:minus|plus|about|some|around|roughly|nearly|almost|over|under|only|just|more than|less than|fewer than)\s)?[-+−]?[$€£¥]?[0-9][0-9.,]{0,15}(?:\s?(?:%|percent|per\scent|percentage\spoints?|points?|k|m|bn|tn|million|billion|trillion|times|x|twh|gw|mw))?(?:\s(?:dollars|euros|pounds))?$/i;
const IN_WORDS =
  /^(?:(?:minus|about|nearly|almost|over|only|just|more than|less than|fewer than)\s)?(?:[a-z]{2,10}(?:[-\s][a-z]{3,7})?\s(?:percent|per\scent)|(?:one|two|three|four|five|six|seven|eight|nine)\s(?:in|out\sof)\s(?:two|three|four|five|six|seven|eight|nine|ten|twenty)|(?:a|one|two|three)[-\s](?:half|thirds?|quarters?|fifths?|tenths?))$/i;
/** What leads to the figure of a day: Number of the day: 354,000. */
const LED =
  /^(?:the\s)?(?:big\s)?(?:number|figure|stat|statistic)(?:\sof\sthe\s(?:day|week|month|year))?:\s/i;
/** A year is no figure, and neither is the number of a section. */
const OF_ORDER = /^(?:(?:19|20)[0-9]{2}|[0-9]{1,2})$/;

/** The start of a figure that stands alone on its line, behind what leads to it: `Number of the day: 88%` → 19; null where there is more, or only a year. */
export function englishLoneFigure(line: string): number | null {
  const start = LED.exec(line)?.[0].length ?? 0;
  const figure = line.slice(start);
  return (DIGITS.test(figure) || IN_WORDS.test(figure)) && !OF_ORDER.test(figure) ? start : null;
}

const NOUN =
  'share|proportion|percentage|portion|part|number|amount|sum|value|total|count|change|increase|rise|growth|fall|drop|decline|gap|difference|average|density|capacity|size|price|cost';
const POINTS = new RegExp(
  `^(?:That|This)(?:,[^,.]{2,60},)?\\s(?:is|was|are|were)\\s(?:how|what|the\\s(?:${NOUN}))\\b|^(?:That|So)\\s(?:many|much)\\b`,
);
const NAMES = new RegExp(
  `^(?:The\\s(?:${NOUN})|(?:Share|Proportion|Percentage|Number|Amount|Value)\\sof)\\b`,
);
/** A line that goes on with the sentence that the figure began: "70.1% | of the people of the Emirates used it". */
const GOES_ON = /^[a-z]{2,16}\s/;
/** What says of something named that it is so much, before it says how much: then it does not say what the figure before was. */
const TELLS =
  /\b(?:is|was|are|were|has|have|had|rose|fell|grew|climbed|dropped|jumped|reached|stood|hit|went|came)\b/;
const FIGURE = /(?<![0-9.,-])(?!(?:19|20)[0-9]{2}(?![0-9%]|[.,][0-9]))[0-9]/;

/** Whether a sentence says of what the figure that stands alone before it is: `That is how many`, `The share of homes that`, `of the homes`. */
export function englishExplainsFigure(sentence: string): boolean {
  if (POINTS.test(sentence)) return true;
  if (!NAMES.test(sentence) && !GOES_ON.test(sentence)) return false;
  const figure = FIGURE.exec(sentence);
  return figure === null || !TELLS.test(sentence.slice(0, figure.index));
}
