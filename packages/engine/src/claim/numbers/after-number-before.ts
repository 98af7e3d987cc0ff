import type { FormName } from '../../forms/form-names.ts';
import type { Surroundings } from '../../language/grammar.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { grammarOf } from '../../language/registry-grammar.ts';
import type { Draft, PeriodArgument } from '../draft.ts';
import type { TextView } from '../view.ts';
import { asMultipleBefore } from './multiple-before.ts';

/** Forms whose number is the amount of a change: a period beside it is where the change counts from. */
export const AMOUNTS: ReadonlySet<FormName> = new Set(['change', 'growth', 'growth-multiple', 'cagr']);

/** What a number is behind the one before it in its sentence: the same change again, a change from that value, what is left of it, the multiple from which it came. */
export function afterNumberBefore(text: TextView, before: Draft, around: Surroundings, draft: Draft): Draft {
  return asMultipleBefore(
    before,
    around,
    afterAmount(text, before, afterFromTo(before, afterStart(text, before, draft))),
  );
}

/** "Rose by $177 billion, or 161 per cent", 1763억 달러(161%) 늘었다: the percentage right behind the amount of a change is that change. */
function afterAmount({ folded, language }: TextView, change: Draft, draft: Draft): Draft {
  if (change.form !== 'change' || change.operands.length !== 1 || draft.quantity?.unit !== 'percent')
    return draft;
  if (change.quantity?.unit === 'percentage-point' || draft.operands.length !== 1) return draft;
  const between = folded.slice(change.span.end, draft.span.start);
  if (!claimRulesOf(language).tellsAgain(between, folded.slice(draft.span.end))) return draft;
  const { direction, base, period, subjects } = change;
  return { ...draft, form: 'growth', direction, base, period, subjects, ofWhole: false };
}

/** 25위에서 아홉 계단 올랐다, 6276억 달러에서 4분의 1 늘었다: the change counts from the value and period right before it. */
function afterStart(text: TextView, start: Draft, draft: Draft): Draft {
  if (!AMOUNTS.has(draft.form) || start.operands.length !== 1 || start.quantity === null) return draft;
  const between = text.folded.slice(start.span.end, draft.span.start);
  if (!grammarOf(text.language).startsChange(between)) return draft;
  /** 지난해 한국 기업은 52곳에서 7곳 늘었다: the time apart from the first value is when the change ended. */
  if (start.began === true && start.agreesOnly === true && draft.base === null)
    return { ...draft, period: start.period, agreesOnly: true };
  const same = draft.period?.mention === start.period?.mention;
  return { ...draft, base: start.period ?? draft.base, period: same ? null : draft.period };
}

/** 23%에서 84%로 3.7배가 됐다: what follows a from–to counts between its two periods. */
function afterFromTo(pair: Draft, draft: Draft): Draft {
  const apart = draft.span.start - pair.span.end;
  /** "Rose from 0.9% in 2021 to 2.05% in 2022 and slipped to 1.62%": from where the first change ended. */
  if (pair.form === 'from-to' && draft.form === 'value' && isSame(draft.base, pair.base))
    return { ...draft, base: pair.period };
  /** 324명에서 26명으로 12분의 1이 됐다. */
  const isLeft = draft.form === 'fraction' && apart <= RIGHT_BEHIND && pair.quantity?.unit !== 'percent';
  const counts =
    isLeft || draft.form === 'growth-multiple' || draft.form === 'growth' || draft.form === 'change';
  if (pair.form !== 'from-to' || !counts || apart > 30) return draft;
  /** "From 3,833 in 2010 to 122,511 in 2023, 29.6% more than in 2022": a time of its own. */
  const hasOwnBase = draft.base !== null && draft.base.mention.span.start >= pair.span.end;
  return {
    ...draft,
    form: isLeft ? 'growth-multiple' : draft.form,
    period: pair.period ?? draft.period,
    base: hasOwnBase ? draft.base : (pair.base ?? draft.base),
    subjects: pair.subjects,
  };
}

function isSame(one: PeriodArgument | null, other: PeriodArgument | null): boolean {
  return one !== null && one.mention === other?.mention;
}

/** So few letters behind a from–to a fraction says what is left. */
const RIGHT_BEHIND = 6;
