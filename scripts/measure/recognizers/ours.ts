// What our engine finds of each kind that Recognizers-Text asks for. Cannot find what the engine does not.
import { decimalText, findNumbers, findQuantities, type Language, type Quantity } from '@assay/engine';
import type { Found } from './found.ts';
import type { Kind } from './spec.ts';

/** Numbers without units, or percentages, ordinals and money with theirs. */
export function findOurs(text: string, language: Language, kind: Kind): Found[] {
  const quantities = findQuantities(text, language);
  switch (kind) {
    case 'number':
      return numbersOf(text, language, quantities);
    case 'percentage':
      return quantities
        .filter(({ unit, unitCarried }) => unit === 'percent' && !unitCarried)
        .flatMap((one) => endsOf(text, language, one));
    case 'ordinal':
      return quantities
        .filter(({ role, shape }) => role === 'ordinal' || shape === 'rank')
        .map((one) => foundOf(one));
    case 'currency':
      return quantities
        .filter(
          ({ shape, unit, unitCarried }) =>
            !unitCarried && (shape === 'money' || (shape === 'range' && isMoney(unit))),
        )
        .flatMap((one) => endsOf(text, language, one));
  }
}

/** The numbers of a text; a share of one out of another is one number here. */
function numbersOf(text: string, language: Language, quantities: readonly Quantity[]): Found[] {
  const shares = quantities.filter((one) => one.whole !== null && / out of /.test(one.text));
  const numbers = findNumbers(text, language).filter(
    ({ span }) => !shares.some((share) => share.span.start <= span.start && share.span.end >= span.end),
  );
  return [
    ...shares.map((one) => foundOf(one)),
    ...numbers
      .filter(({ kind, span }) => (kind === 'cardinal' || kind === 'fraction') && !isWithinWord(text, span))
      .filter(({ span }) => {
        const whole = quantities.find((one) => one.span.start <= span.start && one.span.end >= span.end);
        const role = whole?.role ?? '';
        const dated = language === 'ko' && /^(?:date|time)$/.test(role);
        return !dated && role !== 'ordinal' && whole?.shape !== 'rank';
      })
      .map(({ span, text: written, value }) => ({
        ...span,
        text: written,
        value: decimalText(value, DIGITS),
        unit: null,
      })),
  ];
}

/** More digits than the set writes. */
const DIGITS = 32;

function foundOf({ span, text, value, unit }: Quantity): Found {
  const money = unit !== null && /^[A-Z]{3}$/.test(unit) ? unit : null;
  return { ...span, text, value: decimalText(value, DIGITS), unit: money };
}

/** The set counts no number that is glued to letters: 25ml, A320. */
function isWithinWord(text: string, { start, end }: Quantity['span']): boolean {
  return /[A-Za-z]/.test(text.charAt(start - 1)) || /[A-Za-z]/.test(text.charAt(end));
}

function isMoney(unit: Quantity['unit']): boolean {
  return unit !== null && /^[A-Z]{3}$/.test(unit);
}

/** The set counts the ends of a range each by itself, the lower one only where a sign stands with it. */
function endsOf(text: string, language: Language, quantity: Quantity): Found[] {
  const { span, upper, shape } = quantity;
  if (shape !== 'range' || upper === null) return [foundOf(quantity)];
  const [low, high] = findNumbers(text, language).filter(
    (number) => number.span.start >= span.start && number.span.end <= span.end,
  );
  if (low === undefined || high === undefined) return [foundOf(quantity)];
  const sign = /[$€£¥₩]\s?$/.exec(text.slice(low.span.end, high.span.start))?.[0].length ?? 0;
  const upperEnd = foundAt(text, high.span.start - sign, span.end, decimalText(upper, DIGITS), quantity);
  const signed = span.start < low.span.start || /[%$€£]$/.test(text.slice(low.span.start, low.span.end + 1));
  if (!signed) return [upperEnd];
  const lowEnd = low.span.end + (text.charAt(low.span.end) === '%' ? 1 : 0);
  return [foundAt(text, span.start, lowEnd, decimalText(quantity.value, DIGITS), quantity), upperEnd];
}

function foundAt(text: string, start: number, end: number, value: string, { unit }: Quantity): Found {
  return { start, end, text: text.slice(start, end), value, unit: isMoney(unit) ? unit : null };
}
