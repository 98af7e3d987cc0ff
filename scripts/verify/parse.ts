// Parses a TypeScript file for the checks. Cannot resolve names: it sees one file at a time.
import { type EcmaScriptModule, type Program, parseSync } from 'oxc-parser';

/** A file as the checks see it. */
export interface ParsedFile {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly program: Program;
  readonly module: EcmaScriptModule;
  /** The line of an offset, from 1. */
  readonly lineAt: (offset: number) => number;
}

/**
 * Parses a file's text; throws SyntaxError with the place where it cannot be read.
 * Example: `parseText('a.ts', 'export {};').program.body.length` → 1.
 */
export function parseText(path: string, text: string): ParsedFile {
  const { program, module, errors } = parseSync(path, text);
  const lineAt = lineFinder(text);
  const [error] = errors;
  if (error !== undefined)
    throw new SyntaxError(`${path}:${lineAt(error.labels[0]?.start ?? 0)} ${error.message}`);
  return { path, text, program, module, lineAt };
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
