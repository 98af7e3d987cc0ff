import type { Cell } from '../catalogue/cell.ts';
import { cellValue } from '../catalogue/cell.ts';
import type { Alternative } from '../check/alternatives.ts';
import { inScope } from '../check/alternatives.ts';
import { intervalsMeet, point } from '../check/arithmetic.ts';
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
} from '../check/request.ts';
import { allowedBy, compareAllowed } from '../check/tolerance.ts';
import { exact } from '../quantity/exact.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { isBalance } from './balance.ts';
import { evaluateRecord } from './series.ts';
import { fitOf } from './unit-fit.ts';
import { evaluateValue } from './value.ts';

/** Fewer covered entities than this rank nobody. */
const SMALLEST_FIELD = 3;

/** The entities that an alternative's edition covers beside its cell, of the same kind and period, greatest value first. */
function fieldOf(request: Request, alternative: Alternative): Cell[] {
  const { catalogue, indicator, scope, within } = request;
  const own = alternative.cells[0];
  if (own === undefined) return [];
  const kind = catalogue.entities.get(own.record.entity)?.kind;
  const field: Cell[] = [];
  for (const [entity, cells] of catalogue.cells.get(indicator.id)?.byEntity ?? []) {
    if (entity !== own.record.entity && catalogue.entities.get(entity)?.kind !== kind) continue;
    if (entity === 'WLD' && own.record.entity !== 'WLD') continue;
    if (within !== null && entity !== own.record.entity && !isWithin(request, entity, within)) continue;
    const cell = cells.find(
      (other) =>
        inScope(other, scope) &&
        other.range.from === own.range.from &&
        other.range.to === own.range.to &&
        other.record.publication === own.record.publication &&
        other.editionDay === own.editionDay,
    );
    if (cell !== undefined) field.push(cell);
  }
  return field.sort(
    (a, b) => cellValue(b).compare(cellValue(a)) || (a.record.entity < b.record.entity ? -1 : 1),
  );
}

function isWithin(request: Request, entity: string, region: string): boolean {
  const { entities } = request.catalogue;
  return (
    entities.get(region)?.members.includes(entity) === true ||
    entities.get(entity)?.partOf.includes(region) === true
  );
}

/** Places before and up to the own cell: [better + 1, better + ties]. */
function placeOf(
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

/** Whether greater values come first: ranks of what is better when lower count from the least. */
function descends(request: Request): boolean {
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
    const result = arithmetic('rank', {
      numbers: [first, field.length],
      order: field.slice(0, 6).map((cell) => cell.record.entity),
      unit: 'rank',
    });
    const low = range[0] ?? wanted;
    const high = range[1] ?? wanted;
    if (first <= high && last >= low) return truth(true, result);
    if (first > high) return truth(false, result);
    return truth(isWide(field, high) || isWhole(request, field, own) ? false : null, {
      ...result,
      note: 'field-may-miss-some',
    });
  });
}

/** The highest or the lowest of its field. */
export function evaluateSuperlative(request: Request): Evaluation {
  /** Who loses most has the lowest balance. */
  const turned = request.draft.negated && isBalance(request);
  const placed = overField(request, (field, own) => {
    const descending =
      request.indicator.unit === 'rank' || turned
        ? request.draft.direction === 'down'
        : request.draft.direction !== 'down';
    const { first } = placeOf(request, field, own, descending);
    const result = arithmetic(descending ? 'highest' : 'lowest', {
      numbers: [first, field.length],
      order: field.slice(0, 6).map((cell) => cell.record.entity),
      unit: 'rank',
    });
    return truth(first === 1, result);
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
  if ('reason' in record) return placed;
  const outcomes = record.outcomes.filter(({ agreement }) => agreement === 'agrees');
  return outcomes.length > 0 ? { outcomes } : placed;
}

/** The only one above (or below) a bound named beside it. */
export function evaluateExclusive(request: Request): Evaluation {
  const bound = request.draft.quantity;
  if (bound === null) return { reason: 'definition-unclear' };
  const fit = fitOf(bound, request.indicator);
  if (fit === null) return { reason: 'unit-mismatch' };
  const allowed = allowedBy(asBound(bound), fit.factor);
  return overField(request, (field, own) => {
    const inside = field.filter((cell) => intervalsMeet(allowed.strict, intervalOf(request, cell)));
    const result = arithmetic('only', {
      numbers: [inside.length, field.length],
      order: inside.slice(0, 6).map((cell) => cell.record.entity),
    });
    const mine = compareAllowed(allowed, intervalOf(request, own)).agreement;
    return truth((mine === 'agrees' || mine === 'flagged') && inside.length === 1, result);
  });
}

/** How many entities satisfy a bound named beside the count. */
export function evaluateCount(request: Request): Evaluation {
  const { draft } = request;
  const count = draft.quantity;
  const bound = draft.operands[1];
  if (count === null) return { reason: 'no-quantity' };
  if (bound === undefined) return asValue(request);
  const fit = fitOf(bound, request.indicator);
  if (fit === null) return { reason: 'unit-mismatch' };
  const allowed = allowedBy(asBound(bound), fit.factor);
  const entity = someEntity(request);
  if (entity === null) return { reason: 'field-too-small' };
  return overField({ ...request, subjects: [entity] }, (field) => {
    const inside = field.filter((cell) => intervalsMeet(allowed.strict, intervalOf(request, cell)));
    const surely = inside.filter((cell) => intervalsMeet(allowed.strict, point(cellValue(cell)))).length;
    const result = arithmetic('count', {
      numbers: [inside.length, field.length],
      order: inside.slice(0, 8).map((cell) => cell.record.entity),
    });
    const range = { low: exact(surely), high: exact(inside.length), lowOpen: false, highOpen: false };
    const { agreement } = compareAllowed(allowedBy(count), range);
    const missing =
      count.value.gt(exact(inside.length)) && !isWide(field, Number(count.value.n / count.value.d));
    if (agreement === 'disagrees' && missing)
      return { agreement: 'within-noise', far: false, result: { ...result, note: 'field-may-miss-some' } };
    return { agreement, far: agreement === 'disagrees', result };
  });
}

/** Countries counted with no bound are the value of a statistic that counts them; of one country's figures they are none. */
function asValue(request: Request): Evaluation {
  if (request.indicator.unit !== 'count') return { reason: 'definition-unclear' };
  const value = evaluateValue(request);
  if (request.subjects.includes('WLD') || !('outcomes' in value)) return value;
  return value.outcomes.some(({ agreement }) => agreement === 'agrees')
    ? value
    : { reason: 'definition-unclear' };
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
function isWide(field: readonly Cell[], many: number): boolean {
  return field.length >= Math.max(8, many * 2);
}

/** "Five countries exceed 30%" reads the bound as stated; a bare 30% after an exceeding verb is one too. */
function asBound(quantity: Quantity): Quantity {
  if (quantity.hedge !== 'none') return quantity;
  const over = { low: quantity.value, high: null, lowOpen: true, highOpen: false };
  return { ...quantity, hedge: 'over', strict: over, lenient: over };
}

/** One of those whom the indicator covers most, to open the field by: a country, or a state, or a company. */
function someEntity(request: Request): string | null {
  const { entities, cells } = request.catalogue;
  const byKind = new Map<string, string[]>();
  for (const entity of cells.get(request.indicator.id)?.byEntity.keys() ?? []) {
    const kind = entities.get(entity)?.kind ?? '';
    if (kind === 'world' || kind === 'region' || kind === 'category') continue;
    byKind.set(kind, [...(byKind.get(kind) ?? []), entity]);
  }
  const [most] = [...byKind.values()].sort((a, b) => b.length - a.length);
  const held = (entity: string): number => cells.get(request.indicator.id)?.byEntity.get(entity)?.length ?? 0;
  return [...(most ?? [])].sort((a, b) => held(b) - held(a))[0] ?? null;
}

/** Several names in the order of their values: 미국, 중국, 영국 순; or those that come right after the first. */
export function evaluateList(request: Request): Evaluation {
  const { subjects, draft, others } = request;
  if (subjects.length === 0) return { reason: 'entity-unknown' };
  if (draft.form === 'runner-up' && others.length > 0) return evaluateNextTo(request);
  return overField(request, (field) => {
    const descending = draft.direction === null ? descends(request) : draft.direction === 'up';
    const ordered = descending ? field : [...field].reverse();
    const places = subjects.map((entity) => ordered.findIndex((cell) => cell.record.entity === entity));
    const result = arithmetic('list', {
      order: ordered.slice(0, Math.max(6, subjects.length + 2)).map((cell) => cell.record.entity),
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
    if (!rising) return truth(false, result);
    const start = places[0] ?? 0;
    const contiguous = places.every((place, index) => place === start + index);
    if (draft.form === 'runner-up')
      return truth(
        start === 1 && contiguous
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

/** Right behind those named: 이스라엘 다음이다, the most after America. */
function evaluateNextTo(request: Request): Evaluation {
  const { draft, others } = request;
  return overField(request, (field, own) => {
    const descending = draft.direction === null ? descends(request) : draft.direction === 'up';
    const ordered = descending ? field : [...field].reverse();
    const result = arithmetic('list', {
      order: ordered.slice(0, 6).map((cell) => cell.record.entity),
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

function overField(
  request: Request,
  judge: (field: readonly Cell[], own: Cell) => Pick<FormOutcome, 'agreement' | 'far' | 'result'> | null,
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
        const field = fieldOf(request, alternative);
        if (field.length < SMALLEST_FIELD) {
          small = true;
          return null;
        }
        return judge(field, own);
      },
      assumed && stale,
    ),
  );
  if (outcomes.length > 0) return { outcomes };
  return { reason: small ? 'field-too-small' : 'no-observation' };
}
