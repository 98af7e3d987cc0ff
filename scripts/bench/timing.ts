// Times contenders against each other. Cannot make a busy machine quiet: trust the ratios before the milliseconds.

/** One way of doing something, to be timed. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

/** What timing a contender came to, in milliseconds a run. */
export interface Timed {
  readonly name: string;
  readonly median: number;
  /** The quickest round: what the machine does where nothing else runs. */
  readonly best: number;
  readonly rounds: readonly number[];
  /** The processor's time of all threads, median of the rounds: what else runs changes it little. */
  readonly cpu: number;
}

/** A round lasts at least so long, that the clock's own grain does not show. */
const ROUND_MS = 30;

/**
 * Warms the contenders up, then runs them in turns, so that whatever else the machine does falls on all alike.
 * `timeTurns([a, b], 15)` → median, best and rounds of each, in milliseconds a run.
 */
export function timeTurns(contenders: readonly Contender[], rounds: number): Timed[] {
  const repeats = contenders.map(({ run }) => repeatsOf(run));
  const taken: number[][] = contenders.map(() => []);
  const used: number[][] = contenders.map(() => []);
  for (let round = 0; round < rounds; round++)
    contenders.forEach(({ run }, index) => {
      const repeat = repeats[index] ?? 1;
      const [start, usedBefore] = [performance.now(), cpuMs()];
      for (let at = 0; at < repeat; at++) run();
      taken[index]?.push((performance.now() - start) / repeat);
      used[index]?.push((cpuMs() - usedBefore) / repeat);
    });
  return contenders.map(({ name }, index) => {
    const all = taken[index] ?? [];
    return { name, median: median(all), best: Math.min(...all), rounds: all, cpu: median(used[index] ?? []) };
  });
}

/** Milliseconds of the processor that this process has used. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How many times as long `slow` takes as `quick`: the median of the rounds, each against the other's of the same turn. */
export function ratioOf(slow: Timed, quick: Timed): number {
  return median(slow.rounds.map((ms, round) => ms / (quick.rounds[round] ?? Number.NaN)));
}

/** The middle value; of an even number, the mean of the two: `median([3, 1, 2])` → 2. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** Runs until the optimiser has settled, then says how many runs make up a round. */
function repeatsOf(run: () => unknown): number {
  const start = performance.now();
  let runs = 0;
  while (runs < 3 || (performance.now() - start < 600 && runs < 3000)) {
    run();
    runs++;
  }
  const settled = performance.now();
  run();
  return Math.max(1, Math.round(ROUND_MS / Math.max(performance.now() - settled, 0.001)));
}
