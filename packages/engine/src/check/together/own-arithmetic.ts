import type { SentenceView, TextView } from '../../claim/view.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { type Exact, exact } from '../../quantity/exact.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { CheckedClaim } from '../checked-claim.ts';
import { intervalsMeet, point, subtractIntervals } from '../judging/arithmetic.ts';
import type { Arithmetic } from '../judging/request.ts';
import type { Selection } from '../judging/select-candidate.ts';
import { allowedBy, compareAllowed } from '../judging/tolerance.ts';
import { changeToldAgain } from './own-change.ts';

/**
 * Holds a text against itself: a percentage that tells a part of a whole once more, right behind it, must be that part, one that tells the
 * rest must be what the others leave, and one that tells a change must be that of the two values before it. Where it is not, no statistic is needed to call it false; where it is,
 * whether all of them are right stays open.
 * Example: `42 of the 70 models (65%)`: 42 ÷ 70 = 60%.
 */
export function heldAgainstItself(
  claims: readonly CheckedClaim[],
  text: TextView,
  sentence: SentenceView,
): CheckedClaim[] {
  return claims.map((claim) => {
    const { draft, asPublished } = claim;
    const stated = draft.quantity;
    if (stated?.unit !== 'percent' || draft.modality !== 'asserted') return claim;
    if (asPublished.judgement.verdict !== 'not-enough-evidence') return claim;
    const found =
      partToldBefore(text, sentence, stated) ??
      restOfOthers(text, sentence, stated) ??
      changeToldAgain(text, claims, draft, stated);
    if (found === null) return claim;
    const refuted = contradictedBy(found);
    const operands = [...found.operands, stated];
    return { ...claim, draft: { ...draft, form: 'internal', operands }, asPublished: refuted, now: refuted };
  });
}

/** What the text's own numbers give where it says otherwise. */
export interface Contradiction {
  readonly operands: readonly Quantity[];
  readonly operation: 'own-share' | 'own-rest' | 'own-change';
  readonly spoken: readonly Exact[];
  /** In per cent. */
  readonly computed: Exact;
}

/** A part of a whole that stands right before a percentage and is told by it again: counts alone, which are exact. */
function partToldBefore(
  { folded, language }: TextView,
  { quantities }: SentenceView,
  stated: Quantity,
): Contradiction | null {
  const told = quantities[quantities.indexOf(stated) - 1];
  if (told?.shape !== 'part-of-whole' || told.whole === null) return null;
  const between = folded.slice(told.span.end, stated.span.start);
  if (!claimRulesOf(language).tellsAgain(between, folded.slice(stated.span.end))) return null;
  const part = told.value.mul(told.whole);
  if (part.d !== 1n || told.whole.d !== 1n) return null;
  const computed = told.value.mul(exact(100));
  if (compareAllowed(allowedBy(stated), point(computed)).agreement !== 'disagrees') return null;
  return {
    operands: [told],
    operation: 'own-share',
    spoken: [part, told.whole],
    computed,
  };
}

/**
 * The percentages that stand before the one of the rest, where neither all of them nor the last few leave it. Each may be off by
 * its rounding.
 */
function restOfOthers(
  { folded, language }: TextView,
  { quantities }: SentenceView,
  stated: Quantity,
): Contradiction | null {
  const { start } = stated.span;
  if (!claimRulesOf(language).tellsRest(folded.slice(Math.max(0, start - BEFORE), start))) return null;
  const others = quantities.filter(({ span }) => span.start < start);
  if (others.length === 0 || others.some(({ unit, shape }) => unit !== 'percent' || shape !== 'percent'))
    return null;
  let left = point(exact(100));
  let computed = exact(100);
  for (const other of others.toReversed()) {
    left = subtractIntervals(left, other.lenient);
    computed = computed.sub(other.value);
    if (intervalsMeet(left, stated.lenient)) return null;
  }
  return {
    operands: others,
    operation: 'own-rest',
    spoken: others.map(({ value }) => value),
    computed,
  };
}

/** A verdict for which the text gives the numbers: no cell is asked. */
function contradictedBy({ operation, spoken, computed }: Contradiction): Selection {
  const result: Arithmetic = {
    operation,
    computed: point(computed),
    unit: 'percent',
    numbers: [],
    spoken,
    order: [],
    note: null,
  };
  return {
    chosen: null,
    judgement: {
      verdict: 'refuted',
      reason: 'contradicts-itself',
      shown: {
        alternative: { cells: [], publication: '', editionDay: 0, oneEdition: true, mixed: false },
        agreement: 'disagrees',
        far: true,
        told: false,
        stale: false,
        onlyRefutes: null,
        result,
      },
      others: [],
    },
  };
}

/** So far before a number the words that make it the rest are looked for. */
const BEFORE = 16;
