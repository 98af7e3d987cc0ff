// Scores a grouping against gold stories. Cannot say which of two groupings a reader would like better.

/** Precision, recall and their harmonic mean, 0 to 1; all 1 where there is nothing to find and nothing was found. */
export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Placed {
  readonly gold: string;
  readonly found: string;
  readonly language: string;
}

/** Which pairs of items count. */
export type Choice = 'all' | 'ko' | 'en' | 'across';

/** Of all pairs of items, how many are rightly together. */
export function pairwise(items: readonly Placed[], choice: Choice): Scores {
  let right = 0;
  let found = 0;
  let gold = 0;
  for (const [place, a] of items.entries())
    for (const b of items.slice(place + 1)) {
      if (!counts(a, b, choice)) continue;
      if (a.found === b.found) found++;
      if (a.gold === b.gold) gold++;
      if (a.found === b.found && a.gold === b.gold) right++;
    }
  return scores(ratio(right, found), ratio(right, gold));
}

/** B-cubed: for each item, the part of its group that belongs with it, and the part of its story that is with it; averaged. */
export function bCubed(items: readonly Placed[], choice: Choice): Scores {
  let precision = 0;
  let recall = 0;
  let judged = 0;
  for (const item of items) {
    if (choice !== 'all' && choice !== 'across' && item.language !== choice) continue;
    const others = items.filter((other) => other === item || counts(item, other, choice));
    const group = others.filter(({ found }) => found === item.found);
    const story = others.filter(({ gold }) => gold === item.gold);
    const both = group.filter(({ gold }) => gold === item.gold);
    judged++;
    precision += both.length / group.length;
    recall += both.length / story.length;
  }
  return scores(ratio(precision, judged), ratio(recall, judged));
}

function counts(a: Placed, b: Placed, choice: Choice): boolean {
  if (choice === 'all') return true;
  if (choice === 'across') return a.language !== b.language;
  return a.language === choice && b.language === choice;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function scores(precision: number, recall: number): Scores {
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}
