/** A heading's, a quotation's or an item's sign at the beginning of a line of Markdown. */
const SIGN = /^\s*(?:#{1,6}|>|[-*+])\s+/;
/** Marks of emphasis; between two digits stars are a power, 10**6, and within a word lines are a name's, as the engine reads them. */
const EMPHASIS = /(?<![0-9])\*\*|\*\*(?![0-9])|(?<![0-9A-Za-z_])__|__(?![0-9A-Za-z_])/g;

/**
 * A sentence as it is quoted: without the signs that Markdown puts around its words.
 * Example: `plainSentence('## Robots: **600,000** installed')` → `Robots: 600,000 installed`.
 */
export function plainSentence(sentence: string): string {
  return sentence.replace(SIGN, '').replace(EMPHASIS, '');
}

/**
 * The same in three parts, where a figure stands from `start` to `end`: before it, itself, and behind it.
 * Example: `plainParts('# 60만 대 설치', 2, 7)` → `['', '60만 대', ' 설치']`.
 */
export function plainParts(sentence: string, start: number, end: number): [string, string, string] {
  return [
    plainSentence(sentence.slice(0, start)),
    sentence.slice(start, end).replace(EMPHASIS, ''),
    sentence.slice(end).replace(EMPHASIS, ''),
  ];
}
