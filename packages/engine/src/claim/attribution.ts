import { speakerOf } from '../language/registry-claim-rules.ts';
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
    const speaker = speakerOf(text.language, before, after);
    if (speaker !== undefined) found.push({ speaker: speaker.trim(), mode: 'said', sourceId: null });
  }
  return found;
}
