import type { z } from 'zod';

/** What can be wrong with a sidecar; a closed list. */
export type SidecarReason =
  | { readonly code: 'not-json'; readonly line: number }
  | { readonly code: 'wrong-kind'; readonly expected: string }
  | { readonly code: 'no-choice'; readonly choices: readonly string[] }
  | { readonly code: 'unknown-field'; readonly name: string }
  | { readonly code: 'not-a-row' }
  | { readonly code: 'not-a-column' }
  | { readonly code: 'not-a-period' }
  | { readonly code: 'not-a-unit'; readonly written: string }
  | { readonly code: 'too-long' }
  | { readonly code: 'no-such-table'; readonly names: readonly string[] }
  | { readonly code: 'outside'; readonly range: string };

/** Something wrong in a sidecar, and where: `tables.수출.columns.B.kind`. */
export interface SidecarProblem {
  readonly path: string;
  readonly reason: SidecarReason;
}

/** The first thing that the schema finds wrong, with where it is. Example: a `kind` that is none → `{ code: 'no-choice', … }`. */
export function sidecarProblem(error: z.ZodError): SidecarProblem {
  const [issue] = error.issues;
  if (issue === undefined) return { path: '', reason: { code: 'wrong-kind', expected: 'object' } };
  return { path: issue.path.map(String).join('.'), reason: reasonOf(issue) };
}

function reasonOf(issue: z.core.$ZodIssue): SidecarReason {
  const last = issue.path.at(-1);
  switch (issue.code) {
    case 'unrecognized_keys':
      return { code: 'unknown-field', name: issue.keys[0] ?? '' };
    case 'invalid_value':
      return { code: 'no-choice', choices: issue.values.map(String) };
    case 'invalid_key':
      return { code: 'not-a-column' };
    case 'custom':
      return { code: 'not-a-period' };
    case 'too_big':
      return typeof last === 'number' && issue.origin !== 'string'
        ? { code: 'not-a-row' }
        : { code: 'too-long' };
    case 'too_small':
      return typeof last === 'number' ? { code: 'not-a-row' } : { code: 'wrong-kind', expected: 'string' };
    case 'invalid_format':
      return { code: 'not-a-column' };
    case 'invalid_type':
      return typeof last === 'number'
        ? { code: 'not-a-row' }
        : { code: 'wrong-kind', expected: issue.expected };
    default:
      return { code: 'wrong-kind', expected: 'object' };
  }
}
