import type { FormName } from '../../forms/form-names.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { spanOf } from '../../quantity/quantity-span.ts';
import type { Draft, PeriodArgument } from '../draft.ts';
import {
  bindBase,
  bindOwnPeriod,
  bindPeriod,
  gluedPeriod,
  periodCountedFrom,
  periodOfMultiplied,
} from '../times/bind-period.ts';
import { without, withoutBracketsBefore, withoutPeriodsOfOthers } from '../times/own-period.ts';
import type { SentenceView } from '../view.ts';
import { AMOUNTS } from './after-number-before.ts';
import type { BearersOfNumber } from './bearers-of-number.ts';
import { isOfOwnPast, isOfThen } from './form-of-number.ts';
import type { NumberAt } from './number-at.ts';

/** Of when a number is, since when it counts, and which form that makes of it. */
export interface TimesOfNumber {
  readonly form: FormName;
  readonly period: PeriodArgument | null;
  readonly base: PeriodArgument | null;
  readonly ofSpoken: Draft['ofSpoken'];
  /** It is of another time of the same bearer, and held against nobody. */
  readonly ofOwnTime: boolean;
  /** It says no period, and the one said behind it is another number's. */
  readonly notOfOthers: boolean;
  /** 지난해 한국 기업은 52곳에서 7곳 늘었다: the time that opens the sentence may be when the change ended. */
  readonly isMaybeEnd: boolean;
}

/** The times of a number that states a form; `against` is the time of a value that it is held against. */
export function timesOfNumber(
  at: NumberAt,
  form: FormName,
  { others, pair }: BearersOfNumber,
  against: PeriodArgument | null,
): TimesOfNumber {
  const { text, view, clause, quantity, around } = at;
  const since = AMOUNTS.has(form) ? periodCountedFrom(text, view, quantity) : null;
  const told = against === null ? view : without(view, against);
  const own = withoutPeriodsOfOthers(text, told, quantity);
  const then = form === 'ratio' && isOfOwnPast(text.language, told, clause, quantity);
  const base = against ?? bindBase(then ? told : own, clause, quantity.span, text) ?? since;
  const period = periodIn(at, withoutBracketsBefore(text, own, quantity), form);
  const ofSpoken = form !== 'ratio' || others.length > 0 || base !== null ? null : spokenOf(at);
  /** "Less than half its 2017 level and in 2025 fell below Korea's": who stands behind the time is held against something else. */
  const isOfItself = base !== null && isOfThen(text.language, told, clause, quantity.span);
  const isHeldAgainstNobody =
    base !== null &&
    others.every(
      ({ ids, span }) =>
        ids.length === 0 || (isOfItself && span !== null && span.start >= base.mention.span.end),
    );
  const alone = form === 'ratio' && quantity.unit !== 'percent' && isHeldAgainstNobody;
  /** "350,000 more than in January": the difference to another time is a change. */
  const sinceThen = form === 'difference' && isHeldAgainstNobody;
  const ofAnother =
    form === 'growth-multiple' &&
    !around.ofThen &&
    against === null &&
    (base === null || base.mention.span.end < clause.start || !isBesideTime(base, quantity)) &&
    isOfAnother(at) &&
    others.length === 0;
  const isStart = around.from && form === 'value';
  return {
    form: pair?.form ?? (ofAnother ? 'ratio' : alone ? 'growth-multiple' : sinceThen ? 'change' : form),
    period: since !== null && base === since ? null : period,
    base,
    ofSpoken: ofAnother ? 'last-of-this' : (ofSpoken ?? undefined),
    ofOwnTime: alone || sinceThen,
    notOfOthers: period === null && own !== told,
    isMaybeEnd: isStart && period !== null && !isBesideTime(period, quantity),
  };
}

/** The period of a number, by the periods that are not another number's. */
function periodIn({ text, view, clause, quantity, around }: NumberAt, own: SentenceView, form: FormName) {
  const bind = around.from ? bindOwnPeriod : bindPeriod;
  const glued = AMOUNTS.has(form)
    ? null
    : (gluedPeriod(text, own, spanOf(quantity)) ?? periodOfMultiplied(view, quantity));
  return bind(own, clause, quantity.span, around, glued);
}

/** Which value spoken of a multiple without a base of its own is of. */
function spokenOf({ around }: NumberAt): 'last' | 'each-other' | null {
  if (around.ofLast) return 'last';
  return around.apart ? 'each-other' : null;
}

/** Whether the time from which a number counts stands right beside it: 2019년의 세 배. */
function isBesideTime({ mention }: PeriodArgument, { span }: Quantity): boolean {
  return Math.max(span.start - mention.span.end, mention.span.start - span.end) <= BESIDE;
}

/** So few letters stand between a number and the time from which it counts. */
const BESIDE = 4;

/** Whether a multiple is of another value, the last over this: 계약액의 일곱 배. */
function isOfAnother({ text, quantity: { span } }: NumberAt): boolean {
  const { folded, language } = text;
  return claimRulesOf(language).isOfAnother(
    folded.slice(Math.max(0, span.start - 16), span.start),
    folded.slice(span.start, span.end),
    folded.slice(span.end, span.end + 30),
  );
}
