import type { Language, Report } from '@assay/engine';
import { describePasted } from '@assay/sources';
import type { Statistics } from '../statistics/statistics.ts';
import { renderChecked } from '../views/checked-text.ts';
import { draftFaultText } from '../views/draft-fault.ts';
import type { Reading } from '../views/reading.ts';
import { type ReportFile, type ReportFormat, renderReportFile } from '../views/report-file.ts';
import { renderSaid } from '../views/said-of-result.ts';
import type { DraftBasis } from './draft-basis.ts';
import { type Draft, readDraft } from './read-draft.ts';
import { sha256 } from './sha256.ts';

/** What checking a draft gives. */
export type DraftAnswer =
  /** `markup` is what the server would show; `said` the result in one line, for those who listen. */
  | { readonly kind: 'checked'; readonly markup: string; readonly said: string }
  | { readonly kind: 'fault'; readonly message: string }
  /** The source of a web page: its article is found on the server alone. */
  | { readonly kind: 'page' };

/** Checks drafts and puts what it finds into words, as the server does. */
export interface DraftChecker {
  readonly check: (draft: Draft, language: Language) => DraftAnswer;
  /** The result of a draft as a file to take away; null where it has none. `site` is where links lead to: `https://assay.example`. */
  readonly takeAway: (
    draft: Draft,
    language: Language,
    format: ReportFormat,
    site: string,
  ) => ReportFile | null;
}

/** Opens a checker; what was checked last is kept, so that taking it away checks nothing again. */
export function openDraftChecker(basis: DraftBasis, names: Statistics): DraftChecker {
  let last: { readonly key: string; readonly report: Report } | null = null;
  const reportOf = (text: string, published: string | null): Report | null => {
    const key = JSON.stringify([basis.version, published, text]);
    if (last?.key === key) return last.report;
    const document = describePasted(text, published, sha256);
    if (document === null) return null;
    const report = basis.check(document);
    last = { key, report };
    return report;
  };
  const readingOf = (report: Report, language: Language): Reading => ({
    language,
    names,
    excerpts: basis.excerpts(report),
  });
  return {
    check(draft, language) {
      const read = readDraft(draft);
      if (read.kind === 'fault') return { kind: 'fault', message: draftFaultText(read.fault, language) };
      const report = reportOf(read.text, read.published);
      if (report === null) return { kind: 'page' };
      return {
        kind: 'checked',
        markup: String(renderChecked(report, readingOf(report, language))),
        said: renderSaid(report, language),
      };
    },
    takeAway(draft, language, format, site) {
      const read = readDraft(draft);
      const report = read.kind === 'fault' ? null : reportOf(read.text, read.published);
      return report === null ? null : renderReportFile(format, report, readingOf(report, language), site);
    },
  };
}
