/** What a format makes of a number: a date or time as far as it shows them, or a number with what stands around it. */
export type NumberFormat =
  | { readonly kind: 'general' }
  | { readonly kind: 'date'; readonly grain: DateGrain }
  | { readonly kind: 'number'; readonly sections: readonly NumberSection[] };

/** How much of a date and time is shown. */
export type DateGrain = 'year' | 'month' | 'day' | 'moment' | 'time';

/** One of the parts of a format: for numbers above zero (or all), below zero, and zero. */
export interface NumberSection {
  readonly before: string;
  readonly after: string;
  /** Digits after the point. */
  readonly decimals: number;
  readonly hasPercent: boolean;
  readonly hasGroups: boolean;
  /** Fractions, powers of ten, thousands left out: the number is shown as it is. */
  readonly isPlain: boolean;
}

const GENERAL: NumberFormat = { kind: 'general' };
/** Quoted text, an escaped character, a blank as wide as a character, a filler, brackets, or a single character. */
const TOKEN = /"[^"]*"|\\[\s\S]|_[\s\S]|\*[\s\S]|\[[^\]]*\]|[\s\S]/g;
const LONGEST = 255;
const CURRENCY = /^\[\$([^\]-]{1,8})/;
const ELAPSED = /^\[(?:h+|m+|s+)\]$/i;

/**
 * Reads the code of a number format; what cannot be understood shows the number as it is.
 * Example: `parseNumberFormat('0.0%')` → a number with one decimal and a percent sign; `parseNumberFormat('yyyy-mm')` → a month.
 */
export function parseNumberFormat(code: string): NumberFormat {
  if (code.length > LONGEST || /^general$/i.test(code) || code === '@' || code === '') return GENERAL;
  const sections = splitSections(code.match(TOKEN) ?? []);
  const first = sections[0] ?? [];
  if (first.some((token) => ELAPSED.test(token))) return GENERAL;
  const grain = dateGrain(first);
  if (grain !== null) return { kind: 'date', grain };
  return { kind: 'number', sections: sections.map(readSection) };
}

function splitSections(tokens: readonly string[]): readonly string[][] {
  const sections: string[][] = [[]];
  for (const token of tokens) {
    if (token === ';') sections.push([]);
    else sections.at(-1)?.push(token);
  }
  return sections;
}

/** `m` is a month, unless it stands beside hours or seconds. */
function dateGrain(tokens: readonly string[]): DateGrain | null {
  const letters = tokens
    .filter((token) => token.length === 1)
    .join('')
    .toLowerCase();
  if (/[0#?]/.test(letters)) return null;
  const [hasYear, hasDay, hasTime] = [/[ye]/.test(letters), letters.includes('d'), /[hs]/.test(letters)];
  if (hasTime) return hasYear || hasDay ? 'moment' : 'time';
  if (hasDay) return 'day';
  if (letters.includes('m')) return 'month';
  return hasYear ? 'year' : null;
}

function readSection(tokens: readonly string[]): NumberSection {
  let [before, digits, after] = ['', '', ''];
  for (const token of tokens) {
    if (/^[0#?.,/E]$/i.test(token) && after.trim() === '') {
      digits += after + token;
      after = '';
    } else if (digits === '') before += shown(token);
    else after += shown(token);
  }
  const [whole = '', fraction = ''] = digits.split('.');
  const isScaled = /,\s*$/.test(whole) || /,\s*$/.test(fraction);
  return {
    before,
    after,
    decimals: fraction.replace(/[^0#?]/g, '').length,
    hasPercent: before.includes('%') || after.includes('%'),
    hasGroups: /[0#?],[0#?]/.test(whole),
    isPlain: isScaled || /[/eE]/.test(digits) || digits === '' || /[0#?]/.test(after),
  };
}

/** What a token of a format writes out; blanks and fillers only arrange. */
function shown(token: string): string {
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith('\\')) return token.slice(1);
  if (token.startsWith('_') || token.startsWith('*')) return '';
  if (token.startsWith('[')) return CURRENCY.exec(token)?.[1] ?? '';
  return token;
}
