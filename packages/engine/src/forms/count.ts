import type { Cell } from '../catalogue/cell.ts';
import { cellValue } from '../catalogue/cell.ts';
import { inScope } from '../check/judging/alternatives.ts';
import { intervalsMeet, point, signOf, subtractIntervals } from '../check/judging/arithmetic.ts';
import {
  arithmetic,
  type Evaluation,
  type FormOutcome,
  intervalOf,
  type Request,
  truth,
} from '../check/judging/request.ts';
import { allowedBy, compareAllowed } from '../check/judging/tolerance.ts';
import { parsePeriod } from '../period/calendar.ts';
import { exact } from '../quantity/exact.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { isWithin, partitionOf } from './covered.ts';
import { isWide, overField } from './field.ts';
import { firstPart } from './pair.ts';
import { fitOf } from './unit-fit.ts';
import { evaluateValue } from './value.ts';

/** Whether a cell is one of those told of: those beyond a bound, those that rose. */
type Standing = 'in' | 'out' | 'maybe';

/** The only one above (or below) a bound, or the only ones, or the only ones that rose. */
export function evaluateExclusive(request: Request): Evaluation {
  const { subjects, others, draft } = request;
  const [rival] = others;
  if (rival === undefined && draft.others.length > 0) return { reason: 'entity-unknown' };
  const beyond = rival === undefined ? standingFor(request, draft.quantity) : null;
  if (beyond !== null && 'reason' in beyond) return beyond;
  return overField(request, (plain, _, alternative) => {
    const standing = beyond ?? standingBeside(request, plain, rival ?? '');
    if (standing === null) return null;
    const isCovered = (field: readonly Cell[]): boolean =>
      subjects.every((entity) => field.some(({ record }) => record.entity === entity));
    const field = isCovered(plain) ? plain : (partitionOf(request, alternative, plain) ?? plain);
    if (!isCovered(field)) return null;
    const inside = field.filter((cell) => standing.of(cell) !== 'out');
    const surely = inside.filter((cell) => standing.of(cell) === 'in');
    const result = arithmetic('only', {
      numbers: [inside.length, field.length],
      order: inside.slice(0, 6).map((cell) => cell.record.entity),
    });
    const isNamed = ({ record }: Cell): boolean => subjects.includes(record.entity);
    const named = inside.filter(isNamed).length;
    if (named < subjects.length || surely.some((cell) => !isNamed(cell))) return truth(false, result);
    return truth(inside.length === named && surely.length === named ? true : null, result);
  });
}

/** How many entities satisfy a bound named beside the count, or rose or fell. */
export function evaluateCount(request: Request): Evaluation {
  const { draft } = request;
  const [count, bound] = draft.operands;
  if (count === undefined) return { reason: 'no-quantity' };
  if (bound === undefined && draft.direction === null) return asValue(request);
  const standing = standingFor(request, bound ?? null);
  if ('reason' in standing) return standing;
  const entity = someEntity(request);
  if (entity === null) return { reason: 'entity-unknown' };
  const { within } = request;
  const evaluation = overField({ ...request, subjects: [entity] }, (all, _, alternative) => {
    const field =
      within === null ? all : all.filter(({ record }) => isWithin(request, record.entity, within));
    if (field.length < LEAST_COVERED) return null;
    const own = counted(request, standing, count, field);
    if (own?.agreement === 'agrees') return own;
    const wider = partitionOf(request, alternative, field);
    if (wider === null) return own;
    const both = counted(request, standing, count, wider);
    return both === null || both.agreement === 'disagrees' ? own : both;
  });
  /** Where too few have a value of the year before, a published growth may tell. */
  return 'reason' in evaluation && draft.direction !== null ? { reason: 'no-observation' } : evaluation;
}

function counted(
  { draft }: Request,
  standing: { readonly of: (cell: Cell) => Standing },
  count: Quantity,
  field: readonly Cell[],
): Pick<FormOutcome, 'agreement' | 'far' | 'result'> | null {
  const inside = field.filter((cell) => standing.of(cell) !== 'out');
  const surely = inside.filter((cell) => standing.of(cell) === 'in').length;
  const result = arithmetic('count', {
    numbers: [inside.length, field.length],
    order: inside.slice(0, 8).map((cell) => cell.record.entity),
  });
  const open = {
    agreement: 'within-noise',
    far: false,
    result: { ...result, note: 'field-may-miss-some' },
  } as const;
  const { whole } = count;
  if (whole !== null && !whole.equals(exact(field.length))) return open;
  const compare = (beside: number): ReturnType<typeof compareAllowed> =>
    compareAllowed(allowedBy(count), {
      low: exact(surely - beside),
      high: exact(inside.length - beside),
      lowOpen: false,
      highOpen: false,
    });
  /** Of some who may have moved nothing earlier is held. */
  if (count === draft.quantity && draft.operands.length === 1 && inside.length > surely) return null;
  const { agreement } = compare(draft.besides ?? 0);
  if (agreement !== 'disagrees') return { agreement, far: false, result };
  const missing =
    count.value.gt(exact(inside.length)) && !isWide(field, Number(count.value.n / count.value.d));
  const unsure = draft.direction !== null && whole === null && field.length < LEAST_FIELD;
  const otherwise =
    draft.besides !== undefined && OTHERS.some((beside) => compare(beside).agreement !== 'disagrees');
  return missing || unsure || otherwise ? open : { agreement, far: true, result };
}

/** A statistic of fewer bearers counts none of them. */
const LEAST_COVERED = 3;
/** So many must be covered for a count of those that rose to be called false. */
const LEAST_FIELD = 8;
/** How many may be meant beside those told of: six other countries. */
const OTHERS = [0, 1, 2, 3];

/** Tells of each cell whether it is beyond the bound, or, where there is none, whether it moved the way told. */
function standingFor(
  request: Request,
  bound: Quantity | null,
): { readonly of: (cell: Cell) => Standing } | { readonly reason: 'definition-unclear' | 'unit-mismatch' } {
  const { indicator, draft } = request;
  if (bound !== null) {
    const fit = fitOf(bound, indicator);
    if (fit === null) return { reason: 'unit-mismatch' };
    const { strict } = allowedBy(asBound(bound), fit.factor);
    return {
      of: (cell) =>
        !intervalsMeet(strict, intervalOf(request, cell))
          ? 'out'
          : intervalsMeet(strict, point(cellValue(cell)))
            ? 'in'
            : 'maybe',
    };
  }
  if (draft.direction === null) return { reason: 'definition-unclear' };
  const wanted = draft.direction === 'up' ? 'positive' : 'negative';
  return {
    of: (cell) => {
      const moved = moveOf(request, cell);
      return moved === 'unsure' ? 'maybe' : moved === wanted ? 'in' : 'out';
    },
  };
}

/** Tells of each cell whether it is above the one of a bearer, or below it, as told: above South Korea's 4.94. */
function standingBeside(
  request: Request,
  field: readonly Cell[],
  rival: string,
): { readonly of: (cell: Cell) => Standing } | null {
  const own = field.find(({ record }) => record.entity === rival);
  if (own === undefined) return null;
  const up = (request.draft.direction === 'up') !== (request.indicator.unit === 'rank');
  return {
    of: (cell) => {
      if (cell.record.entity === rival) return 'out';
      const gap = signOf(subtractIntervals(intervalOf(request, cell), intervalOf(request, own)));
      if (gap === 'unsure' && cellValue(cell).equals(cellValue(own))) return 'out';
      return gap === 'unsure' ? 'maybe' : gap === (up ? 'positive' : 'negative') ? 'in' : 'out';
    },
  };
}

/** Which way a value moved since the base, or since a year before, in its own edition. */
function moveOf(request: Request, cell: Cell): ReturnType<typeof signOf> {
  const { catalogue, indicator, scope, base } = request;
  const own = intervalOf(request, cell);
  if (indicator.statType === 'growth') return signOf(point(cellValue(cell)));
  const start = base === null ? null : parsePeriod(firstPart(base));
  const before = (catalogue.cells.get(indicator.id)?.byEntity.get(cell.record.entity) ?? []).find(
    (other) =>
      inScope(other, scope) &&
      other.record.publication === cell.record.publication &&
      other.editionDay === cell.editionDay &&
      (start === null
        ? Math.abs(other.range.to + YEAR - cell.range.to) <= 1 &&
          Math.abs(other.range.from + YEAR - cell.range.from) <= 1
        : other.range.from === start.from && other.range.to === start.to),
  );
  if (before === undefined) return 'unsure';
  const difference = subtractIntervals(own, intervalOf(request, before));
  return indicator.unit === 'rank' ? flipped(signOf(difference)) : signOf(difference);
}

function flipped(sign: ReturnType<typeof signOf>): ReturnType<typeof signOf> {
  return sign === 'positive' ? 'negative' : sign === 'negative' ? 'positive' : sign;
}

const YEAR = 365;

/** Countries counted with no bound are the value of a statistic that counts them; of one country's figures they are none. */
function asValue(request: Request): Evaluation {
  if (request.indicator.unit !== 'count') return { reason: 'definition-unclear' };
  const value = evaluateValue(request);
  if (request.subjects.includes('WLD') || !('outcomes' in value)) return value;
  return value.outcomes.some(({ agreement }) => agreement === 'agrees')
    ? value
    : { reason: 'definition-unclear' };
}

/** "Five countries exceed 30%" reads the bound as stated; a bare 30% after an exceeding verb is one too. */
function asBound(quantity: Quantity): Quantity {
  if (quantity.hedge !== 'none') return quantity;
  const over = { low: quantity.value, high: null, lowOpen: true, highOpen: false };
  return { ...quantity, hedge: 'over', strict: over, lenient: over };
}

/** One of those whom the indicator covers most, to open the field by: a country, or a state, or a company. */
export function someEntity(request: Request): string | null {
  const { entities, cells } = request.catalogue;
  const byKind = new Map<string, string[]>();
  for (const entity of cells.get(request.indicator.id)?.byEntity.keys() ?? []) {
    const kind = entities.get(entity)?.kind ?? '';
    if (kind === 'world' || kind === 'region' || kind === 'category') continue;
    byKind.set(kind, [...(byKind.get(kind) ?? []), entity]);
  }
  const [most] = [...byKind.values()].sort((a, b) => b.length - a.length);
  if ((most?.length ?? 0) < LEAST_COVERED) return null;
  const held = (entity: string): number => cells.get(request.indicator.id)?.byEntity.get(entity)?.length ?? 0;
  return [...(most ?? [])].sort((a, b) => held(b) - held(a))[0] ?? null;
}
