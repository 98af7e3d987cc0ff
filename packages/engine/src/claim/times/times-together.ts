import { wordClaimsOf } from '../../language/registry-word-claims.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import type { SentenceView, TextView } from '../view.ts';
import { makeWordDraft } from '../word-draft.ts';

/** A sentence without the years that it adds up to hold something against them: they are no time of its figures. */
export function withoutTimesAdded(text: TextView, view: SentenceView): SentenceView {
  if (view.periods.length < 2) return view;
  const { start } = view.sentence;
  const told = wordClaimsOf(text.language).againstTimes(text.folded.slice(start, view.sentence.end));
  if (told === null) return view;
  const added = { start: start + told.than, end: start + told.end };
  return { ...view, periods: view.periods.filter(({ span }) => !overlaps(span, added)) };
}

/** More than in 2023 and 2024 together, 앞선 3년을 합친 것보다 많다: a value held against those of several years added up. */
export function draftAgainstTimes(text: TextView, view: SentenceView, clause: Span): Draft | null {
  const { againstTimes, denies } = wordClaimsOf(text.language);
  const words = text.folded.slice(clause.start, view.sentence.end);
  const told = againstTimes(words);
  if (told === null || clause.start + told.start >= clause.end) return null;
  if (denies(words.slice(0, told.start), words.slice(told.end))) return null;
  const span = { start: clause.start + told.start, end: clause.start + told.end };
  /** 2022년, 2023년, 2024년을 합한 것보다: behind a comma only the rest of a list. */
  const isRest = view.periods.some(
    ({ span: { end } }) => end <= span.start && /^,\s?$/.test(text.folded.slice(end, span.start)),
  );
  if (isRest && told.than === told.start) return null;
  /** The years added up are no time of its own; one told between "more" and "than" is. */
  const added = { start: clause.start + told.than, end: span.end };
  const periods = view.periods.filter((period) => !overlaps(period.span, added));
  const draft = makeWordDraft(text, { ...view, periods }, clause, 'direction', span, {
    direction: told.direction,
  });
  return { ...draft, base: null, againstTimes: { years: told.years, back: told.back } };
}
