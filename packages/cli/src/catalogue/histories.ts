import { decimalText, type ObservationRecord, parseExact, parsePeriod } from '@assay/engine';

/** A value with the edition that first stated it. */
interface Step {
  readonly edition: string;
  /** More than one where an edition contradicts itself. */
  readonly values: readonly string[];
}

/** What the editions of one publication made of one cell: each change is a step, the last is the newest value. */
export interface History {
  readonly indicator: string;
  readonly entity: string;
  readonly period: string;
  readonly publication: string;
  readonly steps: readonly Step[];
  readonly newestSource: string;
  readonly newestEdition: string;
}

/** Gathers observations into histories: one for each indicator, entity, period and publication, in the order found. */
export function buildHistories(observations: readonly ObservationRecord[]): History[] {
  const groups = new Map<string, ObservationRecord[]>();
  for (const observation of observations) {
    const { indicator, entity, period, publication } = observation;
    const key = `${indicator}\n${entity}\n${period}\n${publication}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [observation]);
    else group.push(observation);
  }
  return [...groups.values()].flatMap((group) => {
    const sorted = [...group].sort((a, b) => dayOf(a.edition) - dayOf(b.edition));
    const [first, newest] = [sorted[0], sorted.at(-1)];
    if (first === undefined || newest === undefined) return [];
    const { indicator, entity, period, publication } = first;
    return [
      {
        indicator,
        entity,
        period,
        publication,
        steps: stepsOf(sorted),
        newestSource: newest.source,
        newestEdition: newest.edition,
      },
    ];
  });
}

function stepsOf(sorted: readonly ObservationRecord[]): Step[] {
  const byEdition = new Map<string, string[]>();
  for (const { edition, value } of sorted) {
    const values = byEdition.get(edition) ?? [];
    byEdition.set(edition, values);
    if (!values.includes(value)) values.push(value);
  }
  const steps: Step[] = [];
  for (const [edition, values] of byEdition) {
    const before = steps.at(-1)?.values;
    if (before === undefined || before.join() !== values.join()) steps.push({ edition, values });
  }
  return steps;
}

/** The values that stand: those of the newest edition; none without a history. */
export function newestValues(history: History | undefined): readonly string[] {
  return history?.steps.at(-1)?.values ?? [];
}

/** Whether two values may be one number, rounded differently: 88 and 88.2 are, 54 and 64.0 are not. */
export function roundsTo(a: string, b: string): boolean {
  const [first, second] = [parseExact(a), parseExact(b)];
  if (first === null || second === null) return a === b;
  const digits = Math.min(decimals(a), decimals(b));
  return decimalText(first, digits) === decimalText(second, digits);
}

function decimals(value: string): number {
  return value.includes('.') ? value.length - value.indexOf('.') - 1 : 0;
}

/** The first day of a period or edition; 0 where it is none. */
export function dayOf(period: string): number {
  return parsePeriod(period)?.from ?? 0;
}
