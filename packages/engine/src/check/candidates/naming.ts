/**
 * Parts of a name, by the weight of its words, from which on a statistic counts as named so well. They are held against a
 * candidate's `ownCoverage` (what the claim's own sentence holds) or `coverage` (what stands anywhere around).
 */
export const NAMED_HALF = 0.5;
/** It may be meant at all. */
export const NAMED_IN_PART = 0.7;
/** It is meant, where more speaks for it: its bearer is said, its words weigh much. */
export const NAMED_MOSTLY = 0.8;
/** It is meant, whatever else is left unsaid. */
export const NAMED_WELL = 0.9;
/** Hardly a word is missing. */
export const NAMED_WHOLE = 0.95;
