import type { Report, ReportClaim } from '@assay/engine';
import { nameIn } from '../site/names.ts';
import { siteWords } from '../words/site-words.ts';
import type { Reading } from './reading.ts';
import { valueText } from './value-text.ts';
import { SIGNS, verdictText } from './verdict.ts';

/**
 * A result as a table in Markdown, a line for each figure. Whatever the text says stands as text: no markup of its own is left.
 * Example: `| 43 | ✕ differs from the record: 34, not 43 | [Top-100 papers](…) | 2023 | 34 | AI Index, 2025-04-07 |`.
 */
export function renderReportTable(report: Report, reading: Reading, site: string): string {
  const { language } = reading;
  const { check, receipt } = siteWords(language);
  const head = [
    check.figure,
    check.verdict,
    receipt.statistic,
    receipt.period,
    receipt.value,
    receipt.source,
  ];
  const title = report.document.title ?? check.result;
  const rows = report.claims.map((claim) => rowOf(claim, reading, site));
  const lines =
    rows.length === 0
      ? [check.noClaims]
      : [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [`# ${plain(title)}`, '', ...lines, '', check.fileNote, ''].join('\n');
}

function rowOf(claim: ReportClaim, reading: Reading, site: string): readonly string[] {
  const { language, names } = reading;
  const words = siteWords(language);
  const { label, revised } = claim.verdict;
  const [cell] = claim.asPublished.evidence;
  const verdict = `${SIGNS[label]} ${plain(verdictText(claim, language))}${revised ? `; ↻ ${words.revised}` : ''}`;
  if (cell === undefined) return [plain(claim.text), verdict, '', '', '', ''];
  const statistic = plain(nameIn(language, names.indicators, cell.indicator));
  return [
    plain(claim.text),
    verdict,
    `[${statistic}](${site}/${language}/indicators/${cell.indicator})`,
    cell.period,
    plain(`${nameIn(language, names.entities, cell.entity)} ${valueText(cell.value, cell.unit, language)}`),
    plain(`${nameIn(language, names.publications, cell.publication)}, ${cell.edition}`),
  ];
}

/** A text in one line in which nothing is markup. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>|#~]/g, (sign) => `\\${sign}`);
}
