// Measures the live stream with many readers on this machine: bin/node scripts/bench-live.ts [--readers 1000,2000,4000] [--seconds 10]. Cannot measure a network, nor readers that take no processor time: they share the machine with the server.
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type LiveFigures, measureReaders } from './bench/live-readers.ts';
import { renderTable, showMs } from './bench/table.ts';

const MIB = 1024 * 1024;

const { values } = parseArgs({
  options: {
    readers: { type: 'string', default: '1000,2000,4000' },
    seconds: { type: 'string', default: '10' },
  },
});
const seconds = Number(values.seconds);

console.log(
  `Node.js ${process.versions.node}, ${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)} at the time.\n`,
);
const rows: LiveFigures[] = [];
for (const readers of values.readers.split(',').map(Number))
  rows.push(await measureReaders({ readers, stalled: 0, past: 0, seconds, claims: 10 }));
// What each of the stalled ones would have to be kept, were the log not read again: 40 MB.
rows.push(await measureReaders({ readers: 1000, stalled: 0, past: 1000, seconds, claims: 10 }));
rows.push(await measureReaders({ readers: 1000, stalled: 100, past: 1000, seconds, claims: 10 }));
console.log(
  renderTable(
    [
      'readers',
      'stalled',
      'log',
      'event',
      'arrived',
      'median ms',
      'p99 ms',
      'most ms',
      'server MiB',
      'KiB a reader',
      'cpu',
    ],
    rows.map(rowOf),
  ),
);

function rowOf(figures: LiveFigures): string[] {
  const { readers, stalled, past, eventBytes, delays, rss, idleRss, cpu } = figures;
  const at = (share: number): string => showMs(delays[Math.floor((delays.length - 1) * share)] ?? Number.NaN);
  return [
    String(readers),
    String(stalled),
    String(past),
    `${(eventBytes / 1024).toFixed(1)} KiB`,
    `${((delays.length / readers / seconds) * 100).toFixed(1)}%`,
    at(0.5),
    at(0.99),
    at(1),
    (rss / MIB).toFixed(0),
    ((rss - idleRss) / (readers + stalled) / 1024).toFixed(1),
    `${(cpu * 100).toFixed(0)}%`,
  ];
}
