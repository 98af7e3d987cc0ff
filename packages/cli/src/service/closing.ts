/** How to close what was opened so far. */
export interface Closing {
  readonly add: (close: () => Promise<unknown>) => void;
  /** Closes each once, in the opposite order; one that fails keeps none from being closed. */
  readonly closeAll: () => Promise<void>;
}

/** Begins to gather what is to be closed. Example: after `add(a.close)` and `add(b.close)`, `closeAll()` closes b, then a. */
export function createClosing(onFailed: (error: unknown) => void): Closing {
  const closes: (() => Promise<unknown>)[] = [];
  return {
    add(close) {
      closes.push(close);
    },
    async closeAll() {
      for (const close of closes.splice(0).reverse()) await close().catch(onFailed);
    },
  };
}
