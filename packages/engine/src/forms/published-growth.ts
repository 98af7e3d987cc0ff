import { cellValue } from '../catalogue/cell.ts';
import { intervalsMeet, oriented, point } from '../check/judging/arithmetic.ts';
import { type Evaluation, type FormOutcome, intervalOf, type Request } from '../check/judging/request.ts';
import { allowedBy, compareAllowed } from '../check/judging/tolerance.ts';
import { exact, signumOf } from '../quantity/exact.ts';
import { evaluateValue } from './value.ts';

/** Points of growth that coarse levels leave open; finer ones need no other witness. */
const COARSE = exact(1);

/**
 * The growth that a sibling publishes for the same year decides where the levels are too coarse to tell: 30,000 after 30,600 is
 * anything from −4 to 0 per cent, and −1 was published. Only a published growth that the levels allow is the same fact; a claim that
 * follows from the levels as they are printed is not false for it.
 */
export function byPublishedGrowth(request: Request, computed: Evaluation): Evaluation {
  if (!('outcomes' in computed) || request.draft.quantity === null) return computed;
  const coarse = computed.outcomes.filter(isCoarse);
  const [first] = coarse;
  if (first === undefined || coarse.length < computed.outcomes.length) return computed;
  const year = first.alternative.cells[0]?.record.period;
  if (year === undefined || !isYear(year) || first.alternative.cells[1]?.record.period !== before(year))
    return computed;
  for (const id of request.indicator.siblings) {
    const sibling = request.catalogue.indicators.get(id);
    if (sibling?.statType !== 'growth' || sibling.frequency !== request.indicator.frequency) continue;
    const published = evaluateValue({ ...request, indicator: sibling, period: year });
    if (!('outcomes' in published)) continue;
    if (!published.outcomes.some((outcome) => isAllowed(request, outcome, coarse))) continue;
    const agrees = published.outcomes.some(({ agreement }) => agreement === 'agrees');
    const asPrinted = coarse.filter((outcome) => isOfPrinted(request, outcome));
    return agrees || asPrinted.length === 0
      ? published
      : { outcomes: asPrinted.map((outcome) => ({ ...outcome, agreement: 'within-noise', far: false })) };
  }
  return computed;
}

function isYear(period: string): boolean {
  return /^[0-9]{4}$/.test(period);
}

function before(year: string): string {
  return String(Number(year) - 1);
}

function isCoarse({ result }: FormOutcome): boolean {
  const width = result.computed?.high?.sub(result.computed.low ?? 0);
  return width?.gt(COARSE) === true;
}

/** Whether a claim is what the levels come to as they are printed: −3.6% of 27,000 after 28,000, of which −5% is published. */
function isOfPrinted({ draft: { quantity, direction } }: Request, { alternative }: FormOutcome): boolean {
  const [later, earlier] = alternative.cells;
  if (quantity === null || later === undefined || earlier === undefined) return false;
  const before = cellValue(earlier);
  if (signumOf(before) === 0) return false;
  const growth = cellValue(later).div(before).sub(exact(1)).mul(exact(100));
  const allowed = allowedBy(quantity, exact(quantity.unit === 'percent' ? 1 : 100));
  return compareAllowed(allowed, oriented(point(growth), direction)).agreement === 'agrees';
}

/** Both have the sign that the words give them: "fell by 9" is +9 of a fall. */
function isAllowed(request: Request, { alternative }: FormOutcome, levels: readonly FormOutcome[]): boolean {
  const [cell] = alternative.cells;
  if (cell === undefined) return false;
  const growth = oriented(intervalOf(request, cell), request.draft.direction);
  return levels.some(({ result }) => result.computed !== null && intervalsMeet(result.computed, growth));
}
