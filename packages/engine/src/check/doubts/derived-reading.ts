import type { Catalogue } from '../../catalogue/catalogue.ts';
import { argumentsOf } from '../../claim/bearers/bind-entities.ts';
import { distinctBearers } from '../../claim/bearers/distinct-bearers.ts';
import { periodText } from '../../claim/carry.ts';
import type { Draft, EntityArgument } from '../../claim/draft.ts';
import { cuesIn } from '../../claim/view.ts';
import type { FormName } from '../../forms/form-names.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import type { PeriodText } from '../../period/period.ts';
import type { QuantityShape } from '../../quantity/quantity.ts';
import { contains } from '../../text/span.ts';
import { bearersNear, SPOKEN_OF, THE_WORLD } from '../bearers/bearers-near.ts';
import { periodsHeld, statisticOf } from '../judging/tried.ts';
import { type Attempt, attemptsOf, type Reading } from './reading.ts';
import { comparesBeside, countsFromBeside, isSaidIn, saysBothOf } from './said-beside.ts';

/** What a number of a shape may state else. */
const FORMS: Partial<Record<QuantityShape, readonly FormName[]>> = {
  percent: ['growth', 'value', 'change', 'difference'],
  points: ['change', 'difference'],
  multiple: ['ratio', 'growth-multiple'],
  fraction: ['fraction', 'ratio', 'growth'],
  cardinal: ['change', 'difference', 'value'],
  money: ['change', 'difference', 'value'],
};

/** So many readings are tried at most, the likeliest first: what is left is far-fetched. */
const MOST = 300;

/**
 * Whether a number that is computed from others agrees in another reading that the text allows: of the names and times of its
 * sentence and of those before it, as another kind of arithmetic, of the statistic spoken of. "Up 8% on the year before and 84%
 * on 2015": which two values a figure is of is easily misread, and a figure that is right of two of them is not called false.
 */
export function agreesOtherwise(reading: Reading, attempt: Attempt = attemptsOf(reading)): boolean {
  const { draft } = reading;
  const { quantity } = draft;
  if (quantity === null) return false;
  if (quantity.unit === 'percent' && hasTrait(draft.form, 'states'))
    return (
      isPartOfShown(reading, attempt) || isPartOfAmount(reading, attempt) || isPartOfLevel(reading, attempt)
    );
  if (draft.form === 'value') return isSumOrChange(reading, attempt);
  if (draft.form === 'growth' && isGrowthOfLevels(reading, attempt)) return true;
  /** Of which two values or more a number is computed the words tell less surely than whose value it is. */
  if (!hasTrait(draft.form, 'change', 'between-bearers', 'of-many', 'part')) return false;
  return agreesReckoned(reading, quantity.shape, attempt);
}

/** Whether the number agrees as another kind of arithmetic, of other names, times or the statistic spoken of. */
function agreesReckoned(reading: Reading, shape: QuantityShape, attempt: Attempt): boolean {
  const { catalogue, focus, draft, chosen, args } = reading;
  const isOfOther = comparesBeside(draft);
  const isSinceThen = countsFromBeside(draft);
  const isOfPair = saysBothOf(draft);
  const isFixed = hasTrait(draft.form, 'of-many') || isOfOther || isOfPair || isSinceThen;
  const forms = isFixed ? [draft.form] : formsMeant(reading, shape);
  const bearers = isOfPair ? [null] : bearersOf(reading, isOfOther);
  const times = timesOf(reading).filter(
    ([period, base]) => !isSinceThen || (base === args.base && isJustSpokenOf(reading, period)),
  );
  const indicators = new Set([chosen.candidate.indicator, focus.indicator ?? chosen.candidate.indicator]);
  let tries = 0;
  for (const indicator of indicators)
    for (const form of forms) {
      /** "Fell by 20 per cent" is no growth of 20 per cent. */
      if (form === 'value' && draft.direction !== null && isGrowth(catalogue, indicator)) continue;
      for (const bearer of bearers)
        for (const other of hasTrait(form, 'between-bearers') && !isOfOther && !isOfPair ? bearers : [null]) {
          if (other !== null && other === bearer) continue;
          const subjects = bearer === null ? draft.subjects : [bearer];
          const others = other === null ? draft.others : [other];
          const tryWith = attempt({ ...draft, form, subjects, others }, indicator);
          for (const [period, base] of times) {
            if (other !== null && base !== args.base) continue;
            if (++tries > MOST) return false;
            if (tryWith({ ...args, period, base }).judgement.verdict === 'supported') return true;
          }
        }
    }
  return false;
}

/** The kinds of arithmetic that a number of a shape may tell: its own, and others that its statistic and its words allow. */
function formsMeant({ catalogue, draft, chosen }: Reading, shape: QuantityShape): readonly FormName[] {
  const isShare = statisticOf(catalogue, chosen)?.unit === 'percent';
  const isOverTime = isSaidIn(draft.base?.mention.span, draft.clause);
  const others = (FORMS[shape] ?? []).filter(
    (form) =>
      form !== draft.form &&
      (!isShare || (form !== 'change' && form !== 'growth' && form !== 'difference')) &&
      !(isOverTime && hasTrait(form, 'between-bearers')),
  );
  return [draft.form, ...others];
}

/** Whether what a statistic states is itself a growth. */
function isGrowth({ indicators }: Catalogue, indicator: string): boolean {
  return indicators.get(indicator)?.statType === 'growth';
}

/** Whether a growth that is published otherwise is what the printed levels of a sibling come to. */
function isGrowthOfLevels({ catalogue, draft, chosen, args }: Reading, attempt: Attempt): boolean {
  if (statisticOf(catalogue, chosen)?.statType !== 'growth') return false;
  return chosen.siblings.some((id) => {
    if (catalogue.indicators.get(id)?.statType !== 'level') return false;
    const { verdict, reason } = attempt(draft, id)(args).judgement;
    return verdict === 'supported' || reason === 'within-noise';
  });
}

/** Whether a time is that of the claim as read, or the last of which the text spoke. */
function isJustSpokenOf({ focus, args }: Reading, period: PeriodText | null): boolean {
  return period === args.period || period === focus.period || period === (focus.shown?.period ?? null);
}

/** "Of what the world's data centres drew, 44 per cent went to America": whether a percentage is a bearer's part of an amount beside the share. */
function isPartOfAmount({ catalogue, view, draft, chosen, args }: Reading, attempt: Attempt): boolean {
  const { siblings, subjects } = chosen;
  if (!subjects.includes('WLD')) return false;
  const amounts = siblings.filter((id) => {
    const sibling = catalogue.indicators.get(id);
    return sibling?.addEntities === true && sibling.unit !== 'percent';
  });
  const named = distinctBearers(view.entities.flatMap(argumentsOf)).filter(({ ids }) => !ids.includes('WLD'));
  return amounts.some((indicator) =>
    named.some(
      (bearer) =>
        attempt({ ...draft, form: 'share', ofWhole: true, subjects: [bearer] }, indicator)(args).judgement
          .verdict === 'supported',
    ),
  );
}

/** Whether a share that is published otherwise is what the bearer has of the world's, by the printed levels of a sibling. */
function isPartOfLevel({ catalogue, draft, chosen, args }: Reading, attempt: Attempt): boolean {
  if (statisticOf(catalogue, chosen)?.statType !== 'share') return false;
  return chosen.siblings.some((id) => {
    const sibling = catalogue.indicators.get(id);
    if (sibling?.statType !== 'level' || !sibling.addEntities) return false;
    return attempt({ ...draft, form: 'share', ofWhole: true }, id)(args).judgement.verdict === 'supported';
  });
}

/** Whether an amount is what all names of its clause have together, or, in a sentence of rising or falling, by how much one did. */
function isSumOrChange({ view, catalogue, draft, chosen, args }: Reading, attempt: Attempt): boolean {
  const { indicator } = chosen.candidate;
  const agrees = (other: Draft, base: PeriodText | null): boolean =>
    attempt(other, indicator)({ ...args, base }).judgement.verdict === 'supported';
  const inClause = view.entities.filter((mention) => contains(draft.clause, mention));
  const named = distinctBearers(inClause.flatMap(argumentsOf));
  if (named.length > 1 && agrees({ ...draft, form: 'sum', subjects: named }, args.base)) return true;
  const stop = view.stops.find((at) => at >= draft.span.end) ?? view.sentence.end;
  if (cuesIn(view, { start: view.sentence.start, end: stop }, 'rise', 'fall').length === 0) return false;
  const held = periodsHeld(catalogue, chosen).slice(0, COUNTED_FROM);
  return (args.base === null ? held : [args.base]).some(
    (base) => base !== args.period && agrees({ ...draft, form: 'change' }, base),
  );
}

/** A change of which the text does not say since when counts from one of so many of the newest periods. */
const COUNTED_FROM = 4;

/** 202만7000대(43%): whether a percentage is the part that the value beside it is of its whole, or its growth. */
function isPartOfShown({ catalogue, focus, view, draft, args }: Reading, attempt: Attempt): boolean {
  const { shown } = focus;
  if (shown === null || shown.agreed === null || shown.sentence < view.index - 1) return false;
  const { agreed, period } = shown;
  if (catalogue.indicators.get(agreed)?.unit === 'percent') return false;
  return (['share', 'growth'] as const).some(
    (form) =>
      attempt({ ...draft, form, ofWhole: form === 'share' }, agreed)({ ...args, period }).judgement
        .verdict === 'supported',
  );
}

/** The claim's own bearers (null), the names of its sentence, the last before it, and the world. */
function bearersOf({ view, focus, draft }: Reading, isOfOther: boolean): readonly (EntityArgument | null)[] {
  const { form, subjects, clause } = draft;
  const [own] = subjects;
  const isSaid = isSaidIn(own?.span, clause);
  if (isSaid && isOfOther) return [null];
  if (isSaid && form === 'sum' && subjects.length < 2) return [null, THE_WORLD];
  if (isSaid && !hasTrait(form, 'between-bearers')) return [null];
  const named = isSaid ? view.entities.flatMap(argumentsOf) : bearersNear(view.entities, focus);
  const asRead = subjects.map((subject) => subject.ids.join()).join();
  const distinct = distinctBearers(named).filter(({ ids }) => ids.join() !== asRead);
  return [null, ...distinct];
}

/** Pairs of a time and the one counted from: as read, and those of the sentence and of what was shown before. */
function timesOf({
  view,
  focus,
  published,
  args: { period, base },
}: Reading): readonly (readonly [PeriodText | null, PeriodText | null])[] {
  const said = view.periods.map((mention) =>
    periodText({ mention, origin: 'stated' }, focus.period, published),
  );
  const times = [
    ...new Set([
      period,
      base,
      ...said,
      focus.period,
      focus.shown?.period ?? null,
      ...focus.recent.slice(0, SPOKEN_OF).map((value) => value.period),
    ]),
  ];
  return [
    [period, base],
    ...times.flatMap((one) => times.map((two) => [one, two] as const)).filter(([one, two]) => one !== two),
  ];
}
