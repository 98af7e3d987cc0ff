import { grammarOf } from '../../language/registry-grammar.ts';
import type { Span } from '../../text/span.ts';
import type { TextView } from '../view.ts';

/** Whether a clause takes several together: "as many as America and China combined", "did in all" → `true`. */
export function addsUp({ folded, language }: TextView, { start, end }: Span): boolean {
  return grammarOf(language).combines(folded.slice(start, end));
}
