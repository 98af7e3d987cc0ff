import type { Quantity } from '../../quantity/quantity.ts';
import type { EntityArgument } from '../draft.ts';
import type { SentenceView } from '../view.ts';
import { argumentsOf } from './bind-entities.ts';
import { distinctBearers } from './distinct-bearers.ts';

/**
 * The so many bearers that a sentence names before a number that takes them together: 일본이 4만대, 한국이 3만대로 두 나라를 합치면 → Japan
 * and Korea. Null where it names more or fewer.
 */
export function bearersTogether(
  { entities }: SentenceView,
  { span }: Quantity,
  many: number,
  others: readonly EntityArgument[],
): readonly EntityArgument[] | null {
  const named = entities
    .filter(
      ({ role, ids, end, start }) =>
        end <= span.start &&
        ids.length > 0 &&
        role !== 'whole' &&
        role !== 'denied' &&
        !others.some((other) => other.span?.start === start),
    )
    .flatMap(argumentsOf);
  const distinct = distinctBearers(named);
  return distinct.length === many ? distinct : null;
}
