import type { FormName } from '../../forms/form-names.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { bearersTogether } from '../bearers/bearers-together.ts';
import {
  argumentsOf,
  bearersOfWhole,
  bindBracketed,
  bindOthers,
  bindSubjects,
  rankNames,
} from '../bearers/bind-entities.ts';
import { type EntityArgument, type EntityMention, RIVAL } from '../draft.ts';
import type { SentenceView } from '../view.ts';
import { bearersOfCompared } from './bearers-of-compared.ts';
import { lettersBefore, lettersBehind, type NumberAt } from './number-at.ts';
import { lastTwo, pairOfGap } from './pair-of-gap.ts';

/** Whose a number is, and whom it is held against. */
export interface BearersOfNumber {
  readonly subjects: readonly EntityArgument[];
  readonly others: readonly EntityArgument[];
  readonly names: readonly EntityArgument[];
  /** The two that a gap lies between. */
  readonly pair: ReturnType<typeof pairOfGap>;
  /** So many are taken together as the words say; null where none are. */
  readonly together: number | null;
  /** What the subjects are held against is taken together. */
  readonly combined: boolean;
  /** It is of what there is of all: 전체 103개의 34%. */
  readonly ofAll: boolean;
}

/** The bearers of a number that states a form; `described` is one that the words behind it tell. */
export function bearersOfNumber(
  at: NumberAt,
  form: FormName,
  described: EntityMention | null,
): BearersOfNumber {
  const { text, view, clause, quantity, around } = at;
  const beside = bindOthers(view, clause, quantity, around, form);
  const compared =
    form === 'difference' && beside.length === 0 ? bearersOfCompared(text, view, quantity) : beside;
  const pair = compared.length === 0 ? pairOfGap(text, view, clause, quantity, form, around) : null;
  const both = form === 'sum' && around.both ? lastTwo(view, quantity) : null;
  const others = pair?.others ?? (both !== null && both.length < 2 ? [RIVAL] : compared);
  const combined = form === 'ratio' && around.aggregate === 'sum';
  const isSummed = form === 'sum' || combined;
  const named = bearersOfWhole(view, quantity, around);
  const together = isSummed
    ? claimRulesOf(text.language).takenTogether(text.folded.slice(clause.start, quantity.span.start))
    : null;
  const ofAll = quantity.unit !== 'percent' && isOfAll(at);
  return {
    subjects: ofAll ? [ALL] : subjects(),
    others,
    names: rankNames(text.language, named, clause, quantity.span, others),
    pair,
    together,
    combined,
    ofAll,
  };

  function subjects(): readonly EntityArgument[] {
    if (pair !== null) return pair.subjects;
    const added = together === null ? null : bearersTogether(view, quantity, together, others);
    if (added !== null) return added;
    if (both?.length === 2) return both;
    const bearers =
      described !== null
        ? argumentsOf(described)
        : around.bracketed
          ? bindBracketed(view, quantity, others)
          : bindSubjects(text.language, named, clause, quantity.span, others, isSummed);
    return form === 'sum' ? withoutWhole(view, bearers) : bearers;
  }
}

/** "America and China together took 70 per cent of the world's": the world is what the sum is part of. */
function withoutWhole(view: SentenceView, bearers: readonly EntityArgument[]): readonly EntityArgument[] {
  const parts = bearers.filter(({ ids }) => !ids.includes('WLD'));
  if (bearers.length < 3) return parts.length === 0 ? bearers : parts;
  const wholes = view.entities.filter(({ role }) => role === 'whole');
  return bearers.filter(({ span }) => !wholes.some(({ start }) => start === span?.start));
}

/** 전체 103개의 34%, "59 per cent of the 600,000": what there is of all, unless a name behind it says whose. */
function isOfAll(at: NumberAt): boolean {
  const { text, view, clause, quantity } = at;
  const { sentence } = view;
  const rules = claimRulesOf(text.language);
  const before = lettersBefore(at, AROUND, sentence.start);
  if (!rules.isOfAll(before, lettersBehind(at, AROUND, sentence.end))) return false;
  if (!rules.bearerFollows) return true;
  const { end } = quantity.span;
  const isOfName = view.entities.some(
    (name) =>
      name.start >= end &&
      name.end <= clause.end &&
      !name.ids.includes('WLD') &&
      !rules.tellsWhereParts(text.folded.slice(end, name.start)),
  );
  return !isOfName && !isOfBefore(view, quantity, clause.end);
}

/** "A quarter of the $4.3bn raised the year before": what the same bearer had. */
function isOfBefore({ periods }: SentenceView, { span: { end } }: Quantity, clauseEnd: number): boolean {
  return periods.some(
    ({ reference, span }) =>
      span.start >= end &&
      span.end <= clauseEnd &&
      reference.kind === 'carried-relative' &&
      reference.offset < 0,
  );
}

/** 전체 103개의 34%: whose all is. */
const ALL: EntityArgument = { ids: ['WLD'], origin: 'assumed', span: null };

/** So many letters around a number tell that it is of all. */
const AROUND = 24;
