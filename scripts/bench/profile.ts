// Says in which functions time went, from a CPU profile. Cannot see what the optimiser has put into its caller.
import { readFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector/promises';
import { renderTable } from './table.ts';

/** A function with its part of the time: its own, and with all that it called. */
export interface HotSpot {
  readonly name: string;
  /** `engine/src/check/candidates/candidates.ts:67`; of packages from npm, their path in node_modules. */
  readonly place: string;
  readonly own: number;
  readonly whole: number;
}

/** Profiles a piece of work in this process. */
export async function profileOf(work: () => unknown): Promise<HotSpot[]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 400 });
  await session.post('Profiler.start');
  work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return hotSpotsOf(profile);
}

/** The hot spots of a `.cpuprofile` that `node --cpu-prof` wrote. */
export function readProfile(path: string): HotSpot[] {
  return hotSpotsOf(JSON.parse(readFileSync(path, 'utf8')));
}

/** The functions of the project, heaviest with all that they called first. */
export function renderHotSpots(spots: readonly HotSpot[], count: number): string {
  const percent = (part: number): string => `${(part * 100).toFixed(1)}%`;
  return renderTable(
    ['function', 'own time', 'with all it called', 'where'],
    spots.slice(0, count).map((spot) => [spot.name, percent(spot.own), percent(spot.whole), spot.place]),
  );
}

function hotSpotsOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): HotSpot[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(
    nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)),
  );
  const own = new Map<string, number>();
  const whole = new Map<string, number>();
  let total = 0;
  samples.forEach((id, index) => {
    const time = timeDeltas[index] ?? 0;
    const leaf = byId.get(id);
    if (
      leaf === undefined ||
      leaf.callFrame.functionName === '(idle)' ||
      leaf.callFrame.functionName === '(program)'
    )
      return;
    total += time;
    add(own, keyOf(leaf), time);
    const seen = new Set<string>();
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const node = byId.get(at);
      if (node !== undefined) seen.add(keyOf(node));
    }
    for (const key of seen) add(whole, key, time);
  });
  return [...whole]
    .map(([key, time]): HotSpot => {
      const [name = '', place = ''] = key.split('\t');
      return { name, place, own: (own.get(key) ?? 0) / total, whole: time / total };
    })
    .sort((a, b) => b.own - a.own);
}

function keyOf({ callFrame }: Profiler.ProfileNode): string {
  const path = callFrame.url
    .replace(/^.*\/(?:packages|node_modules)\//, '')
    .replace(/^.*\/scripts\//, 'scripts/');
  const place = path === '' ? '' : `${path}:${callFrame.lineNumber + 1}`;
  return `${callFrame.functionName || '(anonymous)'}\t${place}`;
}

function add(times: Map<string, number>, key: string, time: number): void {
  times.set(key, (times.get(key) ?? 0) + time);
}
