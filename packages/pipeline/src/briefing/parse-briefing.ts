import type { CheckedText } from './body/checked-text.ts';
import { parseMarkdown } from './body/parse-markdown.ts';
import { readBody } from './body/read-body.ts';
import { writeCheckedText } from './body/write-checked-text.ts';
import type { Dispute, ParsedBriefing } from './briefing.ts';
import { type BriefingFault, faultAt } from './fault.ts';
import { findUnreadable } from './find-unreadable.ts';
import { readFrontLines } from './header/front-lines.ts';
import { type ListedDispute, readHeader } from './header/read-header.ts';

/** Longer ones nobody reads, and a hostile one costs too much. */
const MOST_CHARACTERS = 100_000;

/**
 * Reads the Markdown of a briefing: front matter, then sections. Never throws for a text; what is wrong comes back as faults
 * with their places, the first in the text first.
 * Example: `parseBriefing('## Core\n')` → `{ kind: 'faulty', faults: [{ code: 'no-front-matter', line: 1, column: 1, … }] }`.
 */
export function parseBriefing(source: string): ParsedBriefing {
  if (source.length > MOST_CHARACTERS)
    return {
      kind: 'faulty',
      faults: [faultAt(source, MOST_CHARACTERS, 'too-long', { most: String(MOST_CHARACTERS) })],
    };
  const unreadable = findUnreadable(source);
  if (unreadable.length > 0) return { kind: 'faulty', faults: unreadable };
  const front = readFrontLines(source);
  const { header, title, summary, disputed, faults: headFaults } = readHeader(source, front);
  const body = parseMarkdown(source, front.end);
  const { pins, charts, faults: bodyFaults } = readBody(source, body, header?.language ?? null);
  const text = writeCheckedText(source, body, front.end, title, summary);
  const placed = disputed.map((dispute) => placeDispute(source, text, dispute));
  const faults = [
    ...headFaults,
    ...bodyFaults,
    ...placed.flatMap((one) => (one.kind === 'fault' ? [one.fault] : [])),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
  if (header === null || faults.length > 0) return { kind: 'faulty', faults };
  return {
    kind: 'briefing',
    briefing: {
      ...header,
      source,
      body,
      pins,
      charts,
      disputed: placed.flatMap((one) => (one.kind === 'dispute' ? [one.dispute] : [])),
      text,
    },
  };
}

type PlacedDispute =
  | { readonly kind: 'dispute'; readonly dispute: Dispute }
  | { readonly kind: 'fault'; readonly fault: BriefingFault };

/** The one place at which the quoted words stand. */
function placeDispute(
  source: string,
  { text, toSource }: CheckedText,
  { quote, note }: ListedDispute,
): PlacedDispute {
  const start = text.indexOf(quote.text);
  const again = text.indexOf(quote.text, start + 1);
  if (start < 0 || again >= 0)
    return {
      kind: 'fault',
      fault: faultAt(source, quote.offset, start < 0 ? 'quote-not-found' : 'quote-twice', {
        quote: quote.text,
      }),
    };
  const span = toSource({ start, end: start + quote.text.length });
  return { kind: 'dispute', dispute: { quote: quote.text, note: note.text, span } };
}
