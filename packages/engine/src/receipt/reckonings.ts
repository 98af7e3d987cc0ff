import { type Cell, cellValue } from '../catalogue/cell.ts';
import { type Exact, exact, signumOf } from '../quantity/exact.ts';
import type { FormulaTerms } from './formula-terms.ts';
import { renderNumber } from './render-number.ts';
import type { Reckoning } from './told-result.ts';

/**
 * The ways in which an operation can be written out as a sum, the likeliest first; null where it reckons nothing.
 * Example: a difference between 50 and 34 → `50 − 34`, which is 16, and `34 − 50`, which is −16.
 */
export function reckoningsOf(terms: FormulaTerms): readonly Reckoning[] | null {
  const { cells, result, number } = terms;
  const [a, b] = cells;
  switch (result.operation) {
    case 'ratio':
      return cells.length > 2 ? [partsByFirst(terms)] : [quotient(terms, b, a), quotient(terms, a, b)];
    case 'part-of-whole':
    case 'growth-multiple':
      return cells.length > 2 ? [partsByFirst(terms)] : [quotient(terms, a, b), quotient(terms, b, a)];
    case 'own-share':
      return [unreckoned(spokenOf(terms).join(' ÷ '))];
    case 'own-change':
      return [unreckoned(`${spokenOf(terms).join(' ÷ ')} − 1`)];
    case 'own-rest':
      return [unreckoned(['100', ...spokenOf(terms)].join(' − '))];
    case 'difference':
    case 'change':
      return [gap(terms, a, b), gap(terms, b, a)];
    case 'relative-difference':
    case 'growth':
      return [growth(terms, a, b), growth(terms, b, a)];
    case 'cagr':
      return [unreckoned(`(${number(a)} ÷ ${number(b)})^(1/${result.numbers[0] ?? 1}) − 1`)];
    case 'sum':
    case 'sum-periods':
      return [{ written: added(terms, cells), result: sumOf(cells) }];
    case 'monthly-mean':
      return [monthlyMean(terms)];
    case 'average':
      return [
        {
          written: `(${added(terms, cells)}) ÷ ${cells.length}`,
          result: over(sumOf(cells), exact(cells.length)),
        },
      ];
    case 'per-people':
      return [perPeople(terms)];
    case 'rest':
      return [rest(terms)];
    case 'ratio-to-sum':
      return [unreckoned(`${number(a)} ÷ (${added(terms, cells.slice(1))})`)];
    case 'difference-to-sum':
      return [unreckoned(`${number(a)} − (${added(terms, cells.slice(1))})`)];
    case 'relative-difference-to-sum':
      return [unreckoned(`${number(a)} ÷ (${added(terms, cells.slice(1))}) − 1`)];
    case 'top-group':
      return [unreckoned(result.order.map(terms.name).join(' + '))];
    default:
      return null;
  }
}

/** A sum whose own result is not reckoned after: what is printed is the middle of what was computed. */
function unreckoned(written: string): Reckoning {
  return { written, result: null };
}

/** Numbers of the text itself. */
function spokenOf({ result, language }: FormulaTerms): readonly string[] {
  return (result.spoken ?? []).map((own) => renderNumber(own, language));
}

function quotient(
  { result, number }: FormulaTerms,
  top: Cell | undefined,
  base: Cell | undefined,
): Reckoning {
  return {
    written: `${number(top)} ÷ ${number(base)}`,
    result: over(exactOf(top), exactOf(base))?.mul(scaleOf(result.unit)) ?? null,
  };
}

/** Parts together, divided by the first cell. */
function partsByFirst(terms: FormulaTerms): Reckoning {
  const [base, ...parts] = terms.cells;
  return {
    written: `(${added(terms, parts)}) ÷ ${terms.number(base)}`,
    result: over(sumOf(parts), exactOf(base))?.mul(scaleOf(terms.result.unit)) ?? null,
  };
}

function gap({ number }: FormulaTerms, more: Cell | undefined, less: Cell | undefined): Reckoning {
  return {
    written: `${number(more)} − ${number(less)}`,
    result: minus(exactOf(more), exactOf(less)),
  };
}

function growth({ number }: FormulaTerms, later: Cell | undefined, base: Cell | undefined): Reckoning {
  return {
    written: `${number(later)} ÷ ${number(base)} − 1`,
    result: minus(over(exactOf(later), exactOf(base)), exact(1))?.mul(exact(100)) ?? null,
  };
}

function monthlyMean({ cells: [year], result, number }: FormulaTerms): Reckoning {
  const [months = 12] = result.numbers;
  return { written: `${number(year)} ÷ ${months}`, result: over(exactOf(year), exact(months)) };
}

/** So much for every thousand, where more than one is said. */
function perPeople(terms: FormulaTerms): Reckoning {
  const [amount, people] = terms.cells;
  const [many = 1] = terms.result.numbers;
  const each = quotient(terms, amount, people);
  if (many === 1) return each;
  return { written: `${each.written} × ${many}`, result: each.result?.mul(exact(many)) ?? null };
}

/** What others leave, of a whole that may be a bare number. */
function rest({ cells, result, number }: FormulaTerms): Reckoning {
  const [whole = 0] = result.numbers;
  const parts = cells.map(number);
  return unreckoned((whole > 0 ? [String(whole), ...parts] : parts).join(' − '));
}

function added({ number }: FormulaTerms, cells: readonly Cell[]): string {
  return cells.map(number).join(' + ');
}

/** Shares are told in hundredths. */
function scaleOf(unit: string): Exact {
  return exact(unit === 'percent' ? 100 : 1);
}

function exactOf(cell: Cell | undefined): Exact | undefined {
  return cell === undefined ? undefined : cellValue(cell);
}

function sumOf(cells: readonly Cell[]): Exact {
  return cells.reduce((total, next) => total.add(cellValue(next)), exact(0));
}

function over(top: Exact | undefined, base: Exact | undefined): Exact | null {
  return top === undefined || base === undefined || signumOf(base) === 0 ? null : top.div(base);
}

function minus(more: Exact | null | undefined, less: Exact | undefined): Exact | null {
  return more == null || less === undefined ? null : more.sub(less);
}
