// Splits every set into a half that was open to whoever mended first and one that was set aside and scored blind. Cannot keep anybody from looking.
import { createHash } from 'node:crypto';
import type { Half } from './measured-set.ts';

/** The half of a case, by the hash of its text: the same on every machine, whatever the order of the file. */
export function halfOf(set: string, text: string): Half {
  const [first = 0] = createHash('sha256').update(`${set}\n${text}`).digest();
  return first % 2 === 1 ? 'aside' : 'open';
}
