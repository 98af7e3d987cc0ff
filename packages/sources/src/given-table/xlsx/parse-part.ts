import { Parser } from 'htmlparser2';
import { TableFileError } from '../table-file-error.ts';
import { placeIn } from '../table-place.ts';
import { type UnpackBudget, unpackPart } from './unpack-part.ts';
import type { ZipPart } from './zip-directory.ts';

/** What happens while a part is read from its beginning to its end. Names are without the prefix of their vocabulary. */
export interface PartEvents {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (piece: string) => void;
}

/**
 * Reads a part of a workbook as XML. Entities of the document's own do not exist: a part that declares a document type is
 * refused before anything can be expanded.
 * Throws TableFileError `document-type`, `damaged-part`, and what unpacking throws.
 */
export async function parsePart(part: ZipPart, budget: UnpackBudget, events: PartEvents): Promise<void> {
  let depth = 0;
  let elements = 0;
  let isEnding = false;
  let isWhole = true;
  const fail = (code: 'document-type' | 'damaged-part'): TableFileError =>
    new TableFileError(code, placeIn(budget.file), { part: part.name });
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        elements++;
        events.open(localName(name), attributes);
      },
      onclosetag(name) {
        depth--;
        if (isEnding) isWhole = false;
        else events.close(localName(name));
      },
      ontext: events.text,
      onprocessinginstruction(name) {
        if (name.toLowerCase() === '!doctype') throw fail('document-type');
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for await (const piece of unpackPart(part, budget)) {
    decoder ??= new TextDecoder(charsetOf(piece));
    parser.write(decoder.decode(piece, { stream: true }));
    if (depth > DEEPEST) throw fail('damaged-part');
  }
  if (depth > 0) isEnding = true;
  parser.end();
  if (!isWhole || elements === 0) throw fail('damaged-part');
}

/** Sheets nest five elements deep; a closing tag is looked for among the open ones, so that depth costs time. */
const DEEPEST = 256;

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function charsetOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8';
}
