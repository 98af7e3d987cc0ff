import { arithmetic, type Evaluation, type Request, truth } from '../check/judging/request.ts';
import { descends, overField, placeOf } from './field.ts';

/** Whether a difference is one of places in a field, of a statistic that is no ranking itself: three places above France. */
export function isOfPlaces({ draft, indicator }: Request): boolean {
  return draft.quantity?.unit === 'rank' && indicator.unit !== 'rank';
}

/**
 * How many places of its field one is above or below another, ties by the nearest. It calls nothing false: what the publication
 * leaves out may stand between the two. Example: of 171, 43, 40 and 23 the second is two above the fourth.
 */
export function evaluatePlacesApart(request: Request): Evaluation {
  const { quantity, direction } = request.draft;
  const [other] = request.others;
  if (quantity === null) return { reason: 'no-quantity' };
  if (other === undefined) return { reason: 'entity-unknown' };
  return overField(request, (field, own) => {
    const against = field.find(({ record }) => record.entity === other);
    if (against === undefined) return null;
    const [mine, its] = [own, against].map((cell) => placeOf(request, field, cell, descends(request)));
    if (mine === undefined || its === undefined) return null;
    const at = [field.findIndex(({ record }) => record.entity === own.record.entity), field.indexOf(against)];
    const sign = direction === 'down' ? -1 : 1;
    const [low, high] = [its.first - mine.last, its.last - mine.first].map((places) => places * sign);
    const wanted = Number(quantity.value.n) / Number(quantity.value.d);
    const isBetween = Math.min(low ?? 0, high ?? 0) <= wanted && wanted <= Math.max(low ?? 0, high ?? 0);
    return truth(
      isBetween ? true : null,
      arithmetic('rank', {
        numbers: [mine.first, field.length],
        order: field.slice(Math.min(...at), Math.max(...at) + 1).map((cell) => cell.record.entity),
        unit: 'rank',
      }),
    );
  });
}
