/** Why a claim has the verdict it has, where that is not plain agreement or disagreement; a closed list, published with the schema. */
export const REASONS = [
  'agrees',
  'agrees-with-older-edition',
  'disagrees',
  'percent-for-points',
  'points-for-percent',
  'contradicts-itself',
  'sources-differ',
  'no-quantity',
  'no-indicator',
  'ambiguous-indicator',
  'definition-unclear',
  'entity-unknown',
  'period-unknown',
  'no-observation',
  'unit-mismatch',
  'denominator-differs',
  'within-noise',
  'low-confidence',
  'mixed-editions',
  'field-too-small',
  'too-few-periods',
  'does-not-add-up',
  'ambiguous-event',
  'forecast',
  'question',
  'conditional',
  'opinion',
  'vague',
  'denied',
  'unsupported-form',
] as const;

export type Reason = (typeof REASONS)[number];

export const VERDICTS = [
  'supported',
  'refuted',
  'conflicting',
  'not-enough-evidence',
  'not-checkable',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How one reading of a claim stands to one way of computing it. */
export type Agreement = 'agrees' | 'within-noise' | 'disagrees' | 'flagged';
