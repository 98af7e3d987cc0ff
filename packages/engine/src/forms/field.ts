import type { Cell } from '../catalogue/cell.ts';
import { cellValue } from '../catalogue/cell.ts';
import type { Alternative } from '../check/judging/alternatives.ts';
import { inScope } from '../check/judging/alternatives.ts';
import { intervalsMeet } from '../check/judging/arithmetic.ts';
import {
  arithmetic,
  type Evaluation,
  type FormOutcome,
  intervalOf,
  operandAt,
  outcomesOf,
  periodsFor,
  type Request,
  truth,
} from '../check/judging/request.ts';
import { exact } from '../quantity/exact.ts';
import { agreeingOr } from './agreeing-or.ts';
import { isBalance } from './balance.ts';
import { fieldOf, partitionOf } from './covered.ts';
import { evaluateRecord } from './series.ts';
import { evaluateValue } from './value.ts';

/** Fewer covered entities than this rank nobody. */
const SMALLEST_FIELD = 3;

/** Places before and up to the own cell: [better + 1, better + ties]. */
export function placeOf(
  request: Request,
  field: readonly Cell[],
  own: Cell,
  descending: boolean,
): { first: number; last: number } {
  const mine = cellValue(own);
  let better = 0;
  let ties = 0;
  for (const cell of field) {
    if (cell === own || cell.record.entity === own.record.entity) continue;
    const order = cellValue(cell).compare(mine);
    if (order === 0 || intervalsMeet(intervalOf(request, cell), intervalOf(request, own))) {
      if (order === 0) ties++;
      else if (order > 0 === descending) better++;
      continue;
    }
    if (order > 0 === descending) better++;
  }
  return { first: better + 1, last: better + 1 + ties };
}

/** So many who come first are shown. */
const SHOWN = 6;

/** Who come first of a field that is sorted from the greatest: from the least, where that comes first. */
function firstOf(field: readonly Cell[], descending: boolean): string[] {
  const ordered = descending ? field : field.toReversed();
  return ordered.slice(0, SHOWN).map(({ record }) => record.entity);
}

/** Whether greater values come first: ranks of what is better when lower count from the least. */
export function descends(request: Request): boolean {
  return request.indicator.better !== 'lower';
}

/** A rank: the place of the entity among those that the publication covers. */
export function evaluateRank(request: Request): Evaluation {
  const quantity = request.draft.quantity;
  if (quantity === null) return { reason: 'no-quantity' };
  if (request.indicator.unit === 'rank') return evaluateValue(request);
  const wanted = Number(quantity.value.n) / Number(quantity.value.d);
  const range =
    quantity.upper === null
      ? [wanted, wanted]
      : [wanted, Number(quantity.upper.n) / Number(quantity.upper.d)];
  return overField(request, (field, own) => {
    const descending = request.draft.direction === 'down' ? false : descends(request);
    const { first, last } = placeOf(request, field, own, descending);
    const result = arithmetic(descending ? 'rank' : 'lowest', {
      numbers: [first, field.length],
      order: firstOf(field, descending),
      unit: 'rank',
    });
    const low = range[0] ?? wanted;
    const high = range[1] ?? wanted;
    if (first <= high && last >= low) return truth(true, result);
    if (isOfOtherEnd(request, field, own, low, high)) return truth(null, result);
    if (first > high) return truth(false, result);
    return truth(isWide(field, high) || isWhole(request, field, own) ? false : null, {
      ...result,
      note: 'field-may-miss-some',
    });
  });
}

/** Second in a share of the nervous is whom one half counts from the least, and the other from the most: the other end is not false. */
function isOfOtherEnd(
  request: Request,
  field: readonly Cell[],
  own: Cell,
  low: number,
  high: number,
): boolean {
  if (descends(request) || request.draft.direction !== null) return false;
  const { first, last } = placeOf(request, field, own, true);
  return first <= high && last >= low;
}

/** The highest or the lowest of its field. */
export function evaluateSuperlative(request: Request): Evaluation {
  /** Who loses most has the lowest balance. */
  const turned = request.draft.negated && isBalance(request);
  const { ofMood } = request.draft;
  const { better } = request.indicator;
  const placed = overField(request, (field, own) => {
    const descending =
      request.indicator.unit === 'rank' || turned || (ofMood === true && better === 'lower')
        ? request.draft.direction === 'down'
        : request.draft.direction !== 'down';
    const { first } = placeOf(request, field, own, descending);
    const isLowest = !descending && request.indicator.unit !== 'rank';
    const result = arithmetic(isLowest ? 'lowest' : 'highest', {
      numbers: [first, field.length],
      order: firstOf(field, descending),
      unit: 'rank',
    });
    /** Of which statistic a mood is, is never told surely. */
    return truth(first === 1 ? true : ofMood === true ? null : false, result);
  });
  return 'outcomes' in placed || !isAlone(request) ? placed : asRecord(request, placed);
}

/** The world, or the only one covered, is the highest of its own years: 362건으로 최다였다. */
function isAlone({ catalogue, indicator, subjects }: Request): boolean {
  return subjects[0] === 'WLD' || catalogue.cells.get(indicator.id)?.byEntity.size === 1;
}

/** The extreme of its years where it is one; where it is none, something else may be ranked. */
function asRecord(request: Request, placed: Evaluation): Evaluation {
  const record = evaluateRecord(request);
  return 'reason' in record ? placed : agreeingOr(record.outcomes, placed);
}

/** Whether what the covered leave of the whole is less than one of them has: nobody who is missing can be above it. */
function isWhole(request: Request, field: readonly Cell[], own: Cell): boolean {
  const { catalogue, indicator, scope } = request;
  if (!indicator.addEntities) return false;
  const world = (catalogue.cells.get(indicator.id)?.byEntity.get(indicator.whole ?? 'WLD') ?? []).find(
    (cell) => inScope(cell, scope) && cell.range.from === own.range.from && cell.range.to === own.range.to,
  );
  const whole = indicator.unit === 'percent' ? exact(100) : world === undefined ? null : cellValue(world);
  if (whole === null) return false;
  const rest = field.reduce((left, cell) => left.sub(cellValue(cell)), whole);
  return rest.lt(cellValue(own));
}

/** A field that holds many more than those placed or counted is taken to miss none of them. */
export function isWide(field: readonly Cell[], many: number): boolean {
  return field.length >= Math.max(8, many * 2);
}

/** Several names in the order of their values: 미국, 중국, 영국 순; or those that come right after the first. */
export function evaluateList(request: Request): Evaluation {
  const { subjects, draft, others } = request;
  if (subjects.length === 0) return { reason: 'entity-unknown' };
  if (draft.form === 'runner-up' && others.length > 0) return evaluateNextTo(request);
  return overField(request, (own, _, alternative) => {
    const field = subjects.every((entity) => own.some((cell) => cell.record.entity === entity))
      ? own
      : (partitionOf(request, alternative, own) ?? own);
    const descending = draft.direction === null ? descends(request) : draft.direction === 'up';
    const ordered = descending ? field : [...field].reverse();
    const places = subjects.map((entity) => ordered.findIndex((cell) => cell.record.entity === entity));
    const result = arithmetic('list', {
      order: ordered.slice(0, Math.max(SHOWN, subjects.length + 2)).map((cell) => cell.record.entity),
      numbers: [field.length],
    });
    if (places.some((place) => place < 0))
      return { agreement: 'within-noise', far: false, result: { ...result, note: 'not-covered' } };
    const rising = places.every(
      (place, index) =>
        index === 0 ||
        place > (places[index - 1] ?? -1) ||
        tied(request, ordered, place, places[index - 1] ?? 0),
    );
    if (draft.anyOrder !== undefined)
      return truth(comeInARow(request, ordered, places, draft.anyOrder), result);
    if (!rising) return truth(false, result);
    const start = places[0] ?? 0;
    const contiguous = places.every((place, index) => place === start + index);
    if (draft.form === 'runner-up')
      return truth(
        contiguous && (start === 1 || isRightBehindTold(request, ordered, start))
          ? true
          : start === 0
            ? false
            : start > 3 && field.length >= 8
              ? false
              : null,
        result,
      );
    return truth(contiguous ? true : null, result);
  });
}

/** 영국은 523곳이다. 중국이 449곳으로 뒤를 이었다: right behind the last of whom a value of the statistic was told. */
function isRightBehindTold(
  { recent, subjects, indicator }: Request,
  ordered: readonly Cell[],
  start: number,
): boolean {
  const last = recent.find(
    (value) => value.indicator === indicator.id && !subjects.includes(value.entity),
  )?.entity;
  return last !== undefined && start > 0 && ordered[start - 1]?.record.entity === last;
}

/** Whether those at some places are the first of all, or follow each other; null where another order, or one who is missing, leaves it open. */
function comeInARow(
  request: Request,
  ordered: readonly Cell[],
  places: readonly number[],
  how: 'first' | 'on',
): boolean | null {
  const [low, high] = [Math.min(...places), Math.max(...places)];
  const isRow = high - low === places.length - 1;
  if (how === 'on')
    return isRow
      ? places.every((place, index) => place === low + index)
        ? true
        : null
      : isWide(ordered, high)
        ? false
        : null;
  if (isRow && low === 0) return true;
  return tied(request, ordered, high, places.length - 1) ? null : false;
}

/** Right behind those named: 이스라엘 다음이다, the most after America. */
function evaluateNextTo(request: Request): Evaluation {
  const { draft, others } = request;
  return overField(request, (field, own) => {
    const descending = draft.direction === null ? descends(request) : draft.direction === 'up';
    const result = arithmetic('list', {
      order: firstOf(field, descending),
      numbers: [field.length],
    });
    const named = field.filter((cell) => others.includes(cell.record.entity));
    if (named.length < others.length)
      return { agreement: 'within-noise', far: false, result: { ...result, note: 'not-covered' } };
    const rest = field.filter((cell) => !named.includes(cell));
    const { first } = placeOf(request, rest, own, descending);
    const leads = named.every((cell) => placeOf(request, [cell], own, descending).first === 2);
    if (first === 1) return truth(leads ? true : null, result);
    const isFirst = named.some((cell) => placeOf(request, field, cell, descending).first === 1);
    return truth(isFirst || !leads ? false : null, result);
  });
}

function tied(request: Request, ordered: readonly Cell[], a: number, b: number): boolean {
  const first = ordered[a];
  const second = ordered[b];
  return (
    first !== undefined &&
    second !== undefined &&
    intervalsMeet(intervalOf(request, first), intervalOf(request, second))
  );
}

export function overField(
  request: Request,
  judge: (
    field: readonly Cell[],
    own: Cell,
    alternative: Alternative,
  ) => Pick<FormOutcome, 'agreement' | 'far' | 'result'> | null,
): Evaluation {
  const [entity] = request.subjects;
  if (entity === undefined) return { reason: 'entity-unknown' };
  const { ranges, assumed } = periodsFor(request, entity);
  let small = false;
  const outcomes = ranges.flatMap(({ range, stale }) =>
    outcomesOf(
      request,
      [operandAt(request, entity, range)],
      ([own], alternative) => {
        if (own === undefined) return null;
        const plain = fieldOf(request, alternative);
        const isRegion = request.catalogue.entities.get(own.record.entity)?.kind === 'region';
        const field = isRegion ? (partitionOf(request, alternative, plain) ?? plain) : plain;
        if (field.length < SMALLEST_FIELD) {
          small = true;
          return null;
        }
        return judge(field, own, alternative);
      },
      assumed && stale,
    ),
  );
  if (outcomes.length > 0) return { outcomes };
  return { reason: small ? 'field-too-small' : 'no-observation' };
}
