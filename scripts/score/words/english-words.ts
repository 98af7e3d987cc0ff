// Writes and reads English number words below a thousand. Cannot write fractions, multiples or scale words.

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** `71` → `seventy-one`, `171` → `one hundred and seventy-one`; null from 1000 on and for what is not whole. */
export function englishWords(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 999) return null;
  if (value < 20) return ONES[value] ?? null;
  if (value < 100) {
    const ones = value % 10;
    return `${TENS[Math.floor(value / 10)]}${ones === 0 ? '' : `-${ONES[ones]}`}`;
  }
  const rest = value % 100;
  return `${ONES[Math.floor(value / 100)]} hundred${rest === 0 ? '' : ` and ${englishWords(rest)}`}`;
}

/** `4` → `fourth`; null beyond twelve. */
export function englishOrdinal(value: number): string | null {
  return value < 1 ? null : (ORDINALS[value] ?? null);
}

/** A number word where it stands. */
export interface FoundWord {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const WORD = new RegExp(
  `\\b(?:(${TENS.slice(2).join('|')})(?:-(${ONES.slice(1, 10).join('|')}))?|(${ONES.slice(1).reverse().join('|')}))\\b(?![- ](?:thirds?|half|halves|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\\b)`,
  'gi',
);
const ORDINAL = new RegExp(`\\b(${ORDINALS.slice(2).join('|')})\\b`, 'gi');

/** The number words up to ninety-nine: in `nine in ten` 9 and 10; none in `two-thirds` or `nine tenths`. */
export function findEnglishWords(text: string): FoundWord[] {
  return [...text.matchAll(WORD)].map((match) => {
    const tens = TENS.indexOf((match[1] ?? '').toLowerCase());
    const ones = ONES.indexOf((match[2] ?? match[3] ?? '').toLowerCase());
    return {
      start: match.index,
      end: match.index + match[0].length,
      value: (match[1] === undefined ? 0 : tens * 10) + Math.max(ones, 0),
    };
  });
}

/** Ordinals from second to twelfth. */
export function findEnglishOrdinals(text: string): FoundWord[] {
  return [...text.matchAll(ORDINAL)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: ORDINALS.indexOf(match[0].toLowerCase()),
  }));
}
