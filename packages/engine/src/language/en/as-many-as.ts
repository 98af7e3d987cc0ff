/** A word of what is counted, a year, or so many people: newly, funded, firms; robots per 10,000 workers. */
const THING = "(?!as\\s|that\\s)(?:[a-z'’-][a-z0-9'’-]{0,23}|(?:19|20)[0-9]{2}|1(?:0{0,2},000){0,2}|100?)\\s";
/** What stands between the second "as" and a name: as in the, as those of, as on all. */
const TO_NAME =
  '(?:\\s(?:in|on|at|for|from|by|with|to|went to|goes to|flowed to))?\\s(?:the\\s)?(?:(?:those|that|what|all)\\s)?(?:(?:of|in|from|at)\\s)?(?:the\\s)?$';
const AS_MANY = `as (?:many|much|high|large|big|great|small|low|often)\\s(?:${THING}){0,9}as`;
const THE_NUMBER = `times the (?:number|amount|sum|total|share|volume|value|size|level|rate) of\\s(?:${THING}){1,8}as`;
/** "Four times as thick on the ground in Korea as in China". */
const TIMES_AS = `(?:times|twice) as\\s(?:${THING}){1,9}as`;
const BEFORE_NAME = new RegExp(`\\b(?:${AS_MANY}|${THE_NUMBER}|${TIMES_AS})${TO_NAME}`);
const RIGHT_BEHIND = new RegExp(`^\\s(?:${AS_MANY}|as\\s(?:${THING}){1,9}as)${TO_NAME}`);
/** So many letters hold it all. */
const REACH = 110;

/**
 * Whether the words of a sentence before a name hold something against that name's: as many newly funded firms as, as much money
 * from abroad as in the, three times the number of boats as.
 */
export function endsAsManyAs(before: string): boolean {
  return BEFORE_NAME.test(before.slice(-REACH));
}

/** Whether a part or multiple is of the one named behind it, by the words between: (half) as many boats in service as, (twice) as nervous about it as the. */
export function leadsAsManyAs(between: string): boolean {
  return between.length <= REACH && RIGHT_BEHIND.test(between);
}

const THE_THING = new RegExp(`^\\sthe\\s(?:${THING}){1,6}(?:that\\s)?(?:the\\s)?$`);
const HAS_IT =
  /^(?:\s(?:and|or)\s(?:the\s)?[a-z]{3,14})?\s(?:has|have|had|does|do|did|gets?|got|uses?|used|runs?|ran|spends?|spent|raises?|raised|makes?|made)(?![a-z])/;

/** Whether a multiple is of what the one named behind it has, by the words between and behind: (twice) the talent that | Korea | has. */
export function leadsToWhatItHas(between: string, behind: string): boolean {
  return between.length <= REACH && THE_THING.test(between) && HAS_IT.test(behind);
}
