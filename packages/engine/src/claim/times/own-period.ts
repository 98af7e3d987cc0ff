import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import type { PeriodMention } from '../../period/period.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { spanOf } from '../../quantity/quantity-span.ts';
import { contains } from '../../text/span.ts';
import type { PeriodArgument } from '../draft.ts';
import { measuresOf, startsBefore } from '../measures.ts';
import type { SentenceView, TextView } from '../view.ts';
import { gluedPeriod } from './bind-period.ts';

/** 월평균 9만1000대가 넘어 지난해의 6만4000여 대를 웃돌았다: a period that leads to another number is not of the one before it. */
export function withoutPeriodsOfOthers(text: TextView, all: SentenceView, quantity: Quantity): SentenceView {
  const { span } = quantity;
  const view = withoutAside(text, all, quantity);
  const { periodFollows, leadsToNumber, endsBefore, ownsNumber, tellsOfElse } = claimRulesOf(text.language);
  if (periodFollows) {
    const isOwn = ({ span: at }: PeriodMention): boolean => {
      if (at.start >= span.end) return !tellsOfElse(text.folded.slice(span.end, at.start));
      if (at.end > span.start || span.start - at.end <= NEAR_NUMBER) return true;
      return !ownsNumber(text.folded.slice(at.end, at.end + OWNED));
    };
    const own = view.periods.filter(isOwn);
    return own.length === view.periods.length ? view : { ...view, periods: own };
  }
  const later = view.quantities.filter(({ role, span: at }) => role === 'measure' && at.start >= span.end);
  const periods = view.periods.filter(
    (period) =>
      period.span.start < span.end ||
      (!endsBefore(text.folded.slice(span.end, period.span.start)) &&
        !later.some(
          (other) =>
            other.span.start >= period.span.end &&
            other.span.start - period.span.end <= NEAR_NUMBER &&
            leadsToNumber(text.folded.slice(period.span.end, other.span.start)),
        )),
  );
  return periods.length === view.periods.length ? view : { ...view, periods };
}

/** 74.2%다(2023년은 69.7%였다), "74.2% (it was 69.7% in 2023)": the time of a figure in brackets behind a number is not the number's. */
function withoutAside({ folded }: TextView, view: SentenceView, { span }: Quantity): SentenceView {
  const bracket = /^[^()]{0,8}\(([^()]*)\)/.exec(folded.slice(span.end, view.sentence.end));
  if (bracket === null) return view;
  const end = span.end + bracket[0].length;
  const aside = { start: end - 1 - (bracket[1]?.length ?? 0), end };
  const holdsFigure = measuresOf(view).some((other) => contains(aside, other.span));
  if (!holdsFigure) return view;
  const periods = view.periods.filter((period) => !contains(aside, period.span));
  return periods.length === view.periods.length ? view : { ...view, periods };
}

/** "$30bn in 2Q25 (vs $26bn in 1Q25), +18% qoq": the time of a figure in brackets is not that of a number behind them, where another is told. */
export function withoutBracketsBefore(
  { folded }: TextView,
  view: SentenceView,
  { span }: Quantity,
): SentenceView {
  const before = folded.slice(view.sentence.start, span.start);
  const brackets = [...before.matchAll(/\([^()]*\)/g)].map(({ 0: words, index }) => ({
    start: view.sentence.start + index,
    end: view.sentence.start + index + words.length,
  }));
  if (brackets.length === 0) return view;
  const measures = measuresOf(view);
  const told = brackets.filter((bracket) => measures.some((other) => contains(bracket, other.span)));
  const periods = view.periods.filter((period) => !told.some((bracket) => contains(bracket, period.span)));
  const isTold = periods.some((period) => period.span.end <= span.start);
  return isTold && periods.length < view.periods.length ? { ...view, periods } : view;
}

/** So few letters stand between a period and the number that it leads to. */
const NEAR_NUMBER = 6;

/** So many letters hold what makes a figure a period's own: 's | 5.2, high of $703. */
const OWNED = 32;

/** A sentence as if a period were not in it: the time of the value compared with is none of the number's. */
export function without(view: SentenceView, { mention }: PeriodArgument): SentenceView {
  return { ...view, periods: view.periods.filter((period) => period !== mention) };
}

/** 한 해 전 1420억 달러보다 22% 늘었다: a percentage counts from the time of the value that stands before it. */
export function periodOfCompared(
  text: TextView,
  view: SentenceView,
  quantity: Quantity,
): PeriodArgument | null {
  if (quantity.unit !== 'percent') return null;
  const measures = measuresOf(view);
  const at = startsBefore(measures, quantity.span.start);
  const before = measures[at] === quantity ? measures[at - 1] : undefined;
  if (before === undefined || before.unit === 'percent') return null;
  const between = text.folded.slice(before.span.end, quantity.span.start);
  if (!claimRulesOf(text.language).comparesWithValue(between)) return null;
  const mention = gluedPeriod(text, view, spanOf(before));
  return mention === null ? null : { mention, origin: 'stated' };
}
