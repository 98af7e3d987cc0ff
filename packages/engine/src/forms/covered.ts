import type { Cell } from '../catalogue/cell.ts';
import { cellValue } from '../catalogue/cell.ts';
import type { Alternative } from '../check/judging/alternatives.ts';
import { inScope } from '../check/judging/alternatives.ts';
import type { Request } from '../check/judging/request.ts';

/** The entities that an alternative's edition covers beside its cell, of the same kind and period, greatest value first. */
export function fieldOf(request: Request, alternative: Alternative): Cell[] {
  const { catalogue, indicator, scope, within } = request;
  const own = alternative.cells[0];
  if (own === undefined) return [];
  const kind = catalogue.entities.get(own.record.entity)?.kind;
  const field: Cell[] = [];
  for (const [entity, cells] of catalogue.cells.get(indicator.id)?.byEntity ?? []) {
    if (entity !== own.record.entity && catalogue.entities.get(entity)?.kind !== kind) continue;
    if (entity === 'WLD' && own.record.entity !== 'WLD') continue;
    if (within !== null && entity !== own.record.entity && !isWithin(request, entity, within)) continue;
    const cell = cells.find((other) => inScope(other, scope) && isOfSame(other, own));
    if (cell !== undefined) field.push(cell);
  }
  return sorted(field);
}

export function isWithin(request: Request, entity: string, region: string): boolean {
  const { entities } = request.catalogue;
  return (
    entities.get(region)?.members.includes(entity) === true ||
    entities.get(entity)?.partOf.includes(region) === true
  );
}

/**
 * The field with the regions that its publication sets beside its countries, or the other way round, where none of these lies in
 * another: China, Korea, Taiwan, Japan, North America and Europe. Null where there are none, or they overlap.
 */
export function partitionOf(
  request: Request,
  alternative: Alternative,
  field: readonly Cell[],
): readonly Cell[] | null {
  const { catalogue, indicator, scope } = request;
  const own = alternative.cells[0];
  if (own === undefined || own.record.entity === 'WLD' || request.within !== null) return null;
  const beside: Cell[] = [];
  for (const [entity, cells] of catalogue.cells.get(indicator.id)?.byEntity ?? []) {
    const kind = catalogue.entities.get(entity)?.kind ?? '';
    if (!PLACES.has(kind) || field.some(({ record }) => record.entity === entity)) continue;
    if (kind === 'region' && !isOfMembers(request, entity)) continue;
    const cell = cells.find((other) => inScope(other, scope) && isOfSame(other, own));
    if (cell !== undefined) beside.push(cell);
  }
  if (beside.length === 0) return null;
  const all = [...field, ...beside].map(({ record }) => record.entity);
  const overlap = all.some((one) => all.some((other) => one !== other && isWithin(request, one, other)));
  return overlap ? null : sorted([...field, ...beside]);
}

const PLACES: ReadonlySet<string> = new Set(['country', 'region']);

/** The rest of the world has no members that are known: it is ranked beside nobody. */
function isOfMembers({ catalogue: { entities } }: Request, region: string): boolean {
  if ((entities.get(region)?.members.length ?? 0) > 0) return true;
  for (const { partOf } of entities.values()) if (partOf.includes(region)) return true;
  return false;
}

/** Whether two cells are of one period, publication and edition. */
export function isOfSame(one: Cell, other: Cell): boolean {
  return (
    one.range.from === other.range.from &&
    one.range.to === other.range.to &&
    one.record.publication === other.record.publication &&
    one.editionDay === other.editionDay
  );
}

function sorted(field: Cell[]): Cell[] {
  return field.sort(
    (a, b) => cellValue(b).compare(cellValue(a)) || (a.record.entity < b.record.entity ? -1 : 1),
  );
}
