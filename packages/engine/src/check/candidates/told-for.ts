import { measuresOf, startsBefore } from '../../claim/measures.ts';
import type { SentenceView, TextView } from '../../claim/view.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { overlaps, type Span } from '../../text/span.ts';

/** So many letters tell at most what a number is for. */
const REACH = 60;
/** What a number is for ends with its part of the sentence. */
const ENDS = /[,.;:()]/;
const STOPS = /[.;:()]/;

/**
 * What a sentence says that the numbers beside a claim's are for, where one has it told in the same way: of "$2.7bn for research and
 * $4.1bn for inference", for the first → " for inference".
 */
export function toldForOthers(text: TextView, view: SentenceView, claim: Span): readonly Span[] {
  const measures = measuresOf(view);
  const at = startsBefore(measures, claim.end) - 1;
  const own = measures[at];
  if (own === undefined || !overlaps(own.span, claim)) return [];
  const found: Span[] = [];
  for (let last = own, step = 1; step <= BESIDE; step++) {
    const before = measures[at - step];
    if (before === undefined || !runsParallel(text, view, before, last)) break;
    found.push({ start: before.span.end, end: last.span.start });
    last = before;
  }
  for (let last = own, step = 1; step <= BESIDE; step++) {
    const next = measures[at + step];
    if (next === undefined || !runsParallel(text, view, last, next)) break;
    found.push({ start: next.span.end, end: endOf(text, view, next) });
    last = next;
  }
  return found;
}

/** So many numbers before a claim's and behind it are asked. */
const BESIDE = 4;

/** Whether two numbers of one unit both have what they are for behind the same word: no place and no time. */
function runsParallel(text: TextView, view: SentenceView, one: Quantity, next: Quantity): boolean {
  const { leadsToPurpose } = claimRulesOf(text.language);
  const between = text.folded.slice(one.span.end, next.span.start);
  if (one.unit !== next.unit || between.length > REACH || STOPS.test(between)) return false;
  const leadAfter = ({ span: { end } }: Quantity): string | null =>
    leadsToPurpose(text.folded.slice(end, Math.min(end + REACH, view.sentence.end)));
  const lead = leadAfter(one);
  if (lead === null || lead !== leadAfter(next)) return false;
  const isElse = (other: Span): boolean =>
    [one, next].some(({ span: { end } }) => overlaps(other, { start: end, end: end + lead.length + 1 }));
  return !view.entities.some(isElse) && !view.periods.some(({ span }) => isElse(span));
}

function endOf({ folded }: TextView, { sentence, clauses }: SentenceView, { span }: Quantity): number {
  const clause = clauses.find(({ start, end }) => start <= span.start && span.end <= end) ?? sentence;
  const behind = folded.slice(span.end, Math.min(clause.end, span.end + REACH));
  const stop = behind.search(ENDS);
  return span.end + (stop < 0 ? behind.length : stop);
}
