// Changes the unit of a claim: per cent and points, million and billion, 만, 억 and 조. Cannot change units that stand far from their number.
import { exact, type FormName, type Hedge, powerOfTen, type ReportQuantity } from '@assay/engine';
import type { Edit } from '../edit.ts';
import { exactly } from '../truth/basis.ts';
import { labelNumber } from '../truth/label.ts';
import { readingsOf } from '../truth/readings.ts';
import { state } from '../truth/statement.ts';
import { readWritten } from '../words/written-number.ts';
import type { Mutant, Specimen } from './mutant.ts';
import { labelStated } from './mutate-number.ts';

const SCALES: readonly (readonly [pattern: RegExp, text: string, power: number])[] = [
  [/\bmillion\b/, 'billion', 3],
  [/\bbillion\b/, 'million', -3],
  [/\btrillion\b/, 'billion', -3],
  [/(?<=[0-9])bn\b/, 'm', -3],
  [/(?<=[0-9])억(?![0-9])/, '조', 4],
  [/(?<=[0-9])조(?![0-9])/, '억', -4],
  [/(?<=[0-9])만(?![0-9])/, '억', 4],
];
const POINTS_TO_PERCENT: readonly (readonly [pattern: RegExp, text: string])[] = [
  [/\s?percentage points?$|\s?% points?$|\spoints?$/, ' percent'],
  [/(?:%포인트|%p|퍼센트포인트)$/, '%'],
];
const PERCENT_TO_POINTS: readonly (readonly [pattern: RegExp, text: string])[] = [
  [/\s?(?:percent|per cent)$/, ' percentage points'],
  [/(?:%|\s?퍼센트)$/, '%포인트'],
];

/** One mutant at most: of scale, or of points. */
export function mutateUnit(specimen: Specimen): Mutant[] {
  const quantity = specimen.claim.quantity;
  if (quantity === null) return [];
  return [...changeScale(specimen, quantity), ...changePoints(specimen, quantity)].slice(0, 1);
}

function changeScale(specimen: Specimen, quantity: ReportQuantity): Mutant[] {
  const written = readWritten(quantity.text, specimen.scored.article.language);
  if (written === null || written.value.n === 0n) return [];
  for (const [pattern, text, power] of SCALES) {
    const match = pattern.exec(quantity.text);
    if (match === null) continue;
    const value = exactly(quantity.value);
    const factor = powerOfTen(power);
    const unit = written.unit.mul(value.div(written.value)).mul(factor).abs();
    const stated = state(value.mul(factor), { kind: 'digits', unit }, quantity.hedge as Hedge);
    return [
      {
        kind: 'unit',
        edits: [editOf(quantity, match, text)],
        truth: labelStated(specimen, quantity, stated),
      },
    ];
  }
  return [];
}

/** A change of a percentage told in points instead of per cent, or the other way round: its label weighs that reading alone. */
function changePoints(specimen: Specimen, quantity: ReportQuantity): Mutant[] {
  const { bench, claim, scored, basis } = specimen;
  const [stated] = basis.statements;
  const unit = bench.records.indicators.find(({ id }) => id === claim.indicator)?.unit;
  const form = OTHER_FORM[claim.form];
  if (unit !== 'percent' || basis.meaning.slots.length !== 2 || form === undefined || stated === undefined)
    return [];
  const korean = scored.article.language === 'ko' ? 1 : 0;
  const [pattern, text] = (claim.form === 'growth' ? PERCENT_TO_POINTS : POINTS_TO_PERCENT)[korean] ?? [];
  const match = pattern?.exec(quantity.text) ?? null;
  if (match === null || text === undefined) return [];
  const readings = readingsOf(form, 2).map((reading) => ({ reading, factor: exact(1) }));
  return [
    {
      kind: 'unit',
      edits: [editOf(quantity, match, text)],
      truth: labelNumber(bench.cells, { ...basis.meaning, form }, readings, stated),
    },
  ];
}

const OTHER_FORM: Readonly<Partial<Record<FormName, FormName>>> = { growth: 'change', change: 'growth' };

function editOf(quantity: ReportQuantity, match: RegExpExecArray, text: string): Edit {
  const start = quantity.span.start + match.index;
  return { start, end: start + match[0].length, text };
}
