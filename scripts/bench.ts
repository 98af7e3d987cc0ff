// Measures speed, cold start, memory and growth in one run: npm run bench [-- --only speed,stages,cold,loading,length,catalogue,hostile,profile] [--match TEXT] [--write]. Cannot make a busy machine quiet: trust the ratios before the milliseconds.
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildCatalogue } from '@assay/engine';
import { measureCatalogue } from './bench/catalogue-curve.ts';
import { measureColdStart } from './bench/cold-start.ts';
import { writeFigures } from './bench/figures.ts';
import { measureHostile } from './bench/hostile.ts';
import { measureStages, profileChecks, profileColdStart } from './bench/hot-spots.ts';
import { measureLength } from './bench/length-curve.ts';
import { measureLoading } from './bench/loading.ts';
import { readRecords } from './bench/material.ts';
import { scaleCatalogue } from './bench/scale-folder.ts';
import { measureSpeed } from './bench/speed.ts';
import { type Measured, renderWish } from './bench/wish.ts';

/** What is measured where nothing else is asked for; profiles are for those who look for hot spots. */
const USUAL = ['speed', 'stages', 'cold', 'loading', 'length', 'catalogue', 'hostile'];

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

await section('speed', 'Speed of one check', () => measureSpeed(catalogue, scaleCatalogue()));
await section('stages', 'Parts of a check', () => measureStages(catalogue));
await section('cold', 'Cold start', () => measureColdStart());
await section('loading', 'Opening a large catalogue', () => measureLoading());
await section('length', 'Processor time of a check over the length of the text', () =>
  measureLength(catalogue),
);
await section('catalogue', 'Processor time over the size of the catalogue', () => measureCatalogue(records));
await section('hostile', 'Texts made to be slow', () => measureHostile(values.match ?? null));
await section('profile', 'Hot spots of a check, ko', () => profileChecks(catalogue, 'ko'));
await section('profile', 'Hot spots of a check, en', () => profileChecks(catalogue, 'en'));
await section('profile', 'Hot spots of a cold start', () => profileColdStart());
if (values.write) writeFigures([machine(), ...sections].join('\n\n'));

async function section(
  name: string,
  title: string,
  measure: () => Measured | string | Promise<string>,
): Promise<void> {
  if (!wanted.has(name)) return;
  if (sections.length === 0) console.log(`${machine()}\n`);
  const measured = await measure();
  const text = `### ${title}\n\n${typeof measured === 'string' ? measured : withWishes(measured)}`;
  console.log(`${text}\n`);
  sections.push(text);
}

/** What was measured and what is required of it; something that is not met makes the exit code 1. */
function withWishes({ text, wishes }: Measured): string {
  if (wishes.some(({ holds }) => !holds)) process.exitCode = 1;
  return `${text}\n\n${wishes.map(renderWish).join('\n')}`;
}

function machine(): string {
  const { indicators, entities, observations } = records;
  const size = `${indicators.length} indicators, ${entities.length} entities, ${observations.length} observations`;
  return `Node.js ${process.versions.node}, ${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)} at the time; catalogue: ${size}.`;
}
