/**
 * What hands a name the number behind it: "UBTech with 4,200", "the American output of 4,391", "Israel $3.7 billion,", "American ones 181", "Korea eight", "Korea first"; not the
 * comma of a list whose names stand behind: "$5.9 billion in Britain, $4.4 billion in France".
 */
const HANDS_OVER =
  /^(?:['’]s?\s(?:[$€£]?[0-9]|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![a-z-]))|(?:['’]s?)?\s(?:total\s|annual\s|overall\s)?(?:output|total|figure|tally|sum|haul|level|spending|sales|revenue|mark|amount|value|capacity|bill|use|consumption|investment|generation|stock|share|score|count|number|average|rate)\sof\s(?:about\s|just\s|only\s|some\s|a\smere\s)?[$€£]?[0-9]|(?:\sones)?(?:\s\([^)]{1,24}\))?(?:(?:,?\s(?:now\s|already\s|still\s)?(?:with|on|at)|,\s(?:the|its|a)\s[a-z-]{3,16}(?:\s[a-z-]{3,16})?,\s(?:with|on|at)|\sand\s(?:its|their)|(?:['’]s?)?\s(?:for|by(?!\s(?:19|20)[0-9]{2}(?:[^0-9%.,]|[.,](?![0-9])|$))))\s(?:just\s|only\s|some\s|about\s|a\s|their\s|its\s)?(?:[$€£]?[0-9]|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[,;.)]|\s(?:each|apiece|and)\b|$))|,?\s\(?[$€£]?[0-9](?:[0-9.,]*[0-9])?\s?(?:bn|[bmtr]{1,2}illion|m|tn|k|[gmt]wh?)?\s?(?:[,;.)](?![0-9])|and\b|(?:%|per\s?cent)(?!\s(?:in|of|for|from|among)\b)|per\s(?!cent\b)|$)|\s(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[,;.)]|\sand\b|$)|\s(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[0-9]{1,2}(?:st|nd|rd|th))(?:[,;.)]|\s(?:and|with|at|on)\b|\sin the world|\sglobally|\soverall|$)))/;

/** So far behind a name the number stands that it is handed. */
const REACH = 48;

/** Whether the words behind a name's end hand it the number that follows: "UBTech | with 4,200" → true. */
export function handsOverNumber(folded: string, end: number): boolean {
  return HANDS_OVER.test(folded.slice(end, end + REACH));
}
