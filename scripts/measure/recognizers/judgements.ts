// Names the cases of Recognizers-Text that disagree with us on principle, by what they ask for. Cannot sort the rest: that is failure.
import type { Language } from '@assay/engine';
import type { Judgement } from '../measured-set.ts';
import type { Kind, SpecCase } from './spec.ts';

/** Why a case is not right; null where nobody has sorted it. */
export function judgementOf(_language: Language, _kind: Kind, _spec: SpecCase): Judgement | null {
  return null;
}
