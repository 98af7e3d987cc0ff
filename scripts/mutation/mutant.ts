// One change to a source, and how it is written out. Cannot tell whether the change means anything.

/** A change to one place of a file. */
export interface Mutant {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
  /** What kind of change it is: `operator`, `condition`, `literal`, `pattern`, `item`, `call`. */
  readonly kind: string;
}

/** What came of a mutant: a test failed, none did, or no answer came (which counts as noticed). */
export type Fate = 'killed' | 'survived' | 'stuck';

/** The text with the change made. */
export function applyMutant(text: string, { start, end, to }: Pick<Mutant, 'start' | 'end' | 'to'>): string {
  return text.slice(0, start) + to + text.slice(end);
}

/** `packages/engine/src/check/judging/tolerance.ts:41 operator: && → ||`, in one line. */
export function mutantLine({ path, line, kind, from, to }: Mutant): string {
  const short = (text: string): string => {
    const flat = text.replace(/\s+/g, ' ');
    return flat.length > 70 ? `${flat.slice(0, 67)}…` : flat;
  };
  return `${path}:${line} ${kind}: ${short(from)} → ${to === '' ? 'nothing' : short(to)}`;
}
