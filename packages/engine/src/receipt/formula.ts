import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Cell, cellValue } from '../catalogue/cell.ts';
import type { InBothLanguages } from '../catalogue/records.ts';
import type { FormOutcome } from '../check/request.ts';
import type { Language } from '../language/language.ts';
import { receiptWordsOf } from '../language/registry-receipt-words.ts';
import { type Exact, exact, signumOf } from '../quantity/exact.ts';
import { isMetric, renderNumber, renderValue } from './render-number.ts';
import { type Reckoning, toldResult } from './told-result.ts';

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
    cell === undefined ? '' : isMetric(unit) ? value(cell) : renderNumber(cellValue(cell), language);
  const { operation } = result;
  if (operation === 'value') return value(cells[0]);
  const name = (id: string): string => catalogue.entities.get(id)?.name[language] ?? id;
  const [a, b, c, d] = cells;
  const spoken = (result.spoken ?? []).map((own) => renderNumber(own, language));
  const words = receiptWordsOf(language);
  const equation = (...ways: readonly Reckoning[]): string => {
    const { written, result: told } = toldResult(result, ways);
    return `${written} = ${told === null ? '' : renderValue(told, result.unit, language, WHOLE.has(result.unit) ? (MEANS.has(operation) ? 1 : 0) : 2)}`;
  };
  const values = cells.map(cellValue);
  const scale = exact(result.unit === 'percent' ? 100 : 1);
  const quotient = (top: number, base: number): Reckoning => ({
    written: `${number(cells[top])} ÷ ${number(cells[base])}`,
    result: over(values[top], values[base])?.mul(scale) ?? null,
  });
  const gap = (more: number, less: number): Reckoning => ({
    written: `${number(cells[more])} − ${number(cells[less])}`,
    result: minus(values[more], values[less]),
  });
  const rate = (top: number, base: number): Reckoning => ({
    written: `${number(cells[top])} ÷ ${number(cells[base])} − 1`,
    result: minus(over(values[top], values[base]), exact(1))?.mul(exact(100)) ?? null,
  });
  const together = (base: number): Reckoning => {
    const parts = cells.filter((_, place) => place !== base);
    return {
      written: `(${listed(parts.map(number), ' + ')}) ÷ ${number(cells[base])}`,
      result: over(sumOf(parts.map(cellValue)), values[base])?.mul(scale) ?? null,
    };
  };
  switch (operation) {
    case 'ratio':
      return equation(...(cells.length > 2 ? [together(0)] : [quotient(1, 0), quotient(0, 1)]));
    case 'part-of-whole':
    case 'growth-multiple':
      return equation(...(cells.length > 2 ? [together(0)] : [quotient(0, 1), quotient(1, 0)]));
    case 'own-share':
      return equation({ written: listed(spoken, ' ÷ '), result: null });
    case 'own-change':
      return equation({ written: `${listed(spoken, ' ÷ ')} − 1`, result: null });
    case 'own-rest':
      return equation({ written: listed(['100', ...spoken], ' − '), result: null });
    case 'difference':
    case 'change':
      return equation(gap(0, 1), gap(1, 0));
    case 'relative-difference':
    case 'growth':
      return equation(rate(0, 1), rate(1, 0));
    case 'cagr':
      return equation({
        written: `(${number(a)} ÷ ${number(b)})^(1/${result.numbers[0] ?? 1}) − 1`,
        result: null,
      });
    case 'sum':
    case 'sum-periods':
      return equation({ written: listed(cells.map(number), ' + '), result: sumOf(values) });
    case 'monthly-mean': {
      const months = result.numbers[0] ?? 12;
      return equation({ written: `${number(a)} ÷ ${months}`, result: over(values[0], exact(months)) });
    }
    case 'average':
      return equation({
        written: `(${listed(cells.map(number), ' + ')}) ÷ ${cells.length}`,
        result: over(sumOf(values), exact(cells.length)),
      });
    case 'from-to':
      return `${period(b, a)}: ${number(a)} → ${value(b)}`;
    case 'direction':
      return `${period(a, b)}: ${number(b)} → ${value(a)}`;
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
    case 'against-times': {
      const order = result.computed?.high != null && signumOf(result.computed.high) < 0 ? '<' : '>';
      const added = cells.slice(1).map((cell) => `${cell.record.period}: ${number(cell)}`);
      return `${a?.record.period ?? ''}: ${value(a)} ${order} ${listed(added, ' + ')}`;
    }
    case 'gap-moved':
    case 'overtake':
      return `${c?.record.period ?? ''}: ${value(c)} : ${value(d)} → ${a?.record.period ?? ''}: ${value(a)} : ${value(b)}`;
    case 'rank':
    case 'highest': {
      const [place = 0, size = 0] = result.numbers;
      return words.placed(place, size, result.order.map(name).join(' > '));
    }
    case 'lowest': {
      const [place = 0, size = 0] = result.numbers;
      return words.placedFromLeast(place, size, result.order.map(name).join(' < '));
    }
    case 'per-people': {
      const [many = 1] = result.numbers;
      const each = quotient(0, 1);
      return equation(
        many === 1
          ? each
          : { written: `${each.written} × ${many}`, result: each.result?.mul(exact(many)) ?? null },
      );
    }
    case 'rest': {
      const [whole = 0] = result.numbers;
      return equation({
        written: listed([...(whole > 0 ? [String(whole)] : []), ...cells.map(number)], ' − '),
        result: null,
      });
    }
    case 'ratio-to-sum':
    case 'difference-to-sum':
    case 'relative-difference-to-sum': {
      const sum = `(${listed(cells.slice(1).map(number), ' + ')})`;
      const sign = result.operation === 'difference-to-sum' ? '−' : '÷';
      const less = result.operation === 'relative-difference-to-sum' ? ' − 1' : '';
      return equation({ written: `${number(a)} ${sign} ${sum}${less}`, result: null });
    }
    case 'share-moved':
      return `${period(c, a)}: ${number(a)} ÷ ${number(b)} → ${number(c)} ÷ ${number(d)}`;
    case 'top-group':
      return equation({ written: listed(result.order.map(name), ' + '), result: null });
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

function over(top: Exact | undefined, base: Exact | undefined): Exact | null {
  return top === undefined || base === undefined || signumOf(base) === 0 ? null : top.div(base);
}

function minus(more: Exact | null | undefined, less: Exact | undefined): Exact | null {
  return more == null || less === undefined ? null : more.sub(less);
}

function sumOf(values: readonly Exact[]): Exact {
  return values.reduce((total, next) => total.add(next), exact(0));
}

/** A mean of whole numbers has places behind the point all the same: 135.5. */
const MEANS: ReadonlySet<string> = new Set(['average', 'monthly-mean']);

/** Units whose computed values are told without places behind the point. */
const WHOLE: ReadonlySet<string> = new Set(['count', 'rank']);
