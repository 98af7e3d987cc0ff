import type { Draft } from '../../claim/draft.ts';
import type { SentenceView } from '../../claim/view.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { CheckedClaim } from '../checked-claim.ts';
import { comparesBeside, countsFromBeside, isSaidIn } from '../doubts/said-beside.ts';
import { claimLeftOpen } from '../left-open.ts';
import { type FiguresAround, isReckonedFrom } from './reckoned.ts';

/** Figures of so many sentences before, in the same block, may be reckoned with. */
const BEFORE = 3;

/**
 * A number that follows from the figures beside it is not false of them: whoever reads it as another statistic's, or another
 * bearer's, is mistaken. "Britain had 172 after 116 …; the British number rose by 56" is right of what the text itself says.
 */
export function leaveReckoned(
  claims: readonly CheckedClaim[],
  sentences: readonly SentenceView[],
): CheckedClaim[] {
  const doubted = new Set(
    claims.filter(isRefuted).flatMap(({ draft }) => draft.operands.map(({ span }) => span.start)),
  );
  return claims.map((claim) => {
    const { quantity, sentence } = claim.draft;
    if (!isRefuted(claim) || quantity === null || saysOfWhich(claim.draft)) return claim;
    const written = asWritten(sentences[sentence], quantity);
    const around = figuresAround(sentences, sentence, written, doubted);
    if (!isReckonedFrom(written, around, claim.draft.form)) return claim;
    return claimLeftOpen(claim, 'definition-unclear');
  });
}

/** The number as its sentence has it: that of a table's cell is in the unit of its column. */
function asWritten(view: SentenceView | undefined, quantity: Quantity): Quantity {
  return view?.quantities.find(({ span }) => span.start === quantity.span.start) ?? quantity;
}

/** "Three times as many as in 2023", 미국의 3.8배: which two values a multiple is of, the text says. */
function saysOfWhich(draft: Draft): boolean {
  const { form, base } = draft;
  return (
    (form === 'growth-multiple' && base?.mention.reference.kind === 'absolute') ||
    comparesBeside(draft) ||
    countsFromBeside(draft) ||
    (form === 'change' && isSaidIn(base?.mention.span, draft.clause))
  );
}

function isRefuted({ asPublished }: CheckedClaim): boolean {
  return asPublished.judgement.verdict === 'refuted';
}

/** So many figures on each side of a number may be reckoned with: in a line of ten thousand, those near by. */
const NEAREST = 12;

/** The figures of a sentence and of those right before it that stand nearest to a number, but such as are refuted themselves. */
function figuresAround(
  sentences: readonly SentenceView[],
  index: number,
  { span }: Quantity,
  doubted: ReadonlySet<number>,
): FiguresAround {
  const block = sentences[index]?.sentence.blockIndex;
  const figures = sentences
    .slice(Math.max(0, index - BEFORE), index + 1)
    .filter(({ sentence }) => sentence.blockIndex === block)
    .map(({ quantities }) => {
      const behind = quantities.findIndex((other) => other.span.start >= span.start);
      const at = behind < 0 ? quantities.length : behind;
      return quantities
        .slice(Math.max(0, at - NEAREST), at + NEAREST)
        .filter(({ role, span: { start } }) => role === 'measure' && !doubted.has(start));
    });
  return { beside: figures.at(-1) ?? [], near: figures.flat() };
}
