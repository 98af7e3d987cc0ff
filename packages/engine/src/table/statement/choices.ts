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
  /** The conditions on one column that one of the chosen stands for. */
  readonly group: readonly Condition[];
  readonly prior: number;
}

/** As many ways are tried; the likeliest by their words. */
const MOST_CHOICES = 16;
/** What leaving a stretch of words out costs beside taking it. */
const LEFT_OUT = -0.4;
const TITLED = 1.4;
const NUMBER_FREE = 1.2;

/**
 * The likeliest ways to take a sentence's mentions, the best first; at most sixteen, and as many with conditions on one column
 * taken together. Example: of a team that two columns hold and a number, each column with the number as a condition and as a claim.
 */
export function listChoices(mentions: readonly Mention[]): Choice[] {
  let choices: Choice[] = [{ chosen: [], free: [], unused: [], group: [], prior: 0 }];
  for (const mention of mentions) {
    const next: Choice[] = [];
    for (const choice of choices) {
      for (const condition of mention.alternatives)
        next.push({
          ...choice,
          chosen: [...choice.chosen, condition],
          prior: choice.prior + condition.prior,
        });
      if (mention.known) next.push({ ...choice, prior: choice.prior + TITLED });
      if (mention.number !== null && (!mention.known || mention.number.value.equals(1))) {
        const penalty = choice.free.length * 1.5 + (mention.number.isYear ? 1 : 0);
        next.push({
          ...choice,
          free: [...choice.free, mention.number],
          prior: choice.prior + NUMBER_FREE - penalty,
        });
      } else if (!mention.known)
        next.push({
          ...choice,
          unused: [...choice.unused, mention],
          prior: choice.prior + LEFT_OUT,
        });
    }
    choices = next.sort((a, b) => b.prior - a.prior).slice(0, MOST_CHOICES);
  }
  return [...choices, ...choices.flatMap((choice) => together(choice) ?? [])];
}

/** The choice with its conditions on one column taken as one that any of them meets. */
function together(choice: Choice): Choice | null {
  for (const first of choice.chosen) {
    const group = choice.chosen.filter(
      ({ column, relation }) => column === first.column && relation === first.relation,
    );
    if (group.length < 2 || first.relation !== 'equal') continue;
    const last = group.at(-1) ?? first;
    const holds = first.holds.map((_, row) => (group.some((one) => one.holds[row] === 1) ? 1 : 0));
    const any: Condition = {
      ...first,
      end: last.end,
      holds,
      said: group.map(({ said }) => said).join(' | '),
      features: [
        ['any', 1],
        [`any.${Math.min(4, group.length)}`, 1],
        ['any.far', farthest(group) > 2 ? 1 : 0],
        ['any.numbers', first.kind === 'number' ? 1 : 0],
        ...meanOf(group),
      ],
    };
    const rest = choice.chosen.filter((one) => !group.includes(one));
    const chosen = [...rest, any].sort((a, b) => a.start - b.start);
    return { ...choice, chosen, group, prior: choice.prior - 0.5 };
  }
  return null;
}

/** The most terms between two that follow each other. */
function farthest(group: readonly Condition[]): number {
  return group.reduce((most, { start }, at) => Math.max(most, start - (group[at - 1]?.end ?? start)), 0);
}

/** The features of several conditions, as of one. */
function meanOf(group: readonly Condition[]): [string, number][] {
  const sums = new Map<string, number>();
  for (const { features } of group)
    for (const [name, value] of features) sums.set(name, (sums.get(name) ?? 0) + value / group.length);
  return [...sums];
}
