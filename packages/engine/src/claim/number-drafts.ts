import type { FormName } from '../forms/form-names.ts';
import type { Surroundings } from '../language/grammar.ts';
import type { Language } from '../language/language.ts';
import { claimRulesOf } from '../language/registry-claim-rules.ts';
import { grammarOf } from '../language/registry-grammar.ts';
import { modalityRulesOf } from '../language/registry-modality.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Span } from '../text/span.ts';
import {
  argumentOf,
  argumentsOf,
  bearersOfWhole,
  bindBracketed,
  bindOthers,
  bindSubjects,
  rankNames,
} from './bind-entities.ts';
import {
  bindBase,
  bindOwnPeriod,
  bindPeriod,
  gluedPeriod,
  isYearlyRate,
  periodCountedFrom,
  periodOfMultiplied,
} from './bind-period.ts';
import { distribute } from './distribute.ts';
import { type Draft, type EntityArgument, type EntityMention, RIVAL } from './draft.ts';
import { draftFromTo, draftToFrom, isFromTo, isToFrom } from './from-to-drafts.ts';
import { modalityOf, negatedIn } from './modality.ts';
import { spanOf } from './quantity-span.ts';
import { draftStreaks } from './streak-drafts.ts';
import { withUnitOfList } from './unit-of-list.ts';
import { clauseAt, cuesIn, type SentenceView, type TextView } from './view.ts';

/** The claims that the numbers of a sentence make, before topic and entity are carried into them. */
export function draftNumbers(text: TextView, view: SentenceView): Draft[] {
  const measures = withUnitOfList(
    text,
    view,
    view.quantities.filter((quantity) => quantity.role === 'measure'),
  );
  const drafts: Draft[] = [];
  const taken = new Set<Quantity>();
  measures.forEach((quantity, index) => {
    if (
      taken.has(quantity) ||
      grammarOf(text.language).limitsField(text.folded.slice(quantity.span.end, quantity.span.end + 24))
    )
      return;
    const around = surroundingsOf(text, view, measures, index);
    const next = measures[index + 1];
    if (next !== undefined) {
      const after = surroundingsOf(text, view, measures, index + 1);
      const forward = isFromTo(text, view, quantity, around, next);
      if (forward || isToFrom(text, quantity, around, next, after)) {
        taken.add(next);
        drafts.push(
          forward
            ? draftFromTo(text, view, quantity, next, after)
            : draftToFrom(text, view, quantity, next, around),
        );
        return;
      }
    }
    const bound = countedBound(text.language, view, measures, quantity);
    if (bound !== null) taken.add(bound);
    const draft = single(text, view, quantity, around, bound);
    const pair = drafts.at(-1);
    drafts.push(pair === undefined ? draft : afterFromTo(pair, afterStart(text, pair, draft)));
  });
  return [...distribute(text, view, drafts), ...draftStreaks(text, view)];
}

/** 25위에서 아홉 계단 올랐다, 6276억 달러에서 4분의 1 늘었다: the change counts from the value and period right before it. */
function afterStart(text: TextView, start: Draft, draft: Draft): Draft {
  if (!AMOUNTS.has(draft.form) || start.operands.length !== 1 || start.quantity === null) return draft;
  const between = text.folded.slice(start.span.end, draft.span.start);
  if (!grammarOf(text.language).startsChange(between)) return draft;
  const same = draft.period?.mention === start.period?.mention;
  return { ...draft, base: start.period ?? draft.base, period: same ? null : draft.period };
}

/** 23%에서 84%로 3.7배가 됐다: what follows a from–to counts between its two periods. */
function afterFromTo(pair: Draft, draft: Draft): Draft {
  const counts = draft.form === 'growth-multiple' || draft.form === 'growth' || draft.form === 'change';
  if (pair.form !== 'from-to' || !counts || draft.span.start - pair.span.end > 30) return draft;
  return {
    ...draft,
    period: pair.period ?? draft.period,
    base: pair.base ?? draft.base,
    subjects: pair.subjects,
  };
}

function surroundingsOf(
  text: TextView,
  view: SentenceView,
  measures: readonly Quantity[],
  index: number,
): Surroundings {
  const quantity = measures[index];
  const clause = clauseAt(view, quantity?.span.start ?? view.sentence.start);
  return grammarOf(text.language).surroundings(
    text.folded,
    clause,
    quantity ?? fail(),
    {
      previous: measures[index - 1]?.span.end ?? view.sentence.start,
      next: measures[index + 1]?.span.start ?? view.sentence.end,
    },
    view.entities.filter(
      (entity) =>
        entity.start >= clause.start - 1 &&
        entity.start < Math.max(clause.end, (quantity?.span.end ?? 0) + 40),
    ),
  );
}

/** 1위는 아랍에미리트로, 3위 영국: the name right behind a rank that has it. */
function rankedBehind(view: SentenceView, { span }: Quantity, text: TextView): EntityMention | null {
  const { ranksNext } = claimRulesOf(text.language);
  return (
    view.entities.find(
      (entity) =>
        entity.start >= span.end &&
        ranksNext(text.folded.slice(span.end, entity.start)) &&
        entity.role !== 'comparator',
    ) ?? null
  );
}

function fail(): never {
  throw new Error('a measure that was listed is missing');
}

function single(
  text: TextView,
  view: SentenceView,
  quantity: Quantity,
  around: Surroundings,
  bound: Quantity | null,
): Draft {
  const clause = clauseAt(view, quantity.span.start);
  const ofWhole =
    around.ofWhole ||
    cuesIn(view, clause, 'of-whole').length > 0 ||
    cuesIn(view, { start: view.sentence.start, end: quantity.span.end }, 'of-whole', 'of-those').length > 0;
  const form =
    bound === null && !countsEntities(text.language, quantity)
      ? formOf(text.language, view, clause, quantity, around)
      : 'count';
  const compared = bindOthers(view, clause, quantity, around, form);
  const pair = compared.length === 0 ? pairOfGap(view, clause, quantity, form, around) : null;
  const both = form === 'sum' && around.both ? lastTwo(view, quantity) : null;
  const withOther = both !== null && both.length < 2 ? [RIVAL] : compared;
  const others = pair === null ? withOther : pair.others;
  const combined = form === 'ratio' && around.aggregate === 'sum';
  const ranked = quantity.unit === 'rank' ? rankedBehind(view, quantity, text) : null;
  const named = bearersOfWhole(view, quantity, around);
  const bearers =
    ranked !== null
      ? argumentsOf(ranked)
      : around.bracketed
        ? bindBracketed(view, quantity, others)
        : bindSubjects(text.language, named, clause, quantity.span, others, form === 'sum' || combined);
  const subjects =
    pair === null ? (both?.length === 2 ? both : withoutWhole(view, form, bearers)) : pair.subjects;
  const since = AMOUNTS.has(form) ? periodCountedFrom(text, view, quantity) : null;
  const base = bindBase(view, clause, quantity.span, text) ?? since;
  const ofSpoken = base !== null ? null : around.ofLast ? 'last' : around.apart ? 'each-other' : null;
  const alone =
    form === 'ratio' && ofSpoken === null && base !== null && others.every(({ ids }) => ids.length === 0);
  /** "350,000 more than in January": the difference to another time is a change. */
  const sinceThen = form === 'difference' && base !== null && others.every(({ ids }) => ids.length === 0);
  const ofAnother =
    form === 'growth-multiple' && base === null && isOfAnother(text, quantity) && others.length === 0;
  const modality = modalityOf(text, view, clause, quantity.span);
  const able =
    modality === 'forecast' &&
    modalityRulesOf(text.language).isAbility(text.folded.slice(clause.start, clause.end));
  return {
    form: pair?.form ?? (ofAnother ? 'ratio' : alone ? 'growth-multiple' : sinceThen ? 'change' : form),
    span: spanOf(quantity),
    sentence: view.index,
    clause,
    quantity,
    operands: bound === null ? [quantity] : [quantity, bound],
    subjects,
    names: rankNames(text.language, named, clause, quantity.span, others),
    whole: wholeOf(view, clause),
    others: alone || sinceThen ? [] : others,
    period:
      since !== null && base === since
        ? null
        : (around.from ? bindOwnPeriod : bindPeriod)(
            view,
            clause,
            quantity.span,
            around,
            AMOUNTS.has(form)
              ? null
              : (gluedPeriod(text, view, spanOf(quantity)) ?? periodOfMultiplied(view, quantity)),
          ),
    base,
    direction: around.change ?? around.changedTo ?? around.compared,
    modality,
    negated: negatedIn(text, view, clause, quantity.span),
    ofWhole,
    arrives: around.changedTo !== null,
    perMonth: around.aggregate === 'monthly-average',
    combined,
    ...(form === 'ratio' && others.length === 0 && ofSpoken !== null ? { ofSpoken } : {}),
    ...(around.from && form === 'value' ? { began: true } : {}),
    ...(around.adds ? { adds: true } : {}),
    ...(able ? { able } : {}),
    rule: `number.${form}`,
  };
}

/** "America and China together took 70 per cent of the world's": the world is what the sum is part of. */
function withoutWhole(
  view: SentenceView,
  form: FormName,
  bearers: readonly EntityArgument[],
): EntityArgument[] {
  const wholes = view.entities.filter(({ role }) => role === 'whole');
  if (form !== 'sum' || bearers.length < 3) return [...bearers];
  return bearers.filter(({ span }) => !wholes.some(({ start }) => start === span?.start));
}

function isOfAnother({ language, folded }: TextView, { span }: Quantity): boolean {
  return claimRulesOf(language).isOfAnother(
    folded.slice(Math.max(0, span.start - 16), span.start),
    folded.slice(span.start, span.end),
    folded.slice(span.end, span.end + 30),
  );
}

/** The world where a clause names it as the whole of a share. */
function wholeOf(view: SentenceView, clause: Span): EntityArgument | null {
  const mention = view.entities.find(
    (entity) => entity.role === 'whole' && entity.start >= clause.start && entity.end <= clause.end,
  );
  return mention === undefined ? null : argumentOf(mention);
}

/** Forms whose number is the amount of a change: a period beside it is where the change counts from. */
const AMOUNTS: ReadonlySet<FormName> = new Set(['change', 'growth', 'growth-multiple', 'cagr']);

/** What kind of claim the number makes; the first test that holds decides. */
function formOf(
  language: Language,
  view: SentenceView,
  clause: Span,
  quantity: Quantity,
  around: Surroundings,
): FormName {
  const { shape, unit } = quantity;
  if (around.from && shape !== 'multiple' && shape !== 'rank') return 'value';
  const compares =
    cuesIn(view, clause, 'ahead', 'behind', 'gap', 'compare', 'more', 'less').length > 0 &&
    hasComparator(view, clause);
  if (shape === 'rank' || unit === 'rank') return 'rank';
  if (claimRulesOf(language).countsPlaces(quantity.counter ?? '')) return 'change';
  if (shape === 'part-of-whole') return 'part-of-whole';
  if (shape === 'multiple')
    return around.baseName !== null ||
      around.againstAnother ||
      around.ofLast ||
      around.apart ||
      (compares && around.change === null)
      ? 'ratio'
      : 'growth-multiple';
  if (around.aggregate === 'sum') return shape === 'fraction' && around.baseName !== null ? 'ratio' : 'sum';
  if (around.aggregate === 'annual-average')
    return unit === 'percent' ? 'cagr' : isYearlyRate(view, clause) ? 'value' : 'average';
  if (around.aggregate === 'monthly-average' || around.aggregate === 'average')
    return unit === 'percent' ? 'value' : 'average';
  if (shape === 'fraction') {
    if (around.change !== null) return 'growth';
    if (around.shrinksTo) return 'growth-multiple';
    if (around.ofLast) return 'ratio';
    if (around.compared !== null && around.baseName === null) {
      if (hasComparator(view, clause)) return 'difference';
      if (bindBase(view, clause, quantity.span) !== null) return 'growth';
    }
    if (
      around.baseName !== null &&
      (around.baseName.use !== 'adjective' || around.baseOfValue) &&
      !around.ofWhole
    )
      return 'ratio';
    return 'fraction';
  }
  if (shape === 'points' || unit === 'percentage-point') {
    if (around.change !== null) return 'change';
    return compares || around.compared !== null || cuesIn(view, clause, 'gap').length > 0
      ? 'difference'
      : 'value';
  }
  if (around.adds && unit !== 'percent' && shape === 'cardinal') return 'change';
  if (unit !== 'percent' && isGapNoun(view, clause, quantity)) return 'difference';
  if (around.changedTo !== null || around.bracketed) return 'value';
  if (unit === 'percent') {
    if (around.change !== null) return 'growth';
    if (around.compared !== null && hasComparator(view, clause)) return 'difference';
    if (around.compared !== null && bindBase(view, clause, quantity.span) !== null) return 'growth';
    return around.ofWhole ? 'share' : 'value';
  }
  if (around.change !== null)
    return around.byAmount || claimRulesOf(language).isAmountOfChange(quantity.counter) ? 'change' : 'value';
  if (around.compared !== null && (hasComparator(view, clause) || around.furthered)) return 'difference';
  const since = around.compared === null ? null : bindBase(view, clause, quantity.span);
  return since !== null && since.mention.span.start >= clause.start - 1 ? 'difference' : 'value';
}

/**
 * 두 나라의 차이는 2300대, TSMC가 70.2%, 삼성이 7.3%로 아홉 배 벌어졌다: a gap or distance is between the two bearers that the
 * sentence names, or between the two last spoken of.
 */
function pairOfGap(
  view: SentenceView,
  clause: Span,
  quantity: Quantity,
  form: FormName,
  around: Surroundings,
): {
  readonly form: FormName;
  readonly subjects: EntityArgument[];
  readonly others: EntityArgument[];
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
  if (cuesIn(view, reach, 'gap').length === 0) return null;
  const [a, b] = lastTwo(view, quantity);
  const made = multiple ? 'ratio' : 'difference';
  if (a !== undefined && b !== undefined) return { form: made, subjects: [a], others: [b] };
  if (multiple || form === 'change') return null;
  return { form: made, subjects: a === undefined ? [] : [a], others: [RIVAL] };
}

/** The two names last said before a number in its sentence; one where both are of the same bearer. */
function lastTwo(view: SentenceView, quantity: Quantity): EntityArgument[] {
  const named = view.entities.filter(
    (entity) => entity.end <= quantity.span.start && entity.joint.length === 0,
  );
  const [a, b] = named.slice(-2);
  if (a === undefined) return [];
  return b === undefined || a.ids.join() === b.ids.join() ? [argumentOf(a)] : [argumentOf(a), argumentOf(b)];
}

/** A noun of distance leads to the number: 차이는 2300대, a gap of 2,300. */
function isGapNoun(view: SentenceView, clause: Span, quantity: Quantity): boolean {
  const lead = { start: Math.max(clause.start, quantity.span.start - 20), end: quantity.span.start };
  return cuesIn(view, lead, 'gap').length > 0;
}

/** Five countries exceed 30%: the bound beside a count of countries. */
function countedBound(
  language: Language,
  view: SentenceView,
  measures: readonly Quantity[],
  quantity: Quantity,
): Quantity | null {
  if (!countsEntities(language, quantity)) return null;
  const clause = clauseAt(view, quantity.span.start);
  const near = measures.filter(
    (other) =>
      other !== quantity && other.span.start >= clause.start - 40 && other.span.end <= clause.end + 40,
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

function countsEntities(language: Language, quantity: Quantity): boolean {
  return quantity.shape === 'cardinal' && claimRulesOf(language).countsBearers(quantity.counter ?? '');
}

function hasComparator(view: SentenceView, clause: Span): boolean {
  return view.entities.some(
    (entity) => entity.role === 'comparator' && entity.start >= clause.start && entity.end <= clause.end,
  );
}
