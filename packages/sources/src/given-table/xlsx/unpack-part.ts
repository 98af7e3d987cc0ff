import { TableFileError } from '../table-file-error.ts';
import type { TableLimits } from '../table-limits.ts';
import { placeIn } from '../table-place.ts';
import type { ZipPart } from './zip-directory.ts';

/** What the parts of one archive may still take unpacked. */
export interface UnpackBudget {
  readonly file: string;
  readonly limits: TableLimits;
  unpacked: number;
}

const MIB = 1024 * 1024;

/**
 * Hands out a part of an archive unpacked, piece by piece, and stops as soon as the archive has taken more than it may,
 * whatever its directory says of sizes.
 * Throws TableFileError `unpacks-too-large`, `damaged-archive`.
 */
export async function* unpackPart(part: ZipPart, budget: UnpackBudget): AsyncGenerator<Uint8Array> {
  const pieces = part.isDeflated ? inflate(part, budget.file) : [part.packed];
  for await (const piece of pieces) {
    budget.unpacked += piece.byteLength;
    if (budget.unpacked > budget.limits.unpacked)
      throw new TableFileError('unpacks-too-large', placeIn(budget.file), {
        limit: `${Math.floor(budget.limits.unpacked / MIB)} MiB`,
      });
    yield piece;
  }
}

async function* inflate({ name, packed }: ZipPart, file: string): AsyncGenerator<Uint8Array> {
  const stream = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  try {
    yield* stream;
  } catch (cause) {
    throw new TableFileError('damaged-archive', placeIn(file), { part: name }, cause);
  }
}
