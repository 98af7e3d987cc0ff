import type { FormName } from '../../forms/form-names.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { argumentsOf } from '../bearers/bind-entities.ts';
import { distinctBearers } from '../bearers/distinct-bearers.ts';
import { joinedOverFigures, joinedWith, withoutBracket } from '../bearers/joined-names.ts';
import type { Draft } from '../draft.ts';
import type { SentenceView, TextView } from '../view.ts';

const MULTIPLES: ReadonlySet<FormName> = new Set(['ratio', 'growth-multiple', 'fraction', 'sum']);
/** So far behind the last of several names the words stand that add them up. */
const REACH = 28;
/** And so many where a figure in brackets stands between. */
const BRACKETED = 58;
/** So many letters lead from a multiple to those: three times as many electric cars in service as. */
const TO_NAMES = 90;

/** How far one lies from what several have together: 48 more than Japan and China combined; where words add up it may have been read as a sum or a value. */
const DISTANCES: ReadonlySet<FormName> = new Set(['difference', 'sum', 'value']);

/** A multiple or part of what several have together, and how far from it one lies: a sixth of Germany's and Japan's combined, 일본과 한국을 합친 것의 두 배, 48 more than Japan and China combined. */
export function ofSumOfOthers(text: TextView, view: SentenceView, draft: Draft): Draft {
  const { quantity, span, clause } = draft;
  if (quantity === null) return draft;
  const isMultiple =
    MULTIPLES.has(draft.form) && (quantity.shape === 'multiple' || quantity.shape === 'fraction');
  if (!isMultiple && !DISTANCES.has(draft.form)) return draft;
  const rules = claimRulesOf(text.language);
  for (const name of view.entities) {
    const joined = joinedOverFigures(text, view, name);
    const last = joined.at(-1);
    if (joined.length < 2 || last !== name) continue;
    const behind = withoutBracket(
      text.folded.slice(name.end, Math.min(view.sentence.end, name.end + BRACKETED)),
    ).slice(0, REACH);
    const toNumber = name.end <= span.start ? text.folded.slice(name.end, span.start) : null;
    const between = toNumber === null ? text.folded.slice(span.end, joined[0]?.start ?? span.end) : '';
    if (between.length > TO_NAMES) continue;
    const after = text.folded.slice(span.end, Math.min(view.sentence.end, span.end + REACH));
    const addsUp = isMultiple
      ? rules.addsUpForMultiple(behind, toNumber) && !rules.endsPhrase(between)
      : rules.addsUpForDifference(behind, between, toNumber, after);
    if (!addsUp) continue;
    const isOther = (at: number | undefined): boolean => joined.some(({ start }) => start === at);
    const subjects = draft.subjects.filter((subject) => !isOther(subject.span?.start));
    const [name2] = draft.names.filter(
      (other) => !isOther(other.span?.start) && (other.span?.start ?? -1) >= clause.start,
    );
    const others = distinctBearers(joined.flatMap(argumentsOf));
    return {
      ...draft,
      form: isMultiple ? 'ratio' : 'difference',
      subjects: subjects.length > 0 || name2 === undefined ? subjects : [name2],
      names: draft.names.filter((other) => !isOther(other.span?.start)),
      others,
      combined: false,
      ofSpoken: undefined,
      othersTogether: true,
    };
  }
  return isOfSeveral(text, view, draft) ? { ...draft, others: [] } : draft;
}

/** "Three times as many as Korea and America": of each or of both, nobody can tell. */
function isOfSeveral(text: TextView, view: SentenceView, { form, others, span, clause }: Draft): boolean {
  const [other, ...more] = others;
  if (form !== 'ratio' || other?.span == null || other.span.start < span.end || more.length > 0) return false;
  const name = view.entities.find(({ start }) => start === other.span?.start);
  if (name === undefined) return false;
  const joined = joinedWith(text, view, name);
  const end = joined.at(-1)?.end ?? name.end;
  const hasNumber = view.quantities.some(
    ({ role, span: at }) => role === 'measure' && at.start >= end && at.end <= clause.end,
  );
  return (
    joined[0] === name && joined.length > 1 && !hasNumber && !text.folded.slice(name.end, end).includes(',')
  );
}
