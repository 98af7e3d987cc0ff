// Checks the statements of a folder of tables and labels with the engine, and says how many it decides and decides rightly. Cannot tell a label that is wrong; runs as `bin/node --conditions=assay-source scripts/measure/tabfact.ts FOLDER`.
import { checkStatement } from '@assay/engine';
import { isTuned, type Labelled, readStatements, readTables } from './table-data.ts';

interface Scored extends Labelled {
  readonly verdict: string;
  readonly support: number;
  readonly milliseconds: number;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new RangeError('usage: tabfact.ts FOLDER');
const tables = readTables(folder);
const scored = readStatements(folder).map((statement): Scored => {
  const table = tables(statement.table);
  const before = process.cpuUsage();
  const { label, support } = checkStatement(table, statement.text, 'en');
  return { ...statement, verdict: label, support, milliseconds: spent(before) };
});

for (const half of ['tuned', 'aside'] as const) {
  const own = scored.filter(({ table }) => isTuned(table) === (half === 'tuned'));
  const channels = [...new Set(own.map(({ channel }) => channel))].sort();
  for (const channel of ['all', ...channels.filter((name) => name !== 'all')])
    report(`${half} ${channel}`, channel === 'all' ? own : own.filter((one) => one.channel === channel));
}
const times = scored.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
console.log(
  `time of the processor, with what runs beside it: mean ${mean(times).toFixed(2)} ms, 99% within ${at(times, 0.99).toFixed(1)} ms, longest ${at(times, 1).toFixed(0)} ms`,
);

function report(name: string, own: readonly Scored[]): void {
  const decided = own.filter(({ verdict }) => verdict !== 'not-enough-evidence');
  const right = decided.filter(({ verdict, supported }) => (verdict === 'supported') === supported).length;
  const wronglyRefuted = decided.filter(
    ({ verdict, supported }) => verdict === 'refuted' && supported,
  ).length;
  const overall = (right + (own.length - decided.length) / 2) / own.length;
  const leaning = own.filter(({ support, supported }) => support > 0.5 === supported).length / own.length;
  console.log(
    [
      name.padEnd(14),
      `${own.length} statements`,
      `decided ${percent(decided.length / own.length)}`,
      `right of decided ${percent(right / decided.length)}`,
      `overall ${percent(overall)}`,
      `were all decided ${percent(leaning)}`,
      `wrongly refuted ${percent(wronglyRefuted / own.length)}`,
    ].join('  '),
  );
}

/** Milliseconds that the process has used since. */
function spent(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
