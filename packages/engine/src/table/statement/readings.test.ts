import { describe, expect, it } from 'vitest';
import { checkStatement } from '../check-statement.ts';
import { inferTable } from '../infer-table.ts';
import type { Table } from '../table.ts';
import { listReadings } from './readings.ts';
import { renderProgram } from './render-program.ts';
import { weighReadings } from './weigh.ts';

const RACES: Table = inferTable({
  name: 'races',
  caption: 'Coast Rally 2011',
  rows: `
Stage | Town | Date | Winner | Country | Time | Starters
1 | Oldport | 2 March 2011 | Lea Fink | Norway | 1:02:10 | 64
2 | Graymouth | 3 March 2011 | Tom Aske | Norway | 0:58:42 | 61
3 | Sandwick | 5 March 2011 | Ines Roca | Spain | 1:10:05 | 60
4 | Northby | 9 March 2011 | Lea Fink | Norway | 0:47:30 | 52
5 | Westerby | 12 March 2011 | Paolo Gatti | Italy | 1:33:00 | 48`
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => ({ text: cell.trim(), number: null }))),
  origin: { sheet: 'Rally', row: 2, column: 1 },
});

function readingsOf(text: string) {
  const { world, readings } = listReadings(RACES, text, 'en');
  return {
    world,
    readings,
    formulas: readings.map(({ proposal, outcome }) => renderProgram(proposal.program, outcome, world)),
  };
}

describe('readings of a statement', () => {
  it('are chosen by words: another number that looks alike changes none of them', () => {
    const fitted = (text: string) =>
      readingsOf(text)
        .readings.filter(({ negated }) => !negated)
        .map(({ proposal, features }) => JSON.stringify([proposal.program.op, features]))
        .sort();
    expect(fitted('Lea Fink won in Oldport against 64 starters.')).toEqual(
      fitted('Lea Fink won in Oldport against 63 starters.'),
    );
  });

  it('hold a range of dates or numbers as one condition', () => {
    expect(readingsOf('Lea Fink won 2 stages between 2 March 2011 and 9 March 2011.').formulas).toContain(
      'COUNT(Rally!E4:E8 = "Lea Fink" & Rally!D4:D8 = "2 March 2011–9 March 2011") = 2',
    );
  });

  it('take several bearers together, each on its own', () => {
    expect(readingsOf('Lea Fink and Tom Aske are from Norway.').formulas).toContain(
      'COUNT(Rally!F4:F8 = "Norway" & Rally!E4:E8 = "Lea Fink") ≥ 1 AND COUNT(Rally!F4:F8 = "Norway" & Rally!E4:E8 = "Tom Aske") ≥ 1',
    );
  });

  it('take a sentence of two claims as both', () => {
    const { readings } = readingsOf('Ines Roca won in Sandwick while Paolo Gatti won in Westerby.');
    const both = readings.filter(({ proposal }) => proposal.program.op === 'both');
    expect(both.some(({ truth }) => truth)).toBe(true);
    const wrong = readingsOf('Ines Roca won in Sandwick while Paolo Gatti won in Northby.').readings;
    expect(
      wrong.filter(({ proposal, truth }) => proposal.program.op === 'both' && truth).length,
    ).toBeLessThan(both.length);
  });

  it('are bounded, and their shares add up to one', () => {
    const text =
      'Lea Fink of Norway won more of the first 3 stages than Tom Aske, Ines Roca or Paolo Gatti in March 2011, with the most, the fewest and the average of 64, 61, 60, 52 and 48 starters.';
    const all = listReadings(RACES, text, 'en');
    expect(all.readings.length).toBeLessThan(600);
    const weighed = weighReadings(all);
    const whole = weighed.readings.reduce((sum, { share }) => sum + share, weighed.unread);
    expect(whole).toBeCloseTo(1, 9);
  });
});

describe('a verdict', () => {
  it('writes its formula and cells in addresses of the sheet', () => {
    const checked = checkStatement(RACES, 'The stage to Westerby had 48 starters.', 'en');
    expect(checked).toMatchObject({ label: 'supported', reason: 'agrees', formula: 'Rally!H8 = 48' });
    expect(checked.cells).toEqual(['Rally!C8', 'Rally!H8']);
    expect(checked.form).toBe('value');
  });

  it('gives the number that the table has instead', () => {
    const checked = checkStatement(RACES, 'The average number of starters was 59.', 'en');
    expect(checked).toMatchObject({ label: 'refuted', form: 'average', computed: '57' });
  });

  it('knows durations: the longest time is the greatest', () => {
    expect(checkStatement(RACES, 'Paolo Gatti had the longest time.', 'en').support).toBeGreaterThan(0.5);
    expect(checkStatement(RACES, 'Tom Aske had the longest time.', 'en').support).toBeLessThan(0.5);
  });
});
