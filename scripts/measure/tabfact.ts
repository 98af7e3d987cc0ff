// Checks the statements of a folder of tables and labels with the engine, and says how many it decides and decides rightly. Cannot tell a label that is wrong.
import { checkStatement } from '@assay/engine';
import type { Half, Judged, Measured, MeasuredSet, Table } from './measured-set.ts';
import { isTuned, type Labelled, readStatements, readTables } from './table-data.ts';

interface Scored extends Labelled {
  readonly half: Half;
  readonly verdict: string;
  readonly support: number;
}

/** Support at which a report refutes; what is refuted above it is shown and left open. */
const REPORT_REFUTES = 0.1;

export const TABFACT: MeasuredSet = {
  name: 'tabfact',
  title: 'Statements about tables: TabFact',
  published:
    'of all statements, decided or not, on the whole test set / its simple half: symbolic program search 65.3 / 78.7, filtered 71.6 / 85.5; Table-BERT 65.1 / 79.1, TAPAS 81.0 / 92.3, TAPEX 84.2 / 93.9; people 92.1.',
  measure: async (folder, halves) => {
    const tables = readTables(folder);
    const scored = readStatements(folder)
      .map((statement) => ({ ...statement, half: halfOfTable(statement.table) }))
      .filter(({ half }) => halves.includes(half))
      .map((statement): Scored => {
        const { label, support } = checkStatement(tables(statement.table), statement.text, 'en');
        return { ...statement, verdict: label, support };
      });
    return measured(scored, halves);
  },
};

/** Tables are split, not statements: those of one table share its words. */
export function halfOfTable(table: string): Half {
  return isTuned(table) ? 'open' : 'aside';
}

function measured(scored: readonly Scored[], halves: readonly Half[]): Measured {
  const channels = [...new Set(scored.map(({ channel }) => channel))].sort();
  const rows = halves.flatMap((half) => {
    const own = scored.filter((one) => one.half === half);
    return [
      rowOf(`${half}, all`, own),
      ...channels.map((channel) =>
        rowOf(
          `${half}, ${channel}`,
          own.filter((one) => one.channel === channel),
        ),
      ),
    ];
  });
  return {
    tables: [{ header: HEADER, rows }, reportTable(scored, halves)],
    judged: scored.map(judge),
    notes: [
      'The halves are of tables. The weights of readings are fitted on the open half (decision 0018); a statement undecided counts half in *overall*.',
      'The second table is what a report makes of them: it refutes only where a reading is sure, since a true statement called false is the worst fault.',
    ],
  };
}

const HEADER = ['tables', 'statements', 'decided', 'right of decided', 'overall', 'true, called false'];

function rowOf(name: string, own: readonly Scored[]): readonly string[] {
  const decided = own.filter(({ verdict }) => verdict !== 'not-enough-evidence');
  const right = decided.filter(isRight).length;
  const wronged = decided.filter(({ verdict, supported }) => verdict === 'refuted' && supported).length;
  return [
    name,
    String(own.length),
    percent(decided.length, own.length),
    percent(right, decided.length),
    percent(right + (own.length - decided.length) / 2, own.length),
    percent(wronged, own.length),
  ];
}

/** What reports say, whose bar for refuting is higher. */
function reportTable(scored: readonly Scored[], halves: readonly Half[]): Table {
  const sure = scored.map((one) =>
    one.verdict === 'refuted' && one.support > REPORT_REFUTES
      ? { ...one, verdict: 'not-enough-evidence' }
      : one,
  );
  return {
    header: ['in a report', ...HEADER.slice(1)],
    rows: halves.map((half) =>
      rowOf(
        half,
        sure.filter((one) => one.half === half),
      ),
    ),
  };
}

function judge(one: Scored): Judged {
  return {
    group: one.channel,
    half: one.half,
    right: isRight(one),
    judgement: null,
    line: `${one.table}\t${one.text}\texpected ${one.supported ? 'supported' : 'refuted'}\tfound ${one.verdict} ${one.support.toFixed(2)}`,
  };
}

function isRight({ verdict, supported }: Scored): boolean {
  return verdict === (supported ? 'supported' : 'refuted');
}

/** A share in per cent, one place behind the point. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`;
}
