import type { DocumentInput } from '@assay/engine';
import type { SourceDocument } from '@assay/sources';

/** What the engine takes of a document, and nothing more, so that nothing more reaches the report. */
export function documentInput(document: SourceDocument): DocumentInput {
  const { text, language, published, title, url, sha256 } = document;
  return { text, language, published, title, url, sha256 };
}
