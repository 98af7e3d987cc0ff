// Adds up what outlived the deletion of its data. Cannot say which survivors are the same fact told by another statistic.
import type { Deletions, Survivor } from './measure-deletion.ts';

export interface DeletionRow {
  readonly deleted: Survivor['deleted'];
  readonly claims: number;
  readonly survivors: number;
  /** What the survivors say now. */
  readonly supported: number;
  readonly refuted: number;
  readonly conflicting: number;
}

export interface DeletionPart {
  readonly rows: readonly DeletionRow[];
  readonly survivors: readonly Survivor[];
}

/** Both deletions of all articles together. */
export function sumDeletions(cells: readonly Deletions[], indicators: readonly Deletions[]): DeletionPart {
  return {
    rows: [rowOf('cells', cells), rowOf('indicator', indicators)],
    survivors: [...cells, ...indicators].flatMap(({ survivors }) => survivors),
  };
}

function rowOf(deleted: Survivor['deleted'], parts: readonly Deletions[]): DeletionRow {
  const survivors = parts.flatMap((part) => part.survivors);
  const now = (label: string): number =>
    survivors.filter(({ after }) => after.startsWith(`${label} `)).length;
  return {
    deleted,
    claims: parts.reduce((total, { claims }) => total + claims, 0),
    survivors: survivors.length,
    supported: now('supported'),
    refuted: now('refuted'),
    conflicting: now('conflicting'),
  };
}
