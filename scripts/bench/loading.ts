// Times the opening of a catalogue of a million observations, the first time and from what is kept, each in a process of its own. Cannot empty the operating system's file cache.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLES, COMPILE_CACHE, ROOT } from './material.ts';
import { SCALE_CELLS, scaleFolder } from './scale-folder.ts';
import { renderTable, showMs } from './table.ts';
import { median } from './timing.ts';
import { atMost, type Measured } from './wish.ts';

const RUNS = 5;
const MOST_MS = 3_000;
const MOST_MEGABYTES = 500;

/** Milliseconds, and bytes of memory. */
interface Opening {
  readonly open: number;
  readonly words: number;
  readonly before: number;
  readonly loadedPeak: number;
  readonly peak: number;
}

/** What opening the large catalogue takes, with the words of one language. */
export function measureLoading(): Measured {
  const { cache } = scaleFolder();
  rmSync(cache, { recursive: true, force: true });
  const first = openOnce('en');
  const firstKorean = openOnce('ko');
  const again = Array.from({ length: RUNS }, () => openOnce('en'));
  const of = (field: keyof Opening): number => median(again.map((one) => one[field]));
  const rows = [
    [
      'the first time: read, checked, indexed, kept',
      showMs(first.open),
      showMs(first.words),
      megabytes(first.loadedPeak),
    ],
    [
      'the first time in another language',
      showMs(firstKorean.open),
      showMs(firstKorean.words),
      megabytes(firstKorean.loadedPeak),
    ],
    ['from what is kept, median', showMs(of('open')), showMs(of('words')), megabytes(of('loadedPeak'))],
  ];
  const head = [
    'a catalogue of a million observations',
    'cells and names, ms',
    'words of one language, ms',
    'memory at its peak, MB',
  ];
  const note = `${SCALE_CELLS.toLocaleString('en')} cells beside the bundled ones; ${megabytes(of('before'))} MB of the memory are Node.js and the code, ${megabytes(of('peak'))} MB at its peak with a check.`;
  return {
    text: `${renderTable(head, rows)}\n\n${note}`,
    wishes: [
      atMost('a million observations open from what is kept, ms', of('open') + of('words'), MOST_MS, showMs),
      atMost('their memory at its peak, MB', of('loadedPeak') / 2 ** 20, MOST_MEGABYTES, showMs),
    ],
  };
}

function openOnce(language: 'ko' | 'en'): Opening {
  const { packages, cache } = scaleFolder();
  const script = join(ROOT, 'scripts', 'bench', 'cold-phases.ts');
  const { status, stdout, stderr } = spawnSync(
    join(ROOT, 'bin', 'node'),
    [script, join(ROOT, ARTICLES[language]), cache, ...packages],
    { encoding: 'utf8', env: { ...process.env, NODE_COMPILE_CACHE: COMPILE_CACHE } },
  );
  if (status !== 0) throw new Error(`opening the catalogue failed (${status}): ${stderr}`);
  return JSON.parse(stdout) as Opening;
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0);
}
