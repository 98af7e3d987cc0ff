import type { Draft } from '../../claim/draft.ts';
import type { SentenceView } from '../../claim/view.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import type { Language } from '../../language/language.ts';
import { looseRulesOf } from '../../language/registry-loose-rules.ts';
import { wordsWithin } from '../../text/tokens.ts';

/**
 * Whether a value is told in the present, though the time that was spoken of is that of another clause: "In June 2022 China had 173
 * machines. Italy counts 18" → true; "adoption crossed 60 per cent in 2024; the Emirates are above 70" → true.
 */
export function isToldNow(language: Language, view: SentenceView, draft: Draft): boolean {
  if (!hasTrait(draft.form, 'states')) return false;
  const stop = view.stops.findLast((place) => place < draft.span.start);
  const start = stop ?? view.sentence.start;
  const said = view.periods.some(({ span }) => span.start >= start);
  return (
    !said && looseRulesOf(language).tellsOfNow(wordsWithin(view.tokens, { start, end: draft.span.start }))
  );
}
