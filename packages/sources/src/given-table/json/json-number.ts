/** A number of a JSON text with its digits as written, which a floating-point number would lose. */
export class JsonNumber {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/**
 * Parses JSON with every number as it is written. Throws SyntaxError, or RangeError where it nests too deep.
 * Example: `parseExactJson('[1.10]')` → `[JsonNumber { source: '1.10' }]`.
 */
export function parseExactJson(text: string): unknown {
  const keep = (_: string, value: unknown, context?: { readonly source?: string }): unknown =>
    typeof value === 'number' ? new JsonNumber(context?.source ?? String(value)) : value;
  return JSON.parse(text, keep);
}
