import { createHash } from 'node:crypto';
import type { ArticleFacts } from './article-facts.ts';
import { type DecodedText, decodeBytes } from './decode/decode.ts';
import { type ArticleReader, describePage } from './describe-page.ts';
import { describeMarkdown, describeText } from './describe-text.ts';
import type { Described, Origin } from './described.ts';
import { detectFormat } from './detect-format.ts';
import type { SourceLimits } from './limits.ts';
import type { SourceDocument, SourceFormat, SourceOptions } from './source-document.ts';

/** Bytes, and what is known of them from outside. */
export interface Raw extends Origin {
  readonly bytes: Uint8Array;
  /** What the server said of the bytes. */
  readonly charset: string | null;
  readonly promised: SourceFormat | null;
}

/** What a document needs to be found in its bytes. */
export interface Finding {
  readonly options: SourceOptions;
  readonly limits: SourceLimits;
  /** Finds the article of a page; a thread for each unless the caller keeps one. */
  readonly readArticle?: ArticleReader | undefined;
}

/** A document, and what its page says of it beside. */
export interface FoundDocument {
  readonly document: SourceDocument;
  readonly facts: ArticleFacts | null;
}

/** Turns bytes into a document; `facts` are those of a web page. Throws SourceError; see its codes from `empty` on. */
export async function findDocument(
  raw: Raw,
  { options, limits, readArticle }: Finding,
): Promise<FoundDocument> {
  const decoded = await decodeBytes(raw.bytes, raw);
  const format = detectFormat(decoded.text, raw.promised);
  const { described, facts } =
    format === 'html'
      ? await describePage(decoded, raw, limits, readArticle)
      : { described: describePlain(format, decoded, raw), facts: null };
  const document = {
    ...described,
    format,
    language: options.language ?? described.language,
    published: options.published ?? described.published,
    warnings: described.warnings.filter(({ code }) => !isAnswered(code, options)),
    sha256: createHash('sha256').update(raw.bytes).digest('hex'),
  };
  return { document, facts };
}

function describePlain(format: SourceFormat, decoded: DecodedText, origin: Origin): Described {
  return format === 'markdown' ? describeMarkdown(decoded, origin) : describeText(decoded, origin);
}

/** Whether the caller has said what a warning asks for. */
function isAnswered(code: string, options: SourceOptions): boolean {
  return code === 'date-from-text' && options.published !== undefined;
}
