import type { Draft } from '../../claim/draft.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import { tellingDigits } from '../../quantity/rounding.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { isFine } from '../judging/fine-number.ts';
import type { Tried } from '../judging/tried.ts';
import type { Arguments } from '../judging/try-candidate.ts';
import type { Setting } from '../setting.ts';
import type { Reread } from './read-again.ts';

/** So many sentences behind the last figure of a statistic a claim may be of it without a word of it. */
const NEAR = 1;

/** A statistic of whose names a sentence holds no more than this part is recalled by a word or two that any text has. */
const HARDLY_NAMED = 0.15;

/** A number of so many digits, the zeros at its ends aside, is hardly that of another statistic of which the text just spoke. */
const TELLING = 3;

/** So many of the last values spoken of tell what else the text is about. */
const LAST_VALUES = 4;

/**
 * A claim whose words lead to nothing that has a value for it, right behind figures of which the statistic is sure: of that one. Of
 * "South Korea drew $1.8bn, and ranks twelfth. That was 34 per cent more than a year before", whatever else "ranks" recalls, private
 * investment. It can only agree, and only by a number that few values round to, or one that holds its bearer against another that is
 * named. Null where the text is sure of no statistic.
 */
export function ofTopic(
  setting: Setting,
  draft: Draft,
  candidates: readonly Candidate[],
  first: Tried | null,
  args: Arguments,
  attempt: (draft: Draft, candidate: Candidate, args: Arguments) => Tried,
): Reread | null {
  const [likeliest] = candidates;
  if (likeliest === undefined || (first !== null && hasValue(first))) return null;
  if (draft.quantity === null || !(isFine(draft.quantity) || isHeldAgainst(draft))) return null;
  const mayBeAny =
    draft.quantity.unit !== 'rank' &&
    (first?.judgement.verdict !== 'refuted' || tellingDigits(draft.quantity.text) >= TELLING);
  for (const indicator of spokenOf(setting, mayBeAny)) {
    if (indicator === first?.candidate.indicator) continue;
    const topic = { ...likeliest, indicator, ownScore: 0, ownCoverage: 0, carried: true };
    const item = attempt(draft, topic, args);
    if (item.judgement.verdict === 'supported') return { draft, args, item };
  }
  return null;
}

/** The statistic that the text surely speaks of right before, and those of the last values that agreed. */
function spokenOf({ focus, view }: Setting, mayBeAny: boolean): readonly string[] {
  const { indicator, sure, block, sentence, recent } = focus;
  if (!sure || block !== view.sentence.blockIndex || view.index - sentence > NEAR) return [];
  const agreed = mayBeAny ? recent.slice(0, LAST_VALUES).filter((value) => value.agreed === true) : [];
  return [
    ...new Set([...(indicator === null ? [] : [indicator]), ...agreed.map((value) => value.indicator)]),
  ];
}

/** Whether the words lead to a value, and say more of its statistic than words that any text has. */
function hasValue({ candidate, judgement }: Tried): boolean {
  return judgement.shown !== null && candidate.ownCoverage > HARDLY_NAMED;
}

/** Whether a number lies between a bearer and another that is named: a 160th of America's. */
function isHeldAgainst({ form, others }: Draft): boolean {
  return hasTrait(form, 'between-bearers') && others.some(({ ids }) => ids.length > 0);
}
