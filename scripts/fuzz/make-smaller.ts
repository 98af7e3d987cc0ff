// Makes a hostile input smaller as long as the same fault is found. Cannot promise the smallest.
import type { FuzzInput, FuzzKind } from './fuzz-kind.ts';
import { runCase } from './run-case.ts';

/** A fault without its figures and quotes, so that it is known again in a smaller input. */
function kindOfFault(fault: string): string {
  return fault
    .replace(/"(?:[^"\\]|\\.)*"/g, '“”')
    .replace(/[0-9]+/g, '0')
    .slice(0, 120);
}

/**
 * The input without whatever the fault does not need: parts are left out, halves first, then ever smaller ones. Faults of time
 * are left as they are, as a smaller input takes less.
 */
export async function makeSmaller(
  kind: FuzzKind,
  input: FuzzInput,
  fault: string,
  mostMs: number,
): Promise<FuzzInput> {
  if (fault.startsWith('took ')) return input;
  const wanted = kindOfFault(fault);
  const until = performance.now() + mostMs;
  const isSame = async (candidate: FuzzInput): Promise<boolean> =>
    (await runCase(kind, candidate)).faults.some((one) => kindOfFault(one) === wanted);
  let best = input;
  for (let size = Math.ceil(best.content.length / 2); size >= 1 && performance.now() < until; ) {
    let shrunk = false;
    for (let at = 0; at < best.content.length && performance.now() < until; ) {
      const candidate = { ...best, content: without(best.content, at, at + size) };
      if (candidate.content.length > 0 && (await isSame(candidate))) {
        best = candidate;
        shrunk = true;
      } else at += size;
    }
    if (!shrunk || size > best.content.length) {
      if (size === 1) break;
      size = Math.ceil(size / 2);
    }
  }
  return best;
}

function without(content: string | Uint8Array, start: number, end: number): string | Uint8Array {
  return typeof content === 'string'
    ? content.slice(0, start) + content.slice(end)
    : Buffer.concat([content.subarray(0, start), content.subarray(end)]);
}
