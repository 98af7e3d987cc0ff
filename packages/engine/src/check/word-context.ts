import type { SentenceView } from '../claim/view.ts';
import type { Span } from '../text/span.ts';

/** A stretch of text whose words may name the statistic of a claim that stands elsewhere, and what its words then count. */
export interface ContextUnit {
  readonly words: ReadonlySet<number>;
  readonly weight: number;
}

/** The words around a claim, by where they stand. */
export interface WordContext {
  /** Words of the claim's own sentence, each by its nearness: 1 beside the claim, down to a half. */
  readonly own: ReadonlyMap<number, number>;
  /** Words that the form or unit of the claim says without writing them. */
  readonly implied: ReadonlySet<number>;
  /** The sentences before, the headings above and the title, nearest first. */
  readonly units: readonly ContextUnit[];
}

const EARLIER_CLAUSE = 0.9;
const LATER_CLAUSE = 0.6;
const BEFORE = [0.6, 0.5, 0.42, 0.36, 0.3, 0.25];
const OTHER_BLOCK = 0.55;
const HEADING = 0.5;
const TITLE = 0.35;

/**
 * Gathers the words that can name a claim's statistic: its own sentence, the sentences before it in the same block and the last
 * ones of the block before, the two headings above, and the title.
 */
export function gatherWords(
  views: readonly SentenceView[],
  at: SentenceView,
  clause: Span,
  claim: Span,
  implied: readonly number[],
): WordContext {
  const own = new Map<number, number>();
  for (const hit of at.words) {
    const place = hit.start >= clause.end ? LATER_CLAUSE : hit.end <= clause.start ? EARLIER_CLAUSE : 1;
    const weight = Math.max(0.5, place * nearness(hit, claim));
    if ((own.get(hit.word) ?? 0) < weight) own.set(hit.word, weight);
  }
  return { own, implied: new Set(implied), units: unitsBefore(views, at) };
}

/** Words beside the claim count in full, those far off in its sentence for half. */
function nearness(hit: Span, claim: Span): number {
  const distance =
    hit.end <= claim.start ? claim.start - hit.end : hit.start >= claim.end ? hit.start - claim.end : 0;
  return Math.max(0.5, 1 - distance / 240);
}

function unitsBefore(views: readonly SentenceView[], at: SentenceView): ContextUnit[] {
  const units: ContextUnit[] = [];
  let steps = 0;
  let headings = 0;
  for (let index = at.index - 1; index >= 0 && (steps < BEFORE.length || headings < 2); index--) {
    const view = views[index];
    if (view === undefined) break;
    if (view.sentence.block.kind === 'heading') {
      if (headings < 2) units.push(unitOf(view, HEADING));
      headings++;
      steps = BEFORE.length;
      continue;
    }
    const base = BEFORE[steps];
    if (base === undefined) continue;
    units.push(unitOf(view, view.sentence.blockIndex === at.sentence.blockIndex ? base : base * OTHER_BLOCK));
    steps++;
  }
  const first = views[0];
  if (first !== undefined && first !== at && first.sentence.block.kind === 'heading')
    units.push(unitOf(first, TITLE));
  return units;
}

function unitOf(view: SentenceView, weight: number): ContextUnit {
  return { words: view.wordSet, weight };
}
