import { isAbsolute, relative, resolve, sep } from 'node:path';

/** Where a document that was checked lies, as an annotation names it. */
export type DraftPlace =
  /** `path` is relative to the folder of the drafts, with slashes; where it lies outside, absolute. */
  | { readonly kind: 'file'; readonly path: string; readonly isWithin: boolean }
  | { readonly kind: 'web'; readonly address: string }
  | { readonly kind: 'stdin' };

/**
 * The place of a document by what was asked for.
 * Example: `draftPlace('./drafts/a.md', '/home/kim')` from `/home/kim` → `{ kind: 'file', path: 'drafts/a.md', isWithin: true }`.
 */
export function draftPlace(operand: string, base: string): DraftPlace {
  if (operand === '-') return { kind: 'stdin' };
  if (isAddress(operand)) return { kind: 'web', address: operand };
  const whole = resolve(operand);
  const path = relative(base, whole);
  const isWithin = path !== '' && !isAbsolute(path) && path.split(sep)[0] !== '..';
  return { kind: 'file', path: (isWithin ? path : whole).split(sep).join('/'), isWithin };
}

/** Whether an operand names a page, and no file of the author's own. */
export function isAddress(operand: string): boolean {
  return /^[a-z][a-z0-9+.-]{1,30}:\/\//i.test(operand);
}

/**
 * The folder that paths are told from: that of the repository where a GitHub runner names it and the command runs in it, else
 * the current one.
 */
export function draftBase(env: Readonly<Record<string, string | undefined>>): string {
  const here = resolve('.');
  const { GITHUB_WORKSPACE: workspace } = env;
  if (workspace === undefined || !isAbsolute(workspace)) return here;
  const path = relative(workspace, here);
  return path.split(sep)[0] === '..' || isAbsolute(path) ? here : workspace;
}
