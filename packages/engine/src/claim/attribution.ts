import { overlaps, type Span } from '../text/span.ts';
import type { SentenceView, TextView } from './view.ts';

/** Who is given as the source of a claim, and how. */
export interface Attribution {
  readonly speaker: string;
  readonly mode: 'said' | 'according-to';
  /** The id of the publication or producer where the catalogue knows it. */
  readonly sourceId: string | null;
}

const QUOTED = /[“"「『‘]([^”"」』’]{2,400})[”"」』’]/gu;
const KO_SPEAKER = /([가-힣A-Za-z·\s]{2,20}?)(?:은|는|이|가|도)\s*(?:["“‘]|[^.]{0,10}$)/u;
const TURN = /^\s*\**([\p{L}][\p{L}·.\s-]{0,24})\**\s*[:：]\s/u;

/** The sources named in a claim's sentence, the speaker of a quotation around it, and the speaker of a dialogue's turn. */
export function findAttribution(text: TextView, view: SentenceView, claim: Span): Attribution[] {
  const found: Attribution[] = [];
  for (const source of view.sources) {
    const id = source.ids[0];
    const speaker = text.text.slice(source.start, source.end);
    if (id !== undefined && !found.some((other) => other.sourceId === id))
      found.push({ speaker, mode: 'according-to', sourceId: id });
  }
  const block = text.text.slice(view.sentence.block.start, view.sentence.block.end);
  const turn = TURN.exec(block)?.[1];
  if (turn !== undefined && view.sentence.block.kind === 'paragraph')
    found.push({ speaker: turn.trim(), mode: 'said', sourceId: null });
  const sentence = text.text.slice(view.sentence.start, view.sentence.end);
  for (const match of sentence.matchAll(QUOTED)) {
    const span = {
      start: view.sentence.start + match.index,
      end: view.sentence.start + match.index + match[0].length,
    };
    if (!overlaps(span, claim) || match[0].length < 12) continue;
    const before = sentence.slice(0, match.index);
    const after = sentence.slice(match.index + match[0].length);
    const english =
      /(?:said|says|told|argued|added|noted)\s+([A-Z][\p{L}.]+(?:\s[A-Z][\p{L}.]+){0,2})|([A-Z][\p{L}.]+(?:\s[A-Z][\p{L}.]+){0,2})\s+(?:said|says|told|argued|added)/u.exec(
        after,
      );
    const korean = text.language === 'ko' ? KO_SPEAKER.exec(before)?.[1] : undefined;
    const speaker = english?.[1] ?? english?.[2] ?? korean;
    if (speaker !== undefined) found.push({ speaker: speaker.trim(), mode: 'said', sourceId: null });
  }
  return found;
}
