import type { Language } from '../language/language.ts';
import { findPeriods } from '../period/find-periods.ts';
import type { PeriodText } from '../period/period.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { inAnyLanguage } from './language/registry-series-words.ts';

/** A period that a header or label tells, and where in it. */
export interface PeriodTold {
  readonly period: PeriodText;
  readonly span: Span;
}

const MONTH = /^([12][0-9]{3})\s?\.\s?(0?[1-9]|1[0-2])\.?$/;

/**
 * The period that a header names, read as either language writes it: the one that says most of the text; null where it names
 * none. Example: `Q1 2023 revenue` → 2023-Q1; `2024년 말` → 2024; `2024.1Q` → 2024-Q1; `Change` → null.
 */
export function periodTold(text: string, language: Language): PeriodTold | null {
  const bare = foldText(text).trim();
  const whole = { start: 0, end: text.length };
  const year = inAnyLanguage((words) => words.year.exec(bare)?.[1] ?? null);
  if (year !== null) return { period: year, span: whole };
  const [, ofQuarter, quarter] = inAnyLanguage((words) => words.quarterOfYear.exec(bare)) ?? [];
  if (ofQuarter !== undefined) return { period: `${ofQuarter}-Q${quarter}`, span: whole };
  const [, ofMonth, month] = MONTH.exec(bare) ?? [];
  if (ofMonth !== undefined) return { period: `${ofMonth}-${month?.padStart(2, '0')}`, span: whole };
  const others: readonly Language[] = language === 'ko' ? ['ko', 'en'] : ['en', 'ko'];
  let best: PeriodTold | null = null;
  for (const spoken of others)
    for (const { reference, span, use } of findPeriods(text, spoken)) {
      if (
        use === 'edition' ||
        reference.kind !== 'absolute' ||
        reference.from === null ||
        reference.to === null
      )
        continue;
      if (best !== null && best.span.end - best.span.start >= span.end - span.start) continue;
      const period = reference.from === reference.to ? reference.from : `${reference.from}/${reference.to}`;
      best = { period, span: { start: span.start, end: span.end } };
    }
  return best;
}
