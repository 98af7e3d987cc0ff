import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Span } from '../../text/span.ts';
import { argumentsOf } from '../bearers/bind-entities.ts';
import { distinctBearers } from '../bearers/distinct-bearers.ts';
import { type EntityArgument, RIVAL } from '../draft.ts';
import { cuesIn, type SentenceView, type TextView } from '../view.ts';

/**
 * Between whom a distance lies that went from one value to another, or null where the numbers are no distance: 중국과의 격차는 31편에서
 * 5편으로 → China and its rival; "America's lead over China shrank from 31 papers to five" → America and China.
 */
export function pairOfMovingGap(
  { language, folded }: TextView,
  view: SentenceView,
  clause: Span,
  first: Quantity,
): { readonly subjects: EntityArgument[]; readonly others: EntityArgument[] } | null {
  const lead = { start: clause.start, end: first.span.start };
  const { makesRatio, movesLead } = claimRulesOf(language);
  const isOfRatio = (cue: Span): boolean =>
    view.tokens.some(({ text, end }) => end + 1 === cue.start && makesRatio(text));
  if (cuesIn(view, lead, 'gap').every(isOfRatio) && !movesLead(folded.slice(lead.start, lead.end)))
    return null;
  const named = view.entities.filter(({ end, role }) => end <= lead.end && role !== 'whole');
  const [a, b, third] = distinctBearers(named.flatMap(argumentsOf));
  if (third !== undefined) return null;
  if (b !== undefined) return { subjects: a === undefined ? [] : [a], others: [b] };
  const [only] = named;
  return only?.role === 'comparator'
    ? { subjects: [], others: argumentsOf(only) }
    : { subjects: a === undefined ? [] : [a], others: [RIVAL] };
}
