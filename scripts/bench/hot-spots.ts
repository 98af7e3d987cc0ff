// Profiles checking and a cold start. Cannot measure by itself: a profile slows what it watches.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Catalogue, checkDocument, type Language } from '@assay/engine';
import { ARTICLES, COMPILE_CACHE, documentOf, ROOT, readArticle } from './material.ts';
import { type HotSpot, profileOf, readProfile, renderHotSpots } from './profile.ts';
import { renderStages } from './stages.ts';

const SHOWN = 24;
const WARM_MS = 2000;
const PROFILED_MS = 4000;

/** Which part of a warmed-up check each stage takes, in both languages. */
export async function measureStages(catalogue: Catalogue): Promise<string> {
  return renderStages([
    { name: 'ko', spots: await spotsOf(catalogue, 'ko') },
    { name: 'en', spots: await spotsOf(catalogue, 'en') },
  ]);
}

/** Where the time of warmed-up checks goes: by own time, and by time with all that was called. */
export async function profileChecks(catalogue: Catalogue, language: Language): Promise<string> {
  return both(await spotsOf(catalogue, language));
}

/** Where the time of `assay check` goes with nothing kept, from sources whose functions have their names. */
export function profileColdStart(): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-profile-'));
  const command = join(ROOT, 'bin', 'assay.cjs');
  const flags = ['--cpu-prof', `--cpu-prof-dir=${folder}`, '--cpu-prof-interval=200'];
  spawnSync(join(ROOT, 'bin', 'node'), [...flags, command, 'check', join(ROOT, ARTICLES.en)], {
    env: { ...process.env, NODE_COMPILE_CACHE: COMPILE_CACHE, ASSAY_CACHE: 'off' },
  });
  const [file] = readdirSync(folder);
  const spots = file === undefined ? [] : readProfile(join(folder, file));
  rmSync(folder, { recursive: true });
  return both(spots);
}

async function spotsOf(catalogue: Catalogue, language: Language): Promise<HotSpot[]> {
  const document = documentOf(readArticle(language), language);
  const checkFor = (ms: number): void => {
    const start = performance.now();
    while (performance.now() - start < ms) checkDocument(catalogue, document);
  };
  checkFor(WARM_MS);
  return profileOf(() => checkFor(PROFILED_MS));
}

function both(spots: readonly HotSpot[]): string {
  const whole = [...spots].filter(({ place }) => place !== '').sort((a, b) => b.whole - a.whole);
  return `By own time:\n\n${renderHotSpots(spots, SHOWN)}\n\nWith all that was called:\n\n${renderHotSpots(whole, SHOWN)}`;
}
