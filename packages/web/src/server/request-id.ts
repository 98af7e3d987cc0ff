/** Ids of proxies are kept where they are plain. */
const PLAIN = /^[A-Za-z0-9._-]{1,64}$/;

/**
 * Makes the ids that tie an answer to its lines in the log: the one that a proxy gave, else start of the process and a count.
 * Example: `requestIds(0)('abc-1')` → `abc-1`; `requestIds(1767225600000)(undefined)` → `mjugp4w0-1`.
 */
export function requestIds(startedAt: number): (given: string | undefined) => string {
  const start = startedAt.toString(36);
  let count = 0;
  return (given) => {
    if (given !== undefined && PLAIN.test(given)) return given;
    count += 1;
    return `${start}-${count}`;
  };
}
