import { collectBytes } from './bytes/collect.ts';
import { readFileBytes, toFileError } from './bytes/read-file.ts';
import { charsetOfMediaType } from './decode/declared-charset.ts';
import { promisedFormat } from './detect-format.ts';
import { findDocument, type Raw } from './document-from-bytes.ts';
import { SourceError } from './errors.ts';
import type { FetchDeps } from './fetch/send-request.ts';
import { DEFAULT_LIMITS, type SourceLimits } from './limits.ts';
import { parsePublishedDate } from './published-date.ts';
import type { SourceDocument, SourceOptions } from './source-document.ts';
import { parsePlace } from './source-place.ts';

/** What reading takes from outside; everything has a default but standard input. */
export interface SourceDeps extends FetchDeps {
  readonly stdin?: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;
  readonly limits?: Partial<SourceLimits>;
}

/**
 * Reads a path, an http(s) address or `-` (standard input) into a plain document.
 * Example: `readDocument('article.md')` → `{text: '# AI …', format: 'markdown', language: 'ko', warnings: [], …}`.
 * Throws SourceError and nothing else; its code says why, its messages what to do.
 */
export async function readDocument(
  where: string,
  options: SourceOptions = {},
  deps: SourceDeps = {},
): Promise<SourceDocument> {
  const { published } = options;
  if (published !== undefined && parsePublishedDate(published) !== published)
    throw new SourceError('bad-date', where, { date: published });
  const limits = { ...DEFAULT_LIMITS, ...deps.limits };
  const raw = await readRaw(where, deps, limits);
  const { document } = await findDocument(raw, { options, limits });
  return document;
}

async function readRaw(where: string, deps: SourceDeps, limits: SourceLimits): Promise<Raw> {
  const place = parsePlace(where);
  if (place.kind === 'url') return readPage(place.url, deps, limits);
  const bytes =
    place.kind === 'stdin'
      ? await readStdin(deps.stdin ?? [], limits.bytes)
      : await readFileBytes(place.path, limits.bytes);
  const promised = place.kind === 'stdin' ? null : promisedFormat(place.path, null);
  return { bytes, where, url: null, charset: null, promised };
}

async function readPage(address: string, deps: SourceDeps, limits: SourceLimits): Promise<Raw> {
  const { fetchPage } = await import('./fetch/fetch-page.ts');
  const { bytes, url, mediaType } = await fetchPage(address, limits, deps);
  const promised = promisedFormat(new URL(url).pathname, mediaType);
  return { bytes, where: url, url, charset: charsetOfMediaType(mediaType), promised };
}

async function readStdin(
  stdin: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  limit: number,
): Promise<Uint8Array> {
  try {
    return await collectBytes(stdin, limit, '-');
  } catch (error) {
    throw toFileError('-', error);
  }
}
