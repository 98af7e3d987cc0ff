import { type CatalogueRecords, exact, type FormName, type ObservationRecord } from '@assay/engine';
import { describe, expect, test } from 'vitest';
import { indexCells, type Slot } from './cells.ts';
import { calibrate, labelNumber, type Truth } from './label.ts';
import { labelRank, placesOf } from './label-order.ts';
import type { Meaning } from './meaning.ts';
import { dayOf } from './meaning.ts';
import { type Statement, state } from './statement.ts';

function cell(
  entity: string,
  period: string,
  value: string,
  edition: string,
  publication = 'ifr',
): ObservationRecord {
  return {
    indicator: 'robots',
    entity,
    period,
    value,
    qualifier: '',
    note: '',
    publication,
    source: publication,
    edition,
    confidence: 'high',
  };
}

const RECORDS = {
  indicators: [{ id: 'robots', unit: 'count', better: 'higher' }],
  entities: ['CHN', 'JPN', 'USA', 'KOR'].map((id) => ({ id, kind: 'country' })),
  observations: [
    cell('CHN', '2024', '295000', '2025-09'),
    cell('CHN', '2024', '302000', '2026-04'),
    cell('CHN', '2023', '276000', '2025-09'),
    cell('JPN', '2024', '44500', '2025-09'),
    cell('USA', '2024', '34200', '2025-09'),
    cell('KOR', '2024', '30600', '2025-09'),
  ],
} as unknown as CatalogueRecords;
const INDEX = indexCells(RECORDS);

function slot(entity: string, period = '2024'): Slot {
  return { indicator: 'robots', entity, period };
}

function meaning(form: FormName, slots: readonly Slot[], published = '2026-05-01'): Meaning {
  return { form, slots, variants: [slots], operand: 0, unit: null, asOf: dayOf(published) };
}

function thousands(value: number, unit = 1000): Statement {
  return state(exact(value), { kind: 'digits', unit: exact(unit) }, 'none');
}

/** The label of `changed`, for a claim that stands at `stated`. */
function relabel(what: Meaning, stated: Statement, changed: Statement): Truth {
  return labelNumber(INDEX, what, calibrate(INDEX, what, stated), changed);
}

describe('a value', () => {
  const china = meaning('value', [slot('CHN')]);

  test('that no edition comes near is false', () => {
    expect(relabel(china, thousands(295000), thousands(259000))).toBe('false');
  });

  test('of another edition published by then is true', () => {
    expect(relabel(china, thousands(295000), thousands(302000))).toBe('true');
  });

  test('of an edition published later is not', () => {
    const before = meaning('value', [slot('CHN')], '2025-12-01');
    expect(relabel(before, thousands(295000), thousands(302000))).toBe('false');
  });

  test('a little beside the cell is left open', () => {
    expect(relabel(china, thousands(295000), thousands(297000))).toBe('open');
  });

  test('under a bound that still holds is true', () => {
    const over = state(exact(200000), { kind: 'digits', unit: exact(100000) }, 'over');
    expect(relabel(china, thousands(295000), over)).toBe('true');
  });

  test('for an entity without a cell is left open', () => {
    const nowhere = meaning('value', [slot('IND')]);
    expect(labelNumber(INDEX, nowhere, calibrate(INDEX, china, thousands(295000)), thousands(1000))).toBe(
      'open',
    );
  });

  test('of another period that may be meant is left open', () => {
    const either = { ...china, variants: [[slot('CHN')], [slot('CHN', '2023')]] };
    expect(relabel(either, thousands(295000), thousands(276000))).toBe('open');
  });
});

describe('figures from two cells', () => {
  const tenth = (value: number): Statement =>
    state(exact(Math.round(value * 10), 10), { kind: 'digits', unit: exact(1, 10) }, 'none');

  test('a multiple: the base is named first in the receipt, and editions are not mixed', () => {
    const ratio = meaning('ratio', [slot('JPN'), slot('CHN')]);
    expect(relabel(ratio, tenth(6.6), tenth(6.6))).toBe('true');
    expect(relabel(ratio, tenth(6.6), tenth(6.8))).toBe('open');
    expect(relabel(ratio, tenth(6.6), tenth(3.4))).toBe('false');
  });

  test('a growth: within one edition where one covers both', () => {
    const growth = meaning('growth', [slot('CHN'), slot('CHN', '2023')]);
    expect(relabel(growth, tenth(6.9), tenth(6.9))).toBe('true');
    expect(relabel(growth, tenth(6.9), tenth(9.4))).toBe('open');
    expect(relabel(growth, tenth(6.9), tenth(19.6))).toBe('false');
  });

  test('a difference in points is not one in per cent', () => {
    const gap = { ...meaning('difference', [slot('JPN'), slot('USA')]), unit: 'count' as const };
    expect(relabel(gap, thousands(10300, 100), thousands(13000, 1000))).toBe('false');
  });
});

describe('a rank', () => {
  const places = placesOf(INDEX, RECORDS, meaning('rank', [slot('USA')], '2026-01-01'));

  test('is the place among those of its kind in one edition', () => {
    expect(places).toEqual([{ first: 3, last: 3, field: 4 }]);
    expect(labelRank(places, 3)).toBe('true');
  });

  test('better than those ahead allow is false; worse may be true of a fuller field', () => {
    expect(labelRank(places, 1)).toBe('false');
    expect(labelRank(places, 7)).toBe('open');
  });

  test('in no field is left open', () => {
    expect(labelRank([], 2)).toBe('open');
  });
});
