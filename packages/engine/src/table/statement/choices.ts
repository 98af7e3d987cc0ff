import type { Condition } from './condition.ts';
import type { Mention } from './find-mentions.ts';
import type { SaidNumber } from './read-sentence.ts';

/** One way to take the mentions of a sentence: what each means, and which are left out. */
export interface Choice {
  /** In the order of the sentence. */
  readonly chosen: readonly Condition[];
  /** Numbers that are no condition: one of them may be what is claimed. */
  readonly free: readonly SaidNumber[];
  /** Stretches of words that are left out. */
  readonly unused: readonly Mention[];
  readonly prior: number;
}

/** As many ways are tried; the likeliest by their words. */
const MOST_CHOICES = 16;
/** What leaving a stretch of words out costs beside taking it. */
const LEFT_OUT = -0.4;
const NUMBER_FREE = 1.2;

/**
 * The likeliest ways to take a sentence's mentions, the best first; at most sixteen.
 * Example: of a team that two columns hold and a number, each column with the number as a condition and as a claim.
 */
export function listChoices(mentions: readonly Mention[]): Choice[] {
  let choices: Choice[] = [{ chosen: [], free: [], unused: [], prior: 0 }];
  for (const mention of mentions) {
    const next: Choice[] = [];
    for (const choice of choices) {
      for (const condition of mention.alternatives)
        next.push({
          ...choice,
          chosen: [...choice.chosen, condition],
          prior: choice.prior + condition.prior,
        });
      if (mention.number !== null) {
        const penalty = choice.free.length * 1.5 + (mention.number.isYear ? 1 : 0);
        next.push({
          ...choice,
          free: [...choice.free, mention.number],
          prior: choice.prior + NUMBER_FREE - penalty,
        });
      } else
        next.push({
          ...choice,
          unused: [...choice.unused, mention],
          prior: choice.prior + LEFT_OUT,
        });
    }
    choices = next.sort((a, b) => b.prior - a.prior).slice(0, MOST_CHOICES);
  }
  return choices;
}
