// What a check finds. Cannot say how bad it is: everything found is a fault.

/** A fault and where it is. */
export interface Finding {
  /** `packages/engine/src/check.ts:12`; a bare path or name where there is no line. */
  readonly place: string;
  readonly message: string;
}

/** A check with the one word by which it is called. */
export interface Check {
  readonly name: string;
  /** What a reader should know of a run that found nothing, such as how much was looked at. */
  readonly run: () => Promise<{ readonly findings: readonly Finding[]; readonly note: string }>;
}
