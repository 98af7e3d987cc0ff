import { createRequire } from 'node:module';
import type * as Jsonc from 'jsonc-parser';
import type { FaultColumn } from '../fault/fault.ts';

/** A line and a column, both counted from 1. */
export interface JsonPlace {
  readonly line: number;
  readonly column: FaultColumn;
}

/** Loaded only when something is wrong, so that a sound package starts quickly; it recurses, so a text nested too deep makes it throw. */
function jsonc(): typeof Jsonc {
  return createRequire(import.meta.url)('jsonc-parser') as typeof Jsonc;
}

/**
 * Where a text stops being JSON, and what was wrong there.
 * Example: `jsonErrorPlace('{"a":\n}')` → `{line: 2, column: {index: 1, name: ''}, what: 'ValueExpected'}`.
 */
export function jsonErrorPlace(text: string): JsonPlace & { readonly what: string } {
  const { parse, printParseErrorCode } = jsonc();
  const errors: Jsonc.ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    return { ...placeOf(text, 0), what: 'TooDeep' };
  }
  const [first] = errors;
  const what = first === undefined ? 'InvalidSymbol' : printParseErrorCode(first.error);
  return { ...placeOf(text, first?.offset ?? 0), what };
}

/** Finds where the value at a path stands, or the nearest parent that is there. */
export type FindJsonPlace = (path: readonly (string | number)[]) => JsonPlace;

/**
 * Finds places in one text, which is parsed at the first question.
 * Example: `jsonPlaces('{\n "name": 3}')(['name'])` → line 2, column 10.
 */
export function jsonPlaces(text: string): FindJsonPlace {
  let parsed: { readonly tree: Jsonc.Node | undefined } | null = null;
  return (path) => {
    parsed ??= { tree: parseTree(text) };
    const { tree } = parsed;
    for (let depth = path.length; tree !== undefined && depth > 0; depth -= 1) {
      const node = jsonc().findNodeAtLocation(tree, path.slice(0, depth));
      if (node !== undefined) return placeOf(text, node.offset);
    }
    return placeOf(text, tree?.offset ?? 0);
  };
}

function parseTree(text: string): Jsonc.Node | undefined {
  try {
    return jsonc().parseTree(text);
  } catch {
    return undefined;
  }
}

function placeOf(text: string, offset: number): JsonPlace {
  const before = text.slice(0, offset);
  return {
    line: before.split('\n').length,
    column: { index: offset - before.lastIndexOf('\n'), name: '' },
  };
}
