const HEDGE =
  '(?:about |around |roughly |some |nearly |almost |just |only |over |barely |hardly |more than |less than |under |well over |at least )?(?:an? )?';
const VERB =
  '\\b(?:(?:makes?|made|making) up|(?:accounts?|accounted|accounting) for|(?:constitutes?|constituted|comprises?|comprised|represents?|represented|forms?|formed))\\s';
const FRACTION =
  '(?:(?:two|three|four)[\\s-])?(?:half|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)';
const AND_PART = new RegExp(`\\s(?:and|but|against)\\s${HEDGE}$`);
const SHARE_OF = new RegExp(`(?:%|per ?cent|${VERB}${HEDGE}${FRACTION}) of [^,.;:%0-9]{2,60},?$`);
const MAKES_UP = new RegExp(`${VERB}${HEDGE}$`);
/** So many letters hold the verb and what stands before the part. */
const REACH = 40;

/**
 * "30 per cent of Britain's staff and a quarter of Germany's", "make up a third of Saudi Arabia's authors and a sixth of Japan's":
 * whether the words before a part tell the same of another.
 */
export function runsParallel(before: string): boolean {
  const joint = AND_PART.exec(before);
  return joint !== null && SHARE_OF.test(before.slice(0, joint.index));
}

/**
 * "Women make up almost a third of Saudi Arabia's authors": whether the words of a clause before a part make it that of a whole
 * that somebody unnamed is, no part of another's value.
 */
export function makesUp(before: string): boolean {
  return MAKES_UP.test(before.slice(-REACH));
}
