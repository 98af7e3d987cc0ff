import type { Focus } from '../../claim/carry.ts';
import type { Draft, PeriodArgument } from '../../claim/draft.ts';
import type { SentenceView } from '../../claim/view.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import type { Language } from '../../language/language.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { isBefore } from '../../period/calendar.ts';
import type { PeriodText } from '../../period/period.ts';
import { wordsWithin } from '../../text/tokens.ts';
import type { Setting } from '../setting.ts';
import type { TimesStated } from './times-stated.ts';

/**
 * Whether a claim runs up to the newest, and not to the time spoken of: "It stood at 159,000 in 2012. Since then it has tripled" →
 * true.
 */
export function runsUpToNow(
  { view, focus, language }: Setting,
  draft: Draft,
  { start, end, spoken }: TimesStated,
): boolean {
  return (
    (hasTrait(draft.form, 'between-times') &&
      isCountedSince(draft.base, end) &&
      start !== null &&
      !isBefore(start, spoken)) ||
    hasGrownSince(view, focus, draft, language)
  );
}

/** Since 2012, since then; "159,000 in 2012 and has tripled since": from a time on, whatever it is to its own figure. */
function isCountedSince(base: PeriodArgument | null, stated: PeriodText | null): boolean {
  return base?.mention.use === 'since' || (base?.mention.use === 'at' && stated === null);
}

/** "The world passed 16 in 2024. Korea has adopted 17 since 2016": by now, and not by the time that another sentence told. */
function hasGrownSince(
  { index, tokens }: SentenceView,
  { periodSentence }: Focus,
  { form, period, base, clause }: Draft,
  language: Language,
): boolean {
  return (
    hasTrait(form, 'states') &&
    period === null &&
    base?.mention.use === 'since' &&
    base.mention.reference.kind === 'absolute' &&
    periodSentence < index &&
    claimRulesOf(language).tellsUpToNow(wordsWithin(tokens, clause))
  );
}
