import type { FormName } from '../forms/form-names.ts';
import { hasTrait } from '../forms/form-traits.ts';
import type { Surroundings } from '../language/grammar.ts';
import { claimRulesOf } from '../language/registry-claim-rules.ts';
import { grammarOf } from '../language/registry-grammar.ts';
import { looseRulesOf } from '../language/registry-loose-rules.ts';
import { modalityRulesOf } from '../language/registry-modality.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Span } from '../text/span.ts';
import { AMOUNTS, afterNumberBefore } from './after-number-before.ts';
import { afterSum } from './after-sum.ts';
import { bearerBehind, isOfUnnamed } from './bearer-behind.ts';
import { bearersOfCompared } from './bearers-of-compared.ts';
import { bearersTogether } from './bearers-together.ts';
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
  periodCountedFrom,
  periodOfMultiplied,
  periodOfValueBefore,
} from './bind-period.ts';
import { boundsBearers, isBoundOfUnnamed } from './bounds-bearers.ts';
import { withChangeGoingOn } from './change-goes-on.ts';
import { withChangesOfItems } from './change-of-item.ts';
import { countsGroup } from './counts-group.ts';
import { distribute } from './distribute.ts';
import { type Draft, type EntityArgument, type PeriodArgument, RIVAL } from './draft.ts';
import { liesEitherWay } from './either-way.ts';
import { countedBound, countsEntities, formOf, isOfOwnPast } from './form-of-number.ts';
import { draftFromTo, draftToFrom, isFromTo, isToFrom } from './from-to-drafts.ts';
import { modalityOf, negatedIn } from './modality.ts';
import { multiplesOfAmounts, multiplesOfFalls } from './multiple-of-amount.ts';
import { ofValuesBehind, withBearerOfFirst } from './multiples-listed.ts';
import { ofSeveral } from './of-several.ts';
import { periodOfCompared, without, withoutPeriodsOfOthers } from './own-period.ts';
import { withPairHeldAgainst } from './pair-held-against.ts';
import { lastTwo, pairOfGap } from './pair-of-gap.ts';
import { spanOf } from './quantity-span.ts';
import { withSharedVerb, withSharesToo } from './shared-verb.ts';
import { arrowBehind, type Sign, signOf } from './sign-of-number.ts';
import { countsRun, draftStreaks } from './streak-drafts.ts';
import { ofListed } from './sum-of-listed.ts';
import { withoutTimesAdded } from './times-together.ts';
import { withUnitOfList } from './unit-of-list.ts';
import { withUnitToldBefore } from './unit-told-before.ts';
import { clauseAt, cuesIn, type SentenceView, type TextView } from './view.ts';

/** The claims that the numbers of a sentence make, before topic and entity are carried into them. */
export function draftNumbers(text: TextView, sentence: SentenceView): Draft[] {
  const view = withoutTimesAdded(text, sentence);
  const told = view.quantities.filter(
    (quantity) =>
      quantity.role === 'measure' && !countsGroup(text, view, quantity) && !countsRun(text, quantity),
  );
  const measures = withUnitOfList(text, view, withUnitToldBefore(text, view, told));
  const known: Surroundings[] = [];
  const surroundingsAt = (index: number): Surroundings => {
    const around = known[index] ?? surroundingsOf(text, view, measures, index);
    known[index] = around;
    return around;
  };
  const drafts: Draft[] = [];
  const taken = new Set<Quantity>();
  measures.forEach((quantity, index) => {
    if (
      taken.has(quantity) ||
      (quantity.shape !== 'multiple' &&
        grammarOf(text.language).limitsField(text.folded.slice(quantity.span.end, quantity.span.end + 24))) ||
      isOfUnnamed(text, view, quantity) ||
      isBoundOfUnnamed(text, view, quantity)
    )
      return;
    const around = surroundingsAt(index);
    const next = measures[index + 1];
    if (next !== undefined) {
      const after = surroundingsAt(index + 1);
      const forward = isFromTo(text, view, quantity, around, next);
      if (forward || isToFrom(text, view, quantity, around, next, after)) {
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
    drafts.push(pair === undefined ? draft : afterNumberBefore(text, pair, around, draft));
  });
  const goingOn = withChangeGoingOn(text, view, withSharedVerb(text, view, drafts));
  const listed = withChangesOfItems(text, view, withBearerOfFirst(text, ofValuesBehind(text, goingOn)));
  const held = withPairHeldAgainst(text, view, distribute(text, view, listed));
  const paired = multiplesOfFalls(text.language, multiplesOfAmounts(view, held));
  const joined = paired
    .map((draft) => ofSeveral(text, view, draft))
    .map((draft, at, all) => {
      const before = all[at - 1];
      return before === undefined ? draft : afterSum(text, before, ofListed(view, draft, all.slice(0, at)));
    });
  return [...withSharesToo(joined), ...draftStreaks(text, view)];
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
  const arrow = arrowBehind(text.folded.slice(quantity.span.end, quantity.span.end + 4));
  const sign = signOf(quantity, (text.folded[quantity.span.start - 1] ?? '') + arrow);
  const formAlone =
    bound === null && !countsEntities(text.language, quantity)
      ? formOf(text.language, view, clause, quantity, around, sign !== null)
      : 'count';
  const described = bearerBehind(view, quantity, formAlone, text);
  const against = periodOfCompared(text, view, quantity) ?? periodOfValueBefore(text, view, quantity);
  const form =
    described !== null && formAlone === 'sum'
      ? 'value'
      : against !== null && formAlone === 'value' && around.compared !== null
        ? 'growth'
        : formAlone;
  const beside = bindOthers(view, clause, quantity, around, form);
  const compared =
    form === 'difference' && beside.length === 0 ? bearersOfCompared(text, view, quantity) : beside;
  const pair = compared.length === 0 ? pairOfGap(text, view, clause, quantity, form, around) : null;
  const both = form === 'sum' && around.both ? lastTwo(view, quantity) : null;
  const withOther = both !== null && both.length < 2 ? [RIVAL] : compared;
  const others = pair === null ? withOther : pair.others;
  const combined = form === 'ratio' && around.aggregate === 'sum';
  const named = bearersOfWhole(view, quantity, around);
  const bearers =
    described !== null
      ? argumentsOf(described)
      : around.bracketed
        ? bindBracketed(view, quantity, others)
        : bindSubjects(text.language, named, clause, quantity.span, others, form === 'sum' || combined);
  const together =
    form === 'sum' || combined
      ? claimRulesOf(text.language).takenTogether(text.folded.slice(clause.start, quantity.span.start))
      : null;
  const added = together === null ? null : bearersTogether(view, quantity, together, others);
  const subjects =
    pair === null
      ? (added ?? (both?.length === 2 ? both : withoutWhole(view, form, bearers)))
      : pair.subjects;
  const ofAll = quantity.unit !== 'percent' && isOfAll(text, view, quantity.span);
  const since = AMOUNTS.has(form) ? periodCountedFrom(text, view, quantity) : null;
  const told = against === null ? view : without(view, against);
  const own = withoutPeriodsOfOthers(text, told, quantity);
  const then = form === 'ratio' && isOfOwnPast(text.language, told, clause, quantity);
  const base = against ?? bindBase(then ? told : own, clause, quantity.span, text) ?? since;
  const ofSpoken = base !== null ? null : around.ofLast ? 'last' : around.apart ? 'each-other' : null;
  const alone =
    form === 'ratio' &&
    quantity.unit !== 'percent' &&
    ofSpoken === null &&
    base !== null &&
    others.every(({ ids }) => ids.length === 0);
  /** "350,000 more than in January": the difference to another time is a change. */
  const sinceThen = form === 'difference' && base !== null && others.every(({ ids }) => ids.length === 0);
  const ofAnother =
    form === 'growth-multiple' &&
    !around.ofThen &&
    against === null &&
    (base === null || base.mention.span.end < clause.start || !isBesideBase(base, quantity)) &&
    isOfAnother(text, quantity) &&
    others.length === 0;
  const period = (around.from ? bindOwnPeriod : bindPeriod)(
    own,
    clause,
    quantity.span,
    around,
    AMOUNTS.has(form)
      ? null
      : (gluedPeriod(text, own, spanOf(quantity)) ?? periodOfMultiplied(view, quantity)),
  );
  const negated = negatedIn(text, view, clause, quantity.span);
  const put = modalityOf(text, view, clause, quantity.span);
  /** "It was not 97,988", 9만 건을 넘지 않았다: what is denied is not what is claimed. A part of those who do without is. */
  const modality = put === 'asserted' && negated && !hasTrait(form, 'part') ? 'denied' : put;
  /** "They said that it could run 300 by 2024": foretold then. */
  const able =
    modality === 'forecast' &&
    !(period?.mention.use === 'until' && cuesIn(view, view.sentence, 'say').length > 0) &&
    modalityRulesOf(text.language).isAbility(text.folded.slice(clause.start, clause.end));
  return {
    form: pair?.form ?? (ofAnother ? 'ratio' : alone ? 'growth-multiple' : sinceThen ? 'change' : form),
    span: spanOf(quantity),
    sentence: view.index,
    clause,
    quantity,
    operands: bound === null ? [quantity] : [quantity, bound],
    subjects: ofAll ? [ALL] : subjects,
    names: rankNames(text.language, named, clause, quantity.span, others),
    whole: wholeOf(view, clause),
    others: alone || sinceThen ? [] : others,
    period: since !== null && base === since ? null : period,
    base,
    direction: isFromEnd(text, quantity)
      ? 'down'
      : directionOf(sign, pair === null ? form : pair.eitherWay === false && pair.form, around),
    modality,
    negated,
    ofWhole,
    arrives: around.changedTo !== null,
    perMonth: around.aggregate === 'monthly-average',
    combined,
    ...(form === 'ratio' && others.length === 0 && ofSpoken !== null ? { ofSpoken } : {}),
    ...(ofAnother ? { ofSpoken: 'last-of-this' as const } : {}),
    ...(pair?.eitherWay === true || (form === 'ratio' && liesEitherWay(text, view, clause, quantity))
      ? { eitherWay: true }
      : {}),
    ...(claimRulesOf(text.language).isMultiplied(
      text.folded.slice(quantity.span.end, Math.min(view.sentence.end, quantity.span.end + 16)),
    )
      ? { multiplied: true }
      : {}),
    ...(quantity.unit === 'percent' &&
    claimRulesOf(text.language).isPartOfAmount(
      text.folded.slice(Math.max(view.sentence.start, quantity.span.start - 16), quantity.span.start),
    )
      ? { ofAmount: true }
      : {}),
    ...(together === null || form !== 'sum' ? {} : { together }),
    ...(period === null && own !== told ? { notOfOthers: true } : {}),
    ...(around.from && form === 'value' ? { began: true } : {}),
    /** 지난해 한국 기업은 52곳에서 7곳 늘었다: the time that opens the sentence may be when the change ended. */
    ...(around.from && form === 'value' && period !== null && !isBesideBase(period, quantity)
      ? { agreesOnly: true as const }
      : {}),
    ...(around.adds ? { adds: true } : {}),
    ...(ofAll ||
    boundsBearers(text, quantity) ||
    (around.ofThen && !around.shrinksTo && quantity.shape === 'fraction') ||
    /** "50%↑" without a time to count from may as well be a bound. */
    (arrow !== '' && form === 'growth' && base === null && around.compared === null)
      ? { agreesOnly: true as const }
      : {}),
    ...(able ? { able } : {}),
    ...(isOfOrganisations(text, clause, quantity) ? { ofOrganisations: true as const } : {}),
    rule: `number.${form}`,
  };
}

/** "America and China together took 70 per cent of the world's": the world is what the sum is part of. */
function withoutWhole(
  view: SentenceView,
  form: FormName,
  bearers: readonly EntityArgument[],
): EntityArgument[] {
  if (form !== 'sum') return [...bearers];
  const parts = bearers.filter(({ ids }) => !ids.includes('WLD'));
  if (bearers.length < 3) return parts.length === 0 ? [...bearers] : parts;
  const wholes = view.entities.filter(({ role }) => role === 'whole');
  return bearers.filter(({ span }) => !wholes.some(({ start }) => start === span?.start));
}

/** A third of Swedish schools, 스웨덴 학교의 36%. */
function isOfOrganisations(
  { folded, language }: TextView,
  clause: Span,
  { unit, shape, span: { start, end } }: Quantity,
): boolean {
  if (unit !== 'percent' && shape !== 'fraction') return false;
  return looseRulesOf(language).isOfOrganisations(
    folded.slice(Math.max(clause.start, start - OF_WHOM), start),
    folded.slice(end, end + OF_WHOM),
  );
}

/** So many letters before and behind a part tell of what it is one. */
const OF_WHOM = 64;

/** 전체 103개의 34%, "59 per cent of the 600,000": what there is of all, unless a name behind it says whose. */
function isOfAll({ folded, language }: TextView, view: SentenceView, { start, end }: Span): boolean {
  const { sentence, entities } = view;
  const clause = clauseAt(view, start);
  const rules = claimRulesOf(language);
  const before = folded.slice(Math.max(sentence.start, start - AROUND), start);
  if (!rules.isOfAll(before, folded.slice(end, Math.min(sentence.end, end + AROUND)))) return false;
  const isOfName = entities.some(
    (name) => name.start >= end && name.end <= clause.end && !name.ids.includes('WLD'),
  );
  /** "A quarter of the $4.3bn raised the year before": what the same bearer had. */
  const isOfBefore = view.periods.some(
    ({ reference, span }) =>
      span.start >= end &&
      span.end <= clause.end &&
      reference.kind === 'carried-relative' &&
      reference.offset < 0,
  );
  return !(rules.bearerFollows && (isOfName || isOfBefore));
}

/** Whether the time from which a number counts stands right beside it: 2019년의 세 배. */
function isBesideBase({ mention }: PeriodArgument, { span }: Quantity): boolean {
  return Math.max(span.start - mention.span.end, mention.span.start - span.end) <= BESIDE;
}

/** So few letters stand between a number and the time from which it counts. */
const BESIDE = 4;

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

/** Which way a number goes: by its sign, else by the words around; how far apart two lie goes no way. */
function directionOf(sign: Sign | null, form: FormName | false, around: Surroundings): 'up' | 'down' | null {
  if (sign !== null) return sign === 'either' ? null : sign;
  if (form === 'difference' && around.changedTo !== null) return null;
  return around.change ?? around.changedTo ?? around.compared;
}

/** 끝에서 세 번째, "second from bottom". */
function isFromEnd({ folded, language }: TextView, { span, unit }: Quantity): boolean {
  if (unit !== 'rank') return false;
  const before = folded.slice(Math.max(0, span.start - AROUND), span.start);
  return claimRulesOf(language).ranksFromEnd(before, folded.slice(span.end, span.end + AROUND));
}

/** 전체 103개의 34%: whose all is. */
const ALL: EntityArgument = { ids: ['WLD'], origin: 'assumed', span: null };

/** So many letters around a number tell from which end it counts, or that it is of all. */
const AROUND = 24;
