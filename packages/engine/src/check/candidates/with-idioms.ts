import type { SpokenCatalogue } from '../../catalogue/catalogue.ts';
import { isPlace } from '../../catalogue/idiom-index.ts';
import type { Draft } from '../../claim/draft.ts';
import { measuresOf } from '../../claim/measures.ts';
import type { SentenceView } from '../../claim/view.ts';
import { once } from '../../once.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { traitsOf } from '../../text/traits.ts';
import { type Candidate, unnamed } from './candidates.ts';
import { ownership } from './word-context.ts';

/** What a wording just like that of a statistic adds to its score. */
const LIKE = 40;
/** What is left of it for a statistic that no name points at. */
const UNNAMED = 0.6;
/** So like must a wording be to offer a statistic that no name points at, and so many are offered. */
const LEAST_LIKE = 0.15;
const OFFERED = 4;
/** What the words of other clauses count beside those of the claim's own. */
const OTHER_CLAUSE = 0.5;

/** A wording says less than a name: what stands nearer to another number counts by this power of what it leaves of a name. */
const SHARPLY = 3;

/**
 * Adds to each candidate how like the sentence is to those in which its statistic is told, and offers those that it is like
 * though no name stands there.
 */
export function withIdioms(
  catalogue: SpokenCatalogue,
  candidates: readonly Candidate[],
  view: SentenceView,
  { clause, span }: Draft,
): Candidate[] {
  const { idioms } = catalogue;
  const weights = weightsOf(catalogue, view, clause, span);
  const { asked, alike } = idioms.likeness(
    weights,
    candidates.map(({ indicator }) => idioms.placeOf(indicator)),
    LEAST_LIKE,
    OFFERED,
  );
  const raised = candidates.map((candidate, at): Candidate => {
    const gain = LIKE * (asked[at] ?? 0);
    return { ...candidate, score: candidate.score + gain, byIdiom: gain };
  });
  const offered = alike
    .map(({ place, likeness }) => ({ likeness, indicator: idioms.indicators[place] ?? '' }))
    .filter(({ indicator }) => !candidates.some((candidate) => candidate.indicator === indicator))
    .map(({ likeness, indicator }) => {
      const score = LIKE * UNNAMED * likeness;
      return unnamed(indicator, score, { ownScore: score, byIdiom: score });
    });
  return [...raised, ...offered];
}

/** What each trait of a sentence counts around the number of a claim. */
function weightsOf(
  catalogue: SpokenCatalogue,
  view: SentenceView,
  clause: Span,
  claim: Span,
): ReadonlyMap<number, number> {
  const measures = measuresOf(view);
  const weights = new Map<number, number>();
  for (const at of traitsIn(catalogue, view)) {
    const weight =
      (contains(clause, at) ? 1 : OTHER_CLAUSE) * ownership(measures, view.stops, at, claim) ** SHARPLY;
    if ((weights.get(at.trait) ?? 0) < weight) weights.set(at.trait, weight);
  }
  return weights;
}

/** A trait that a statistic has, by its number, where it stands. */
interface TraitPlace extends Span {
  readonly trait: number;
}

/** The traits of a sentence but for its places and periods that any statistic has; found once for all its claims. */
function traitsIn(catalogue: SpokenCatalogue, view: SentenceView): readonly TraitPlace[] {
  return once(TRAITS, view, () => {
    const leftOut: readonly Span[] = [
      ...view.entities.filter(({ ids, joint }) =>
        [...ids, ...joint].some((id) => isPlace(catalogue.entities, id)),
      ),
      ...view.periods.map(({ span }) => span),
    ];
    return traitsOf(view.tokens, (token) => leftOut.some((span) => overlaps(span, token)))
      .map(({ text, start, end }) => ({ trait: catalogue.idioms.traitOf(text), start, end }))
      .filter(({ trait }) => trait >= 0);
  });
}

/** Goes with the text. */
const TRAITS = new WeakMap<SentenceView, readonly TraitPlace[]>();
