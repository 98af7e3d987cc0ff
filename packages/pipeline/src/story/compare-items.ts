import { type Evidence, evidenceOf } from './evidence.ts';
import { isCopy } from './is-copy.ts';
import type { StoryFeatures } from './story-features.ts';
import { type Reason, reasonsOf } from './story-reasons.ts';

/** Items further apart tell different events, however alike; an index need not look beyond. */
export const WINDOW_DAYS = 14;

/** Whether two items tell one event. */
export interface Comparison {
  readonly same: boolean;
  /** Log odds: above nought they are taken for the same; a copy has at least `COPY_SCORE`. */
  readonly score: number;
  readonly copy: boolean;
  /** What they share, most telling first. */
  readonly sharing: readonly Reason[];
}

/** The score of a copy, whatever else is there. */
const COPY_SCORE = 10;

/**
 * What each kind of evidence adds to the log odds. Fitted by logistic regression to `tune.jsonl` and `sparse-tune.jsonl` of `corpus/stories`, each pair also with
 * most figures taken out, then rounded; the bias is moved by half a point towards keeping apart, since one false link joins two stories.
 */
const WEIGHTS = {
  bias: -5.6,
  /** A bit of shared figures, 33 at most. */
  figure: 0.165,
  /** All of the figures of the item that has fewer. */
  part: 0.8,
  /** A bit of the figures that the item with fewer does not share, 35 at most. */
  missing: -0.1,
  clash: -1.5,
  /** The weight of one long name; two at most. */
  name: 0.8,
  concepts: 5,
  titles: 0.5,
  indicators: 1,
  entities: 0.9,
  /** They name a common day. */
  dayShared: 0.5,
  /** Both name days, and no common one. */
  daysApart: -2,
  /** For each day between them. */
  lag: -0.5,
  /** Across languages words cannot be shared, which the other weights count on. */
  across: 1.2,
} as const;

/**
 * Compares two items; symmetric, and a function of the two alone, so that the order in which items arrive changes nothing.
 * Example: `compareItems(featuresOf(korean), featuresOf(english))` → `{ same: true, score: 4.1, copy: false, sharing: [{ kind: 'figure', … }] }`.
 */
export function compareItems(a: StoryFeatures, b: StoryFeatures): Comparison {
  const evidence = evidenceOf(a, b);
  const inReach = evidence.hours <= WINDOW_DAYS * 24;
  if (inReach && isCopy(a, b))
    return {
      same: true,
      score: Math.max(COPY_SCORE, scoreOf(evidence)),
      copy: true,
      sharing: reasonsOf(evidence),
    };
  const score = scoreOf(evidence);
  const same = inReach && score > 0 && !a.digest && !b.digest;
  return { same, score, copy: false, sharing: reasonsOf(evidence) };
}

function scoreOf(evidence: Evidence): number {
  const { figures, names, concepts, titles, indicators, entities, day, hours, across } = evidence;
  return (
    WEIGHTS.bias +
    WEIGHTS.figure * Math.min(33, figures.weight) +
    WEIGHTS.part * figures.part +
    WEIGHTS.missing * Math.min(35, figures.least - figures.weight) +
    (day === true ? WEIGHTS.dayShared : 0) +
    (day === false ? WEIGHTS.daysApart : 0) +
    (figures.clash ? WEIGHTS.clash : 0) +
    WEIGHTS.name * Math.min(4, names.weight) +
    WEIGHTS.concepts * concepts +
    WEIGHTS.titles * titles +
    WEIGHTS.indicators * indicators +
    WEIGHTS.entities * entities +
    WEIGHTS.lag * (hours / 24) +
    (across ? WEIGHTS.across : 0)
  );
}
