import type { EntityMention } from '../../claim/draft.ts';
import type { Quantity } from '../../quantity/quantity.ts';

/** So many letters lead from a part to whose it is. */
const REACH = 90;

/** What leads from a part to whose it is. */
const GOES_TO =
  /^\sof\s(?:the\s)?(?:[a-z'’-]{2,20}\s|(?:19|20)[0-9]{2}\s){1,9}(?:came from|come from|comes from|went to|goes to|go to|flowed to|flowed into|landed in|ended up in|originated in|belongs? to|belonged to|were from|was from|is from|are from)\s(?:the\s)?$/;

/** "Of the 149 models released in 2023, nearly | three-quarters | came from America": what leads to the part, and what follows it. */
export const LEADS_TO_PART =
  /(?:^|[.;:]\s)of (?:the|all|all the)\s[^.;:]{3,70},\s(?:nearly |almost |about |some |roughly |around |over |more than )?$/;
export const COMES_FROM = /^\s(?:came from|come from|went to|go to|were from|are from)\s/;

/** Whether a part of something is given to the name behind it, by the words between: "(73 per cent) of the models released in 2023 came from the". */
export function partGoesTo(between: string): boolean {
  return between.length <= REACH && GOES_TO.test(between);
}

/**
 * "Half the world", "a third of the US population": a part of those who live there, no part of that country's figure; but "half
 * the world average", "a third of the US total".
 */
export function isPartOfPeople(
  folded: string,
  { shape }: Quantity,
  end: number,
  base: EntityMention,
): boolean {
  if (shape !== 'fraction') return false;
  const behind = folded.slice(base.end, base.end + 24);
  if (base.ids.includes('WLD'))
    return /^(?:\s(?:[–—-]|has|have|is|was|now|uses?|say|said|told)|[,.;:)]|$)/.test(behind);
  return /^\s*of\b/.test(folded.slice(end, base.start)) && PEOPLE.test(behind);
}

const PEOPLE =
  /^\s(?:adult\s|working-age\s|online\s|urban\s)?(?:population|people|adults|residents|inhabitants|citizens|consumers|workers|employees|staff|respondents|workforce|public|households|teenagers|students|pupils|teachers|firms|companies|businesses|enterprises|states)\b/;
