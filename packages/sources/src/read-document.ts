import { createHash } from 'node:crypto';
import { collectBytes } from './bytes/collect.ts';
import { readFileBytes } from './bytes/read-file.ts';
import { charsetOfMediaType } from './decode/declared-charset.ts';
import { decodeBytes } from './decode/decode.ts';
import { detectFormat, promisedFormat } from './detect-format.ts';
import { detectLanguage } from './detect-language.ts';
import { detectTitle } from './detect-title.ts';
import { SourceError } from './errors.ts';
import type { FetchDeps } from './fetch/fetch-page.ts';
import { DEFAULT_LIMITS, type SourceLimits } from './limits.ts';
import type { SourceDocument, SourceFormat, SourceInput } from './source-document.ts';

/** What reading takes from outside; everything has a default but standard input. */
export interface SourceDeps extends FetchDeps {
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  readonly limits?: Partial<SourceLimits>;
}

const STDIN = 'standard input';

interface Raw {
  readonly bytes: Uint8Array;
  readonly where: string;
  readonly url: string | null;
  readonly charset: string | null;
  readonly promised: SourceFormat | null;
}

/**
 * Reads a file, an address or standard input into a plain document.
 * Example: `readDocument({kind: 'file', path: 'article.md'}, {})` → `{text: '# AI …', format: 'markdown', language: 'ko', …}`.
 * Throws SourceError and nothing else; its code says why, its message what to do.
 */
export async function readDocument(input: SourceInput, deps: SourceDeps): Promise<SourceDocument> {
  const limits = { ...DEFAULT_LIMITS, ...deps.limits };
  const { bytes, where, url, charset, promised } = await readInput(input, deps, limits);
  const { text } = await decodeBytes(bytes, { where, charset });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const format = detectFormat(text, promised);
  if (format !== 'html') {
    return {
      text,
      format,
      title: detectTitle(text, format),
      language: detectLanguage(text),
      published: null,
      url,
      sha256,
    };
  }
  const { extractArticle } = await import('./article/extract-article.ts');
  const article = await extractArticle(text, where, limits);
  const { title, published } = article;
  return {
    text: article.text,
    format,
    title,
    language: detectLanguage(article.text, article.language),
    published,
    url,
    sha256,
  };
}

async function readInput(input: SourceInput, deps: SourceDeps, limits: SourceLimits): Promise<Raw> {
  if (input.kind === 'file') {
    const bytes = await readFileBytes(input.path, limits.bytes);
    return { bytes, where: input.path, url: null, charset: null, promised: promisedFormat(input.path, null) };
  }
  if (input.kind === 'stdin') {
    const bytes = await readStdin(deps.stdin ?? [], limits.bytes);
    return { bytes, where: STDIN, url: null, charset: null, promised: null };
  }
  const { fetchPage } = await import('./fetch/fetch-page.ts');
  const { bytes, url, mediaType } = await fetchPage(input.url, limits, deps);
  const promised = promisedFormat(new URL(url).pathname, mediaType);
  return { bytes, where: url, url, charset: charsetOfMediaType(mediaType), promised };
}

async function readStdin(
  stdin: Iterable<Uint8Array> | AsyncIterable<Uint8Array | string>,
  limit: number,
): Promise<Uint8Array> {
  try {
    return await collectBytes(stdin, limit, STDIN);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new SourceError('file-unreadable', STDIN, { reason }, error);
  }
}
