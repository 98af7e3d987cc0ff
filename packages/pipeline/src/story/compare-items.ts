import { type Evidence, evidenceOf } from './evidence.ts';
import { isCopy } from './is-copy.ts';
import type { StoryFeatures } from './story-features.ts';
import { type Reason, reasonsOf } from './story-reasons.ts';

/** Items further apart tell different events, however alike; an index need not look beyond. */
export const WINDOW_DAYS = 14;

/** How much two items seem to tell one event. */
export interface Comparison {
  /** Above nought they seem to, by themselves; the others of their story have a say too. Between `LEAST_SCORE` and `COPY_SCORE`. */
  readonly score: number;
  readonly copy: boolean;
  /** What they share, most telling first. */
  readonly sharing: readonly Reason[];
}

/** The score of a copy, whatever else is there. */
const COPY_SCORE = 11;
/** No pair counts for more or less than this, so that none outweighs all the others of a story. */
const MOST_SCORE = 7.5;
const LEAST_SCORE = -4.5;

/**
 * What each kind of evidence adds to the score. Fitted by logistic regression with the signs held to sense to the sets of `corpus/stories`
 * that are for tuning, each set and each story weighing alike, and pairs that look alike without being one counting most; then rounded.
 * See `docs/decisions/0013-stories.md` for how well weights fitted without a set do on it.
 */
const WEIGHTS = {
  bias: -5.36,
  /** A bit of shared figures, 33 at most. */
  figure: 0.083,
  /** A bit of the figures that the item with fewer does not share, 35 at most. */
  missing: -0.046,
  /** Both have many figures and hardly one in common. */
  unlike: -3.45,
  /** One of them has no figure to speak of. */
  few: -0.45,
  /** The weight of a name that stands in both titles, worth less with every hour between. */
  titled: 3.6,
  titledAcross: 1.25,
  /** The same name, where hardly anything else is shared: two events of one company. */
  nameAlone: -1.45,
  /** The same name, for each title whose event the other item does not tell. */
  nameElsewhere: -1.3,
  /** A title's event is told in the other item; and none is, though a title says one. */
  eventTold: 0.2,
  eventUntold: -0.85,
  /** Both say one, and neither is told in the other: so it is with 1 in 100 pairs of one event, and 1 in 4 of two of one company. Set by hand. */
  eventsApart: -2.5,
  /** The parts of the titles' words that the other item tells, of the title better told and of the other. */
  toldMore: 4.5,
  toldLess: 2.2,
  /** The weight of shared concepts, five at most. */
  concepts: 0.65,
  conceptsAcross: 1.1,
  /** Likeness of concepts, worth less with every hour between. */
  alike: 13.9,
  /** The same, where no name stands in both titles. */
  alikeUnnamed: -2.1,
  /** The weight of shared terms, six at most, and of those in both titles. */
  terms: 2.35,
  termsTitled: 0.4,
  termsAcross: 0.85,
  indicators: 2.65,
  entities: 2.4,
  /** Both name days, and no common one. */
  daysApart: -4.35,
  /** For each e-fold of the time between, counted in quarters of a day. */
  lag: -0.4,
  /** Across languages words cannot be shared, which the other weights count on. */
  across: 1.65,
} as const;

/** Bits of figures from which on an item has many, and the part of them below which two items hardly share any. */
const MANY = 16;
const HARDLY = 0.25;
/** Fewer bits of figures than this are none. */
const FEW = 4;
/** Names of less weight than this are none. */
const UNNAMED = 0.4;
/** Hours in which what is shared loses all but a third of its worth. */
const FADING = 36;

/**
 * Compares two items; symmetric, and a function of the two alone, so that the order in which items arrive changes nothing.
 * Example: `compareItems(featuresOf(korean), featuresOf(english))` → `{ score: 5.1, copy: false, sharing: [{ kind: 'figure', … }] }`.
 */
export function compareItems(a: StoryFeatures, b: StoryFeatures): Comparison {
  const evidence = evidenceOf(a, b);
  const inReach = evidence.hours <= WINDOW_DAYS * 24;
  const copy = inReach && isCopy(a, b);
  const sharing = reasonsOf(evidence);
  if (copy) return { score: COPY_SCORE, copy, sharing };
  const told = inReach && !a.digest && !b.digest;
  const score = told ? Math.max(LEAST_SCORE, Math.min(MOST_SCORE, scoreOf(evidence))) : LEAST_SCORE;
  return { score, copy, sharing };
}

function scoreOf(evidence: Evidence): number {
  const { figures, names, words, concepts, terms, events, hours, across } = evidence;
  const near = Math.exp(-hours / FADING);
  const unlike = figures.least >= MANY && figures.weight < HARDLY * figures.least;
  const shared = { concepts: Math.min(5, concepts.shared), terms: Math.min(6, terms.shared) };
  return (
    WEIGHTS.bias +
    WEIGHTS.figure * Math.min(33, figures.weight) +
    WEIGHTS.missing * Math.min(35, figures.least - figures.weight) +
    (unlike ? WEIGHTS.unlike : 0) +
    (figures.least < FEW ? WEIGHTS.few : 0) +
    names.titled * (WEIGHTS.titled * near + (across ? WEIGHTS.titledAcross : 0)) +
    (WEIGHTS.nameAlone * names.titled) / (1 + 2 * (concepts.shared + terms.shared)) +
    WEIGHTS.nameElsewhere * names.titled * events.untold +
    WEIGHTS.eventTold * events.told +
    (events.told === 0 && events.untold > 0 ? WEIGHTS.eventUntold : 0) +
    (events.untold === 2 ? WEIGHTS.eventsApart : 0) +
    WEIGHTS.toldMore * words.told[0] +
    WEIGHTS.toldLess * words.told[1] +
    (WEIGHTS.concepts + (across ? WEIGHTS.conceptsAcross : 0)) * shared.concepts +
    (WEIGHTS.alike + (names.titled < UNNAMED ? WEIGHTS.alikeUnnamed : 0)) * concepts.likeness * near +
    (WEIGHTS.terms + (across ? WEIGHTS.termsAcross : 0)) * shared.terms +
    WEIGHTS.termsTitled * Math.min(3, terms.titled) +
    WEIGHTS.indicators * evidence.indicators +
    WEIGHTS.entities * evidence.entities +
    (evidence.day === false ? WEIGHTS.daysApart : 0) +
    WEIGHTS.lag * Math.log1p(hours / 6) +
    (across ? WEIGHTS.across : 0)
  );
}
