import type { FormName } from '../../forms/form-names.ts';
import { modalityRulesOf } from '../../language/registry-modality.ts';
import type { Draft } from '../draft.ts';
import type { SentenceView, TextView } from '../view.ts';

const PARTS: ReadonlySet<FormName> = new Set(['value', 'share', 'fraction', 'bound', 'part-of-whole']);
/** So far before a part stand those whose it is, and so far behind what they do not. */
const BEFORE = 48;
const BEHIND = 110;

/** A part of all that is said of those who do not: 62% of Americans were not excited, AI를 쓰지 않는 기업은 80%. */
export function ofThoseWithout({ folded, language }: TextView, view: SentenceView, draft: Draft): Draft {
  const { quantity, clause, span } = draft;
  if (quantity === null || !PARTS.has(draft.form) || draft.operands.length > 1) return draft;
  if (quantity.unit !== 'percent' && quantity.shape !== 'fraction') return draft;
  const isOfThose = modalityRulesOf(language).isOfThoseWithout(
    folded.slice(Math.max(clause.start, span.start - BEFORE), span.start),
    folded.slice(span.end, Math.min(view.sentence.end, span.end + BEHIND)),
  );
  return isOfThose ? { ...draft, ofThoseWithout: true } : draft;
}
