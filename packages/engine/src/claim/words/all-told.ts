import { wordClaimsOf } from '../../language/registry-word-claims.ts';
import type { AllTold } from '../../language/word-claims.ts';
import type { Span } from '../../text/span.ts';
import type { TextView } from '../view.ts';

/** One against all, at its place in the text; `than` is where the others are told. */
export interface PlacedAll {
  readonly span: Span;
  readonly than: Span;
  readonly direction: 'up' | 'down';
}

/** What a clause says of one against all of a kind, unless it denies it: more robots than any other country. */
export function toldOfAll(
  { folded, language }: TextView,
  clause: Span,
  against: AllTold['against'],
): PlacedAll | null {
  const { allTold, denies } = wordClaimsOf(language);
  const words = folded.slice(clause.start, clause.end);
  const told = allTold(words);
  if (told?.against !== against) return null;
  if (denies(words.slice(0, told.start), words.slice(told.end))) return null;
  const end = clause.start + told.end;
  return {
    span: { start: clause.start + told.start, end },
    than: { start: clause.start + told.than, end },
    direction: told.direction,
  };
}
