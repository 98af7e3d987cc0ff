import type { FormName } from '../../forms/form-names.ts';
import type { Language } from '../../language/language.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { isMultiple, type Quantity } from '../../quantity/quantity.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import { bindBase, isYearlyRate } from '../times/bind-period.ts';
import { clauseAt, cuesIn, type SentenceView, type TextView } from '../view.ts';
import type { NumberAt } from './number-at.ts';

/** "Three places above France", 세 계단: a number of places in a ranking, whatever is ranked. */
export function ofPlaces({ language }: TextView, _view: SentenceView, draft: Draft): Draft {
  const { quantity } = draft;
  if (quantity === null || !claimRulesOf(language).countsPlaces(quantity.counter ?? '')) return draft;
  const places = { ...quantity, unit: 'rank' as const };
  return {
    ...draft,
    quantity: places,
    operands: draft.operands.map((one) => (one === quantity ? places : one)),
  };
}

/**
 * What kind of claim a number makes; the first answer decides. A percentage with a sign of its own is by how much something
 * changed: (−6.1%), +12%. Example: of "nine times as many as Japan" → `ratio`.
 */
export function formOf(at: NumberAt, isSigned: boolean): FormName {
  const { around, quantity } = at;
  return (
    (isSigned ? formOfSigned(quantity) : null) ??
    (around.from && quantity.shape !== 'multiple' && quantity.shape !== 'rank' ? 'value' : null) ??
    formOfPlace(at) ??
    (quantity.shape === 'part-of-whole' ? 'part-of-whole' : null) ??
    formOfMultiple(at) ??
    formOfMany(at) ??
    formOfFraction(at) ??
    (around.ofThen && around.baseName === null ? 'growth-multiple' : null) ??
    formOfPoints(at) ??
    formOfDistance(at) ??
    formOfPercent(at) ??
    formOfAmount(at)
  );
}

function formOfSigned({ shape, unit }: Quantity): FormName | null {
  if (unit === 'percent') return 'growth';
  return shape === 'points' || unit === 'percentage-point' ? 'change' : null;
}

/** A place, or so many places by which somebody rose or lies ahead. */
function formOfPlace({ text, view, clause, quantity, around }: NumberAt): FormName | null {
  if (quantity.shape === 'rank' || quantity.unit === 'rank') return 'rank';
  if (!claimRulesOf(text.language).countsPlaces(quantity.counter ?? '')) return null;
  return around.change === null && hasComparator(view, clause) ? 'difference' : 'change';
}

/** So many times another's value, or so many times what it was. */
function formOfMultiple(at: NumberAt): FormName | null {
  const { text, view, clause, quantity, around } = at;
  if (!isMultiple(quantity)) return null;
  if (claimRulesOf(text.language).growsBy(quantity.text)) return 'growth-multiple';
  if (claimRulesOf(text.language).setsToOne(quantity.text)) return 'ratio';
  if (around.baseName !== null || around.againstAnother || around.ofLast || around.apart) return 'ratio';
  if (around.change !== null) return 'growth-multiple';
  const isHeld = isHeldAgainst(at) || (around.compared !== null && hasComparator(view, clause));
  return isHeld ? 'ratio' : 'growth-multiple';
}

/** A sum or a mean. */
function formOfMany({ view, clause, quantity, around }: NumberAt): FormName | null {
  const { shape, unit } = quantity;
  const { aggregate, baseName } = around;
  if (aggregate === 'sum') {
    const ofOne = unit === 'percent' && baseName !== null && !baseName.ids.includes('WLD');
    return ofOne || (shape === 'fraction' && baseName !== null) ? 'ratio' : 'sum';
  }
  if (aggregate === 'annual-average')
    return unit === 'percent' ? 'cagr' : isYearlyRate(view, clause) ? 'value' : 'average';
  if (aggregate === 'monthly-average' || aggregate === 'average')
    return unit === 'percent' ? 'value' : shape === 'fraction' ? 'ratio' : 'average';
  return null;
}

function formOfFraction({ text, view, clause, quantity, around }: NumberAt): FormName | null {
  if (quantity.shape !== 'fraction') return null;
  const { baseName } = around;
  if (around.change !== null) return 'growth';
  if (around.shrinksTo || (around.ofThen && baseName === null)) return 'growth-multiple';
  if (isOfOwnPast(text.language, view, clause, quantity)) return 'ratio';
  if (around.ofLast) return 'ratio';
  if (around.compared !== null && baseName === null) {
    if (hasComparator(view, clause)) return 'difference';
    if (bindBase(view, clause, quantity.span) !== null) return 'growth';
  }
  const isOfValue = baseName !== null && (baseName.use !== 'adjective' || around.baseOfValue);
  return isOfValue && !around.ofWhole ? 'ratio' : 'fraction';
}

/** Points stand for a value, for how far two lie apart, or for how far one moved. */
function formOfPoints(at: NumberAt): FormName | null {
  const { view, clause, quantity, around } = at;
  const { shape, unit, unitCarried } = quantity;
  if (around.bracketed && (unitCarried || (shape === 'points' && around.change === null))) return 'value';
  if (shape === 'points' && (around.standsAt || isOfNameBefore(view, quantity))) return 'value';
  if (shape !== 'points' && unit !== 'percentage-point') return null;
  if (around.change !== null) return 'change';
  const isApart = around.compared !== null || isHeldAgainst(at) || cuesIn(view, clause, 'gap').length > 0;
  return isApart ? 'difference' : 'value';
}

/** What was added, how far two lie apart, or where a value stands, whatever moved it. */
function formOfDistance({ text, view, clause, quantity, around }: NumberAt): FormName | null {
  const { shape, unit } = quantity;
  if (unit === 'percent') {
    if (around.baseIsTotal) return 'ratio';
  } else {
    if (around.adds && shape === 'cardinal') return 'change';
    const isGap = !around.bracketed && isGapNoun(text.language, view, clause, quantity);
    if (around.apart || isGap) return 'difference';
  }
  return around.changedTo !== null || around.bracketed ? 'value' : null;
}

function formOfPercent({ text, view, clause, quantity, around }: NumberAt): FormName | null {
  if (quantity.unit !== 'percent') return null;
  if (around.ofLast) return 'ratio';
  if (around.change !== null) return 'growth';
  if (around.compared !== null) {
    if (hasComparator(view, clause)) return 'difference';
    const grew =
      isMoreOrLess(text.language, view, quantity) || bindBase(view, clause, quantity.span) !== null;
    if (grew) return 'growth';
  }
  return around.ofWhole ? 'share' : 'value';
}

function formOfAmount({ text, view, clause, quantity, around }: NumberAt): FormName {
  if (around.change !== null) {
    const isChange = around.byAmount || claimRulesOf(text.language).isAmountOfChange(quantity.counter);
    return isChange ? 'change' : 'value';
  }
  if (around.standsAt && isOfComparedToo(view, clause, quantity)) return 'value';
  if (around.compared === null) return 'value';
  if (hasComparator(view, clause) || around.furthered) return 'difference';
  const since = bindBase(view, clause, quantity.span);
  return since !== null && since.mention.span.start >= clause.start - 1 ? 'difference' : 'value';
}

/** Whether words of comparison and one who is compared stand in the clause; "above 65 points" bounds where it lies, and holds nothing against anybody. */
function isHeldAgainst({ view, clause, quantity: { hedgeSpan } }: NumberAt): boolean {
  return (
    hasComparator(view, clause) &&
    cuesIn(view, clause, 'ahead', 'behind', 'gap', 'compare', 'more', 'less').some(
      (cue) => hedgeSpan === null || !overlaps(cue, hedgeSpan),
    )
  );
}

/** "Second with 80.81 behind America with 88.36": whom it is held against has a number of its own right behind. */
function isOfComparedToo({ entities, quantities }: SentenceView, clause: Span, { span }: Quantity): boolean {
  return entities.some(
    ({ role, start, end }) =>
      role === 'comparator' &&
      start >= span.end &&
      end <= clause.end &&
      quantities.some(
        ({ role, span: { start } }) => role === 'measure' && start > end && start - end <= RIGHT_BEHIND,
      ),
  );
}

/** Between a name and a number of its own stand so few letters: with, at. */
const RIGHT_BEHIND = 6;

/** "Against Australia's 75.7 points": a number right behind whose it is. */
function isOfNameBefore({ entities }: SentenceView, { span }: Quantity): boolean {
  return entities.some(({ end, handsOver }) => handsOver && end <= span.start && span.start - end <= OWN);
}

/** So few letters stand between a name and its own number. */
const OWN = 3;

/** "A sixth of what it had in 2019", "two thirds of its 2018 level": the part of a value of another time, said behind it. */
export function isOfOwnPast(
  language: Language,
  view: SentenceView,
  clause: Span,
  { shape, span }: Quantity,
): boolean {
  return shape === 'fraction' && isOfThen(language, view, clause, span);
}

/** Twice | its 2017 level: of what it was at a time that stands right behind. */
export function isOfThen(language: Language, view: SentenceView, clause: Span, span: Span): boolean {
  const then = bindBase(view, clause, span)?.mention;
  if (then?.use !== 'base' || then.span.start < span.end) return false;
  return claimRulesOf(language).isPartOfThen(wordsBetween(view, span.end, then.span.start));
}

/** "Sales were 18% lower", 18% 적었다: more or less than what was before, if no other is said. */
function isMoreOrLess(language: Language, view: SentenceView, { span }: Quantity): boolean {
  const next = view.tokens.filter(({ start }) => start >= span.end).slice(0, 2);
  return claimRulesOf(language).isMoreOrLess(next.map(({ text }) => text).join(' '));
}

function wordsBetween({ tokens }: SentenceView, from: number, to: number): string {
  return tokens.flatMap(({ start, end, text }) => (start >= from && end <= to ? [text] : [])).join(' ');
}

/** A noun of distance leads to the number: 차이는 2300대, a gap of 2,300. */
function isGapNoun(language: Language, view: SentenceView, clause: Span, quantity: Quantity): boolean {
  const lead = { start: Math.max(clause.start, quantity.span.start - 20), end: quantity.span.start };
  const cues = cuesIn(view, { start: clause.start, end: quantity.span.start }, 'gap');
  const between = cues.some(
    (cue) =>
      [cue.end, cue.start].some((from) =>
        claimRulesOf(language).isBetweenTwo(wordsBetween(view, from, quantity.span.start)),
      ) &&
      !view.quantities.some(
        (other) =>
          other.role === 'measure' && other.span.start >= cue.end && other.span.end <= quantity.span.start,
      ),
  );
  return between || cuesIn(view, lead, 'gap').length > 0;
}

/** 다섯 회사가 낸 연산량에서 엔비디아의 몫이 65% 밑으로: the bound is that of one named behind those who are counted; "no European country" names whom. */
export function isOfNamed({ entities }: SentenceView, counted: Span, bound: Span): boolean {
  return entities.some(
    ({ start, end, role, ids, use }) =>
      use !== 'adjective' &&
      start >= counted.end &&
      end <= bound.start &&
      (role === 'genitive' || role === 'subject') &&
      !ids.includes('WLD'),
  );
}

/** Five countries exceed 30%: the bound beside a count of countries. */
export function countedBound(
  language: Language,
  view: SentenceView,
  measures: readonly Quantity[],
  quantity: Quantity,
): Quantity | null {
  if (!countsEntities(language, quantity)) return null;
  const clause = clauseAt(view, quantity.span.start);
  const near = measures.filter(
    (other) =>
      other !== quantity &&
      other.span.start >= clause.start - 40 &&
      other.span.end <= clause.end + 40 &&
      !isOfNamed(view, quantity.span, other.span),
  );
  return (
    near.find(
      (other) =>
        other.hedge === 'over' ||
        other.hedge === 'at-least' ||
        other.hedge === 'under' ||
        other.hedge === 'at-most',
    ) ?? null
  );
}

/** Whether a number counts bearers themselves: five countries, 다섯 나라. */
export function countsEntities(language: Language, quantity: Quantity): boolean {
  return quantity.shape === 'cardinal' && claimRulesOf(language).countsBearers(quantity.counter ?? '');
}

function hasComparator(view: SentenceView, clause: Span): boolean {
  return view.entities.some(
    (entity) => entity.role === 'comparator' && entity.start >= clause.start && entity.end <= clause.end,
  );
}
