import { describeMarkdown, describeText } from './describe-text.ts';
import { detectFormat } from './detect-format.ts';
import type { SourceDocument } from './source-document.ts';

/** How the bytes of a text are hashed: SHA-256, lower-case hexadecimal. */
export type HashBytes = (bytes: Uint8Array) => string;

/**
 * A pasted text as a document, the same that `readDocument` reads from standard input; pure, so that it runs in a browser too.
 * Null for the source of a web page, whose article has to be found first. `published` (YYYY-MM-DD) counts before what the text says.
 * Example: `describePasted('# AI\n\n특허의 69.7%는 중국이다.', null, hash)` → `{title: 'AI', language: 'ko', published: null, …}`.
 */
export function describePasted(
  pasted: string,
  published: string | null,
  hash: HashBytes,
): SourceDocument | null {
  const whole = pasted.toWellFormed();
  const text = whole.startsWith('\uFEFF') ? whole.slice(1) : whole;
  const format = detectFormat(text, null);
  if (format === 'html') return null;
  const describe = format === 'markdown' ? describeMarkdown : describeText;
  const described = describe({ text, charset: 'utf-8', isGuess: false }, { where: '-', url: null });
  return {
    ...described,
    format,
    published: published ?? described.published,
    warnings: described.warnings.filter(({ code }) => code !== 'date-from-text' || published === null),
    sha256: hash(new TextEncoder().encode(whole)),
  };
}
