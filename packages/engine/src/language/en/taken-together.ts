import { EN_ONES } from './numerals.ts';

const MANY = '(two|three|four|five|six|seven|eight|nine|ten)';
const OF_WHAT = '(?:\\s(?!together|combined)[a-z]{3,14}){0,2}';
const TOGETHER = new RegExp(
  `\\b(?:(?:the|those|these|all)\\s(?:top\\s)?${MANY}${OF_WHAT}\\s(?:together|combined|jointly|between them)|(?:together|combined|between them),?\\s(?:the|those|these|all)\\s${MANY})\\b`,
);

/** How many bearers the words before a sum take together: "together the three took" → 3, "the two countries combined" → 2; null where they do not say. */
export function englishTakenTogether(before: string): number | null {
  const match = TOGETHER.exec(before);
  return EN_ONES[match?.[1] ?? match?.[2] ?? ''] ?? null;
}
