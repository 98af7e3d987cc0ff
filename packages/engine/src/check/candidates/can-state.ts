import type { IndicatorRecord } from '../../catalogue/records.ts';
import type { Draft } from '../../claim/draft.ts';
import type { FormName } from '../../forms/form-names.ts';
import { fitOf } from '../../forms/unit-fit.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { RELATIVE_UNITS } from '../../quantity/unit.ts';

type Indicators = ReadonlyMap<string, IndicatorRecord>;

/** Forms whose number is a value of the statistic itself. */
const STATING: ReadonlySet<FormName> = new Set([
  'value',
  'bound',
  'range',
  'share',
  'sum',
  'from-to',
  'threshold',
  'rank',
  'exclusive',
  'count',
]);
/** Forms whose number is the distance between two values: in the statistic's own unit, where it is no share of one. */
const STEPS: ReadonlySet<FormName> = new Set(['change', 'difference']);
/** Forms that reckon with amounts; no place is twice another. */
const RECKONED: ReadonlySet<FormName> = new Set([
  'ratio',
  'growth',
  'growth-multiple',
  'cagr',
  'sum',
  'share',
]);
/** Forms that follow a level through time; a published growth is not that level. */
const SERIES_FORMS: ReadonlySet<FormName> = new Set(['streak', 'trend', 'direction', 'record', 'overtake']);

/** Whether a number may be a share, a growth or a multiple of whatever was spoken of: a percentage, 배, or without a unit. */
export function isRelative(quantity: Quantity | null): boolean {
  return quantity === null || RELATIVE_UNITS.has(quantity.unit);
}

/** Whether a claim can be about a statistic at all, by its unit and kind. */
export function canState(draft: Draft, indicator: IndicatorRecord, indicators: Indicators): boolean {
  if (reckonsWithoutAmounts(draft, indicator)) return false;
  const stated = statedBy(draft);
  if (stated === null) return true;
  if (!STATING.has(draft.form))
    return !STEPS.has(draft.form) || isRelative(stated) || fitOf(stated, indicator) !== null;
  const ofAll =
    draft.form === 'share' ||
    (draft.form === 'sum' && stated.unit === 'percent') ||
    (draft.form === 'from-to' && draft.ofWhole);
  if (ofAll && hasParts(indicator, indicators)) return true;
  return fitOf(stated, indicator) !== null;
}

/**
 * Whether a claim follows a level through time where the statistic is a published growth, or reckons with amounts where it gives
 * places: nothing is twice a place in a ranking.
 */
export function reckonsWithoutAmounts({ form }: Draft, { statType }: IndicatorRecord): boolean {
  return statType === 'growth'
    ? SERIES_FORMS.has(form) || form === 'ratio'
    : statType === 'rank' && RECKONED.has(form);
}

/**
 * Whether a claim compares how many there are ("Chinese clusters outnumber American ones") and the statistic is how much they
 * have, beside one that counts them.
 */
export function countsHeadsBeside(
  { ofCounts }: Draft,
  { unit, siblings }: IndicatorRecord,
  indicators: Indicators,
): boolean {
  return ofCounts === true && unit !== 'count' && siblings.some((id) => indicators.get(id)?.unit === 'count');
}

/**
 * Whether a share has to be computed from a level: of the world's, or of the statistic that holds it. Not where a sibling
 * publishes the shares themselves.
 */
function hasParts(
  { statType, addEntities, partOf, siblings }: IndicatorRecord,
  indicators: Indicators,
): boolean {
  if (statType !== 'level' || !(addEntities || partOf !== null)) return false;
  return !siblings.some((id) => {
    const sibling = indicators.get(id);
    return sibling?.unit === 'percent' && sibling.addEntities;
  });
}

/** The number that is a value of the statistic: of a count of those beyond a bound, the bound; of those that rose, none. */
export function statedBy({ form, quantity, operands, direction }: Draft): Quantity | null {
  if (form === 'count' && direction !== null && operands.length === 1) return null;
  return form === 'count' ? (operands[1] ?? quantity) : quantity;
}
