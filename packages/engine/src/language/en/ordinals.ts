import { exact } from '../../quantity/exact.ts';
import { buildNumber, type NumberReading } from '../../quantity/number-reading.ts';
import { readFraction } from './fractions.ts';
import { EN_ORDINALS } from './numerals.ts';

/** third, fourth-largest, second place: a rank where something is ranked, else an ordinal or a fraction. */
export function readOrdinal(folded: string, at: number, found: string): NumberReading | null {
  const value = EN_ORDINALS[found];
  if (value === undefined) return null;
  const before = folded.slice(Math.max(0, at - 12), at);
  if (
    /\b(?:a|one|about a|nearly a)\s$/.test(before) &&
    !/^\s(?:place|time|year|of all time|straight|consecutive|running)/.test(
      folded.slice(at + found.length, at + found.length + 12),
    )
  )
    return readFraction(folded, at, found, exact(1), at - 2);
  const after = folded.slice(at + found.length, at + found.length + 22);
  const ranks =
    /^[\s-](?:largest|highest|biggest|most|place|lowest|smallest|fewest|greatest|in the world|globally|worldwide|overall|best|among|on the|spot|behind|ranked|in that|out of|of (?:the )?[0-9])|^[,.;)]|^$|^\s(?:and|with|at|in)\s/.test(
      after,
    );
  const verb =
    /\b(?:came|ranks?|ranked|was|is|placed|finished|remains?|came in|in|to|stood|stands|sits|a distant|from|lies|lay|took|now|only)\s$/.test(
      before,
    );
  return buildNumber(
    at,
    at + found.length,
    exact(value),
    ranks &&
      (verb ||
        /^[\s-](?:largest|highest|biggest|most|place|lowest|smallest|fewest|greatest|best)/.test(after))
      ? 'en.rank.word'
      : 'en.ordinal.word',
    {
      inWords: true,
      shape:
        ranks &&
        (verb ||
          /^[\s-](?:largest|highest|biggest|most|place|lowest|smallest|fewest|greatest|best)/.test(after))
          ? 'rank'
          : null,
      denominator:
        ranks &&
        (verb ||
          /^[\s-](?:largest|highest|biggest|most|place|lowest|smallest|fewest|greatest|best)/.test(after))
          ? null
          : -2,
    },
  );
}
