import type { FormName } from '../forms/form-names.ts';
import { claimRulesOf } from '../language/registry-claim-rules.ts';
import type { Draft } from './draft.ts';
import type { SentenceView, TextView } from './view.ts';

const MOVES: ReadonlySet<FormName> = new Set(['from-to', 'change']);

/** A percentage that its clause makes a bearer's share of the world's: America's share of global investment was 83 per cent, 세계에서 차지하는 비중. */
export function ofShareOfWorld({ folded, language }: TextView, _view: SentenceView, draft: Draft): Draft {
  const { quantity, clause, span, form } = draft;
  if (quantity === null || (form !== 'value' && !MOVES.has(form))) return draft;
  const inPoints = quantity.unit === 'percentage-point' || quantity.shape === 'points';
  if (quantity.unit !== 'percent' && !inPoints) return draft;
  if (!claimRulesOf(language).tellsShareOfWorld(folded.slice(clause.start, span.start))) return draft;
  if (inPoints && form === 'value') return draft;
  return { ...draft, form: form === 'value' ? 'share' : form, ofWhole: true };
}
