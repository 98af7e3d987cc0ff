import { lastPart } from '../../claim/carry.ts';
import type { Draft, PeriodArgument } from '../../claim/draft.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import { firstPart } from '../../forms/pair.ts';
import { isBefore } from '../../period/calendar.ts';
import type { Length, PeriodText } from '../../period/period.ts';
import type { Setting } from '../setting.ts';
import { carriedPeriod, isNear, isToldOfNow } from './carried-period.ts';
import { countsFromUnspoken, lengthAlone } from './counted-back.ts';
import { editionTold } from './edition-told.ts';
import { isSameStretch, periodSpokenFor } from './period-spoken-for.ts';
import { type TimesStated, timesStated } from './times-stated.ts';
import { timeToldBefore } from './told-before.ts';
import { runsUpToNow } from './up-to-now.ts';

/** The periods of a claim, and what they rest on. */
export interface ClaimPeriods {
  readonly period: PeriodText | null;
  readonly base: PeriodText | null;
  /** The period was said too far before to be as good as stated. */
  readonly periodCarried: boolean;
  /** Neither the claim nor a sentence near it says the period. */
  readonly periodAssumed: boolean;
  /** The length over which a change runs to the statistic's newest value, where the text says no time at all: "doubled within a year". */
  readonly back: Length | null;
  /** It counts back from a time that the text does not say. */
  readonly unspoken: boolean;
  /** When the publication appeared that its sentence names: what it tells is of before. */
  readonly edition: PeriodText | null;
}

/**
 * The period of a claim and the one it counts from: as its words say, else as was said before. Of "In 2024 China had 80, up from
 * 62 a year earlier", the change has 2024 and 2023.
 */
export function periodsOf(setting: Setting, told: Draft): ClaimPeriods {
  const { view, focus, language, published } = setting;
  const isNow = isToldOfNow(view, told, language);
  const draft = isNow ? { ...told, period: null } : told;
  const carried = isNow ? null : carriedPeriod(setting);
  const times = { view, focus, published, form: draft.form, carried };
  const spokenFor = (argument: PeriodArgument): PeriodText | null => periodSpokenFor(times, argument);
  const back = lengthAlone(draft, spokenFor);
  if (back !== null) return { ...OF_NO_TIME, back };
  const stated = timesStated(setting, draft, carried, spokenFor);
  const { period, base, isSaid } = endsOf(setting, draft, stated);
  const near = isNear(view, focus);
  return {
    period,
    base,
    periodCarried: !isSaid && period !== null && !near,
    periodAssumed: !isSaid && !(period !== null && near),
    back: null,
    unspoken: stated.countedFrom === null && countsFromUnspoken(draft, spokenFor),
    edition: editionTold(view, draft.span, published),
  };
}

/** Those of a change that tells its length alone: doubled within a year. */
const OF_NO_TIME: ClaimPeriods = {
  period: null,
  base: null,
  periodCarried: false,
  periodAssumed: false,
  back: null,
  unspoken: true,
  edition: null,
};

/** The end and the start of a claim in time, and whether its own words say the end. */
interface Ends {
  readonly period: PeriodText | null;
  readonly base: PeriodText | null;
  readonly isSaid: boolean;
}

function endsOf(setting: Setting, draft: Draft, stated: TimesStated): Ends {
  const stretch = stretchOfBoth(draft, stated);
  const { start, end, spoken } = stated;
  if (stretch === undefined)
    return {
      period: runsUpToNow(setting, draft, stated) ? null : spoken,
      base: start ?? timeToldBefore(setting.view, setting.focus, draft, end),
      isSaid: end !== null,
    };
  return {
    period: end?.includes('/') === false ? end : lastPart(stretch),
    base: firstPart(stretch),
    /** 그사이 says both ends, however long ago they were told. */
    isSaid: end !== null || isSameStretch(draft.base),
  };
}

/** A change "over the same period" has both ends in one; from autumn 2024 to this spring each end is a time of its own. */
function stretchOfBoth({ form }: Draft, { start, end, spoken }: TimesStated): PeriodText | undefined {
  if (!(hasTrait(form, 'between-times') || form === 'direction') || isBefore(start, end)) return undefined;
  return [start, spoken].find(
    (text): text is PeriodText => text?.includes('/') === true && (start === null || start === text),
  );
}
