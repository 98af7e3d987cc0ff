// Measures speed, cold start, memory and growth in one run: npm run bench [-- --only speed,stages,cold,length,catalogue,hostile,profile] [--match TEXT] [--write]. Cannot make a busy machine quiet: trust the ratios before the milliseconds.
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildCatalogue } from '@assay/engine';
import { measureCatalogue } from './bench/catalogue-curve.ts';
import { measureColdStart } from './bench/cold-start.ts';
import { writeFigures } from './bench/figures.ts';
import { measureHostile } from './bench/hostile.ts';
import { measureStages, profileChecks, profileColdStart } from './bench/hot-spots.ts';
import { measureLength } from './bench/length-curve.ts';
import { readRecords } from './bench/material.ts';
import { measureSpeed } from './bench/speed.ts';

/** A cold start must take less. */
const COLD_LIMIT_MS = 500;
/** What is measured where nothing else is asked for; profiles are for those who look for hot spots. */
const USUAL = ['speed', 'stages', 'cold', 'length', 'catalogue', 'hostile'];

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: USUAL.join() },
    match: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const wanted = new Set(values.only.split(','));
const records = readRecords();
const catalogue = buildCatalogue(records);
const sections: string[] = [];

await section('speed', 'Speed of one check', () => {
  const { text, quicker } = measureSpeed(catalogue);
  return `${text}\n\n${wish(quicker, 'a check is quicker than the library is at numbers alone')}`;
});
await section('stages', 'Parts of a check', () => measureStages(catalogue));
await section('cold', 'Cold start', () => {
  const { text, median } = measureColdStart();
  return `${text}\n\n${wish(median < COLD_LIMIT_MS, `a cold start takes less than ${COLD_LIMIT_MS} ms`)}`;
});
await section('length', 'Time of a check over the length of the text', () => measureLength(catalogue));
await section('catalogue', 'Time over the size of the catalogue', () => measureCatalogue(records));
await section('hostile', 'Texts made to be slow', () => measureHostile(values.match ?? null));
await section('profile', 'Hot spots of a check, ko', () => profileChecks(catalogue, 'ko'));
await section('profile', 'Hot spots of a check, en', () => profileChecks(catalogue, 'en'));
await section('profile', 'Hot spots of a cold start', () => profileColdStart());
if (values.write) writeFigures([machine(), ...sections].join('\n\n'));

async function section(name: string, title: string, measure: () => string | Promise<string>): Promise<void> {
  if (!wanted.has(name)) return;
  if (sections.length === 0) console.log(`${machine()}\n`);
  const text = `### ${title}\n\n${await measure()}`;
  console.log(`${text}\n`);
  sections.push(text);
}

function wish(holds: boolean, what: string): string {
  if (!holds) process.exitCode = 1;
  return holds ? `Met: ${what}.` : `**Not met**: ${what}.`;
}

function machine(): string {
  const { indicators, entities, observations } = records;
  const size = `${indicators.length} indicators, ${entities.length} entities, ${observations.length} observations`;
  return `Node.js ${process.versions.node}, ${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)} at the time; catalogue: ${size}.`;
}
