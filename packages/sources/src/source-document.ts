import type { DocumentInput, Language } from '@assay/engine';
import type { SourceWarning } from './warnings.ts';

/** How the bytes were written; the text of `html` is the extracted article, that of the others the file as decoded. */
export type SourceFormat = 'text' | 'markdown' | 'html';

/** What the caller knows better than the document. */
export interface SourceOptions {
  readonly language?: Language | undefined;
  /** YYYY-MM-DD. */
  readonly published?: string | undefined;
}

/**
 * A document as a plain value, ready to be checked.
 * `text` of plain text and Markdown: as decoded, markup and line endings kept, so that offsets point into the author's own
 * file; of HTML: the article's blocks in Markdown's shapes (`# heading`, `- item`, `| cell | cell |`), apart by blank lines.
 * `published` is what the document states outside its prose; dates within the text are the engine's to find.
 * `url` is the address after redirects, or the page's own canonical one where that is on the same host or the page is a file.
 * `sha256` is that of the bytes (of a page: after decompression).
 */
export interface SourceDocument extends DocumentInput {
  readonly format: SourceFormat;
  readonly author: string | null;
  readonly warnings: readonly SourceWarning[];
}
