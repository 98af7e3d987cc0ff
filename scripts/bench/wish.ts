// Says of a figure whether it is within what is required. Cannot excuse a busy machine.

/** What is required, with the figure that was measured, and whether it holds. */
export interface Wish {
  readonly holds: boolean;
  readonly what: string;
}

/** What was measured, as text, and what is required of it. */
export interface Measured {
  readonly text: string;
  readonly wishes: readonly Wish[];
}

/** `atMost('exponent', 0.98, 1.05, showPlain)` → holds, `exponent: 0.98, at most 1.05`. */
export function atMost(what: string, measured: number, most: number, show: (value: number) => string): Wish {
  return { holds: measured <= most, what: `${what}: ${show(measured)}, at most ${show(most)}` };
}

/** `Met – exponent: 0.98, at most 1.05`. */
export function renderWish({ holds, what }: Wish): string {
  return `- ${holds ? 'Met' : '**Not met**'} – ${what}`;
}

export function showPlain(value: number): string {
  return value.toFixed(2);
}
