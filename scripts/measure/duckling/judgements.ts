// Sorts what Duckling expects and we do not find. Cannot sort what nobody has looked at.
import type { Language } from '@assay/engine';
import type { Judgement } from '../measured-set.ts';
import type { DucklingValue } from './value.ts';

/** Why a case is not right; null where nobody has sorted it. */
export function judgementOf(
  _language: Language,
  _dimension: string,
  _expected: DucklingValue,
  _input: string,
): Judgement | null {
  return null;
}
