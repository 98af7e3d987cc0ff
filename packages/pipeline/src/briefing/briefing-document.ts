import { createHash } from 'node:crypto';
import type { DocumentInput } from '@assay/engine';
import type { Briefing } from './briefing.ts';

/**
 * What the engine is asked to check of a briefing: its title and prose. The report's offsets are those of this text;
 * `briefing.text.toSource` leads from them to the Markdown.
 */
export function briefingDocument(briefing: Briefing): DocumentInput {
  const { text, language, title, published, updated, source } = briefing;
  return {
    text: text.text,
    language,
    title,
    published: updated ?? published,
    url: null,
    sha256: createHash('sha256').update(source).digest('hex'),
  };
}
