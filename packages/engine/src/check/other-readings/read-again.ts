import type { Draft } from '../../claim/draft.ts';
import { isFine } from '../judging/fine-number.ts';
import { isToldFinely, type Tried } from '../judging/tried.ts';
import type { Arguments } from '../judging/try-candidate.ts';
import type { Setting } from '../setting.ts';
import type { FirstReading, MeantInstead } from './first-reading.ts';
import { withOtherBearers } from './with-other-bearers.ts';
import { withOtherTimes } from './with-other-times.ts';

/** A claim with the bearer and period with which it agrees. */
export interface Reread {
  readonly draft: Draft;
  readonly args: Arguments;
  readonly item: Tried;
}

/**
 * The claim read with another bearer or period, where it says none itself and the one that was assumed has no such value: the
 * names of its sentence, the last before it, the world; the period spoken of, the newest, for a change with another base. Only a
 * number that is written finely can tell, and only by agreeing; of a bearer with values for one period alone any claim is about
 * that one. Null where no reading agrees. Example: in a text about Singapore, "Germany had 25; the figure here was 38" →
 * Singapore's.
 */
export function readAgain(
  setting: Setting,
  draft: Draft,
  chosen: Tried,
  args: Arguments,
  attempt: (draft: Draft, args: Arguments) => Tried,
): Reread | null {
  const isTelling = draft.quantity !== null && isFine(draft.quantity);
  for (const meant of othersMeant({ ...setting, draft, chosen, args, isTelling })) {
    const again = { ...args, period: meant.period, base: meant.base ?? args.base };
    const item = attempt(meant.draft, again);
    if (item.judgement.verdict === 'supported' && isToldFinely(draft, item))
      return { draft: meant.draft, args: again, item };
  }
  return null;
}

function* othersMeant(first: FirstReading): Generator<MeantInstead> {
  yield* withOtherBearers(first);
  yield* withOtherTimes(first);
}
