import type { EntityMention } from '../../claim/draft.ts';
import type { Quantity } from '../../quantity/quantity.ts';

/** 22.5%로 | 한국의 60% 수준: the value of one, before the other of whose value it is a part. */
const VALUE_THEN = /[0-9][0-9만억조천]{0,10}(%|\s?[가-힣]{1,4})?\s?(?:으로|로)\s$/;

/** 한국의 60% | 수준이다: a part of another's value, whatever the unit of both; a percentage behind 에 그쳤다 may be the other's own. */
const AT_LEVEL = /^\s?수준(?:이다|이었|인|으로|입니다|[.,]|$)/;
const FALLS_SHORT = /^(?:\s?수준)?(?:에|밖에|도)\s?(?:그쳤|그친|불과|머물|머문|못\s미|미치지|안\s되|되지)/;

/** Whether a percentage is so much of the value of the one named right before it: 3만 대로 일본의 83%에 그쳤다, 22.5%로 한국의 60% 수준이다. */
export function isPartOfOther(
  folded: string,
  { unit, span }: Quantity,
  other: EntityMention | null,
): boolean {
  if (unit !== 'percent' || other === null || other.ids.includes('WLD')) return false;
  if (!/^의\s(?:약\s|거의\s)?$/.test(folded.slice(other.end, span.start))) return false;
  const value = VALUE_THEN.exec(folded.slice(Math.max(0, other.start - 24), other.start));
  if (value === null) return false;
  const after = folded.slice(span.end, span.end + 14);
  return AT_LEVEL.test(after) || (value[1] !== '%' && FALLS_SHORT.test(after));
}
