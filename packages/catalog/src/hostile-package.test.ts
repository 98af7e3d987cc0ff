import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CatalogueFaultError } from './fault/catalogue-fault-error.ts';
import { faultLine } from './fault/fault.ts';
import { readPackagesSync } from './read-packages.ts';
import { makeSample, SAMPLE } from './sample-package.ts';

/** A piece of bytes that a careless or hostile hand could put anywhere into a file. */
const piece = fc.oneof(
  fc.uint8Array({ maxLength: 4 }),
  fc
    .constantFrom('"', ',', '\n', '\r', '|', '{', '}', '[', '../', '\u0000', '\u202e', '한', '1e5', '')
    .map((text) => new Uint8Array(Buffer.from(text))),
);

test('a package that was damaged anywhere is read or refused with faults, and never breaks the reader', () => {
  const folder = makeSample();
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(SAMPLE)),
      fc.nat(2_000),
      fc.nat(6),
      piece,
      (path, from, length, bytes) => {
        const sound = Buffer.from(SAMPLE[path] ?? '');
        const at = from % (sound.length + 1);
        writeFileSync(
          join(folder, path),
          Buffer.concat([sound.subarray(0, at), bytes, sound.subarray(at + length)]),
        );
        try {
          readPackagesSync([folder]);
        } catch (error) {
          if (!(error instanceof CatalogueFaultError)) throw error;
          expect(error.faults.length).toBeGreaterThan(0);
          for (const fault of error.faults) expect(faultLine(fault, 'ko')).toMatch(/^\P{Cc}+$/u);
        } finally {
          writeFileSync(join(folder, path), sound);
        }
      },
    ),
    { seed: 20261123, numRuns: 150 },
  );
});
