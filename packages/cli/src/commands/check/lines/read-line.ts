import { createHash } from 'node:crypto';
import type { DocumentInput } from '@assay/engine';
import { describePasted } from '@assay/sources';
import { documentInput } from '../document-input.ts';
import type { LineFault } from './line-fault.ts';
import { type LineInput, lineInputSchema } from './line-schema.ts';
import type { ByteLine } from './split-lines.ts';

/** A line as it was read: an article to check, or why it is none. */
export type ReadLine =
  | {
      readonly kind: 'article';
      readonly id: string | number;
      readonly document: DocumentInput;
      readonly tables: NonNullable<LineInput['tables']>;
    }
  | { readonly kind: 'fault'; readonly id: string | number | null; readonly fault: LineFault };

/** Bytes that a line may have: as many as a file that is checked. */
export const LONGEST_LINE = 10 * 1024 * 1024;

/**
 * Reads a line as an article; null for an empty one, which says nothing.
 * Example: the bytes of `{"id":1,"text":"…"}` → `{ kind: 'article', id: 1, document: { text: '…', language: 'en', … } }`.
 */
export function readLine({ bytes }: ByteLine): ReadLine | null {
  if (bytes === null) return { kind: 'fault', id: null, fault: { code: 'too-long', most: LONGEST_LINE } };
  const text = decode(bytes);
  if (text === null) return { kind: 'fault', id: null, fault: { code: 'not-utf8' } };
  if (text.trim() === '') return null;
  const value = parseJson(text);
  if (value === undefined) return { kind: 'fault', id: null, fault: { code: 'not-json' } };
  const parsed = lineInputSchema.safeParse(value);
  if (parsed.success) return readInput(parsed.data);
  const [issue] = parsed.error.issues;
  const named =
    issue?.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue?.path;
  return { kind: 'fault', id: idOf(value), fault: { code: 'not-an-input', path: (named ?? []).join('.') } };
}

function readInput({ id, text, language, published, url, tables }: LineInput): ReadLine {
  const fault = (code: 'no-text' | 'web-page'): ReadLine => ({
    kind: 'fault',
    id,
    fault: { code },
  });
  if (text.trim() === '') return fault('no-text');
  const described = describePasted(text, published ?? null, sha256);
  if (described === null) return fault('web-page');
  return {
    kind: 'article',
    id,
    document: {
      ...documentInput(described),
      ...(language !== undefined && language !== null && { language }),
      ...(url !== undefined && url !== null && { url }),
    },
    tables: tables ?? [],
  };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The id of a line that is faulty otherwise, so that whoever sent it finds it again. */
function idOf(value: unknown): string | number | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
