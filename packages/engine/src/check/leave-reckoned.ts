import type { Draft } from '../claim/draft.ts';
import type { SentenceView } from '../claim/view.ts';
import { overlaps } from '../text/span.ts';
import type { CheckedClaim } from './check-claim.ts';
import { leftOpen } from './left-open.ts';
import { type FiguresAround, isReckonedFrom } from './reckoned.ts';

/** Figures of so many sentences before, in the same block, may be reckoned with. */
const BEFORE = 2;

/**
 * A number that follows from the figures beside it is not false of them: whoever reads it as another statistic's, or another
 * bearer's, is mistaken. "Britain had 172 after 116 …; the British number rose by 56" is right of what the text itself says.
 */
export function leaveReckoned(
  claims: readonly CheckedClaim[],
  sentences: readonly SentenceView[],
): CheckedClaim[] {
  const doubted = claims.filter(isRefuted);
  return claims.map((claim) => {
    const { quantity, sentence } = claim.draft;
    if (!isRefuted(claim) || quantity === null || isOfTimeSaid(claim.draft)) return claim;
    if (!isReckonedFrom(quantity, figuresAround(sentences, sentence, doubted))) return claim;
    const { asPublished, now } = claim;
    return {
      ...claim,
      asPublished: leftOpen(asPublished, 'definition-unclear'),
      now: now.judgement.verdict === 'refuted' ? leftOpen(now, 'definition-unclear') : now,
    };
  });
}

/** "Three times as many as in 2023": which two values a multiple is of, the text says. */
function isOfTimeSaid({ form, base }: Draft): boolean {
  return form === 'growth-multiple' && base?.mention.reference.kind === 'absolute';
}

function isRefuted({ asPublished }: CheckedClaim): boolean {
  return asPublished.judgement.verdict === 'refuted';
}

/** The figures of a sentence and of those right before it but such as are refuted themselves. */
function figuresAround(
  sentences: readonly SentenceView[],
  index: number,
  doubted: readonly CheckedClaim[],
): FiguresAround {
  const operands = doubted.flatMap(({ draft }) => draft.operands);
  const block = sentences[index]?.sentence.blockIndex;
  const figures = sentences
    .slice(Math.max(0, index - BEFORE), index + 1)
    .filter(({ sentence }) => sentence.blockIndex === block)
    .map(({ quantities }) =>
      quantities.filter(
        ({ role, span }) => role === 'measure' && !operands.some((other) => overlaps(other.span, span)),
      ),
    );
  return { beside: figures.at(-1) ?? [], near: figures.flat() };
}
