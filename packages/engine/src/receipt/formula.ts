import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Cell } from '../catalogue/cell.ts';
import type { InBothLanguages } from '../catalogue/records.ts';
import type { FormOutcome } from '../check/judging/request.ts';
import type { Language } from '../language/language.ts';
import { type FormulaTerms, formulaTerms } from './formula-terms.ts';
import { reckoningsOf } from './reckonings.ts';
import { renderValue } from './render-number.ts';
import { renderSideBySide } from './side-by-side.ts';
import { type Reckoning, toldResult } from './told-result.ts';

/** A cell's value in words: claims weigh the same cells as published and now. It goes with its cell. */
const VALUES = new WeakMap<Cell, InBothLanguages<string>>();

/** A mean of whole numbers has places behind the point all the same: 135.5. */
const MEANS: ReadonlySet<string> = new Set(['average', 'monthly-mean']);

/** Units whose computed values are told without places behind the point. */
const WHOLE: ReadonlySet<string> = new Set(['count', 'rank']);

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

function formulaIn(language: Language, catalogue: Catalogue, outcome: FormOutcome): string {
  const terms = formulaTerms(language, catalogue, outcome);
  const ways = reckoningsOf(terms);
  return ways === null ? renderSideBySide(terms) : renderEquation(terms, ways);
}

function renderEquation({ language, result }: FormulaTerms, ways: readonly Reckoning[]): string {
  const { written, result: told } = toldResult(result, ways);
  return `${written} = ${told === null ? '' : renderValue(told, result.unit, language, digitsOf(result))}`;
}

/** How many places behind the point a result is told with at most. */
function digitsOf({ unit, operation }: FormOutcome['result']): number {
  if (!WHOLE.has(unit)) return 2;
  return MEANS.has(operation) ? 1 : 0;
}
