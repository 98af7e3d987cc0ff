import type { FormName } from '../forms/form-names.ts';
import type { Language } from '../language/language.ts';
import { exact } from '../quantity/exact.ts';
import { findQuantities } from '../quantity/find-quantities.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { scaleQuantity } from '../quantity/scale-quantity.ts';
import type { Span } from '../text/span.ts';
import { argumentsOf } from './bind-entities.ts';
import type { Draft, EntityArgument, PeriodArgument } from './draft.ts';
import type { SentenceView, TextView } from './view.ts';

/** A claim that a cell of a table makes, with the stretches whose words name its statistic. */
export interface TableDraft {
  readonly draft: Draft;
  /** The header cell above and the label at the left. */
  readonly namedBy: readonly Span[];
  /** Index of the header row among the sentences. */
  readonly header: number;
}

/**
 * The claims of one row of a table: each number is a value of what its column's header names, for the bearer at the left
 * (or, in a table with bearers above, the other way round). The header's unit ($bn, 억 달러, %) is the cell's.
 */
export function draftTableRow(text: TextView, view: SentenceView): TableDraft[] {
  const header = headerOf(text, view);
  if (header === null || header === view) return [];
  const cells = cellsOf(text, view);
  const heads = cellsOf(text, header);
  const label = cells[0];
  if (label === undefined) return [];
  return cells.slice(1).flatMap((cell, index): TableDraft[] => {
    const head = heads[index + 1];
    const quantity = view.quantities.find((item) => item.role === 'measure' && isInside(item.span, cell));
    if (head === undefined || quantity === undefined) return [];
    const unit =
      unitOfHead(text.text.slice(head.start, head.end), text.language) ??
      unitOfHead(text.text.slice(label.start, label.end), text.language);
    const value = unit === null || quantity.unit !== null ? quantity : scaleQuantity(quantity, unit);
    const named = bearersIn(view, label);
    const isWhole = named?.every(({ ids }) => ids.includes('WLD')) === true;
    const subjects = (isWhole ? null : named) ?? bearersIn(header, head) ?? named ?? [];
    const form: FormName = value.unit === 'rank' ? 'rank' : 'value';
    const said = periodIn(header, head) ?? periodIn(view, label) ?? periodOfTitle(text, header);
    const since = said?.mention.use === 'since' ? said : null;
    return [
      {
        draft: {
          form,
          span: quantity.span,
          sentence: view.index,
          clause: cell,
          quantity: value,
          operands: [value],
          subjects,
          names: subjects,
          whole: null,
          others: [],
          period: since === null ? said : null,
          base: since,
          direction: null,
          modality: 'asserted',
          negated: false,
          ofWhole: false,
          arrives: false,
          perMonth: false,
          combined: false,
          rule: 'table.cell',
        },
        namedBy: [head, label],
        header: header.index,
      },
    ];
  });
}

/** The period that a table's title says: the line right above the header, without figures of its own. */
function periodOfTitle(text: TextView, header: SentenceView): PeriodArgument | null {
  const title = text.sentences[header.index - 1];
  if (title === undefined || title.sentence.block.kind === 'table-row') return null;
  if (title.quantities.some(({ role }) => role === 'measure')) return null;
  return periodIn(title, title.sentence);
}

/** The first row of the table that a row belongs to. */
function headerOf(text: TextView, view: SentenceView): SentenceView | null {
  const known = HEADERS.get(view);
  if (known !== undefined) return known;
  if (view.sentence.block.kind !== 'table-row') return null;
  const above = text.sentences[view.index - 1];
  const follows =
    above?.sentence.block.kind === 'table-row' && view.sentence.blockIndex - above.sentence.blockIndex <= 2;
  const header = (follows && above !== undefined ? headerOfRows(text, above) : null) ?? view;
  HEADERS.set(view, header);
  return header;
}

/** Rows are read in order, so that the one above is known; where it is not, all above it are read first, without recursion. */
function headerOfRows(text: TextView, above: SentenceView): SentenceView | null {
  if (!HEADERS.has(above)) {
    let first = above.index;
    while (first > 0 && text.sentences[first - 1]?.sentence.block.kind === 'table-row') first--;
    for (const row of text.sentences.slice(first, above.index)) headerOf(text, row);
  }
  return headerOf(text, above);
}

/** Found once for each row; goes with it. */
const HEADERS = new WeakMap<SentenceView, SentenceView>();

/** The cells of a row, without their bars and spaces. */
function cellsOf(text: TextView, view: SentenceView): Span[] {
  const cells: Span[] = [];
  const { start, end } = view.sentence;
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text.text.charAt(at) !== '|') continue;
    if (at > start && (at < end || from < end)) cells.push(trimmed(text.text, from, at));
    from = at + 1;
  }
  return cells;
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && text.charAt(from) === ' ') from++;
  while (to > from && text.charAt(to - 1) === ' ') to--;
  return { start: from, end: to };
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function bearersIn(view: SentenceView, cell: Span): EntityArgument[] | null {
  const found = view.entities.find((entity) => isInside(entity, cell));
  return found === undefined ? null : argumentsOf(found);
}

function periodIn(view: SentenceView, cell: Span): PeriodArgument | null {
  const mention = view.periods.find((period) => isInside(period.span, cell));
  return mention === undefined ? null : { mention, origin: 'stated' };
}

const BRACKETED = /[([]([^)\]]{1,24})[)\]]\s?$/;

/**
 * The unit that a header or label states in brackets or between commas, as one of it; null where it states none.
 * Example: `unitOfHead('Private investment, $bn', 'en')` → one billion dollars.
 */
export function unitOfHead(head: string, language: Language): Quantity | null {
  const bracketed = BRACKETED.exec(head)?.[1];
  const stated = [
    ...(bracketed === undefined ? [] : [bracketed]),
    ...head.split(',').slice(1).reverse(),
    head,
  ];
  for (const part of stated) {
    const unit = unitIn(part.trim(), language);
    if (unit !== null) return unit;
  }
  return null;
}

function unitIn(stated: string, language: Language): Quantity | null {
  if (stated.length > 24 || /^[0-9]/.test(stated)) return null;
  const currency = /^(US\$|[$€£¥₩])\s?(.*)$/u.exec(stated);
  const written =
    currency === null
      ? `1${/^[a-z]/i.test(stated) ? ' ' : ''}${stated.startsWith('%') ? '%' : stated}`
      : `${currency[1]}1${currency[2]}`;
  const [quantity] = findQuantities(written, language);
  if (quantity === undefined || quantity.span.end < written.length - 1) return null;
  const known = quantity.unit !== null && quantity.unit !== 'count';
  return known || quantity.value.gt(exact(1)) ? quantity : null;
}
