import type { AgainstTimes } from './word-claims.ts';

/** The years that are added up: those told, or all of the stretch between the two that are: 2021 to 2024 → 2021, 2022, 2023, 2024. */
export function yearsAdded(
  years: readonly number[],
  isStretch: boolean,
): Pick<AgainstTimes, 'years' | 'back'> | null {
  const [first, last] = years;
  if (first === undefined || last === undefined || years.length < 2) return null;
  if (years.length > 2 || !isStretch) return { years, back: 0 };
  return last > first
    ? { years: Array.from({ length: last - first + 1 }, (_, at) => first + at), back: 0 }
    : null;
}
