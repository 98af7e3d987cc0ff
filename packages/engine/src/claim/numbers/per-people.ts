import type { FormName } from '../../forms/form-names.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import type { SentenceView, TextView } from '../view.ts';

const STATES: ReadonlySet<FormName> = new Set(['value', 'bound', 'range']);

/** Forms that compare two bearers: of what falls to each inhabitant, not of the whole. */
const COMPARES: ReadonlySet<FormName> = new Set(['ratio', 'difference']);

/**
 * A number of each inhabitant: "Per head it comes to 4.3 MWh; the Chinese have 7.6", 1인당 8100kWh. In the sentence right behind, a number
 * in the same unit may be one as well: 국민 한 사람 앞에 7200kWh가 돌아갔다. 인도는 1400kWh다.
 */
export function perPeople(text: TextView, view: SentenceView, draft: Draft): Draft {
  const { quantity } = draft;
  if (quantity === null || (quantity.unit === 'percent' && STATES.has(draft.form))) return draft;
  if (!STATES.has(draft.form) && !COMPARES.has(draft.form)) return draft;
  const { clause, span } = draft;
  const { start } = view.sentence;
  const own = manyIn(text, { start: clause.start, end: Math.max(clause.end, span.end) });
  if (own !== null) return { ...draft, perPeople: { many: own, surely: true } };
  const opening = manyIn(text, { start, end: Math.min(start + OPENING, span.start) });
  if (opening !== null)
    return { ...draft, perPeople: { many: opening, surely: !isInOtherUnit(view, draft) } };
  if (!STATES.has(draft.form)) return draft;
  const sofar = manyIn(text, { start, end: span.start });
  const isOfSame = view.quantities.some((other) => other.span.end < span.start && isOfUnit(other, quantity));
  if (sofar !== null && isOfSame) return { ...draft, perPeople: { many: sofar, surely: false } };
  const before = text.sentences[view.index - 1];
  if (before?.sentence.blockIndex !== view.sentence.blockIndex) return draft;
  const carried = manyIn(text, before.sentence);
  return carried !== null && before.quantities.some((other) => isOfUnit(other, quantity))
    ? { ...draft, perPeople: { many: carried, surely: false } }
    : draft;
}

/** "Output per head was 4.2 MWh, against 14 in Germany, whose investment was $5 billion": a later number in another unit measures something else. */
function isInOtherUnit({ quantities }: SentenceView, { quantity, span }: Draft): boolean {
  const before = quantities.filter(({ role, span: at }) => role === 'measure' && at.end <= span.start);
  return (
    quantity !== null &&
    quantity.unit !== null &&
    before.length > 0 &&
    !before.some((other) => isOfUnit(other, quantity))
  );
}

/** So many letters open a sentence. */
const OPENING = 32;

function manyIn({ folded, language }: TextView, { start, end }: Span): number | null {
  return claimRulesOf(language).perInhabitants(folded.slice(start, end));
}

/** Papers are not counted as patents are: 17.27건, then 43편. */
function isOfUnit({ role, unit, counter }: Quantity, quantity: Quantity): boolean {
  return role === 'measure' && unit !== null && unit === quantity.unit && counter === quantity.counter;
}
