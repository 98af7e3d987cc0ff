import { hasTrait } from '../../forms/form-traits.ts';
import { wordClaimsOf } from '../../language/registry-word-claims.ts';
import type { AroundName } from '../../language/word-claims.ts';
import { type Exact, exact } from '../../quantity/exact.ts';
import type { Interval } from '../../quantity/interval.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Span } from '../../text/span.ts';
import { argumentsOf } from '../bearers/bind-entities.ts';
import { joinedWith } from '../bearers/joined-names.ts';
import type { Draft } from '../draft.ts';
import type { SentenceView, TextView } from '../view.ts';
import { makeWordDraft } from '../word-draft.ts';

const WHOLE: Exact = exact(100);

/**
 * 대만이 69%를, 나머지를 한국이 나눠 가졌다, "and South Korea the rest": one that has the rest has what the percentages of the sentence leave of a hundred. Example:
 * 100 − 69 → a value of 31% for Korea. Null where a percentage is none of a bearer's part, or only about right.
 */
export function draftRemainder(text: TextView, view: SentenceView, numbers: readonly Draft[]): Draft | null {
  const { folded, language } = text;
  const { sentence } = view;
  const around = ({ start, end }: Span): AroundName | null =>
    wordClaimsOf(language).takesTheRest(folded.slice(sentence.start, start), folded.slice(end, sentence.end));
  const taker = view.entities.find((name) => around(name) !== null);
  const words = taker === undefined ? null : around(taker);
  if (taker === undefined || words === null || joinedWith(text, view, taker).length > 1) return null;
  const span = { start: taker.start - words.before, end: taker.end + words.after };
  const told = numbers.filter((draft) => draft.quantity?.unit === 'percent' && draft.span.end <= span.start);
  const left = told.every((draft) => isPart(draft) && draft.period?.mention === told[0]?.period?.mention)
    ? leftOf(
        text,
        span,
        told.flatMap(({ quantity }) => quantity ?? []),
      )
    : null;
  const clause = view.clauses.find(({ start, end }) => start <= taker.start && taker.end <= end);
  if (left === null || clause === undefined) return null;
  const draft = makeWordDraft(text, view, clause, 'value', taker, {
    quantity: left,
    subjects: argumentsOf(taker),
    span,
  });
  return { ...draft, period: told[0]?.period ?? draft.period };
}

/** Whether a percentage is what a bearer that is named has. */
function isPart({ form, quantity, subjects, negated, modality }: Draft): boolean {
  return (
    hasTrait(form, 'states') &&
    quantity?.hedge === 'none' &&
    subjects.length === 1 &&
    subjects[0]?.origin === 'stated' &&
    !negated &&
    modality === 'asserted'
  );
}

/** What percentages leave of a hundred, as a quantity at the words for it; null where they leave nothing. */
function leftOf({ text }: TextView, span: Span, parts: readonly Quantity[]): Quantity | null {
  const [first] = parts;
  if (first === undefined) return null;
  const value = parts.reduce((rest, part) => rest.sub(part.value), WHOLE);
  if (value.n <= 0n) return null;
  return {
    ...first,
    span,
    text: text.slice(span.start, span.end),
    value,
    strict: parts.map(({ strict }) => strict).reduce(without, ALL),
    lenient: parts.map(({ lenient }) => lenient).reduce(without, ALL),
    hedgeSpan: null,
    unitCarried: false,
    rule: 'words.value',
  };
}

const ALL: Interval = { low: WHOLE, high: WHOLE, lowOpen: false, highOpen: false };

function without(rest: Interval, part: Interval): Interval {
  return {
    low: rest.low === null || part.high === null ? null : rest.low.sub(part.high),
    high: rest.high === null || part.low === null ? null : rest.high.sub(part.low),
    lowOpen: rest.lowOpen || part.highOpen,
    highOpen: rest.highOpen || part.lowOpen,
  };
}
