import type { SpokenCatalogue } from '../../catalogue/catalogue.ts';
import type { Cell } from '../../catalogue/cell.ts';
import type { IndicatorRecord } from '../../catalogue/records.ts';
import { lastPart } from '../../claim/carry.ts';
import type { Draft } from '../../claim/draft.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import type { PeriodText } from '../../period/period.ts';
import type { Setting } from '../setting.ts';
import { inScope, type Scope } from './alternatives.ts';

/** The years that the topic's last value was about, for a claim that goes on about the same and says no time of its own. */
export function stretchSpokenOf(
  { catalogue, focus, view }: Setting,
  draft: Draft,
  indicator: string,
): PeriodText | null {
  const { shown } = focus;
  if (draft.period !== null || draft.base !== null || shown === null || indicator !== focus.indicator)
    return null;
  if (!shown.period.includes('/') || focus.block !== view.sentence.blockIndex) return null;
  return hasTrait(draft.form, 'change', 'grows') || isHeldOver(catalogue, indicator, shown.period)
    ? shown.period
    : null;
}

/** The years of which a statistic has one value, where a claim tells of what came in since the first of them: "since 2014 Google leads with a tally five times OpenAI's" → 2014/2025, if the bearer has the last of them. */
export function stretchSince(
  { cells }: SpokenCatalogue,
  { form, base: since, period, arrives }: Draft,
  indicator: string,
  subjects: readonly string[],
  { base, period: spoken }: { readonly base: PeriodText | null; readonly period: PeriodText | null },
  scope: Scope,
): PeriodText | null {
  if (!TOLD_OF_A_STRETCH.has(form) || arrives || period !== null || base === null) return null;
  if (since?.mention.use !== 'since') return null;
  const stretches = (held: readonly Cell[]): PeriodText[] =>
    held
      .filter((cell) => cell.record.period.startsWith(`${base}/`) && inScope(cell, scope))
      .map(({ record }) => record.period);
  const byEntity = cells.get(indicator)?.byEntity ?? new Map<string, readonly Cell[]>();
  const own = stretches(byEntity.get(subjects[0] ?? '') ?? []);
  if (own.length === 0) return null;
  const upToThen = spoken === null ? null : own.find((text) => lastPart(text) === lastPart(spoken));
  if (upToThen != null) return upToThen;
  const last = [...byEntity.values()].flatMap(stretches).sort().at(-1);
  return last !== undefined && own.includes(last) ? last : null;
}

/** Forms that tell of all that came in over a stretch, and of no change within it. */
const TOLD_OF_A_STRETCH: ReadonlySet<string> = new Set([
  'value',
  'share',
  'ratio',
  'difference',
  'rank',
  'superlative',
  'runner-up',
  'comparison',
  'equality',
]);

/** Whether a claim counts what came in since a year, and a sibling holds just that where the statistic holds single years: "25 laws since 2016". */
export function isOneYearOfMany(
  { cells, indicators }: SpokenCatalogue,
  { form, base: since, period, arrives }: Draft,
  { addPeriods, siblings }: IndicatorRecord,
  base: PeriodText | null,
): boolean {
  if (form !== 'value' || !addPeriods || arrives || period !== null || base === null) return false;
  if (since?.mention.use !== 'since') return false;
  return siblings.some((id) => {
    const held = cells.get(id)?.byEntity ?? new Map();
    return (
      indicators.get(id)?.frequency === 'cumulative' &&
      [...held.values()].some((list: readonly Cell[]) =>
        list.some(({ record }) => record.period.startsWith(`${base}/`)),
      )
    );
  });
}

/** Whether a statistic has values of a whole stretch: 2013/2025. */
function isHeldOver({ cells }: SpokenCatalogue, indicator: string, stretch: PeriodText): boolean {
  const held = cells.get(indicator)?.byEntity ?? new Map();
  return [...held.values()].some((list: readonly Cell[]) =>
    list.some(({ record }) => record.period === stretch),
  );
}
