// Compares what was found in a text with what a case expects. Cannot compare finer than fifteen digits, which is what the set writes.
import type { SpecCase } from './spec.ts';

/** Something found in a text, or expected there. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The value as a decimal, in the unit's own hundredths for cents; other texts are compared as they stand. */
  readonly value: string;
  /** The currency by its code; null where it has none or none is known. */
  readonly unit: string | null;
}

/** How the set names the currencies that are units of ours. */
const UNITS: Readonly<Record<string, string>> = {
  Dollar: 'USD',
  'United States dollar': 'USD',
  Cent: 'USD',
  'South Korean won': 'KRW',
  'Korean won': 'KRW',
  'Chinese yuan': 'CNY',
  Euro: 'EUR',
  'Japanese yen': 'JPY',
  Pound: 'GBP',
  'British pound': 'GBP',
  Pence: 'GBP',
};
const HUNDREDTHS: ReadonlySet<string> = new Set(['Cent', 'Pence', 'Penny']);

/** What a case expects, each at its place in the text: where its own offsets are wrong, where its words first come. `asOurs` counts cents in hundredths of a dollar, as we do. */
export function placeExpected({ Input, Results }: SpecCase, asOurs = true): Found[] {
  const input = Input.normalize().toLowerCase();
  let from = 0;
  const sorted = [...Results].sort((a, b) => (a.Start ?? 0) - (b.Start ?? 0));
  return sorted.map(({ Text, Start, Resolution }) => {
    const text = Text.normalize().toLowerCase();
    const told = Start !== undefined && input.slice(Start, Start + text.length) === text;
    const next = input.indexOf(text, from);
    const start = told ? Start : next >= 0 ? next : input.indexOf(text);
    from = start + text.length;
    const unit = Resolution?.unit ?? '';
    const value = String(Resolution?.value ?? 'none').replace(/%$/, '');
    return {
      start,
      end: start + text.length,
      text: Input.slice(start, start + text.length),
      value: asOurs && HUNDREDTHS.has(unit) ? String(Number(value) / 100) : value,
      unit: UNITS[unit] ?? null,
    };
  });
}

/** Whether all that was found is what was expected, in any order. */
export function sameFound(found: readonly Found[], expected: readonly Found[], spec: SpecCase): boolean {
  if (found.length !== expected.length) return false;
  const byPlace = new Map(found.map((one) => [`${one.start}-${one.end}`, one]));
  return expected.every((one) => {
    const ours = byPlace.get(`${one.start}-${one.end}`);
    if (ours === undefined) return false;
    if (ours.unit !== null && one.unit !== null && ours.unit !== one.unit) return false;
    return String(spec.IgnoreResolution) === 'true' || sameValue(ours.value, one.value);
  });
}

/** The set writes fifteen digits. */
const CLOSE = 1e-13;

function sameValue(ours: string, theirs: string): boolean {
  if (ours === theirs) return true;
  const [a, b] = [Number(ours), Number(theirs)];
  return Math.abs(a - b) <= CLOSE * Math.abs(b);
}
