import type { Draft, PeriodArgument } from '../../claim/draft.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import type { Length } from '../../period/period.ts';
import type { SpokenFor } from './period-spoken-for.ts';

/**
 * The length over which a change runs where the text says no time at all: "doubled within two years" → two years; "up 5% on the
 * quarter before" → one quarter.
 */
export function lengthAlone({ form, period, base }: Draft, spokenFor: SpokenFor): Length | null {
  if (period !== null || base === null || !hasTrait(form, 'between-times') || spokenFor(base) !== null)
    return null;
  const { reference } = base.mention;
  if (reference.kind === 'span-back') return reference.length === 0 ? null : reference;
  if (reference.kind !== 'carried-relative' || reference.part !== null || reference.offset >= 0) return null;
  return { grain: reference.grain, length: -reference.offset };
}

/** Whether a claim counts back from a time that the text does not say: "within a year" → true; "in 2024, within a year" → false. */
export function countsFromUnspoken({ period, base }: Draft, spokenFor: SpokenFor): boolean {
  if (period !== null && !isCountedBack(period)) return false;
  return [period, base].some((argument) => isCountedBack(argument) && spokenFor(argument) === null);
}

/** Within a year; half a year earlier: a length, or a time away of less than a year, which may be any of the statistic's. */
function isCountedBack(argument: PeriodArgument | null): argument is PeriodArgument {
  const reference = argument?.mention.reference;
  if (reference?.kind !== 'carried-relative') return reference?.kind === 'span-back';
  return reference.grain !== 'year' && reference.grain !== 'day' && reference.offset !== 0;
}
