import type { Language, Report, ReportClaim } from '@assay/engine';
import { nameIn } from '../site/names.ts';
import { fileWords } from '../words/file-words.ts';
import { siteWords } from '../words/site-words.ts';
import type { Reading } from './reading.ts';
import { type ReportPart, tableNote, titleOf } from './report-page.ts';
import { renderSaid } from './said-of-result.ts';
import { tablePlace } from './table-place.ts';
import { valueText } from './value-text.ts';
import { SIGNS, verdictText } from './verdict.ts';

/**
 * Results as tables in Markdown, one for each document, a line for each figure. Whatever the text says stands as text: no
 * markup of its own is left. `site` is where links lead; names stand alone where it is null.
 * Example: `| 43 | ✕ differs from the record: 34, not 43 | [Top-100 papers](…) | 2023 | 34 | AI Index, 2025-04-07 |`.
 */
export function renderReportTable(
  parts: readonly ReportPart[],
  language: Language,
  site: string | null,
): string {
  const { check } = siteWords(language);
  const [first] = parts;
  const shown =
    parts.length === 1 && first !== undefined
      ? [`# ${plain(titleOf(first, language))}`, '', ...linesOf(first, site)]
      : [
          `# ${check.result}`,
          ...parts.flatMap((part) => ['', ...sectionOf(part, language), ...linesOf(part, site)]),
        ];
  const foot = [check.fileNote, ...tableNote(parts, language).map(plain)].join(' ');
  return [...shown, '', foot, ''].join('\n');
}

/** The heading of a document among several: its name, and its title where it has one. */
function sectionOf(part: ReportPart, language: Language): readonly string[] {
  const { report, name } = part;
  const title = titleOf(part, language);
  const beside = name === null || report.document.title === null ? '' : ` (${plain(name)})`;
  return [`## ${plain(title)}${beside}`, ''];
}

/** The figures of a document, counted and then listed. */
function linesOf({ report, reading }: ReportPart, site: string | null): readonly string[] {
  const { check, receipt } = siteWords(reading.language);
  if (report.claims.length === 0) return [check.noClaims];
  const head = [
    check.figure,
    check.verdict,
    receipt.statistic,
    receipt.period,
    receipt.value,
    receipt.source,
  ];
  const rows = report.claims.map((claim) => rowOf(report, claim, reading, site));
  return [
    plain(renderSaid(report, reading.language)),
    '',
    ...[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`),
  ];
}

function rowOf(
  { disputed = [] }: Report,
  claim: ReportClaim,
  reading: Reading,
  site: string | null,
): readonly string[] {
  const { language, names } = reading;
  const words = siteWords(language);
  const { label, revised } = claim.verdict;
  const [cell] = claim.asPublished.evidence;
  const note = disputed.find((one) => one.claim === claim.id)?.note;
  const verdict = [
    `${SIGNS[label]} ${plain(verdictText(claim, language))}`,
    ...(revised ? [`↻ ${words.revised}`] : []),
    ...(note === undefined ? [] : [plain(fileWords(language).disputed(note))]),
  ].join('; ');
  if (cell === undefined) {
    const { table, asPublished } = claim;
    const [value, source] =
      table === undefined ? ['', ''] : [asPublished.formula?.[language] ?? '', tablePlace(table)];
    return [plain(claim.text), verdict, '', '', plain(value), plain(source)];
  }
  const statistic = plain(nameIn(language, names.indicators, cell.indicator));
  return [
    plain(claim.text),
    verdict,
    site === null ? statistic : `[${statistic}](${site}/${language}/indicators/${cell.indicator})`,
    cell.period,
    plain(`${nameIn(language, names.entities, cell.entity)} ${valueText(cell.value, cell.unit, language)}`),
    plain(`${nameIn(language, names.publications, cell.publication)}, ${cell.cell ?? cell.edition}`),
  ];
}

/** A text in one line in which nothing is markup. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>|#~&$]/g, (sign) => `\\${sign}`);
}
