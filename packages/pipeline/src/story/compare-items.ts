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
 * What each kind of evidence adds to the log odds. Fitted by logistic regression to the sets of `corpus/stories` that are for tuning, each pair also with
 * most figures taken out, then rounded, and concepts lowered in favour of names and figures, since the words of news to come are known less well.
 */
const WEIGHTS = {
  bias: -7.3,
  /** A bit of shared figures, 33 at most. */
  figure: 0.1,
  /** All of the figures of the item that has fewer. */
  part: 0.5,
  /** A bit of the figures that the item with fewer does not share, 35 at most. */
  missing: -0.03,
  /** Both have many figures and hardly one in common. */
  unlike: -3,
  clash: -0.4,
  /** The weight of one long name; two at most. */
  name: 0.25,
  /** The weight of a name that stands in both titles. */
  titled: 0.5,
  concepts: 8.5,
  /** A concept that both name, six at most. */
  common: 0.25,
  /** Their titles tell two kinds of event. */
  otherEvents: -3,
  titles: 1.4,
  indicators: 0.3,
  entities: 1.1,
  /** They name a common day. */
  dayShared: 0.4,
  /** Both name days, and no common one. */
  daysApart: -3,
  /** For each day between them. */
  lag: -0.4,
  /** Across languages words cannot be shared, which the other weights count on. */
  across: 2.1,
  /** Neither a name nor a figure to speak of is shared: two events of one kind look so. */
  bare: -1.2,
} as const;

/** Bits of figures from which on an item has many, and the part of them below which two items hardly share any. */
const MANY = 16;
const HARDLY = 0.25;
/** Shared names and figures of less than this are none. */
const BARE_NAMES = 0.4;
const BARE_FIGURES = 4;

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
  const { figures, names, day, hours } = evidence;
  const unlike = figures.least >= MANY && figures.weight < HARDLY * figures.least;
  const bare = names.weight < BARE_NAMES && figures.weight < BARE_FIGURES;
  return (
    WEIGHTS.bias +
    WEIGHTS.figure * Math.min(33, figures.weight) +
    WEIGHTS.part * figures.part +
    WEIGHTS.missing * Math.min(35, figures.least - figures.weight) +
    (unlike ? WEIGHTS.unlike : 0) +
    (figures.clash ? WEIGHTS.clash : 0) +
    WEIGHTS.name * Math.min(4, names.weight) +
    WEIGHTS.titled * names.titled +
    WEIGHTS.concepts * evidence.concepts +
    WEIGHTS.common * Math.min(6, evidence.common) +
    (evidence.otherEvents ? WEIGHTS.otherEvents : 0) +
    WEIGHTS.titles * evidence.titles +
    WEIGHTS.indicators * evidence.indicators +
    WEIGHTS.entities * evidence.entities +
    (day === true ? WEIGHTS.dayShared : 0) +
    (day === false ? WEIGHTS.daysApart : 0) +
    WEIGHTS.lag * (hours / 24) +
    (evidence.across ? WEIGHTS.across : 0) +
    (bare ? WEIGHTS.bare : 0)
  );
}
