import type { DeadLetter } from '@assay/pipeline';
import { UsageError } from '../../arguments/usage-error.ts';

/** Letters of an id that are shown at least. */
const LEAST = 8;

/**
 * The dead letters that ids name, or beginnings of ids, each once. Throws UsageError where one names none, or several.
 * Example: of `5f3c01…` and `5fd2aa…`, `selectLetters(letters, ['5f3'])` → the first.
 */
export function selectLetters(letters: readonly DeadLetter[], ids: readonly string[]): DeadLetter[] {
  const chosen = new Set<DeadLetter>();
  for (const id of ids) {
    const wanted = id.replace(/…$/, '').toLowerCase();
    const found = letters.filter((letter) => letter.id.startsWith(wanted));
    const [first, second] = found;
    if (first === undefined || wanted === '') throw new UsageError({ code: 'unknown-job', id });
    if (second !== undefined && first.id !== wanted)
      throw new UsageError({
        code: 'several-jobs',
        id,
        ids: shortIds(letters)
          .filter((short) => short.startsWith(wanted))
          .slice(0, 5),
      });
    chosen.add(first);
  }
  return [...chosen];
}

/** The ids, each cut to what tells it from all the others, in the order of the letters. */
export function shortIds(letters: readonly DeadLetter[]): string[] {
  let length = LEAST;
  while (
    length < 36 &&
    new Set(letters.map(({ id }) => id.slice(0, length))).size < new Set(letters.map(({ id }) => id)).size
  )
    length += 1;
  return letters.map(({ id }) => id.slice(0, length));
}
