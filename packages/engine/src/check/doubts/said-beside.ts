import type { Draft } from '../../claim/draft.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import { contains, isBeside, type Span } from '../../text/span.ts';

/** So few letters stand between a number and whom or when it counts from: 중국의 스무 배, five times China's. */
const BESIDE = 4;

/** Whether all with whom a number compares stand right beside it: it compares with nobody else. */
export function comparesBeside({ form, others, span }: Draft): boolean {
  return (
    hasTrait(form, 'between-bearers') &&
    others.length > 0 &&
    others.every((other) => other.span !== null && isBeside(other.span, span, BESIDE))
  );
}

/** Whether the time from which a number counts stands right beside it: 2019년의 세 배, "three times as many as in 2019". */
export function countsFromBeside({ form, base, span }: Draft): boolean {
  return hasTrait(form, 'change') && base?.origin === 'stated' && isBeside(base.mention.span, span, BESIDE);
}

/** "Spain leads Britain by five points": whether a clause names both of whom a number compares. */
export function saysBothOf({ form, subjects, others, clause }: Draft): boolean {
  return (
    hasTrait(form, 'between-bearers') &&
    [subjects, others].every(
      (bearers) => bearers.length > 0 && bearers.every(({ span }) => isSaidIn(span, clause)),
    )
  );
}

/** Whether something stands in a clause. */
export function isSaidIn(span: Span | null | undefined, clause: Span): boolean {
  return span != null && contains(clause, span);
}
