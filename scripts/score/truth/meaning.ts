// Says what a judged claim is about, from its receipt: cells by place and time, and what else they may have been. Cannot know more of the words than the engine read.
import { type FormName, parsePeriod, type ReportClaim, type Unit } from '@assay/engine';
import { type CellIndex, periodsOf, type Slot } from './cells.ts';

export interface Meaning {
  readonly form: FormName;
  /** The cells of the receipt, in its order. */
  readonly slots: readonly Slot[];
  /** Other choices of periods that the words allow; `slots` among them. */
  readonly variants: readonly (readonly Slot[])[];
  /** Which operand of several is spoken of. */
  readonly operand: number;
  /** The unit in which its number is written. */
  readonly unit: Unit | null;
  /** Editions after this day did not exist yet. */
  readonly asOf: number;
}

/** The last day that counts for a document: its date, or never where it has none. */
export function dayOf(published: string | null): number {
  return (published === null ? null : parsePeriod(published))?.to ?? Number.POSITIVE_INFINITY;
}

/** The cells that a claim's receipt names, in its order. */
function slotsOf(claim: ReportClaim): Slot[] {
  return claim.asPublished.evidence.map(({ indicator, entity, period }) => ({ indicator, entity, period }));
}

/** What a claim means over the slots of its receipt, or over others that a changed wording calls for. */
export function meaningOf(
  index: CellIndex,
  claim: ReportClaim,
  asOf: number,
  slots: readonly Slot[] = slotsOf(claim),
): Meaning {
  return {
    form: claim.form,
    slots,
    variants: [slots, ...otherPeriods(index, claim, slots, asOf)],
    operand: 0,
    unit: claim.quantity?.unit ?? null,
    asOf,
  };
}

/** How many of the newest periods may be meant where none is named. */
const RECENT = 3;

function otherPeriods(
  index: CellIndex,
  claim: ReportClaim,
  slots: readonly Slot[],
  asOf: number,
): (readonly Slot[])[] {
  const [first, second] = slots;
  if (first === undefined) return [];
  const held = periodsOf(index, first.indicator, first.entity, asOf);
  const periods = [...new Set(slots.map(({ period }) => period))];
  if (periods.length === 1)
    return allowedPeriods(claim, held).map((period) => slots.map((slot) => ({ ...slot, period })));
  if (second === undefined || slots.length > 2 || first.entity !== second.entity) return [];
  const forwards = endOf(first.period) < endOf(second.period);
  const [earlier, later] = forwards ? [first, second] : [second, first];
  const laters = [later.period, ...allowedPeriods(claim, held)];
  return laters.flatMap((to) =>
    earlierThan(claim, held, to, earlier.period).map((from) =>
      forwards
        ? [
            { ...first, period: from },
            { ...second, period: to },
          ]
        : [
            { ...first, period: to },
            { ...second, period: from },
          ],
    ),
  );
}

/** Held periods inside the one that the claim names, and the newest where it names none itself. */
function allowedPeriods(claim: ReportClaim, held: readonly string[]): string[] {
  const named = claim.period === null ? null : parsePeriod(`${claim.period.from}/${claim.period.to}`);
  const inside = held.filter((text) => {
    const range = parsePeriod(text);
    return named !== null && range !== null && range.from >= named.from && range.to <= named.to;
  });
  return claim.origins.period !== 'stated' ? [...inside, ...held.slice(-RECENT)] : inside;
}

/** The starts of a change that ends with a period: the one named; else every earlier one of a from–to, the last two of others. */
function earlierThan(claim: ReportClaim, held: readonly string[], to: string, from: string): string[] {
  if (claim.base !== null) return [from];
  const earlier = held.filter((text) => endOf(text) < endOf(to));
  return [from, ...(claim.form === 'from-to' ? earlier : earlier.slice(-2))];
}

function endOf(period: string): number {
  return parsePeriod(period)?.to ?? 0;
}
