import { type BriefingFault, faultAt } from './fault.ts';

/** No paragraph that people read is longer; parsing one takes time that grows faster than it. */
const LONGEST_LINE = 10_000;
/** Marks of quotation and columns of indent before the words of a line. */
const MOST_QUOTES = 10;
const DEEPEST_INDENT = 100;

/** Lines on which a parser of Markdown would spend seconds, or run out of room. */
export function findUnreadable(source: string): BriefingFault[] {
  const faults: BriefingFault[] = [];
  let at = 0;
  for (const line of source.split('\n')) {
    if (line.length > LONGEST_LINE)
      faults.push(faultAt(source, at, 'long-line', { most: String(LONGEST_LINE) }));
    else if (isTooNested(line)) faults.push(faultAt(source, at, 'too-nested'));
    at += line.length + 1;
  }
  return faults;
}

function isTooNested(line: string): boolean {
  let quotes = 0;
  for (let at = 0; at < line.length; at++) {
    const sign = line[at];
    if (sign === '>') quotes++;
    else if (sign !== ' ' && sign !== '\t') return quotes > MOST_QUOTES || at > DEEPEST_INDENT;
  }
  return quotes > MOST_QUOTES;
}
