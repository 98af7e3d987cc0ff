import type { AgainstTimes } from '../word-claims.ts';
import { lastMore } from './all-told.ts';
import { EN_ONES } from './numerals.ts';

/** So many letters hold the times that are added up. */
const TIMES = '[a-z0-9 ,–-]{4,44}?';
const ADDED = '(?:combined|together|put together|taken together|added together)(?![a-z])(?! with\\b)';
const THAN = new RegExp(
  `\\sthan\\s(?:(?:it|they|she|he)\\s(?:did|had|was|were|has|have)\\s(?:been\\s)?)?(?:(?:in|during|for|over)\\s)?(${TIMES})\\s${ADDED}`,
);
/** "Exceeding the previous three years combined", "topped the total of 2023 and 2024 together". */
const BEYOND = new RegExp(
  `\\b(?:exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|eclips(?:es|ed|ing)|outstripp(?:ed|ing)|topp(?:ed|ing)|tops)\\s(?:the (?:totals?|sum|figures?) (?:of|for) )?(${TIMES})\\s${ADDED}`,
);
const NUMBER = '([a-z]{3,5}|[1-9][0-9]?)';
const BEFORE = new RegExp(
  `^(?:all (?:of )?)?(?:the\\s|its\\s|their\\s)?(?:(?:previous|preceding|prior|past|last)\\s${NUMBER}\\syears|${NUMBER}\\s(?:previous|preceding|prior)\\syears|${NUMBER}\\syears\\sbefore(?: it| that| then)?)$`,
);
const YEAR = /\b(?:19|20)[0-9]{2}\b/g;
const STRETCH = /\b(?:19|20)[0-9]{2}(?:\s(?:to|through|until|and)\s|[–-])(?:19|20)[0-9]{2}\b/;

/** What a clause holds against several times added up: `raised more in 2025 than in the previous three years combined` → 3 years before. */
export function englishAgainstTimes(clause: string): AgainstTimes | null {
  const match = THAN.exec(clause) ?? BEYOND.exec(clause);
  const told = match?.[1];
  if (match === null || told === undefined) return null;
  const times = timesIn(told);
  if (times === null) return null;
  const end = match.index + match[0].length;
  if (!/^\s?than/.test(match[0]))
    return { start: match.index, than: match.index, end, direction: 'up', ...times };
  const more = lastMore(clause, match.index);
  return more === null ? null : { ...more, than: match.index, end, ...times };
}

function timesIn(told: string): Pick<AgainstTimes, 'years' | 'back'> | null {
  const counted = BEFORE.exec(told.trim());
  const word = counted?.[1] ?? counted?.[2] ?? counted?.[3];
  if (word !== undefined) {
    const back = EN_ONES[word] ?? Number(word);
    return back > 1 ? { years: [], back } : null;
  }
  const years = [...told.matchAll(YEAR)].map(([year]) => Number(year));
  const [first, last] = years;
  if (first === undefined || last === undefined || years.length < 2) return null;
  if (years.length === 2 && STRETCH.test(told) && !/ and /.test(told))
    return last > first
      ? { years: Array.from({ length: last - first + 1 }, (_, at) => first + at), back: 0 }
      : null;
  return { years, back: 0 };
}
