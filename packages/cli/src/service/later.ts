/** Runs something after so many milliseconds; what it gives calls that off. Example: `later(poll, 1000)` polls in a second. */
export function later(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}
