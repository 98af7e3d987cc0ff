// Finds the regular expressions that a file writes down, and the places where it builds them. Cannot know what a built one looks like: record-patterns.ts watches.
import { Visitor } from 'oxc-parser';
import type { ParsedFile } from './parse.ts';

/** A pattern with the place that made it. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** `packages/engine/src/text/stem.ts:12`. */
  readonly place: string;
}

/** Patterns written as such: `/[0-9]+/g`. */
export function literalsOf({ path, program, lineAt }: ParsedFile): Pattern[] {
  const found: Pattern[] = [];
  new Visitor({
    Literal(node) {
      if ('regex' in node)
        found.push({
          source: node.regex.pattern,
          flags: node.regex.flags,
          place: `${path}:${lineAt(node.start)}`,
        });
    },
  }).visit(program);
  return found;
}

/** Places of `new RegExp(…)` and `RegExp(…)`. */
export function buildingPlacesOf({ path, program, lineAt }: ParsedFile): string[] {
  const places: string[] = [];
  const visit = (node: {
    readonly callee: { readonly type: string; readonly name?: unknown };
    readonly start: number;
  }): void => {
    if (node.callee.type === 'Identifier' && node.callee.name === 'RegExp')
      places.push(`${path}:${lineAt(node.start)}`);
  };
  new Visitor({ NewExpression: visit, CallExpression: visit }).visit(program);
  return places;
}
