import type { SourceDocument } from '@assay/sources';
import type { CliDeps } from '../../deps.ts';
import { printable } from '../../terminal/width.ts';

/** A document that was asked for: its name as given, and either what it is or why it could not be read. */
export type ReadDocument =
  | { readonly name: string; readonly document: SourceDocument }
  | { readonly name: string; readonly error: unknown };

/** Documents that are read ahead of the one being checked; pages are slow, and files cost nothing. */
const AHEAD = 4;

/**
 * Reads the inputs, at once and some steps ahead, and hands them out in their order; one that fails does not keep the others.
 */
export function readInOrder(
  inputs: readonly string[],
  read: (input: string) => Promise<SourceDocument>,
): AsyncIterable<ReadDocument> {
  const waiting = inputs.slice(AHEAD);
  return continueReading(
    inputs.slice(0, AHEAD).map((input) => attempt(input, read)),
    waiting,
    read,
  );
}

async function* continueReading(
  started: Promise<ReadDocument>[],
  waiting: string[],
  read: (input: string) => Promise<SourceDocument>,
): AsyncGenerator<ReadDocument> {
  for (let current = started.shift(); current !== undefined; current = started.shift()) {
    const following = waiting.shift();
    if (following !== undefined) started.push(attempt(following, read));
    yield await current;
  }
}

async function attempt(
  name: string,
  read: (input: string) => Promise<SourceDocument>,
): Promise<ReadDocument> {
  try {
    return { name, document: await read(name) };
  } catch (error) {
    return { name, error };
  }
}

/** A document's name as places in it are given: `-` is `<stdin>`, and nothing in a name can steer the terminal. */
export function documentName(operand: string): string {
  return operand === '-' ? '<stdin>' : printable(operand);
}

/** The reader of documents, loaded when the first is asked for. A date that is given stands over the document's own. */
export function documentReader(
  deps: CliDeps,
  published: string | null,
): (operand: string) => Promise<SourceDocument> {
  return async (operand) => {
    const { readDocument } = await import('@assay/sources');
    return readDocument(
      operand,
      published === null ? {} : { published },
      operand === '-' ? { stdin: deps.stdin } : {},
    );
  };
}
