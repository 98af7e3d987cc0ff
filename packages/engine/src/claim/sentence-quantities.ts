import { isFlag } from '../catalogue/flags.ts';
import type { NameHit } from '../catalogue/names.ts';
import type { PeriodMention } from '../period/period.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Sentence } from '../text/sentences.ts';
import { contains, type Span } from '../text/span.ts';
import { isPlaceName } from './bearers/place-names.ts';
import type { TextToRead } from './text-to-read.ts';

/** "Half a year earlier": a number among the words of a period measures nothing else, it is a duration. */
export function outsidePeriods(
  quantities: readonly Quantity[],
  periods: readonly PeriodMention[],
): Quantity[] {
  let at = 0;
  return quantities.map((quantity) => {
    while ((periods[at]?.span.end ?? Number.POSITIVE_INFINITY) <= quantity.span.start) at++;
    const period = periods[at]?.span;
    const inside = period !== undefined && contains(period, quantity.span);
    return inside && quantity.role === 'measure' ? { ...quantity, role: 'duration' } : quantity;
  });
}

/** What a quantity has of a sentence: a hedge that ends the line before is none of it. */
export function clipped(text: string, quantity: Quantity, sentence: Sentence): Quantity {
  const span = within(quantity.span, sentence);
  const hedgeSpan = quantity.hedgeSpan === null ? null : within(quantity.hedgeSpan, sentence);
  if (span === quantity.span && hedgeSpan === quantity.hedgeSpan) return quantity;
  return {
    ...quantity,
    span,
    text: text.slice(span.start, span.end),
    hedgeSpan: hedgeSpan === null || hedgeSpan.end <= hedgeSpan.start ? null : hedgeSpan,
  };
}

function within(span: Span, sentence: Span): Span {
  return contains(sentence, span)
    ? span
    : { start: Math.max(span.start, sentence.start), end: Math.min(span.end, sentence.end) };
}

/**
 * "China lists 80, and the United States 171": a bare number right behind a name is its figure, where another figure stands, or
 * where several places have one each: "Robot density: Japan 446, Germany 449", be it on lines of their own. Gives the quantities
 * with those as measures.
 */
export function withFiguresOfNames(
  { text, folded, grammar, catalogue }: TextToRead,
  sentence: Sentence,
  names: readonly NameHit[],
  quantities: readonly Quantity[],
): readonly Quantity[] {
  const bare = quantities.filter(({ role, counter }) => role === 'part-of-name' && counter === null);
  if (bare.length === 0) return quantities;
  const told = folded.slice(0, sentence.end);
  const byEnd = new Map(names.filter(({ kind }) => kind === 'entity').map((name) => [name.end, name]));
  /** 🇨🇳 494: no name has a flag in it. */
  const isFlagAt = (name: NameHit): boolean => isFlag(text.slice(name.start, name.end));
  const ownerOf = ({ span }: Quantity): NameHit | undefined => {
    for (let gap = 1; gap <= NEXT; gap++) {
      const name = byEnd.get(span.start - gap);
      if (name !== undefined && (isFlagAt(name) || grammar.handsOver(told, name.end))) return name;
    }
    return undefined;
  };
  const owned = new Map(bare.map((quantity) => [quantity, ownerOf(quantity)]));
  const places = [...owned.values()].filter((name) => name !== undefined && isPlaceName(catalogue, name));
  const isList = places.length >= SEVERAL || (places.length === 1 && isLineOfList(text, sentence));
  const isTold = isList || quantities.some(({ role }) => role === 'measure');
  return quantities.map((quantity) => {
    const name = owned.get(quantity);
    const isFigure = name !== undefined && (isTold || isFlagAt(name));
    return isFigure ? { ...quantity, role: 'measure' } : quantity;
  });
}

/** So many places with a number each are told of in a row. */
const SEVERAL = 2;

/** UK 172: words, a number and nothing else that is spoken. */
const WORDS_AND_NUMBER = /^[^0-9.!?:;,]{1,30}\s[0-9][0-9.,]{0,12}(?:[^\p{L}\p{N}]{0,8})$/u;

/** Whether a sentence is a line of words and one number, and so is the line above or below it. */
function isLineOfList(text: string, { start, end }: Span): boolean {
  if (!WORDS_AND_NUMBER.test(text.slice(start, end))) return false;
  const above = text.slice(0, start).trimEnd();
  const below = text.slice(end, end + LINE_AND_GAP).trimStart();
  return [
    above.slice(Math.max(above.lastIndexOf('\n') + 1, above.length - LINE_AND_GAP)),
    below.split('\n', 1)[0] ?? '',
  ].some((line) => WORDS_AND_NUMBER.test(line.trim()));
}

/** No such line is longer, with the empty ones between. */
const LINE_AND_GAP = 64;

/** A number that starts so near behind a name stands right behind it. */
const NEXT = 2;
