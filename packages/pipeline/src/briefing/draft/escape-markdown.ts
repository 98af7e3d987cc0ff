/** Words as they stand in Markdown, whatever signs they hold. Example: `escapeMarkdown('[a] *b*')` → `\[a\] \*b\*`. */
export function escapeMarkdown(words: string): string {
  return words.replace(/[\\`*_[\]<>|&#~]/g, '\\$&').replace(/^([-+])/, '\\$1');
}
