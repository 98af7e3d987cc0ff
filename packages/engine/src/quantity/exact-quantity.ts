import type { Span } from '../text/span.ts';
import { exact } from './exact.ts';
import type { Quantity } from './quantity.ts';

/** A small whole number that the words of a text give, exact: a count (넷뿐) or a place in a ranking (둘째로). */
export function exactQuantity(text: string, span: Span, value: number, unit: 'count' | 'rank'): Quantity {
  const only = { low: exact(value), high: exact(value), lowOpen: false, highOpen: false };
  return {
    span,
    text: text.slice(span.start, span.end),
    role: 'measure',
    shape: unit === 'rank' ? 'rank' : 'cardinal',
    value: exact(value),
    upper: null,
    whole: null,
    unit,
    unitScale: null,
    unitCarried: false,
    counter: null,
    hedge: 'none',
    hedgeSpan: null,
    strict: only,
    lenient: only,
    negative: false,
    rule: `words.${unit}`,
  };
}
