import {
  EN_VERDICTS,
  KO_VERDICTS,
  notesBeside,
  type ReportClaim,
  statisticsShown,
  type Verdict,
} from '@assay/engine';
import { printable } from '../terminal/width.ts';
import { entityName, indicatorName, periodText, type Reading } from './reading.ts';
import { renderAllowed, renderLenient, toldNumber } from './render-written.ts';
import type { ReceiptRow } from './rows.ts';
import { eventRows, revisionRows, sourceRows, weighedRows } from './source-rows.ts';

/** The name of a verdict: `differs from the record`, `자료와 다름`. */
export function verdictName(verdict: Verdict, language: 'ko' | 'en'): string {
  return (language === 'ko' ? KO_VERDICTS : EN_VERDICTS)[verdict];
}

/** The lines of a claim's receipt: why the text acknowledges it where it does, statistic, bearer, period, arithmetic, tolerance, source, other sources, revisions, notes. */
export function buildClaimRows(
  reading: Reading,
  claim: ReportClaim,
  dispute: string | null = null,
): ReceiptRow[] {
  const { words, language } = reading;
  const account = claim.asPublished;
  const rows: ReceiptRow[] =
    dispute === null ? [] : [{ label: words.label.disputed, text: printable(dispute), tone: 'strong' }];
  if (claim.indicator !== null) {
    for (const id of statisticsShown(claim))
      rows.push({ label: words.label.statistic, text: `${indicatorName(reading, id)} · ${id}` });
    const about = aboutText(reading, claim);
    if (about !== '') rows.push({ label: words.label.about, text: about });
    const period = periodLine(reading, claim);
    if (period !== '') rows.push({ label: words.label.period, text: period });
  }
  for (const { speaker, mode } of claim.attribution)
    if (mode === 'said')
      rows.push({ label: words.label.saidBy, text: `${printable(speaker)} · ${words.notHeld}` });
  if (account.formula !== null)
    rows.push({ label: words.label.arithmetic, text: account.formula[language], tone: 'strong' });
  if (claim.table !== undefined)
    rows.push({
      label: words.label.table,
      text: printable(
        [claim.table.name, claim.table.cells.join(', ')].filter((part) => part !== '').join(': '),
      ),
    });
  if (claim.event !== null) rows.push(...eventRows(reading, claim.event));
  const number = toldNumber(claim);
  if (number !== null && account.evidence.length > 0) {
    const allowed = renderAllowed(number, reading);
    const disputed = account.verdict === 'refuted' || account.reason === 'within-noise';
    const most = disputed ? renderLenient(number, reading) : null;
    if (allowed !== '')
      rows.push({ label: words.label.allowed, text: words.writtenAs(number.text, allowed, most) });
  }
  rows.push(...sourceRows(reading, account.evidence));
  rows.push(...weighedRows(reading, account));
  rows.push(...revisionRows(reading, account.evidence));
  if (claim.now.verdict !== account.verdict) {
    const formula = claim.now.formula?.[language] ?? null;
    rows.push({
      label: words.label.today,
      text: words.byNewestEdition(verdictName(claim.now.verdict, language), formula),
      tone: claim.now.verdict,
    });
  }
  const measure = account.evidence.find((cell) => cell.note !== '')?.note;
  if (measure !== undefined) rows.push({ label: words.label.measure, text: measure, tone: 'faint' });
  rows.push(...noteRows(reading, claim));
  return rows;
}

function aboutText(reading: Reading, claim: ReportClaim): string {
  const { words } = reading;
  const parts = [claim.entities.map((id) => entityName(reading, id)).join(', ')];
  if (claim.entities.length > 0 && claim.origins.entities === 'assumed') parts.push(words.assumedFromContext);
  if (claim.others.length > 0)
    parts.push(words.against(claim.others.map((id) => entityName(reading, id)).join(', ')));
  return parts.filter((part) => part !== '').join(' · ');
}

function periodLine(reading: Reading, claim: ReportClaim): string {
  const { words } = reading;
  if (claim.period === null) return '';
  const parts = [periodText(claim.period)];
  if (claim.origins.period === 'carried') parts.push(words.carriedPeriod);
  if (claim.origins.period === 'edition') parts.push(words.editionPeriod);
  if (claim.origins.period === 'newest') parts.push(words.newestPeriod);
  if (claim.base !== null) parts.push(words.comparedWith(periodText(claim.base)));
  return parts.join(' · ');
}

function noteRows({ words }: Reading, claim: ReportClaim): ReceiptRow[] {
  const notes = notesBeside(claim.notes).map((code) => words.notes[code]);
  const { confidence, fragile } = claim.verdict;
  const isOfCatalogue = claim.table === undefined;
  if (isOfCatalogue && (confidence === 'medium' || confidence === 'low'))
    notes.push(words.uncertain[confidence]);
  if (fragile) notes.push(words.fragile);
  return notes.map((text, index) => ({ label: index === 0 ? words.label.note : '', text }));
}
