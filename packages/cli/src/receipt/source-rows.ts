import { type ReportAccount, type ReportCell, type ReportEvent, sourceName } from '@assay/engine';
import { findLaterValues, type LaterValue } from './later-values.ts';
import { entityName, publicationName, type Reading } from './reading.ts';
import { renderDecimal } from './render-written.ts';
import type { ReceiptRow } from './rows.ts';

/** Other publications and editions that are named on a receipt; the rest are counted. */
const WEIGHED_SHOWN = 4;
const REVISIONS_SHOWN = 4;

/** Where the values come from: each source once, with edition, title, publisher, licence and address; a table of the user's own has a row of its own. */
export function sourceRows(reading: Reading, evidence: readonly ReportCell[]): ReceiptRow[] {
  const { catalogue, language } = reading;
  const rows: ReceiptRow[] = [];
  const seen = new Set<string>();
  for (const cell of evidence) {
    if (cell.cell !== undefined) continue;
    const key = `${cell.publication} ${cell.edition} ${cell.source}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const shown = sourceShown(reading, cell.source, [sourceName(language, catalogue, cell)]);
    rows.push(...(rows.length === 0 ? shown : shown.map((row) => ({ ...row, label: '' }))));
  }
  return rows;
}

/** The event that a claim was judged by, with its source: `“OpenAI publishes GPT-5” · 2025-08-07`. */
export function eventRows(reading: Reading, event: ReportEvent): ReceiptRow[] {
  const { language, words } = reading;
  return [
    { label: words.label.event, text: `${event.headline[language]} · ${event.date}`, tone: 'strong' },
    ...sourceShown(reading, event.source, []),
  ];
}

/** A source with title, publisher and licence behind what is said before, and its address. */
function sourceShown({ catalogue, words }: Reading, id: string, before: readonly string[]): ReceiptRow[] {
  const source = catalogue.sources.get(id);
  if (source === undefined)
    return [{ label: words.label.source, text: before.length === 0 ? id : before.join(' · ') }];
  const { title, publisher, licence, kind, url } = source;
  const parts = [...before, title, publisher, licence, kind === 'secondary' ? words.secondary : ''];
  const row: ReceiptRow = {
    label: words.label.source,
    text: parts.filter((part) => part !== '').join(' · '),
  };
  return url === '' ? [row] : [row, { label: '', text: url, tone: 'faint' }];
}

/** Editions of one publication that are named on a line. */
const EDITIONS_SHOWN = 3;

/**
 * What other publications and editions say, those that say the same on one line: `World Robotics: 51%, agrees (2024-09-24)`.
 */
export function weighedRows(reading: Reading, account: ReportAccount): ReceiptRow[] {
  const { words } = reading;
  const single = account.evidence.length === 1;
  const used = account.evidence[0];
  const editions = new Map<string, string[]>();
  for (const { publication, edition, formula, agrees } of account.weighed) {
    if (single && publication === used?.publication && edition === used.edition) continue;
    const names = publication.split('+').map((id) => publicationName(reading, id));
    const text = `${names.join(' + ')}: ${formula[reading.language]}, ${agrees ? words.agrees : words.disagrees}`;
    const list = editions.get(text) ?? [];
    editions.set(text, list);
    if (!list.includes(edition)) list.push(edition);
  }
  const texts = [...editions].map(([text, list]) => {
    const shown = list.slice(0, EDITIONS_SHOWN);
    if (list.length > shown.length) shown.push(words.more(list.length - shown.length));
    return `${text} (${shown.join(', ')})`;
  });
  const shown = texts.slice(0, WEIGHED_SHOWN);
  if (texts.length > shown.length) shown.push(words.more(texts.length - shown.length));
  return shown.map((text, index) => ({ label: index === 0 ? words.label.weighed : '', text }));
}

/** Whether later editions changed the values used: `40 (2025-04-07) → 57 (2026-06)`. */
export function revisionRows(reading: Reading, evidence: readonly ReportCell[]): ReceiptRow[] {
  const { catalogue, words } = reading;
  const label = words.label.revised;
  if (evidence.every(({ cell }) => cell !== undefined)) return [];
  const revised: string[] = [];
  let newest: string | null = null;
  for (const cell of evidence) {
    const later = findLaterValues(catalogue, cell);
    const last = later.at(-1)?.edition;
    if (last !== undefined && (newest === null || last > newest)) newest = last;
    const chain = changes(cell, later);
    if (chain.length < 2) continue;
    const steps = chain.map(
      ({ edition, value }) => `${renderDecimal(value, cell.unit, reading)} (${edition})`,
    );
    const which = evidence.length === 1 ? '' : `${entityName(reading, cell.entity)} ${cell.period}: `;
    revised.push(which + steps.join(' → '));
  }
  if (revised.length === 0)
    return [{ label, text: newest === null ? words.noLaterEdition : words.notRevised(newest) }];
  const shown = revised.slice(0, REVISIONS_SHOWN);
  if (revised.length > shown.length) shown.push(words.more(revised.length - shown.length));
  return shown.map((text, index) => ({ label: index === 0 ? label : '', text, tone: 'strong' }));
}

/** The values in the order of their editions, each only where it differs from the one before. */
function changes(cell: ReportCell, later: readonly LaterValue[]): LaterValue[] {
  const chain: LaterValue[] = [{ edition: cell.edition, value: cell.value }];
  for (const next of later) if (chain.at(-1)?.value !== next.value) chain.push(next);
  return chain;
}
