import { findTitleLine } from './title-line.ts';

/** Between the title and the article stand bylines, buttons and lead pictures; further down the date is another thing's. */
const MOST_LINES = 12;
const LONGEST_LINE = 120;
const FULL_DATE =
  /(?<![0-9])(?:19|20)[0-9]{2}\s?[-./년]\s?[0-9]{1,2}\s?[-./월]\s?[0-9]{1,2}(?![0-9])|(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s[0-9]{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)[0-9]{2}(?![0-9])|(?<![0-9])[0-9]{1,2}(?:st|nd|rd|th)?\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?\s(?:19|20)[0-9]{2}(?![0-9])/i;

/** Within the article itself a dated line is only taken for its date where it can hardly be a sentence. */
const LONGEST_OWN_LINE = 60;

/**
 * The line of a page, between title and article or the first of the article, that holds a date, or null; what the date is,
 * is the engine's to say. Without the title on the page there is none: the first date of many pages is today's.
 * Example: of `# AI 특허\n\n입력 2026-05-07 14:20\n\n69.7%였다.`, whose article is `69.7%였다.` → `입력 2026-05-07 14:20`.
 */
export function findDateLine(page: string, title: string | null, article: string): string | null {
  if (title === null) return null;
  const lines = page.split('\n');
  const at = findTitleLine(lines, title, page.length);
  if (at < 0) return null;
  const ofArticle = new Set(article.split('\n').filter((line) => !line.startsWith('#')));
  const after = lines.slice(at + 1).filter((line) => line !== '');
  for (const line of after.slice(0, MOST_LINES)) {
    const isOwn = ofArticle.has(line);
    if (line.length <= (isOwn ? LONGEST_OWN_LINE : LONGEST_LINE) && FULL_DATE.test(line)) return plain(line);
    if (isOwn) return null;
  }
  return null;
}

/** Without the mark of a list item or heading. */
function plain(line: string): string {
  return line.replace(/^(?:-|#{1,6}|[0-9]{1,3}\.) /, '');
}

/** The text with a line after its title, or before all where the title is not in it; once. */
export function placeDateLine(text: string, title: string | null, line: string): string {
  const lines = text.split('\n');
  if (lines.some((own) => plain(own) === line)) return text;
  const at = title === null ? -1 : findTitleLine(lines, title);
  return lines.toSpliced(at + 1, 0, ...(at < 0 ? [line, ''] : ['', line])).join('\n');
}
