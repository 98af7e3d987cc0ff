import type { Surroundings } from '../../language/grammar.ts';
import { modalityRulesOf } from '../../language/registry-modality.ts';
import { wordClaimsOf } from '../../language/registry-word-claims.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Span } from '../../text/span.ts';
import { cuesIn, type SentenceView, type TextView } from '../view.ts';

/**
 * Which way a change from one value to another goes, as the words beside the second say, else the verb before the first, else the
 * clause: "fell from 54,000 to 31,000" → down. Null where no word says it.
 */
export function directionOfFromTo(
  text: TextView,
  view: SentenceView,
  clause: Span,
  first: Quantity,
  second: Quantity,
  after: Surroundings,
): 'up' | 'down' | null {
  const told = after.changedTo ?? after.change;
  if (told !== null) return told;
  if (modalityRulesOf(text.language).predicateFollows)
    return directionWithin(text, view, { start: second.span.end, end: clause.end });
  return directionBefore(view, clause, first.span) ?? directionWithin(text, view, clause);
}

/** "Fell from 54,000": the verb right before the first number, whatever moves later in the clause. */
function directionBefore(view: SentenceView, clause: Span, first: Span): 'up' | 'down' | null {
  const last = cuesIn(view, { start: clause.start, end: first.start }, 'rise', 'fall').at(-1);
  if (last === undefined || first.start - last.end > BESIDE) return null;
  return last.kind === 'rise' ? 'up' : 'down';
}

/** So few letters stand between a verb and the number behind it: fell sharply from 54,000. */
const BESIDE = 12;

/** Which way a clause says that something went, whatever it says that it did not: 늘기는커녕. */
function directionWithin(
  { folded, language }: TextView,
  view: SentenceView,
  clause: Span,
): 'up' | 'down' | null {
  const { denies } = wordClaimsOf(language);
  const said = cuesIn(view, clause, 'rise', 'fall').filter(
    ({ start, end }) => !denies(folded.slice(clause.start, start), folded.slice(end, view.sentence.end)),
  );
  const isUp = said.some(({ kind }) => kind === 'rise');
  return isUp ? 'up' : said.length > 0 ? 'down' : null;
}
