import { type Exact, exact } from '../../quantity/exact.ts';
import { buildNumber, type NumberReading } from '../../quantity/number-reading.ts';
import { wordTable } from '../word-table.ts';
import { EN_ONES, EN_TENS } from './numerals.ts';

/** Words that multiply, and by what. */
export const EN_MULTIPLES: Readonly<Record<string, Exact>> = wordTable({
  doubled: exact(2),
  doubling: exact(2),
  doubles: exact(2),
  double: exact(2),
  twice: exact(2),
  tripled: exact(3),
  triple: exact(3),
  trebled: exact(3),
  thrice: exact(3),
  quadrupled: exact(4),
  quintupled: exact(5),
  halved: exact(1, 2),
  halving: exact(1, 2),
});

/** Double| the, triple| what: so many times something; a double| room is none. */
const OF_SOMETHING = /^\s(?:the|that|what|its|their|in|[a-z]+'s)\b/;
/** Double|-digit, double|-check. */
const OTHER_WORD = /^(?:-digit|[\s-]edged|[\s-]check|[\s-]down)/;
/** A twofold| aim has two parts. */
const OF_SO_MANY_PARTS = /^\s(?:aim|purpose|problem|question|challenge|reason)/;

/** A multiple in a word: `doubled` → 2, `double` before ` the` → 2; null where it multiplies nothing, as before `-digit`. */
export function readMultiple(
  folded: string,
  at: number,
  found: string,
  multiple: Exact,
): NumberReading | null {
  const end = at + found.length;
  const after = folded.slice(end, end + 14);
  if ((found === 'double' || found === 'triple') && !OF_SOMETHING.test(after)) return null;
  if (OTHER_WORD.test(after)) return null;
  return buildNumber(at, end, multiple, 'en.multiple.word', {
    inWords: true,
    shape: 'multiple',
    ...(found.startsWith('halv') ? { place: -1, isLeft: true as const } : { place: 0 }),
  });
}

/** A multiple by -fold: `tenfold` → 10; null where it tells of how many parts something is. */
export function readFold(folded: string, at: number, found: string): NumberReading | null {
  const word = found.slice(0, -4);
  const value = EN_ONES[word] ?? EN_TENS[word] ?? (word === 'hundred' ? 100 : undefined);
  const end = at + found.length;
  return value === undefined || OF_SO_MANY_PARTS.test(folded.slice(end, end + 12))
    ? null
    : buildNumber(at, end, exact(value), 'en.multiple.fold', { inWords: true, shape: 'multiple' });
}
