import { exact } from '../../quantity/exact.ts';
import { buildNumber, type NumberReading } from '../../quantity/number-reading.ts';
import { readFraction } from './fractions.ts';
import { EN_DENOMINATORS, EN_ORDINALS, EN_TENS } from './numerals.ts';

/** third, fourth-largest, second place: a rank where something is ranked, else an ordinal or a fraction. */
export function readOrdinal(folded: string, at: number, found: string, text: string): NumberReading | null {
  const value = found === 'first' ? 1 : (EN_ORDINALS[found] ?? gluedOrdinal(found));
  if (value === undefined) return null;
  const before = folded.slice(Math.max(0, at - 12), at);
  /** "By a second heat pump": a half is told by its own word. */
  if (
    found in EN_DENOMINATORS &&
    /\b(?:a|one|about a|nearly a)\s$/.test(before) &&
    !/^\s(?:place|time|year|of all time|straight|consecutive|running)/.test(
      folded.slice(at + found.length, at + found.length + 12),
    )
  )
    return readFraction(folded, at, found, exact(1), at - (/\bone $/.test(before) ? 4 : 2));
  const after = folded.slice(at + found.length, at + found.length + REACH);
  if (value > 1 && /\bevery\s$/.test(before) && ONE_OF_SO_MANY.test(after))
    return buildNumber(at - EVERY, at + found.length, exact(1).div(exact(value)), 'en.fraction.every', {
      inWords: true,
      shape: 'fraction',
      denominator: value,
    });
  const ranks =
    found === 'first'
      ? STANDS_BEFORE.test(before) && (LEADS_TO_FIGURE.test(after) || IN_A_RANKING.test(after))
      : isPlaced(folded, text, at) ||
        (/[a-z],\s$/.test(before) &&
          (STANDS_ALONE.test(after) || LEADS_TO_FIGURE.test(after) || IN_A_RANKING.test(after))) ||
        (RANKED_AFTER.test(after) &&
          (RANKS_BEFORE.test(before) || SUPERLATIVE.test(after) || isOfName(text, at)));
  return buildNumber(at, at + found.length, exact(value), ranks ? 'en.rank.word' : 'en.ordinal.word', {
    inWords: true,
    shape: ranks ? 'rank' : null,
    denominator: ranks ? null : -2,
  });
}

const EVERY = 'every '.length;
/** So many letters behind an ordinal tell whether it is a place. */
const REACH = 48;
/** "Every fifth company" is one in five; every fifth year comes round. */
const ONE_OF_SO_MANY =
  /^\s(?!(?:year|month|week|day|night|quarter|hour|minute|decade|time|edition|issue|season)\b)[a-z]{2,}/;

const GLUED = new RegExp(`^(${Object.keys(EN_TENS).join('|')})([a-z]+)$`);

/** thirtysecond → 32: without its hyphen. */
function gluedOrdinal(found: string): number | undefined {
  const [, ten = '', one = ''] = GLUED.exec(found) ?? [];
  const ones = one === 'first' ? 1 : EN_ORDINALS[one];
  return ones === undefined ? undefined : (EN_TENS[ten] ?? 0) + ones;
}

const SUPERLATIVE = /^[\s-](?:largest|highest|biggest|most|place|lowest|smallest|fewest|greatest|best)/;
const RANKED_AFTER =
  /^[\s-](?:largest|highest|biggest|most|place|lowest|smallest|fewest|greatest|in the world|globally|worldwide|overall|best|among|on the|spot|behind|ranked|in that|out of|of (?:the )?[0-9])|^[,.;)]|^$|^\s(?:and|with|at|in)\s|^\s\([$€£]?[0-9]/;
/** Korea, second|, …: a place by itself. */
const STANDS_ALONE = /^,\s|^\sin the (?:ranking|table|list|league|index)\b/;
/** "Is first, with 88.4 points", "second at 36.3%", "second (80.8)": the value by which one has the place. */
const LEADS_TO_FIGURE = /^,?\s(?:with|at|on)\s(?:about\s|some\s)?[$€£]?[0-9]|^\s\([$€£]?[0-9]/;
/** "Is first | in Microsoft's table of use". */
const IN_A_RANKING = /^\s(?:in|on) (?:[a-z0-9’'-]{1,16} ){1,4}(?:ranking|rankings|table|list|league|index)\b/;
/** Is |first, was |first. */
const STANDS_BEFORE = /\b(?:is|are|was|were)\s$/;
const RANKS_BEFORE =
  /\b(?:came|comes?|coming|ranks?|ranked|was|is|placed|finished|remains?|came in|in|to|stood|stands|sits|a distant|from|lies|lay|took|now|only|been|being|still)\s$/;

const PLACES: ReadonlySet<string> = new Set(
  'rank ranks ranked place places placed put puts rate rates rated'.split(' '),
);
/** So many words may name who is placed: the United Arab Emirates third. */
const NAMED_IN = 4;

/** "Ranks South Korea third for the readiness of its government": a name between such a verb and an ordinal has the place. */
function isPlaced(folded: string, text: string, at: number): boolean {
  const words = folded
    .slice(Math.max(0, at - 48), at)
    .trim()
    .split(' ');
  return isOfName(text, at) && words.slice(-NAMED_IN - 1, -1).some((word) => PLACES.has(word));
}

/** Whether the words behind an ordinal leave it a place in a ranking: third in the world, second and. */
export function ranksBehind(after: string): boolean {
  return RANKED_AFTER.test(after);
}

/** "Japan second", "ranks Singapore third": a capitalised name right before has the place. */
export function isOfName(text: string, at: number): boolean {
  return /(?:^|[\s(])(?!(?:The|A|And|But|Of|In|On|It|Its|This|That|For|At|From|As)\s)\p{Lu}[\p{L}.’'&-]{0,22}\s$/u.test(
    text.slice(Math.max(0, at - 24), at),
  );
}
