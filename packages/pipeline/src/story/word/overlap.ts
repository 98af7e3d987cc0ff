/** What two lists of words have in common, each word weighed. */
export interface Overlap {
  /** The weight of what both have. */
  readonly shared: number;
  /** The weight of what both have in their titles. */
  readonly titled: number;
  /** The cosine, words of titles counting one and a half times. */
  readonly likeness: number;
  /** The part of a title that the other item tells, anywhere: the greater and the lesser of the two. */
  readonly told: readonly [greater: number, lesser: number];
}

/** A list, the words of the title first. */
export interface Titled {
  readonly all: readonly string[];
  readonly titled: number;
}

export const NO_OVERLAP: Overlap = { shared: 0, titled: 0, likeness: 0, told: [0, 0] };

const TITLE = 1.5;
/** What a title is taken to say besides its words, so that one rare word is not all of it. */
const UNSAID = 0.3;

/** Compares two lists, symmetrically: `overlapOf(sideOf({ all: ['ferry', 'jeju'], titled: 1 }, () => 1), …).shared` → 1. */
export function overlapOf(own: Side, other: Side): Overlap {
  let [shared, titled, product] = [0, 0, 0];
  for (const [word, { weight, inTitle }] of own.words) {
    const match = other.words.get(word);
    if (match === undefined) continue;
    shared += weight;
    if (inTitle && match.inTitle) titled += weight;
    product += weight * weight * (inTitle ? TITLE : 1) * (match.inTitle ? TITLE : 1);
  }
  const told = [toldOf(own, other), toldOf(other, own)] as const;
  const length = own.length * other.length;
  return {
    shared,
    titled,
    likeness: length === 0 ? 0 : product / length,
    told: [Math.max(...told), Math.min(...told)],
  };
}

/** A list made ready to be compared with many. */
export interface Side {
  readonly words: ReadonlyMap<string, { readonly weight: number; readonly inTitle: boolean }>;
  readonly length: number;
}

/** Weighs the words of a list. */
export function sideOf({ all, titled }: Titled, weigh: (word: string) => number): Side {
  const words = new Map<string, { weight: number; inTitle: boolean }>();
  let squares = 0;
  for (const [place, word] of all.entries()) {
    const weight = weigh(word);
    const inTitle = place < titled;
    words.set(word, { weight, inTitle });
    squares += (weight * (inTitle ? TITLE : 1)) ** 2;
  }
  return { words, length: Math.sqrt(squares) };
}

function toldOf(own: Side, other: Side): number {
  let [all, told] = [0, 0];
  for (const [word, { weight, inTitle }] of own.words) {
    if (!inTitle) continue;
    all += weight;
    if (other.words.has(word)) told += weight;
  }
  return all === 0 ? 0 : told / (all + UNSAID);
}
