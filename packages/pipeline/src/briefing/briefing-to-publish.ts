import type { Report } from '@assay/engine';
import type { NewBriefing } from '@assay/store';
import type { Briefing } from './briefing.ts';
import type { JudgedBriefing } from './judge/judge-briefing.ts';
import { leadingIndicators } from './leading-indicators.ts';
import { summaryOf } from './summary-of.ts';

/** A judged briefing as the store takes it. `note` says what changed since the version before; `at` is the instant. */
export function briefingToPublish(
  briefing: Briefing,
  report: Report,
  { summary: { figures, hold, differ, undecided, revised } }: JudgedBriefing,
  note: string,
  at: string,
): NewBriefing {
  const { slug, language, key, category, title, authors, chart, source } = briefing;
  const charted = briefing.charts.map(({ indicator }) => indicator);
  return {
    slug,
    language,
    key,
    category,
    title,
    authors,
    chart,
    source,
    summary: summaryOf(briefing),
    indicators: [...new Set([...leadingIndicators(report), ...charted])],
    report,
    catalogue: report.catalog.sha256,
    counts: { figures, hold, differ, undecided, revised },
    note,
    at,
  };
}
