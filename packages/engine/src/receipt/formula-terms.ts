import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Cell, cellValue } from '../catalogue/cell.ts';
import type { Arithmetic, FormOutcome } from '../check/judging/request.ts';
import type { Language } from '../language/language.ts';
import { isMetric, renderNumber, renderValue } from './render-number.ts';

/** What a formula is made of, and how a language writes it. */
export interface FormulaTerms {
  readonly language: Language;
  readonly result: Arithmetic;
  readonly cells: readonly Cell[];
  /** A cell's value with its unit; nothing for no cell. */
  readonly value: (cell: Cell | undefined) => string;
  /** The same without its unit, where it can be told without. */
  readonly number: (cell: Cell | undefined) => string;
  /** What an entity is called. */
  readonly name: (entity: string) => string;
}

/**
 * The terms of an outcome in a language.
 * Example: of 54% for Korea in English → `value(cell)` is `54%`, `number(cell)` is `54`, `name('KOR')` is `South Korea`.
 */
export function formulaTerms(
  language: Language,
  catalogue: Catalogue,
  { alternative: { cells }, result }: FormOutcome,
): FormulaTerms {
  const unit = catalogue.indicators.get(cells[0]?.record.indicator ?? '')?.unit ?? '';
  const value = (cell: Cell | undefined): string =>
    cell === undefined ? '' : renderValue(cellValue(cell), unit, language);
  const bare = (cell: Cell | undefined): string =>
    cell === undefined ? '' : renderNumber(cellValue(cell), language);
  return {
    language,
    result,
    cells,
    value,
    number: isMetric(unit) ? value : bare,
    name: (entity) => catalogue.entities.get(entity)?.name[language] ?? entity,
  };
}
