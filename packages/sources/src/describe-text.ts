import { type FrontMatter, parseFrontMatter } from '@assay/engine';
import type { DecodedText } from './decode/decode.ts';
import { type Described, findTextWarnings, type Origin } from './described.ts';
import { detectLanguage } from './detect-language.ts';
import { detectMarkdownTitle, detectTitle } from './detect-title.ts';
import { parsePublishedDate } from './published-date.ts';

const DATE_FIELDS = ['date', 'published', 'pubdate', 'publishdate', 'publish_date', 'datepublished'];
const AUTHOR_FIELDS = ['author', 'authors', 'byline'];
const URL_FIELDS = ['canonical', 'canonical_url', 'canonicalurl', 'url', 'permalink'];

/** Describes a plain text: `AI 특허 69.7%는 중국\n\n본문이다.` → its title and language, the text untouched. */
export function describeText(decoded: DecodedText, origin: Origin): Described {
  const { text } = decoded;
  const { language, isForeign } = detectLanguage(text);
  return {
    text,
    title: detectTitle(text),
    language,
    published: null,
    author: null,
    url: origin.url,
    warnings: findTextWarnings(text, decoded, isForeign, origin.where),
  };
}

/** Describes a Markdown text: front matter, else its first heading, says what it is; the text stays untouched. */
export function describeMarkdown(decoded: DecodedText, origin: Origin): Described {
  const front = parseFrontMatter(decoded.text);
  const url = firstField(front, URL_FIELDS);
  return {
    ...describeText(decoded, origin),
    title: detectMarkdownTitle(decoded.text, front),
    published: parsePublishedDate(firstField(front, DATE_FIELDS) ?? ''),
    author: firstField(front, AUTHOR_FIELDS),
    url: origin.url ?? (url !== null && /^https?:\/\//i.test(url) ? url : null),
  };
}

function firstField(front: FrontMatter, names: readonly string[]): string | null {
  return (
    names.map((name) => front.fields.get(name)).find((value) => value !== undefined && value !== '') ?? null
  );
}
