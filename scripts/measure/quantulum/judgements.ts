// Sorts what quantulum3 expects and we do not find. Cannot sort what nobody has looked at.
import type { Judgement } from '../measured-set.ts';
import type { QuantulumCase } from '../quantulum.ts';
import type { QuantulumFound } from './ours.ts';

/** Why a case is not right; null where nobody has sorted it. */
export function judgementOf(
  _group: string,
  _one: QuantulumCase,
  _found: readonly QuantulumFound[],
): Judgement | null {
  return null;
}
