import { plainTextOf } from './body/plain-text.ts';
import type { Briefing } from './briefing.ts';

/** What lists and feeds say of a briefing at most. */
const LONGEST_SUMMARY = 280;

/** A briefing in a few words: its own summary, else how its first section begins, cut between words. */
export function summaryOf({ summary, body }: Pick<Briefing, 'summary' | 'body'>): string {
  if (summary !== null) return summary;
  const first = body.children.find(({ type }) => type === 'paragraph' || type === 'list');
  const text = first === undefined ? '' : plainTextOf(first).replace(/\s+/g, ' ').trim();
  if (text.length <= LONGEST_SUMMARY) return text;
  const space = text.lastIndexOf(' ', LONGEST_SUMMARY - 1);
  return `${text.slice(0, space > 0 ? space : LONGEST_SUMMARY - 1).toWellFormed()}…`;
}
