import type { Draft } from '../../claim/draft.ts';
import type { TextView } from '../../claim/view.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { exact } from '../../quantity/exact.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { CheckedClaim } from '../checked-claim.ts';
import {
  divideIntervals,
  negateInterval,
  point,
  scaleInterval,
  subtractIntervals,
} from '../judging/arithmetic.ts';
import { allowedBy, compareAllowed } from '../judging/tolerance.ts';
import type { Contradiction } from './own-arithmetic.ts';

/**
 * A percentage that tells the change between the two values right before it: "from $109 billion to $286 billion, an increase of 61 per
 * cent" (it is 162). Each may be off by its rounding; only what is far from it is none of it.
 */
export function changeToldAgain(
  { folded, language }: TextView,
  claims: readonly CheckedClaim[],
  { form, direction, span }: Draft,
  stated: Quantity,
): Contradiction | null {
  if (form !== 'growth' || direction === null || stated.hedge !== 'none') return null;
  const pair = claims.findLast(
    ({ draft }) => draft.form === 'from-to' && draft.span.end <= span.start,
  )?.draft;
  const [from, to] = pair?.operands ?? [];
  if (pair === undefined || from === undefined || to === undefined || pair.direction !== direction)
    return null;
  if (from.unit !== to.unit || from.unit === 'percent' || from.value.n <= 0n) return null;
  if (!claimRulesOf(language).tellsChangeAgain(folded.slice(pair.span.end, span.start))) return null;
  const ratio = divideIntervals(to.lenient, from.lenient);
  if (ratio === null) return null;
  const grown = scaleInterval(subtractIntervals(ratio, point(exact(1))), exact(100));
  const { agreement, far } = compareAllowed(
    allowedBy(stated),
    direction === 'up' ? grown : negateInterval(grown),
  );
  if (agreement !== 'disagrees' || !far) return null;
  const change = to.value.div(from.value).sub(exact(1)).mul(exact(100));
  return {
    operands: [from, to],
    operation: 'own-change',
    spoken: [to.value, from.value],
    computed: direction === 'up' ? change : change.neg(),
  };
}
