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
        .map((one) => foundOf(one));
    case 'ordinal':
      return quantities
        .filter(({ role, shape }) => role === 'ordinal' || shape === 'rank')
        .map((one) => foundOf(one));
    case 'currency':
      return quantities
        .filter(({ shape, unitCarried }) => shape === 'money' && !unitCarried)
        .map((one) => foundOf(one));
  }
}

function numbersOf(text: string, language: Language, quantities: readonly Quantity[]): Found[] {
  return findNumbers(text, language)
    .filter(({ kind }) => kind === 'cardinal' || kind === 'fraction')
    .filter(({ span }) => {
      const whole = quantities.find((one) => one.span.start <= span.start && one.span.end >= span.end);
      return !/^(?:date|time|ordinal)$/.test(whole?.role ?? '') && whole?.shape !== 'rank';
    })
    .map(({ span, text: written, value }) => ({
      ...span,
      text: written,
      value: decimalText(value, DIGITS),
      unit: null,
    }));
}

/** More digits than the set writes. */
const DIGITS = 32;

function foundOf({ span, text, value, unit }: Quantity): Found {
  const money = unit !== null && /^[A-Z]{3}$/.test(unit) ? unit : null;
  return { ...span, text, value: decimalText(value, DIGITS), unit: money };
}
