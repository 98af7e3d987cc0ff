import type { AgainstTimes } from '../word-claims.ts';
import { yearsAdded } from '../years-added.ts';
import { lastMore } from './all-told.ts';
import { EN_ONES } from './numerals.ts';

/** So many letters hold the times that are added up, with what leads to them. */
const REACH = 64;
const ADDED = /\s(?:combined|together|put together|taken together|added together)(?![a-z])(?! with\b)/g;
const THAN = ' than ';
/** What may lead from "than" to the times. */
const LEAD =
  /^(?:(?:it|they|she|he)\s(?:did|had|was|were|has|have)\s(?:been\s)?)?(?:(?:in|during|for|over)\s)?/;
/** "Exceeding the previous three years combined", "topped the total of 2023 and 2024 together". */
const BEYOND =
  /\b(?:exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|eclips(?:es|ed|ing)|outstripp(?:ed|ing)|topp(?:ed|ing)|tops)\s(?:the (?:totals?|sum|figures?) (?:of|for) )?/g;
const NUMBER = '([a-z]{3,5}|[1-9][0-9]?)';
const BEFORE = new RegExp(
  `^(?:all (?:of )?)?(?:the\\s|its\\s|their\\s)?(?:(?:previous|preceding|prior|past|last)\\s${NUMBER}\\syears|${NUMBER}\\s(?:previous|preceding|prior)\\syears|${NUMBER}\\syears\\sbefore(?: it| that| then)?)$`,
);
const YEAR = /\b(?:19|20)[0-9]{2}\b/g;
const STRETCH = /\b(?:19|20)[0-9]{2}(?:\s(?:to|through|until)\s|[–-])(?:19|20)[0-9]{2}\b/;
const NO_TIMES = /[^a-z0-9 ,–-]/;

/** What a clause holds against several times added up: `raised more in 2025 than in the previous three years combined` → 3 years before. */
export function englishAgainstTimes(clause: string): AgainstTimes | null {
  for (const added of clause.matchAll(ADDED)) {
    const end = added.index + added[0].length;
    const from = Math.max(0, added.index - REACH);
    const before = clause.slice(from, added.index);
    const at = before.lastIndexOf(THAN);
    if (at >= 0) {
      const times = timesIn(before.slice(at + THAN.length).replace(LEAD, ''));
      const than = from + at;
      const more = times === null ? null : lastMore(clause, than);
      if (times !== null && more !== null) return { ...more, than, end, ...times };
    }
    const beyond = [...before.matchAll(BEYOND)].at(-1);
    const times = beyond === undefined ? null : timesIn(before.slice(beyond.index + beyond[0].length));
    if (beyond !== undefined && times !== null) {
      const start = from + beyond.index;
      return { start, than: start, end, direction: 'up', ...times };
    }
  }
  return null;
}

function timesIn(told: string): Pick<AgainstTimes, 'years' | 'back'> | null {
  if (NO_TIMES.test(told)) return null;
  const counted = BEFORE.exec(told);
  const word = counted?.[1] ?? counted?.[2] ?? counted?.[3];
  if (word !== undefined) {
    const back = EN_ONES[word] ?? Number(word);
    return back > 1 ? { years: [], back } : null;
  }
  const years = [...told.matchAll(YEAR)].map(([year]) => Number(year));
  return yearsAdded(years, STRETCH.test(told));
}
