import type { FormName } from '../../forms/form-names.ts';
import type { Surroundings } from '../../language/grammar.ts';
import { looseRulesOf } from '../../language/registry-loose-rules.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Span } from '../../text/span.ts';
import { argumentOf } from '../bearers/bind-entities.ts';
import { type EntityArgument, RIVAL } from '../draft.ts';
import { bindBase } from '../times/bind-period.ts';
import { cuesIn, type SentenceView, type TextView } from '../view.ts';

/**
 * 두 나라의 차이는 2300대, TSMC가 70.2%, 삼성이 7.3%로 아홉 배 벌어졌다: a gap or distance is between the two bearers that the
 * sentence names, or between the two last spoken of.
 */
export function pairOfGap(
  text: TextView,
  view: SentenceView,
  clause: Span,
  quantity: Quantity,
  form: FormName,
  around: Surroundings,
): {
  readonly form: FormName;
  readonly subjects: EntityArgument[];
  readonly others: EntityArgument[];
  readonly eitherWay: boolean;
} | null {
  const multiple = quantity.shape === 'multiple';
  const since = bindBase(view, clause, quantity.span) !== null;
  if (form === 'change' && around.change !== null && since) return null;
  if (multiple ? form !== 'growth-multiple' && form !== 'ratio' : form !== 'difference' && form !== 'change')
    return null;
  const reach = {
    start: clause.start,
    end: Math.min(view.sentence.end, Math.max(clause.end, quantity.span.end + 24)),
  };
  const cues = cuesIn(view, reach, 'gap');
  if (cues.length === 0) return null;
  const [a, b] = pairAround(text, view, quantity, cues);
  const made = multiple ? 'ratio' : 'difference';
  if (a !== undefined && b !== undefined)
    return { form: made, subjects: [a], others: [b], eitherWay: multiple };
  if (multiple || form === 'change') return null;
  /** 독일과는 33곳 차이다: from the one spoken of. */
  const isOther = view.entities.some(({ start, role }) => start === a?.span?.start && role === 'comparator');
  if (a !== undefined && isOther) return { form: made, subjects: [], others: [a], eitherWay: false };
  return { form: made, subjects: a === undefined ? [] : [a], others: [RIVAL], eitherWay: false };
}

/** The two names last said before a number; "six points separate Korea from Japan": the two behind it, where none is before. */
function pairAround(
  text: TextView,
  view: SentenceView,
  quantity: Quantity,
  cues: readonly Span[],
): EntityArgument[] {
  const between = pairBetween(text, view, cues);
  if (between.length === 2) return between;
  const before = lastTwo(view, quantity);
  const leads = cues.some(({ start }) => start - quantity.span.end === 1);
  const behind = view.entities.filter(({ start }) => start >= quantity.span.end).slice(0, 2);
  return before.length === 0 && leads && behind.length === 2 ? behind.map(argumentOf) : before;
}

/** "The gap between Denmark and Finland in share of EU enterprises": the two names right behind what leads to them. */
function pairBetween(
  { language }: TextView,
  { tokens, entities }: SentenceView,
  cues: readonly Span[],
): EntityArgument[] {
  const { leadsToBoth } = looseRulesOf(language);
  const lead = tokens.find(
    ({ text, start }) => leadsToBoth(text) && cues.some(({ end }) => start >= end && start - end <= LEADS),
  );
  const behind = lead === undefined ? [] : entities.filter(({ start }) => start >= lead.end).slice(0, 2);
  return behind.map(argumentOf);
}

/** So many letters behind a word of distance start what it lies between. */
const LEADS = 2;

/** The two names last said before a number in its sentence; one where both are of the same bearer. */
export function lastTwo(view: SentenceView, quantity: Quantity): EntityArgument[] {
  const named = view.entities.filter(
    (entity) => entity.end <= quantity.span.start && entity.joint.length === 0,
  );
  const [a, b] = named.slice(-2);
  if (a === undefined) return [];
  return b === undefined || a.ids.join() === b.ids.join() ? [argumentOf(a)] : [argumentOf(a), argumentOf(b)];
}
