import type { Catalogue } from '../catalogue/catalogue.ts';
import type { InBothLanguages } from '../catalogue/records.ts';
import type { Language } from '../language/language.ts';
import { receiptWordsOf } from '../language/registry-receipt-words.ts';
import { parseExact } from '../quantity/exact.ts';
import { renderValue } from './render-number.ts';
import type { ReportAccount, ReportCell, ReportClaim, ReportEvent } from './report-schema.ts';

/** The verdict in one plain sentence, in each language. */
export function explainClaim(
  catalogue: Catalogue,
  claim: Omit<ReportClaim, 'explanation'>,
): InBothLanguages<string> {
  return { ko: explainIn('ko', catalogue, claim), en: explainIn('en', catalogue, claim) };
}

function explainIn(
  language: Language,
  catalogue: Catalogue,
  claim: Omit<ReportClaim, 'explanation'>,
): string {
  const words = receiptWordsOf(language);
  const parts = [mainSentence(language, catalogue, claim, claim.asPublished)];
  if (claim.verdict.revised) parts.push(revision(language, claim.now, words.revised));
  if (claim.verdict.label === 'not-checkable' && claim.now.evidence.length > 0)
    parts.push(revision(language, claim.now, words.cameDue));
  if (claim.notes.includes('misleading-bound')) parts.push(words.misleadingBound);
  if (claim.notes.includes('one-period')) parts.push(words.onePeriod);
  if (claim.notes.includes('digits-transposed')) parts.push(words.digitsTransposed);
  return parts.filter((part) => part !== '').join(' ');
}

function mainSentence(
  language: Language,
  catalogue: Catalogue,
  claim: Omit<ReportClaim, 'explanation'>,
  account: ReportAccount,
): string {
  const words = receiptWordsOf(language);
  const isOfTable = account.evidence[0]?.cell !== undefined;
  const reason = (isOfTable ? words.ofTable[account.reason] : undefined) ?? words.reasons[account.reason];
  if (claim.event !== null) return eventSentence(language, catalogue, account, claim.event);
  const statement = account.formula === null ? null : stated(language, catalogue, account);
  if (statement !== null) return words.because(reason, statement);
  const indicator = claim.indicator === null ? null : catalogue.indicators.get(claim.indicator);
  return words.unresolved(reason, indicator?.name[language] ?? null);
}

/** The event that a date or amount was held against, with its date and source. */
function eventSentence(
  language: Language,
  catalogue: Catalogue,
  { verdict, reason }: ReportAccount,
  { headline, date, source }: ReportEvent,
): string {
  const words = receiptWordsOf(language);
  const why =
    verdict === 'supported'
      ? words.eventAgrees
      : verdict === 'refuted'
        ? words.eventDiffers
        : words.reasons[reason];
  const title = catalogue.sources.get(source)?.title ?? source;
  return words.because(why, words.event(headline[language], date, title === '' ? source : title));
}

function stated(language: Language, catalogue: Catalogue, account: ReportAccount): string {
  const cell = account.evidence[0];
  if (cell === undefined) return account.formula?.[language] ?? '';
  const indicator = [...new Set(account.evidence.map((other) => other.indicator))]
    .map((id) => catalogue.indicators.get(id)?.name[language] ?? id)
    .join(' · ');
  const entity = catalogue.entities.get(cell.entity)?.name[language] ?? cell.entity;
  const source = sourceName(language, catalogue, cell, account.evidence);
  const formula = account.formula?.[language] ?? '';
  const { period } = cell;
  if (isItself(language, account))
    return receiptWordsOf(language).figure({ source, period, entity, indicator, formula });
  const isOfOne = account.evidence.every(({ entity: id }) => id === cell.entity || id === 'WLD');
  const dated = account.evidence.some((other) => formula.startsWith(other.period));
  const parts = [...(isOfOne ? [entity] : []), indicator, ...(dated ? [] : [period])];
  return `${parts.join(', ')}: ${formula} (${source})`;
}

/** Whether the formula is nothing but the one value that was read. */
function isItself(language: Language, { evidence: [cell, ...more], formula }: ReportAccount): boolean {
  if (cell === undefined || more.length > 0) return false;
  const value = parseExact(cell.value);
  return value !== null && formula?.[language] === renderValue(value, cell.unit, language);
}

/** The publication with its edition: `AI Index, edition 2025-04`; or the table with its cells: `results F2, B2`. */
export function sourceName(
  language: Language,
  catalogue: Catalogue,
  cell: ReportCell,
  evidence: readonly ReportCell[] = [cell],
): string {
  const name = catalogue.publications.get(cell.publication)?.name[language] ?? cell.publication;
  if (cell.cell === undefined) return receiptWordsOf(language).edition(name, cell.edition);
  const cells = evidence.flatMap(({ cell: address }) => address ?? []);
  return `${name} ${cells.slice(0, MOST_CELLS).join(', ')}${cells.length > MOST_CELLS ? ' …' : ''}`;
}

/** A sentence names no more cells; the evidence has them all. */
const MOST_CELLS = 8;

function revision(
  language: Language,
  now: ReportAccount,
  words: (shown: string, edition: string) => string,
): string {
  const cell = now.evidence[0];
  const value = cell === undefined ? null : parseExact(cell.value);
  if (cell === undefined || value === null) return '';
  const shown =
    now.evidence.length === 1 ? renderValue(value, cell.unit, language) : (now.formula?.[language] ?? '');
  return words(shown, cell.edition);
}
