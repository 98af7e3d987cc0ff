/** Time as the server is given it. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs something once after so many milliseconds; gives back how to call it off. */
  readonly after: (ms: number, run: () => void) => () => void;
}

/** Runs something again and again, `ms` after it last ran; gives back how to stop. */
export function repeat(clock: Clock, ms: number, run: () => void): () => void {
  let cancel = clock.after(ms, tick);
  function tick(): void {
    cancel = clock.after(ms, tick);
    run();
  }
  return () => cancel();
}

/** The promise's value; `late` where it takes longer than `ms`. Errors pass through. */
export async function within<Value, Late>(
  clock: Clock,
  ms: number,
  promise: Promise<Value>,
  late: Late,
): Promise<Value | Late> {
  let cancel = (): void => undefined;
  const timeout = new Promise<Late>((resolve) => {
    cancel = clock.after(ms, () => resolve(late));
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    cancel();
  }
}
