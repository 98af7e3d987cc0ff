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

const OPENING = new Set('“"「『‘');
const CLOSING = new Set('”"」』’');
/** Characters between the marks of a quotation. */
const LEAST_QUOTED = 2;
const MOST_QUOTED = 400;
/** The end of the sentence is no part of a name. */
const END = /\.$/;
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
  for (const quotation of quotationsOf(view, sentence)) {
    const span = {
      start: view.sentence.start + quotation.start,
      end: view.sentence.start + quotation.end,
    };
    if (!overlaps(span, claim) || span.end - span.start < 12) continue;
    const before = sentence.slice(0, quotation.start);
    const after = sentence.slice(quotation.end);
    const speaker = speakerOf(text.language, before, after);
    if (speaker !== undefined)
      found.push({ speaker: speaker.trim().replace(END, ''), mode: 'said', sourceId: null });
  }
  return found;
}

/** The quotations of a sentence, found once for all its claims. */
function quotationsOf(view: SentenceView, sentence: string): readonly Span[] {
  const known = QUOTATIONS.get(view);
  if (known !== undefined) return known;
  const found = [...findQuotations(sentence)];
  QUOTATIONS.set(view, found);
  return found;
}

/** Goes with the sentence. */
const QUOTATIONS = new WeakMap<SentenceView, readonly Span[]>();

/** Quotations with their marks, each from the first opening mark that is near enough to the closing one. */
function* findQuotations(sentence: string): Generator<Span> {
  let opened: { readonly at: number; readonly place: number }[] = [];
  let at = 0;
  let place = 0;
  for (const char of sentence) {
    if (CLOSING.has(char)) {
      const closed = place - 1;
      const open = opened.find(
        (mark) => closed - mark.place >= LEAST_QUOTED && closed - mark.place <= MOST_QUOTED,
      );
      if (open !== undefined) yield { start: open.at, end: at + 1 };
      opened = open === undefined && OPENING.has(char) ? [{ at, place }] : [];
    } else if (OPENING.has(char)) opened.push({ at, place });
    at += char.length;
    place++;
  }
}
