import type { FormName } from '../../forms/form-names.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { looseRulesOf } from '../../language/registry-loose-rules.ts';
import { modalityRulesOf } from '../../language/registry-modality.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { spanOf } from '../../quantity/quantity-span.ts';
import { bearerBehind } from '../bearers/bearer-behind.ts';
import { argumentOf } from '../bearers/bind-entities.ts';
import type { Draft, EntityArgument, EntityMention, Modality, PeriodArgument } from '../draft.ts';
import { modalityOf, negatedIn } from '../modality.ts';
import { periodOfValueBefore } from '../times/bind-period.ts';
import { periodOfCompared } from '../times/own-period.ts';
import { cuesIn } from '../view.ts';
import { type BearersOfNumber, bearersOfNumber } from './bearers-of-number.ts';
import { boundsBearers } from './bounds-bearers.ts';
import { liesEitherWay } from './either-way.ts';
import { countsEntities, formOf } from './form-of-number.ts';
import { lettersBefore, lettersBehind, type NumberAt } from './number-at.ts';
import { arrowBehind, type Sign, signOf } from './sign-of-number.ts';
import { type TimesOfNumber, timesOfNumber } from './times-of-number.ts';

/**
 * The claim that one number makes by itself, before its neighbours are asked; `bound` is what a count of bearers is counted by.
 * Example: of the 31 in "rose 31% in 2024" a draft of a growth, upwards, of 2024.
 */
export function draftOfNumber(at: NumberAt, bound: Quantity | null): Draft {
  const { text, view, clause, quantity, around } = at;
  const arrow = arrowBehind(lettersBehind(at, 4));
  const sign = signOf(quantity, lettersBefore(at, 1) + arrow);
  const { form, described, against } = kindOfNumber(at, bound, sign);
  const bearers = bearersOfNumber(at, form, described);
  const times = timesOfNumber(at, form, bearers, against);
  const { pair, together, ofAll } = bearers;
  const negated = negatedIn(text, view, clause, quantity.span);
  return {
    form: times.form,
    span: spanOf(quantity),
    sentence: view.index,
    clause,
    quantity,
    operands: bound === null ? [quantity] : [quantity, bound],
    subjects: bearers.subjects,
    names: bearers.names,
    whole: wholeOf(at),
    others: times.ofOwnTime ? [] : bearers.others,
    period: times.period,
    base: times.base,
    direction: directionOf(at, sign, pair === null ? form : pair.eitherWay === false && pair.form),
    ...moodOf(at, form, negated, times),
    negated,
    ofWhole: isOfWhole(at),
    arrives: around.changedTo !== null,
    ...(form === 'difference' && around.changedTo !== null ? { movedTo: around.changedTo } : {}),
    perMonth: around.aggregate === 'monthly-average',
    combined: bearers.combined,
    ...(times.ofSpoken === undefined ? {} : { ofSpoken: times.ofSpoken }),
    ...(isEitherWay(at, form, bearers) ? { eitherWay: true } : {}),
    ...(isMultiplied(at) ? { multiplied: true } : {}),
    ...(isPartOfAmount(at) ? { ofAmount: true } : {}),
    ...(together === null || form !== 'sum' ? {} : { together }),
    ...(times.notOfOthers ? { notOfOthers: true } : {}),
    ...(around.from && form === 'value' ? { began: true } : {}),
    ...(around.adds ? { adds: true } : {}),
    ...(times.isMaybeEnd || ofAll || isMaybeBound(at, arrow, form, times) ? { agreesOnly: true } : {}),
    ...(isOfOrganisations(at) ? { ofOrganisations: true } : {}),
    rule: `number.${form}`,
  };
}

/** What a number states; who a sum is told of behind it, and since when a value beside it is, may change that. */
function kindOfNumber(
  at: NumberAt,
  bound: Quantity | null,
  sign: Sign | null,
): {
  readonly form: FormName;
  readonly described: EntityMention | null;
  readonly against: PeriodArgument | null;
} {
  const { text, view, quantity, around } = at;
  const alone =
    bound === null && !countsEntities(text.language, quantity) ? formOf(at, sign !== null) : 'count';
  const described = bearerBehind(view, quantity, alone, text);
  const against = periodOfCompared(text, view, quantity) ?? periodOfValueBefore(text, view, quantity);
  if (described !== null && alone === 'sum') return { form: 'value', described, against };
  const grows = against !== null && alone === 'value' && around.compared !== null;
  return { form: grows ? 'growth' : alone, described, against };
}

/** How a number is put, and whether what "could" be done is of a time that is over: "they said that it could run 300 by 2024". */
function moodOf(
  { text, view, clause, quantity }: NumberAt,
  form: FormName,
  negated: boolean,
  { period }: TimesOfNumber,
): { readonly modality: Modality; readonly able?: true } {
  const put = modalityOf(text, view, clause, quantity.span);
  /** "It was not 97,988", 9만 건을 넘지 않았다: what is denied is not what is claimed. A part of those who do without is. */
  const modality = put === 'asserted' && negated && !hasTrait(form, 'part') ? 'denied' : put;
  if (modality !== 'forecast') return { modality };
  const isSaidUntil = period?.mention.use === 'until' && cuesIn(view, view.sentence, 'say').length > 0;
  if (isSaidUntil) return { modality };
  const able = modalityRulesOf(text.language).isAbility(text.folded.slice(clause.start, clause.end));
  return able ? { modality, able } : { modality };
}

/** Whether a number is said to be part of a whole, by the words around or a whole told before. */
function isOfWhole({ view, clause, quantity, around }: NumberAt): boolean {
  const before = { start: view.sentence.start, end: quantity.span.end };
  return (
    around.ofWhole ||
    cuesIn(view, clause, 'of-whole').length > 0 ||
    cuesIn(view, before, 'of-whole', 'of-those').length > 0
  );
}

/** The world where a clause names it as the whole of a share. */
function wholeOf({ view, clause }: NumberAt): EntityArgument | null {
  const mention = view.entities.find(
    (entity) => entity.role === 'whole' && entity.start >= clause.start && entity.end <= clause.end,
  );
  return mention === undefined ? null : argumentOf(mention);
}

/** Which way a number goes: by its sign, else by the words around; how far apart two lie goes no way. */
function directionOf(at: NumberAt, sign: Sign | null, form: FormName | false): 'up' | 'down' | null {
  if (isFromEnd(at)) return 'down';
  if (sign !== null) return sign === 'either' ? null : sign;
  const { change, changedTo, compared } = at.around;
  if (form === 'difference' && changedTo !== null) return null;
  return change ?? changedTo ?? compared;
}

/** 끝에서 세 번째, "second from bottom". */
function isFromEnd(at: NumberAt): boolean {
  if (at.quantity.unit !== 'rank') return false;
  return claimRulesOf(at.text.language).ranksFromEnd(lettersBefore(at, AROUND), lettersBehind(at, AROUND));
}

/** So many letters around a place tell from which end it counts. */
const AROUND = 24;

/** Whether it stays untold which of two has more: 여섯 배 벌어졌다. */
function isEitherWay(
  { text, view, clause, quantity }: NumberAt,
  form: FormName,
  { pair }: BearersOfNumber,
): boolean {
  return pair?.eitherWay === true || (form === 'ratio' && liesEitherWay(text, view, clause, quantity));
}

/** 10곳의 절반: a part or multiple of the number is told right behind it. */
function isMultiplied(at: NumberAt): boolean {
  return claimRulesOf(at.text.language).isMultiplied(lettersBehind(at, BESIDE, at.view.sentence.end));
}

/** 466만4000대 가운데 43%: the number is part of an amount right before it. */
function isPartOfAmount(at: NumberAt): boolean {
  if (at.quantity.unit !== 'percent') return false;
  return claimRulesOf(at.text.language).isPartOfAmount(lettersBefore(at, BESIDE, at.view.sentence.start));
}

/** So many letters beside a number tell of what it is part, or what is part of it. */
const BESIDE = 16;

/** Whether a number may as well be a bound, or of another value than the words say. */
function isMaybeBound(at: NumberAt, arrow: string, form: FormName, { base }: TimesOfNumber): boolean {
  const { text, quantity, around } = at;
  return (
    boundsBearers(text, quantity) ||
    /** "Three times its output", without a time: of another's, or of its own. */
    (quantity.shape === 'multiple' &&
      base === null &&
      claimRulesOf(text.language).isOfTheirs(lettersBehind(at, BESIDE))) ||
    (around.ofThen && !around.shrinksTo && quantity.shape === 'fraction') ||
    /** "50%↑" without a time to count from. */
    (arrow !== '' && form === 'growth' && base === null && around.compared === null)
  );
}

/** A third of Swedish schools, 스웨덴 학교의 36%. */
function isOfOrganisations(at: NumberAt): boolean {
  const { unit, shape } = at.quantity;
  if (unit !== 'percent' && shape !== 'fraction') return false;
  return looseRulesOf(at.text.language).isOfOrganisations(
    lettersBefore(at, OF_WHOM, at.clause.start),
    lettersBehind(at, OF_WHOM),
  );
}

/** So many letters before and behind a part tell of what it is one. */
const OF_WHOM = 64;
