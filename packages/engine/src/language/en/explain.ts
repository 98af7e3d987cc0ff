import type { Reason, Verdict } from '../../check/reasons.ts';

/** The verdicts in words; they are said of the figure, never of the writer. */
export const EN_VERDICTS: Readonly<Record<Verdict, string>> = {
  supported: 'matches the record',
  refuted: 'differs from the record',
  conflicting: 'sources differ',
  'not-enough-evidence': 'no record to check',
  'not-checkable': 'not a checkable claim',
};

/** Why, in one clause; every reason has one. */
export const EN_REASONS: Readonly<Record<Reason, string>> = {
  agrees: 'the published figure agrees',
  'agrees-with-older-edition': 'it agrees with an edition that has since been superseded',
  disagrees: 'the published figures disagree',
  'percent-for-points': 'the figure is the difference in percentage points, not in per cent',
  'points-for-percent': 'the figure is the relative change in per cent, not in percentage points',
  'contradicts-itself': 'the text’s own numbers, right beside it, give another figure',
  'sources-differ': 'publications of different origin disagree, and the sentence names none',
  'no-quantity': 'there is no figure to compare',
  'no-indicator': 'the catalogue holds no statistic that these words name',
  'ambiguous-indicator': 'several statistics fit these words and they do not agree',
  'definition-unclear': 'the sentence leaves open what exactly is counted',
  'entity-unknown': 'it is not clear whom the figure is about, or the statistic does not cover them',
  'period-unknown': 'no period is stated, and an older one would agree',
  'no-observation': 'the catalogue holds no value for this subject and period',
  'unit-mismatch': 'the statistic found is stated in another unit',
  'denominator-differs': 'the statistic found has another base',
  'within-noise': 'the difference lies within rounding',
  'low-confidence': 'the published values are too uncertain to decide',
  'mixed-editions': 'the values come from different editions and the difference is small',
  'field-too-small': 'too few are covered to rank them',
  'too-few-periods': 'fewer than three periods are held',
  'does-not-add-up': 'values of this statistic may not be added',
  'ambiguous-event': 'the date differs, but another event or another step of this one may be meant',
  forecast: 'it speaks of the future',
  question: 'it is a question',
  conditional: 'it is a supposition',
  opinion: 'it is an opinion',
  vague: 'the figure is too vague to compare',
  denied: 'the sentence reports a denial',
  'unsupported-form': 'claims of this form are not computed',
};
