import { cellValue } from '../../catalogue/cell.ts';
import { cuesIn } from '../../claim/view.ts';
import type { FormName } from '../../forms/form-names.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { exact } from '../../quantity/exact.ts';
import { isRightBehind, overlaps } from '../../text/span.ts';
import { wordsOf, wordsWithin } from '../../text/tokens.ts';
import { cellsShown, statisticOf } from '../judging/tried.ts';
import type { Reading } from './reading.ts';

/** "12% for Korea and 2% for Japan, six times as much": a multiple beside two figures is of these, unless a time to count from is said. */
export function isOfFiguresBeside({ view, draft: { form, base, span } }: Reading): boolean {
  if (form !== 'growth-multiple' || base !== null) return false;
  const figures = view.quantities.filter(
    (other) => other.role === 'measure' && other.shape !== 'multiple' && !overlaps(other.span, span),
  );
  return (
    figures.length > 1 || (figures.length > 0 && view.entities.some(({ role }) => role === 'comparator'))
  );
}

/** "Its share of the projects slipped to 40.9%, the first fall since 2015" where the statistic counts the projects: a part may fall as the number grows. */
export function isOfShareUntold({
  catalogue,
  view,
  language,
  draft: { form, clause },
  chosen,
}: Reading): boolean {
  if (!MOVES.has(form) || statisticOf(catalogue, chosen)?.statType !== 'level') return false;
  const told = { start: view.sentence.start, end: clause.end };
  return claimRulesOf(language).namesShare(wordsWithin(view.tokens, told));
}

/** Forms that say in words how something moved. */
const MOVES: ReadonlySet<FormName> = new Set(['direction', 'trend', 'streak', 'record']);

/** So near, in points, the share of one count in another comes to what is published of a slightly different whole. */
const NEAR = exact(1);

/** "74.2% of them were Chinese", of counts that make it 74.7%: a share that is published need not be one of these counts. */
export function isShareOfNearWhole({ draft: { form, quantity }, chosen }: Reading): boolean {
  const [part, whole, other] = cellsShown(chosen);
  if (form !== 'share' || quantity?.unit !== 'percent') return false;
  if (part === undefined || whole === undefined || other !== undefined) return false;
  const reckoned = cellValue(part).mul(exact(100)).div(cellValue(whole));
  return reckoned.sub(quantity.value).abs().lt(NEAR);
}

/** So many words behind an amount tell that it is how much more or less: "one AI rule fewer". */
const AMOUNT_TOLD = 3;

/** "Sales were 18% lower", 18% 적었다, "157 more ferries": than before, or than another's of which the text spoke; "10,300 ahead": of whom? */
export function isMoreThanUntold({ catalogue, view, language, draft, chosen }: Reading): boolean {
  const { form, base, span } = draft;
  if (form !== 'growth' && form !== 'value') return false;
  const next = wordsOf(view.tokens.filter(({ start }) => start >= span.end).slice(0, AMOUNT_TOLD));
  const { isAhead, isMoreOrLess } = claimRulesOf(language);
  const isOver = form === 'value' && base?.mention.use === 'over';
  if ((base === null || isOver) && isMoreOrLess(next)) return true;
  return isAhead(next) && statisticOf(catalogue, chosen)?.statType !== 'gap';
}

/** "For every patent of America's China got six": so many of one for each of the other. */
export function isForEachOfAnother({ view, language, draft: { form } }: Reading): boolean {
  return form === 'value' && claimRulesOf(language).isForEach(wordsOf(view.tokens));
}

/** "Four in five do without it" states the contrary. */
export function isOfTheOthers({ draft: { form, negated } }: Reading): boolean {
  return negated && (form === 'value' || hasTrait(form, 'part'));
}

/** 계획이라도 밝힌 10곳의 절반: what a part is of is another figure, unless it stands right behind its bearer. */
export function isOfAnotherFigure({ draft: { form, subjects, span, multiplied } }: Reading): boolean {
  if (form !== 'value' || multiplied !== true) return false;
  const bearer = subjects[0]?.span;
  return bearer == null || span.start - bearer.end > BESIDE || bearer.start >= span.end;
}

/** 세계 466만4000대 가운데 43%: a part of an amount is of that amount's statistic. */
export function isOfOtherAmount({ focus, view, draft, chosen }: Reading): boolean {
  const { shown } = focus;
  return (
    draft.ofAmount === true &&
    shown !== null &&
    shown.sentence === view.index &&
    shown.agreed !== null &&
    shown.agreed !== chosen.candidate.indicator
  );
}

/** "Half of the hundred most cited papers": a part of what is counted right behind it. */
export function isOfCountedBehind({ view, language, draft: { form, span } }: Reading): boolean {
  if (form !== 'fraction') return false;
  const next = view.tokens.filter(({ start }) => start >= span.end).slice(0, AMOUNT_TOLD);
  return claimRulesOf(language).countsWhole(wordsOf(next));
}

/** "64% in America and less than half that in Japan": whose the multiple is stands behind it, not of whom. */
export function isOfThatElsewhere({ view, language, draft: { form, span } }: Reading): boolean {
  const next = wordsOf(view.tokens.filter(({ start }) => start >= span.end).slice(0, AMOUNT_TOLD));
  return (
    form === 'ratio' &&
    claimRulesOf(language).isThatElsewhere(` ${next}`) &&
    view.quantities.some((figure) => figure.role === 'measure' && figure.span.end <= span.start)
  );
}

/** So few letters stand between a bearer and its figure: 중국의 14만8000대. */
const BESIDE = 4;

/** 독일(1.1건)은 4분의 1이 안 된다: a part behind its bearer's own figure is one of another's. */
export function isPartBesideOwnFigure({ view, draft: { form, subjects, span } }: Reading): boolean {
  const bearer = subjects[0]?.span;
  if (form !== 'fraction' || bearer == null) return false;
  return view.quantities.some(
    ({ role, shape, span: at }) =>
      role === 'measure' &&
      shape !== 'fraction' &&
      at.end <= span.start &&
      isRightBehind(at, bearer, BRACKET),
  );
}

/** So few letters, a space and a bracket, stand between a bearer and its figure in brackets. */
const BRACKET = 2;

/** "11.5 million are Chinese, and of those eight in ten are Qwen's": of what another than all has. */
export function isPartOfThose({ view, draft: { form, span } }: Reading): boolean {
  if (form !== 'fraction') return false;
  const [cue] = cuesIn(view, { start: view.sentence.start, end: span.start }, 'of-those').slice(-1);
  return (
    cue !== undefined &&
    view.entities.some(
      ({ end, ids, role }) => end <= cue.start && role !== 'whole' && !ids.includes('WLD'),
    ) &&
    view.quantities.some(({ role, span: at }) => role === 'measure' && at.end <= cue.start)
  );
}
