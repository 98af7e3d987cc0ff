// Measures English quantities in sentences on the cases of quantulum3. Cannot compare units that the engine does not read.
import { halfOf } from './halves.ts';
import type { Judged, Measured, MeasuredSet } from './measured-set.ts';
import { judgementOf } from './quantulum/judgements.ts';
import { findQuantulumSpans, type QuantulumFound } from './quantulum/ours.ts';
import { readJson } from './read-set.ts';
import { tallyTable } from './tally.ts';

/** A case as the set writes it. */
export interface QuantulumCase {
  readonly req: string;
  readonly res: readonly QuantulumResult[];
}

export interface QuantulumResult {
  readonly value: number;
  readonly unit: string;
  readonly surface: string;
  readonly uncertainty?: number | null;
}

const FILES = ['quantities', 'quantities.ambiguity'];

export const QUANTULUM: MeasuredSet = {
  name: 'quantulum3',
  title: 'quantulum3: English quantities in sentences',
  published:
    'none; quantulum3 passes its own cases, those of the second file only with its trained classifier.',
  measure: async (folder, halves) => {
    const judged = FILES.flatMap((file) =>
      readJson<QuantulumCase[]>(folder, `${file}.json`)
        .filter(({ req }) => halves.includes(halfOf('quantulum3', req)))
        .flatMap((one) => judge(file, one)),
    );
    return measured(judged);
  },
};

function measured(judged: readonly Judged[]): Measured {
  return {
    tables: [tallyTable(judged)],
    judged,
    notes: [
      'Each sentence is two cases: its numbers, right where all are found with their values and none besides, whatever unit stands behind them; and its surfaces, right where number and unit have exactly the expected span.',
    ],
  };
}

function judge(file: string, one: QuantulumCase): Judged[] {
  const found = findQuantulumSpans(one.req);
  const values = sameValues(found, one.res);
  const surfaces = sameSurfaces(found, one.res);
  const make = (group: string, right: boolean): Judged => ({
    group: `${file}: ${group}`,
    half: halfOf('quantulum3', one.req),
    right,
    judgement: right ? null : judgementOf(group, one, found),
    line: `${JSON.stringify(one.req)}\texpected ${one.res.map(({ surface, value }) => `${surface}=${value}`).join('; ')}\tfound ${found.map(({ text, value }) => `${text}=${value}`).join('; ')}`,
  });
  return [make('numbers', values), make('surfaces', surfaces)];
}

function sameValues(found: readonly QuantulumFound[], expected: readonly QuantulumResult[]): boolean {
  const ours = found.map(({ value }) => value).sort((a, b) => a - b);
  const theirs = expected.map(({ value }) => value).sort((a, b) => a - b);
  return ours.length === theirs.length && ours.every((value, at) => isClose(value, theirs[at] ?? Number.NaN));
}

function isClose(ours: number, theirs: number): boolean {
  return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(theirs));
}

function sameSurfaces(found: readonly QuantulumFound[], expected: readonly QuantulumResult[]): boolean {
  const ours = found.map(({ text }) => text).sort();
  const theirs = expected.map(({ surface }) => surface).sort();
  return ours.length === theirs.length && ours.every((text, at) => text === theirs[at]);
}
