import type { Span } from '../text/span.ts';
import type { Quantity } from './quantity.ts';

/** A number with the words of its hedge: `약 40%`, `more than 74%`. */
export function spanOf(quantity: Quantity): Span {
  return {
    start: Math.min(quantity.span.start, quantity.hedgeSpan?.start ?? quantity.span.start),
    end: Math.max(quantity.span.end, quantity.hedgeSpan?.end ?? quantity.span.end),
  };
}
