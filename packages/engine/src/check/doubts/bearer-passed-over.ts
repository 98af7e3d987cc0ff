import { isPlace } from '../../catalogue/idiom-index.ts';
import { continues } from '../judging/try-candidate.ts';
import type { Reading } from './reading.ts';

/** Whether a claim that disagrees is held against somebody only because the statistic lacks the one whom it is about. */
export function isOfBearerPassedOver(reading: Reading): boolean {
  return isPassedOver(reading) || isSubjectPassedOver(reading) || isNamedForPart(reading);
}

/**
 * "Data centres drew 415 TWh", of a statistic that lacks the world, and "they drew 10,000" of one that lacks those spoken of: nobody
 * is said, and the bearer taken is not the one of whom the text goes on, but one for whom there happens to be a value.
 */
function isPassedOver(reading: Reading): boolean {
  const { catalogue, focus, draft, chosen } = reading;
  const { candidate, subjects, subjectsAssumed } = chosen;
  const [bearer] = subjects;
  const covered = catalogue.cells.get(candidate.indicator);
  if (!subjectsAssumed || bearer === undefined || covered === undefined) return false;
  if (covered.byEntity.size === 1) return false;
  const mayBear = (id: string): boolean =>
    id === 'WLD' || covered.kinds.has(catalogue.entities.get(id)?.kind ?? '');
  const last = focus.subjects.find(({ ids }) => ids.some(mayBear));
  if (last !== undefined && !last.ids.some((id) => covered.byEntity.has(id))) return true;
  return bearer !== 'WLD' && (last?.ids.includes(bearer) !== true || !continues(reading, draft, candidate));
}

/**
 * "In America, 35.7 per cent of Utahns use it", of a statistic that lacks Utah: a claim that says whom it is about is not held against
 * the country of that one, another of its kind, or a class that it only names besides.
 */
function isSubjectPassedOver({ catalogue: { entities }, draft, chosen: { subjects } }: Reading): boolean {
  const said = draft.subjects.filter(({ span }) => span !== null).flatMap(({ ids }) => ids);
  const [bearer] = subjects;
  if (draft.form === 'count' || bearer === undefined || said.some((id) => subjects.includes(id)))
    return false;
  const kind = entities.get(bearer)?.kind;
  return said.some(
    (id) =>
      entities.get(id)?.kind === kind ||
      entities.get(id)?.partOf.includes(bearer) === true ||
      (id === 'WLD' && kind === 'country') ||
      (kind === 'category' && isPlace(entities, id)),
  );
}

/** "Sales topped 17m, nearly two thirds of them in China": whom a sentence names only for a part of the figure does not have all of it. */
function isNamedForPart({ view, draft: { span }, chosen: { subjects, subjectsAssumed } }: Reading): boolean {
  if (!subjectsAssumed) return false;
  return view.entities.some(
    ({ ids, start }) =>
      start >= span.end &&
      ids.some((id) => subjects.includes(id)) &&
      view.quantities.some(
        ({ shape, span: at }) => shape === 'fraction' && at.start >= span.end && at.end <= start,
      ),
  );
}
