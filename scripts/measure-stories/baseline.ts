// A baseline for the grouping: cosine of TF-IDF vectors, linked above a threshold. Cannot see that two languages say one thing but by names and digits.
import type { StoryItem } from './read-items.ts';

type Vector = ReadonlyMap<string, number>;

const DAY = 86_400_000;

/** Two items and how alike they are, 0 to 1. */
export interface Likeness {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
  readonly across: boolean;
}

/** From which likeness two items are linked; texts in two languages share so little that they need their own. */
export interface Thresholds {
  readonly within: number;
  readonly across: number;
}

/** Likenesses of all pairs of items that are at most so many days apart. */
export function likenesses(items: readonly StoryItem[], days: number): Likeness[] {
  const vectors = vectorsOf(items);
  const out: Likeness[] = [];
  for (const [a, one] of items.entries())
    for (let b = a + 1; b < items.length; b++) {
      const other = items[b];
      if (other === undefined) continue;
      if (Math.abs(Date.parse(one.published) - Date.parse(other.published)) > days * DAY) continue;
      out.push({ a, b, likeness: cosine(vectors[a], vectors[b]), across: one.language !== other.language });
    }
  return out;
}

/** Latin words, digits as printed, and Hangul in pairs of syllables, by which particles and compounds do little harm. */
function termsOf({ title, text }: StoryItem): string[] {
  const terms: string[] = [];
  for (const [token] of `${title} ${text}`.toLowerCase().matchAll(/[a-z]+|[0-9][0-9.,]*|[가-힣]+/g)) {
    if (!/^[가-힣]/.test(token) || token.length === 1) terms.push(token);
    else for (let start = 0; start + 2 <= token.length; start++) terms.push(token.slice(start, start + 2));
  }
  return terms;
}

function vectorsOf(items: readonly StoryItem[]): Vector[] {
  const counted = items.map((item) => {
    const counts = new Map<string, number>();
    for (const term of termsOf(item)) counts.set(term, (counts.get(term) ?? 0) + 1);
    return counts;
  });
  const inItems = new Map<string, number>();
  for (const counts of counted)
    for (const term of counts.keys()) inItems.set(term, (inItems.get(term) ?? 0) + 1);
  return counted.map((counts) => {
    const weights = [...counts].map(
      ([term, count]) =>
        [term, (1 + Math.log(count)) * Math.log(items.length / (inItems.get(term) ?? 1))] as const,
    );
    const length = Math.hypot(...weights.map(([, weight]) => weight));
    return new Map(weights.map(([term, weight]) => [term, length === 0 ? 0 : weight / length]));
  });
}

function cosine(a: Vector | undefined, b: Vector | undefined): number {
  if (a === undefined || b === undefined) return 0;
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
}

/** The groups that links from the thresholds on connect, as one name for each item. */
export function linkAbove(count: number, pairs: readonly Likeness[], thresholds: Thresholds): string[] {
  const parent = Array.from({ length: count }, (_, place) => place);
  const root = (place: number): number => {
    let at = place;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  for (const { a, b, likeness, across } of pairs)
    if (likeness >= (across ? thresholds.across : thresholds.within)) parent[root(a)] = root(b);
  return parent.map((_, place) => String(root(place)));
}
