// Asks recheck whether patterns take linear time, and remembers its answers. Cannot prove all of them: what it cannot decide counts as a fault.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { check } from 'recheck';
import type { Pattern } from './pattern-literals.ts';
import { ROOT } from './repository.ts';

const CACHE = join(ROOT, 'node_modules', '.cache', 'assay-patterns.json');
const TIMEOUT_MS = 20_000;
/** Patterns asked about at once. */
const LANES = 2;

/** `null` where the pattern takes linear time, else what is wrong with it. */
export type Proof = string | null;

/** The proof of each pattern, in order, and how many of them had to be asked for. */
export async function provePatterns(
  patterns: readonly Pattern[],
): Promise<{ readonly proofs: readonly Proof[]; readonly asked: number }> {
  const known = readCache();
  const waiting = new Map<string, Pattern>();
  for (const pattern of patterns) {
    const key = keyOf(pattern);
    if (!known.has(key)) waiting.set(key, pattern);
  }
  const queue = [...waiting];
  const work = async (): Promise<void> => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const [key, pattern] = next;
      known.set(key, await provePattern(pattern));
    }
  };
  await Promise.all(Array.from({ length: LANES }, work));
  if (waiting.size > 0) writeCache(known, new Set(patterns.map(keyOf)));
  return { proofs: patterns.map((pattern) => known.get(keyOf(pattern)) ?? null), asked: waiting.size };
}

/** recheck knows no `v`; where a pattern means the same under `u`, it is asked about that. */
export async function provePattern({ source, flags }: Pattern): Promise<Proof> {
  const result = await check(source, flags.replace('v', 'u').replace('d', ''), { timeout: TIMEOUT_MS });
  switch (result.status) {
    case 'safe':
      return null;
    case 'vulnerable':
      return `takes ${result.complexity.summary} time, as on ${shown(result.attack.pattern)}`;
    default:
      return result.error.kind === 'timeout'
        ? `could not be proved within ${TIMEOUT_MS / 1000} s; make it simpler`
        : `could not be proved (${result.error.kind})`;
  }
}

function shown(attack: string): string {
  return attack.length <= 80 ? attack : `${attack.slice(0, 77)}…`;
}

function keyOf({ source, flags }: Pattern): string {
  return createHash('sha256').update(`${flags}/${source}`).digest('hex').slice(0, 32);
}

function version(): string {
  const { version: own }: { version: string } = createRequire(import.meta.url)('recheck/package.json');
  return `${own} ${TIMEOUT_MS}`;
}

/** What was proved; a fault is asked about again, as a crowded machine finds some that there are not. */
function readCache(): Map<string, Proof> {
  try {
    const cache: { version: string; proofs: [string, Proof][] } = JSON.parse(readFileSync(CACHE, 'utf8'));
    return new Map(cache.version === version() ? cache.proofs.filter(([, proof]) => proof === null) : []);
  } catch {
    return new Map();
  }
}

function writeCache(known: ReadonlyMap<string, Proof>, wanted: ReadonlySet<string>): void {
  mkdirSync(dirname(CACHE), { recursive: true });
  const proofs = [...known].filter(([key]) => wanted.has(key)).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(CACHE, `${JSON.stringify({ version: version(), proofs })}\n`);
}
