import { measuresOf } from '../claim/measures.ts';
import type { SentenceView, TextView } from '../claim/view.ts';
import { claimRulesOf } from '../language/registry-claim-rules.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { overlaps, type Span } from '../text/span.ts';

/** So many letters tell at most what a number is for. */
const REACH = 60;
/** What a number is for ends with its part of the sentence. */
const ENDS = /[,.;:()]/;
const STOPS = /[.;:()]/;

/**
 * What a sentence says that other numbers than a claim's are for, where two of one unit have it told in the same way:
 * of "$2.7bn for research and $4.1bn for inference", for the first → " for inference".
 */
export function toldForOthers(text: TextView, view: SentenceView, claim: Span): readonly Span[] {
  const measures = measuresOf(view);
  if (!measures.some(({ span }) => overlaps(span, claim))) return [];
  const found = new Map<Quantity, Span>();
  measures.forEach((one, index) => {
    const next = measures[index + 1];
    if (next === undefined || !runsParallel(text, view, one, next)) return;
    found.set(one, { start: one.span.end, end: next.span.start });
    found.set(next, { start: next.span.end, end: endOf(text, view, next) });
  });
  return [...found].flatMap(([{ span }, words]) => (overlaps(span, claim) ? [] : [words]));
}

/** Whether two numbers of one unit both have what they are for behind the same word: no place and no time. */
function runsParallel(text: TextView, view: SentenceView, one: Quantity, next: Quantity): boolean {
  const { leadsToPurpose } = claimRulesOf(text.language);
  const between = text.folded.slice(one.span.end, next.span.start);
  if (one.unit !== next.unit || between.length > REACH || STOPS.test(between)) return false;
  const others: readonly Span[] = [...view.entities, ...view.periods.map(({ span }) => span)];
  const leads = [one, next].map(({ span: { end } }) => {
    const word = leadsToPurpose(text.folded.slice(end, Math.min(end + REACH, view.sentence.end)));
    const head = end + (word?.length ?? 0);
    return others.some((other) => overlaps(other, { start: end, end: head + 1 })) ? null : word;
  });
  return leads[0] !== null && leads[0] === leads[1];
}

function endOf({ folded }: TextView, { sentence, clauses }: SentenceView, { span }: Quantity): number {
  const clause = clauses.find(({ start, end }) => start <= span.start && span.end <= end) ?? sentence;
  const behind = folded.slice(span.end, clause.end);
  const stop = behind.search(ENDS);
  return span.end + (stop < 0 ? behind.length : stop);
}
