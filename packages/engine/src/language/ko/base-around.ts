import type { EntityMention } from '../../claim/draft.ts';
import { isMultiple } from '../../quantity/quantity.ts';
import { JUST_SO_MANY } from './just-so-many.ts';
import type { WordsAround } from './words-around.ts';

/** A quotation mark that closes a name. */
const CLOSES = /^['"’”」』]/u;
/** 미국| 모델의 |1.4배. */
const NOUN_OF_BASE = new RegExp(
  `^(?:\\([^)]{0,16}\\))?\\s[가-힣A-Za-z]{1,8}(?:\\s[가-힣A-Za-z]{1,8})?(?:\\([^)]{0,16}\\))?의\\s${JUST_SO_MANY}$`,
);
/** 미국|의 |100분의 1, 세계| 평균(132대)의 |두 배. */
const LEADS_TO_PART = new RegExp(
  `^(?:\\([^)]{0,16}\\))?(?:의|\\s?(?:평균|전체|수준|몫|점유율|기록|비중|값|수치)(?:\\([^)]{0,16}\\))?의?)?\\s?${JUST_SO_MANY}$`,
);

/** Whose multiple or fraction a number is, the last that is named before it: `미국의 |100분의 1` → 미국; null where it is no one's. */
export function baseBefore({ folded, quantity, entities, start }: WordsAround): EntityMention | null {
  const multiple = isMultiple(quantity);
  return (
    entities.findLast(({ end }) => end <= start && leadsToPart(folded.slice(end, start), multiple)) ?? null
  );
}

/**
 * A name directly before a multiple, with 의 or a short noun of the statistic between: 미국의 100분의 1, 세계 평균(132대)의 두 배; of
 * a multiple any noun, 미국 모델의 1.4배.
 */
function leadsToPart(behind: string, multiple: boolean): boolean {
  const between = behind.replace(CLOSES, '');
  if (multiple && NOUN_OF_BASE.test(between)) return true;
  return LEADS_TO_PART.test(between) && between.trim() !== '';
}
