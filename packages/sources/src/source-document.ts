import type { Language } from '@assay/engine';

/** Where a document comes from. */
export type SourceInput =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'stdin' };

/** How the bytes were written; the text of `html` is the extracted article, that of the others the file as decoded. */
export type SourceFormat = 'text' | 'markdown' | 'html';

/** A document as a plain value, ready to be checked. */
export interface SourceDocument {
  /**
   * Plain text and Markdown: as decoded, markup and line endings kept, so that offsets point into the author's own file.
   * HTML: the article's blocks in Markdown's shapes (`# heading`, `- item`, `| cell | cell |`), blank lines between paragraphs.
   */
  readonly text: string;
  readonly format: SourceFormat;
  readonly title: string | null;
  readonly language: Language;
  /** YYYY-MM-DD from the page's metadata alone; dates within the text are the engine's to find. */
  readonly published: string | null;
  /** The address after redirects; null for files and standard input. */
  readonly url: string | null;
  /** SHA-256 of the bytes (of a page: after decompression), lower-case hexadecimal. */
  readonly sha256: string;
}
