import type { Quantity } from '../../quantity/quantity.ts';

/** The whole of a time: 작년 한 해, 지난해 연간 생산량, 2024년 전체, with or without its value: 작년(77만3074대). */
const WHOLE = '(?:\\s(?:한\\s?해|전체|연간)(?:\\s[가-힣]{1,8})?(?:\\([^)\\n]{1,24}\\))?|\\([^)\\n]{1,24}\\))';

const OF = '의\\s(?:약\\s|거의\\s)?';

/** What makes a percentage behind it a part: 94%에 달한다, 94%를 채웠다, 94% 수준. */
const AS_PART =
  '(?:\\s?수준(?![을과보]|에서)|에도?\\s(?:그[치쳤친]|불과|달[하했한]|이[르른]|육박|해당|머[물문]|못\\s미)|[을를]\\s(?:채[우웠운]|넘[겼긴어]))';

/** Of the whole of a time a percentage is a part whatever stands behind: 지난해 전체의 94%다. */
const IS_PART = `(?:${AS_PART}|다|였|이[다며고었])`;

/**
 * What stands behind a time of whose value a percentage is a part: `전년` + `의 81%에 그쳤다`, `작년` + ` 한 해(77만3074대)의 94%를 채웠다`;
 * not `2023년` + `의 70%보다 높다`, which is its value.
 */
export const PART_BEHIND_TIME = `(?:${OF}[0-9][0-9.]{0,5}\\s?(?:%|퍼센트)${AS_PART}|${WHOLE}${OF}[0-9][0-9.]{0,5}\\s?(?:%|퍼센트)${IS_PART})`;

const TIME = '(?:[년월해]|[분반]기|[년해]\\s전)';
const BEFORE_WHOLE = new RegExp(`${TIME}${WHOLE}${OF}$`);
const BEFORE = new RegExp(`${TIME}${OF}$`);
const BEHIND_WHOLE = new RegExp(`^${IS_PART}`);
const BEHIND = new RegExp(`^${AS_PART}`);

/**
 * Whether a percentage or fraction is so much of what was at another time.
 * Example: `isPartOfThen('생산은 작년 한 해의 ', quantity, '를 채웠다')` → true.
 */
export function isPartOfThen(before: string, { unit, shape }: Quantity, behind: string): boolean {
  if (unit !== 'percent' && shape !== 'fraction') return false;
  return (
    (BEFORE.test(before) && BEHIND.test(behind)) || (BEFORE_WHOLE.test(before) && BEHIND_WHOLE.test(behind))
  );
}
