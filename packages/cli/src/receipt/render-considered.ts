import {
  type DroppedReading,
  EN_REASONS,
  KO_REASONS,
  type Reason,
  type Report,
  type ReportAccount,
  type ReportClaim,
} from '@assay/engine';

import type { ExplainWords } from '../language/explain-words.ts';
import { layTable, type TableColumn } from '../terminal/table.ts';
import { printable } from '../terminal/width.ts';
import { verdictName } from './claim-rows.ts';
import { entityName, indicatorName, periodText, publicationName, type Reading } from './reading.ts';
import type { Look } from './render-claim.ts';
import { renderAllowed, renderDecimal } from './render-written.ts';
import { type ReceiptRow, renderRows } from './rows.ts';

/** What `--explain` adds to a claim's receipt: rule, arguments, candidates, cells, dropped readings, other numbers. */
export interface Considered {
  readonly report: Report;
  readonly claim: ReportClaim;
  readonly dropped: readonly DroppedReading[];
  readonly reading: Reading;
  readonly words: ExplainWords;
  readonly look: Look;
}

/** Everything the engine considered for one claim, section by section. */
export function renderConsidered(considered: Considered): string[] {
  const { claim, words, look } = considered;
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', look.paint('strong', title), ...lines];
  const now =
    JSON.stringify(claim.now) === JSON.stringify(claim.asPublished)
      ? [`    ${words.same}`]
      : accountLines(considered, claim.now);
  return [
    ...section(words.section.reading, renderRows(readingRows(considered), look.width, look.paint)),
    ...section(words.section.arguments, renderRows(argumentRows(considered), look.width, look.paint)),
    ...section(words.section.candidates, candidateLines(considered)),
    ...section(words.section.published, accountLines(considered, claim.asPublished)),
    ...section(words.section.now, now),
    ...section(words.section.dropped, droppedLines(considered)),
    ...section(words.section.numbers, numberLines(considered)),
  ];
}

function readingRows({ claim, reading, words }: Considered): ReceiptRow[] {
  const rows: ReceiptRow[] = [
    { label: words.rule, text: claim.rule },
    { label: words.form, text: claim.form },
    { label: words.modality, text: words.modalities[claim.modality] },
  ];
  for (const operand of claim.operands) {
    const allowed = renderAllowed(operand, reading);
    const parts = [`“${operand.text}” = ${renderDecimal(operand.value, operand.unit, reading)}`];
    if (operand.hedge !== 'none') parts.push(`${words.hedge}: ${operand.hedge}`);
    if (allowed !== '') parts.push(allowed);
    rows.push({ label: words.figure, text: printable(parts.join(' · ')) });
  }
  return rows;
}

function argumentRows({ claim, reading, words }: Considered): ReceiptRow[] {
  const names = (ids: readonly string[]): string =>
    ids.map((id) => `${entityName(reading, id)} (${id})`).join(', ');
  const rows: ReceiptRow[] = [];
  const origins = {
    stated: words.stated,
    assumed: words.assumed,
    carried: words.carriedPeriod,
    edition: words.editionPeriod,
    newest: words.newestPeriod,
  } as const;
  rows.push({
    label: words.entities,
    text:
      claim.entities.length === 0
        ? words.none
        : `${names(claim.entities)} · ${origins[claim.origins.entities]}`,
  });
  if (claim.others.length > 0) rows.push({ label: words.others, text: names(claim.others) });
  rows.push({
    label: words.period,
    text:
      claim.period === null ? words.none : `${periodText(claim.period)} · ${origins[claim.origins.period]}`,
  });
  if (claim.base !== null) rows.push({ label: words.base, text: periodText(claim.base) });
  for (const { speaker, mode, sourceId, said } of claim.attribution) {
    const id = sourceId === null ? '' : ` (${sourceId})`;
    const how = mode === 'said' ? words.said : words.accordingTo;
    rows.push({
      label: words.attribution,
      text: `${how} ${printable(speaker)}${id} · ${words.wasSaid}: ${verdictName(said, reading.language)}`,
    });
  }
  return rows;
}

function candidateLines({ claim, reading, words, look }: Considered): string[] {
  if (claim.candidates.length === 0)
    return [`    ${claim.modality === 'asserted' ? words.none : words.notTried}`];
  const rows = claim.candidates.flatMap((candidate): ReceiptRow[] => {
    const chosen = candidate.indicator === claim.indicator;
    const outcome =
      candidate.setAsideBy !== null
        ? words.setAside(reasonText(candidate.setAsideBy, reading))
        : candidate.outcome === null
          ? reasonText(candidate.reason, reading)
          : verdictName(candidate.outcome, reading.language);
    const how = [
      candidate.alias === '' ? '' : `${words.namedBy} “${candidate.alias}”`,
      words.inOwnSentence(candidate.ownScore.toFixed(2)),
      candidate.carried ? words.carried : '',
      chosen ? `${words.chosen}: ${outcome}` : outcome,
    ].filter((part) => part !== '');
    const name = `${indicatorName(reading, candidate.indicator)} · ${candidate.indicator}`;
    return [
      { label: candidate.score.toFixed(2).padStart(5), text: name, tone: chosen ? 'strong' : 'plain' },
      { label: '', text: how.join(' · '), tone: chosen ? 'plain' : 'faint' },
    ];
  });
  return renderRows(rows, look.width, look.paint);
}

function reasonText(reason: Reason, { language }: Reading): string {
  return (language === 'ko' ? KO_REASONS : EN_REASONS)[reason];
}

function accountLines({ reading, words, look }: Considered, account: ReportAccount): string[] {
  const c = words.columns;
  const columns: TableColumn[] = [
    { title: c.entity },
    { title: c.period },
    { title: c.value, align: 'right' },
    { title: c.publication },
    { title: c.edition },
    { title: c.source },
    { title: c.agrees },
  ];
  const used = account.evidence.map((cell) => [
    entityName(reading, cell.entity),
    cell.period,
    renderDecimal(cell.value, cell.unit, reading),
    publicationName(reading, cell.publication),
    cell.edition,
    cell.source,
    words.chosen,
  ]);
  const others = account.weighed.map((other) => [
    '',
    '',
    other.formula[reading.language],
    other.publication
      .split('+')
      .map((id) => publicationName(reading, id))
      .join(' + '),
    other.edition,
    other.source,
    other.agrees ? reading.words.agrees : reading.words.disagrees,
  ]);
  const head = `    ${verdictName(account.verdict, reading.language)}: ${reasonText(account.reason, reading)}`;
  if (used.length + others.length === 0) return [head];
  return [head, ...indented(layTable(columns, [...used, ...others], look.width - 4))];
}

function droppedLines({ claim, dropped, words, look }: Considered): string[] {
  const own = dropped.filter(
    ({ span }) => span.start < claim.sentence.end && claim.sentence.start < span.end,
  );
  if (own.length === 0) return [];
  const c = words.columns;
  const rows = own.map(({ text, rule, reason, keptRule }) => [
    `“${printable(text)}”`,
    rule,
    words.dropped[reason],
    keptRule,
  ]);
  return indented(
    layTable(
      [{ title: c.number }, { title: c.rule }, { title: c.reason }, { title: c.kept }],
      rows,
      look.width - 4,
    ),
  );
}

function numberLines({ report, claim, words, look }: Considered): string[] {
  const own = new Set(claim.operands.map((operand) => operand.span.start));
  const numbers = report.quantities.filter(
    ({ span }) =>
      span.start >= claim.sentence.start && span.end <= claim.sentence.end && !own.has(span.start),
  );
  if (numbers.length === 0) return [];
  const c = words.columns;
  const rows = numbers.map(({ text, role, rule, claim: id }) => [
    `“${printable(text)}”`,
    id === null ? words.roles[role] : `${words.roles.claim} ${id}`,
    rule,
  ]);
  return indented(
    layTable([{ title: c.number }, { title: c.role }, { title: c.rule }], rows, look.width - 4),
  );
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `    ${line}`);
}
