import type { IndicatorRecord } from '../../catalogue/records.ts';
import type { Draft } from '../../claim/draft.ts';
import { cuesIn } from '../../claim/view.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { wordsOf as textOf } from '../../text/tokens.ts';
import type { Setting } from '../setting.ts';

/**
 * Whether words alone hold two against each other, the sentence has no word of rising and falling, nor any that tells the growth of
 * something from its level, and the statistic is that growth: "Spain installed more robots than Italy" is not told by whose
 * installations grew.
 */
export function isGrowthUntold(
  { catalogue: { indicators, wordsOf }, language, view }: Setting,
  { quantity, others }: Draft,
  { id, statType, siblings }: IndicatorRecord,
): boolean {
  if (quantity !== null || others.length === 0 || statType !== 'growth') return false;
  const own = wordsOf.get(id);
  const isTold = (level: string): boolean =>
    view.words.some(({ word }) => own?.has(word) === true && wordsOf.get(level)?.has(word) !== true);
  return (
    siblings.some((one) => indicators.get(one)?.statType === 'level' && !isTold(one)) &&
    cuesIn(view, view.sentence, 'rise', 'fall').length === 0 &&
    !claimRulesOf(language).comparesPace(textOf(view.tokens))
  );
}
