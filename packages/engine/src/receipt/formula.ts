import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Cell, cellValue } from '../catalogue/cell.ts';
import type { InBothLanguages } from '../catalogue/records.ts';
import type { Arithmetic, FormOutcome } from '../check/request.ts';
import type { Language } from '../language/language.ts';
import { receiptWordsOf } from '../language/registry-receipt-words.ts';
import { type Exact, exact, signumOf } from '../quantity/exact.ts';
import type { Interval } from '../quantity/interval.ts';
import { renderNumber, renderValue } from './render-number.ts';

/** The arithmetic of an outcome in words: `22.6 − 13.0 = 9.6 percentage points`. */
export function renderFormula(catalogue: Catalogue, outcome: FormOutcome): InBothLanguages<string> {
  const [cell] = outcome.alternative.cells;
  const isValue = outcome.result.operation === 'value' && cell !== undefined;
  const known = isValue ? VALUES.get(cell) : undefined;
  if (known !== undefined) return known;
  const formula = { ko: formulaIn('ko', catalogue, outcome), en: formulaIn('en', catalogue, outcome) };
  if (isValue) VALUES.set(cell, formula);
  return formula;
}

/** A cell's value in words: claims weigh the same cells as published and now. It goes with its cell. */
const VALUES = new WeakMap<Cell, InBothLanguages<string>>();

function formulaIn(language: Language, catalogue: Catalogue, { alternative, result }: FormOutcome): string {
  const cells = alternative.cells;
  const unit = catalogue.indicators.get(cells[0]?.record.indicator ?? '')?.unit ?? '';
  const value = (cell: Cell | undefined): string =>
    cell === undefined ? '' : renderValue(cellValue(cell), unit, language);
  const number = (cell: Cell | undefined): string =>
    cell === undefined ? '' : renderNumber(cellValue(cell), language);
  const { operation } = result;
  if (operation === 'value') return value(cells[0]);
  const computed =
    result.computed === null
      ? ''
      : renderValue(middle(result.computed), result.unit, language, digitsFor(result));
  const name = (id: string): string => catalogue.entities.get(id)?.name[language] ?? id;
  const [a, b, c, d] = cells;
  const spoken = (result.spoken ?? []).map((own) => renderNumber(own, language));
  const words = receiptWordsOf(language);
  switch (operation) {
    case 'ratio':
      return cells.length > 2
        ? `(${listed(cells.slice(1).map(number), ' + ')}) ÷ ${number(a)} = ${computed}`
        : `${number(b)} ÷ ${number(a)} = ${computed}`;
    case 'own-share':
      return `${listed(spoken, ' ÷ ')} = ${computed}`;
    case 'own-rest':
      return `${listed(['100', ...spoken], ' − ')} = ${computed}`;
    case 'part-of-whole':
    case 'growth-multiple':
      return `${number(a)} ÷ ${number(b)} = ${computed}`;
    case 'difference':
    case 'change':
      return `${number(a)} − ${number(b)} = ${computed}`;
    case 'relative-difference':
    case 'growth':
      return `${number(a)} ÷ ${number(b)} − 1 = ${computed}`;
    case 'cagr':
      return `(${number(a)} ÷ ${number(b)})^(1/${result.numbers[0] ?? 1}) − 1 = ${computed}`;
    case 'from-to':
      return `${period(b, a)}: ${number(a)} → ${value(b)}`;
    case 'direction':
      return `${period(a, b)}: ${number(b)} → ${value(a)}`;
    case 'sum':
    case 'sum-periods':
      return `${listed(cells.map(number), ' + ')} = ${computed}`;
    case 'monthly-mean':
      return `${number(a)} ÷ ${result.numbers[0] ?? 12} = ${computed}`;
    case 'average':
      return `(${listed(cells.map(number), ' + ')}) ÷ ${cells.length} = ${computed}`;
    case 'above':
    case 'below':
    case 'equality': {
      const order = a === undefined || b === undefined ? 0 : cellValue(a).compare(cellValue(b));
      return `${name(a?.record.entity ?? '')} ${value(a)} ${order > 0 ? '>' : order < 0 ? '<' : '='} ${value(b)} ${name(b?.record.entity ?? '')}`;
    }
    case 'against-sum': {
      const order = result.computed?.high != null && signumOf(result.computed.high) < 0 ? '<' : '>';
      return `${name(a?.record.entity ?? '')} ${value(a)} ${order} ${listed(cells.slice(1).map(number), ' + ')}`;
    }
    case 'gap-moved':
    case 'overtake':
      return `${c?.record.period ?? ''}: ${value(c)} : ${value(d)} → ${a?.record.period ?? ''}: ${value(a)} : ${value(b)}`;
    case 'rank':
    case 'highest':
    case 'lowest': {
      const [place = 0, size = 0] = result.numbers;
      return words.placed(place, size, result.order.map(name).join(' > '));
    }
    case 'only':
    case 'count': {
      const [count = 0, size = 0] = result.numbers;
      return words.counted(count, size, result.order.map(name).join(', '));
    }
    case 'list':
      return result.order.map(name).join(' > ');
    case 'trend':
    case 'streak':
    case 'record-high':
    case 'record-low':
      return cells.length > 10
        ? `${listed(cells.slice(0, 3).map(dated), ' → ')} → … → ${listed(cells.slice(-3).map(dated), ' → ')}`
        : listed(cells.map(dated), ' → ');
    default:
      return cells.map(value).join(', ');
  }
  function dated(cell: Cell): string {
    return `${cell.record.period} ${number(cell)}`;
  }
}

function period(after: Cell | undefined, before: Cell | undefined): string {
  const [first, second] = [before, after].map((cell) => cell?.record.period ?? '');
  return first === second ? (first ?? '') : `${first} → ${second}`;
}

function listed(parts: readonly string[], between: string): string {
  return parts.join(between);
}

function middle(interval: Interval): Exact {
  if (interval.low === null) return interval.high ?? exact(0);
  if (interval.high === null) return interval.low;
  return interval.low.add(interval.high).div(exact(2));
}

function digitsFor(result: Arithmetic): number {
  return result.unit === 'count' || result.unit === 'rank' ? 0 : result.unit === 'ratio' ? 2 : 2;
}
