import { type Cell, cellValue } from '../catalogue/cell.ts';
import type { Arithmetic } from '../check/judging/request.ts';
import { receiptWordsOf } from '../language/registry-receipt-words.ts';
import { signumOf } from '../quantity/exact.ts';
import type { FormulaTerms } from './formula-terms.ts';

/** A row of values is printed in full up to so many; of a longer one so many stand at either end. */
const MOST_IN_ROW = 10;
const AT_ENDS = 3;

/**
 * The values of an operation that reckons nothing, beside what they are held against: one after the other in time, the
 * greater and the less, a place among others.
 * Example: from 2023 to 2024 → `2023 → 2024: 50 → 54%`.
 */
export function renderSideBySide(terms: FormulaTerms): string {
  const { cells, result, value, number, name } = terms;
  const [a, b, c, d] = cells;
  switch (result.operation) {
    case 'value':
      return value(a);
    case 'from-to':
      return `${periods(a, b)}: ${number(a)} → ${value(b)}`;
    case 'direction':
      return `${periods(b, a)}: ${number(b)} → ${value(a)}`;
    case 'above':
    case 'below':
    case 'equality':
      return `${owner(terms, a)} ${value(a)} ${orderOf(a, b)} ${value(b)} ${owner(terms, b)}`;
    case 'against-sum':
      return `${owner(terms, a)} ${value(a)} ${signOf(result)} ${cells.slice(1).map(number).join(' + ')}`;
    case 'against-times': {
      const added = cells.slice(1).map((cell) => `${cell.record.period}: ${number(cell)}`);
      return `${periodOf(a)}: ${value(a)} ${signOf(result)} ${added.join(' + ')}`;
    }
    case 'gap-moved':
    case 'overtake':
      return `${periodOf(c)}: ${value(c)} : ${value(d)} → ${periodOf(a)}: ${value(a)} : ${value(b)}`;
    case 'share-moved':
      return `${periods(a, c)}: ${number(a)} ÷ ${number(b)} → ${number(c)} ÷ ${number(d)}`;
    case 'rank':
    case 'highest':
    case 'lowest':
    case 'only':
    case 'count':
      return renderPlace(terms);
    case 'list':
      return result.order.map(name).join(' > ');
    case 'trend':
    case 'streak':
    case 'record-high':
    case 'record-low':
      return renderRow(terms);
    default:
      return cells.map(value).join(', ');
  }
}

/** A place, or a number, among the entities that were looked at. */
function renderPlace({ language, result, name }: FormulaTerms): string {
  const words = receiptWordsOf(language);
  const [found = 0, size = 0] = result.numbers;
  const names = result.order.map(name);
  switch (result.operation) {
    case 'lowest':
      return words.placedFromLeast(found, size, names.join(' < '));
    case 'only':
    case 'count':
      return words.counted(found, size, names.join(', '));
    default:
      return words.placed(found, size, names.join(' > '));
  }
}

/** Values one after the other in time, each with its own. */
function renderRow({ cells, number }: FormulaTerms): string {
  const row = (some: readonly Cell[]): string =>
    some.map((cell) => `${cell.record.period} ${number(cell)}`).join(' → ');
  return cells.length > MOST_IN_ROW
    ? `${row(cells.slice(0, AT_ENDS))} → … → ${row(cells.slice(-AT_ENDS))}`
    : row(cells);
}

function owner({ name }: FormulaTerms, cell: Cell | undefined): string {
  return name(cell?.record.entity ?? '');
}

function orderOf(first: Cell | undefined, second: Cell | undefined): string {
  const order = first === undefined || second === undefined ? 0 : cellValue(first).compare(cellValue(second));
  return order > 0 ? '>' : order < 0 ? '<' : '=';
}

/** How one stands to what several come to together: by the difference that was computed. */
function signOf({ computed }: Arithmetic): string {
  return computed?.high != null && signumOf(computed.high) < 0 ? '<' : '>';
}

function periodOf(cell: Cell | undefined): string {
  return cell?.record.period ?? '';
}

/** The times of two cells, or the one time of both. */
function periods(before: Cell | undefined, after: Cell | undefined): string {
  const [first, second] = [periodOf(before), periodOf(after)];
  return first === second ? first : `${first} → ${second}`;
}
