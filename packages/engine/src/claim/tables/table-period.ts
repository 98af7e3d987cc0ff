import { parsePeriod } from '../../period/calendar.ts';
import type { PeriodMention } from '../../period/period.ts';
import type { Span } from '../../text/span.ts';
import type { PeriodArgument } from '../draft.ts';
import type { SentenceView, TextView } from '../view.ts';

/** A cell that says a year or month alone, in figures: `2024`, `2024.11`, `**2024**`, `2024[1]`, `2026E`. */
const BARE =
  /^\*{0,2}((?:19|20)[0-9]{2})(?:[.\-/]((?:0?[1-9]|1[0-2])|[QH][1-4]))?[EFP]?\*{0,2}(?:\[\^?[^\]]{1,4}\]|[*†‡¹²³])?$/;

/** Whether a cell says a year in figures alone. */
export function isBareYear(written: string): boolean {
  return BARE.test(written);
}

/** The period that a cell says: the first that prose would say so, or a year in figures alone. */
export function periodOfCell(
  text: TextView,
  { view, span }: { readonly view: SentenceView; readonly span: Span },
): PeriodArgument | null {
  const mention = view.periods.find(
    (period) => period.span.start >= span.start && period.span.end <= span.end,
  );
  if (mention !== undefined) return { mention, origin: 'stated' };
  const written = text.text.slice(span.start, span.end);
  const bare = BARE.exec(written);
  if (bare === null) return null;
  const period = `${bare[1]}${bare[2] === undefined ? '' : `-${bare[2].padStart(2, '0')}`}`;
  if (parsePeriod(period) === null) return null;
  const year: PeriodMention = {
    span,
    text: written,
    reference: { kind: 'absolute', from: period, to: period },
    use: 'at',
    grain: bare[2] === undefined ? 'year' : 'month',
    rule: 'table.year',
    aside: false,
  };
  return { mention: year, origin: 'stated' };
}

/** A year that is still to come as the table writes it: `2026E`, `2030(F)`. */
const FORETOLD = /(?:19|20)[0-9]{2}\s?(?:[EFP](?![A-Za-z])|\([EFPefp]\))/;

/** Whether a cell tells a time and says that it is foretold: 2030 (forecast), 2027년 전망, 2026E. */
export function foretells(
  text: TextView,
  part: { readonly view: SentenceView; readonly span: Span },
): boolean {
  const { view, span } = part;
  return (
    FORETOLD.test(text.text.slice(span.start, span.end)) ||
    (view.cues.some(
      ({ kind, start, end }) => kind === 'forecast' && start >= span.start && end <= span.end,
    ) &&
      periodOfCell(text, part) !== null)
  );
}
