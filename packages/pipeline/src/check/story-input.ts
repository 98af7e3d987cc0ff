import type { DocumentInput, Report } from '@assay/engine';
import type { StoryInput } from '../story/story-input.ts';

/** A heading of Markdown, or a plain first line, apart from the rest by an empty line. */
const FIRST_BLOCK = /^([^\n]{1,500})\n\n/;

/**
 * What the grouping reads of a checked document: its title and the rest of its text, with a report whose offsets are those of
 * both together. A text that begins with its title has it already; before others it is put, and the offsets move by as much.
 * Example: of the text `# 제목\n\n54%였다.` the title is `# 제목` and the rest `54%였다.`.
 */
export function storyInput(
  { language, title, text }: DocumentInput,
  report: Report,
  published: string,
): StoryInput {
  const first = FIRST_BLOCK.exec(text)?.[1];
  const named = title ?? '';
  if (first !== undefined && first.replace(/^#{1,6} /, '').trim() === named.trim())
    return { language, title: first, text: text.slice(first.length + 2), published, report };
  const by = named.length + 2;
  return { language, title: named, text, published, report: moved(report, by) };
}

function moved(report: Report, by: number): Pick<Report, 'quantities' | 'claims'> {
  const move = <T extends { readonly span: { readonly start: number; readonly end: number } }>(
    one: T,
  ): T => ({
    ...one,
    span: { start: one.span.start + by, end: one.span.end + by },
  });
  return { quantities: report.quantities.map(move), claims: report.claims.map(move) };
}
