import { buildUnit, type NumberReading, type UnitReading } from '../../quantity/number-reading.ts';
import { nounAfter } from './counted-noun.ts';
import { physicalAt } from './physical-units.ts';
import { unitAt } from './units.ts';

const UNIT_OF_PART = /^(?:[\s-](?:of )?(?:an? )?)?/;
/** A quarter and a semester are also parts of something. */
const ALSO_PART = /^(?:quarter|semester)/;
/** Half a year| of the. */
const OF_SOMETHING = /^ (?:of|in) (?!an?(?![a-z]))/;

/** What a fraction is of: `half` before ` a litre` a part of that unit, before ` of firms` a share of what is counted. */
export function readFractionUnit(folded: string, number: NumberReading): UnitReading {
  return (
    partOfUnit(folded, number) ??
    buildUnit(number.end, 'measure', { unit: 'ratio', counter: nounAfter(folded, number.end) })
  );
}

/** Half a litre, 1/4 inch, half a day: a part of one physical unit, or of a length of time, is no share. */
function partOfUnit(folded: string, number: NumberReading): UnitReading | null {
  if (number.shape !== 'fraction' || number.whole !== null) return null;
  const gap = UNIT_OF_PART.exec(folded.slice(number.end, number.end + 6))?.[0].length ?? 0;
  if (gap === 0) return null;
  const at = number.end + gap;
  const physical = physicalAt(folded, at - 1);
  if (physical !== null && physical.end - physical.text.length === at)
    return buildUnit(physical.end, 'measure', {
      unit: physical.unit,
      shape: 'cardinal',
      factor: physical.factor,
      counter: physical.text,
    });
  const unit = unitAt(folded, at);
  if (unit === null) return null;
  const end = at + unit.text.length;
  if (/^inch/.test(unit.text)) return buildUnit(end, 'name', { shape: 'cardinal' });
  return unit.role === 'duration' &&
    !ALSO_PART.test(unit.text) &&
    !OF_SOMETHING.test(folded.slice(number.end, at + 3))
    ? buildUnit(end, 'duration', { shape: 'cardinal', counter: unit.text })
    : null;
}
