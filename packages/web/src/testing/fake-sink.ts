import type { EventSink } from '../live/reader.ts';

export interface FakeSink extends EventSink {
  /** Takes so many writes and is then full; infinity unless told. */
  readonly grant: (writes: number) => void;
  /** The ids of the events that were written, in order. */
  readonly ids: () => readonly string[];
  readonly texts: readonly string[];
  readonly buffers: readonly Buffer[];
  /** Writes made while it was full: what a connection would have to keep. */
  readonly kept: () => number;
  readonly state: () => 'open' | 'ended' | 'destroyed';
  readonly close: () => void;
}

/** A connection that is as slow as a test wants it. */
export function fakeSink(writes = Number.POSITIVE_INFINITY): FakeSink {
  const listeners: Record<'drain' | 'close' | 'error', (() => void)[]> = { drain: [], close: [], error: [] };
  const buffers: Buffer[] = [];
  const texts: string[] = [];
  let left = writes;
  let kept = 0;
  let state: 'open' | 'ended' | 'destroyed' = 'open';
  function emit(event: 'drain' | 'close'): void {
    for (const listener of listeners[event]) listener();
  }
  function take(bytes: Buffer): void {
    buffers.push(bytes);
    texts.push(bytes.toString());
  }
  return {
    write(bytes) {
      if (left <= 0) kept += 1;
      left -= 1;
      take(bytes);
      return left > 0;
    },
    end(bytes) {
      take(bytes);
      state = 'ended';
    },
    destroy() {
      state = 'destroyed';
      emit('close');
    },
    on(event, listener) {
      listeners[event].push(listener);
    },
    grant(more) {
      const full = left <= 0;
      left = more;
      if (full) emit('drain');
    },
    ids: () => texts.flatMap((text) => /^id: ([0-9]+)\nevent/.exec(text)?.[1] ?? []),
    texts,
    buffers,
    kept: () => kept,
    state: () => state,
    close: () => emit('close'),
  };
}
