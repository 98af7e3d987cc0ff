// Times `assay check` on one article from nothing, and what its steps take, with what earlier runs kept and without. Cannot empty the operating system's file cache: the first start after a boot is slower.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ARTICLES, COMPILE_CACHE, ROOT } from './material.ts';
import { renderTable, showMs, showRatio } from './table.ts';
import { median } from './timing.ts';
import { atMost, type Measured } from './wish.ts';

/** A cold start may take so long. */
const MOST_MS = 300;
const RUNS = 11;
/** Rounds in which a start with nothing kept is measured too. */
const BARE_RUNS = 5;
const STEPS = ['node', 'load', 'open', 'words', 'rest'] as const;
const STEP_NAMES: Readonly<Record<(typeof STEPS)[number], string>> = {
  node: 'of which: starting Node.js',
  load: 'loading the code',
  open: 'the catalogue: cells and names',
  words: 'the catalogue: words of one language',
  rest: 'the rest: the first check, reading, printing',
};

interface Phases {
  readonly open: number;
  readonly words: number;
  readonly rss: number;
  readonly peak: number;
}

/** Milliseconds of one start. */
interface Start extends Phases {
  readonly whole: number;
  readonly node: number;
  readonly load: number;
}

/** The cold start on the English article; required is that of a start with what was kept. */
export function measureColdStart(): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  try {
    const kept = (): Start => startOnce({ ...process.env }, [folder]);
    const bare = (): Start => startOnce({ ...process.env, ASSAY_CACHE: 'off' }, []);
    kept();
    bare();
    const withKept: Start[] = [];
    const withNothing: Start[] = [];
    for (let run = 0; run < RUNS; run++) {
      withKept.push(kept());
      if (run < BARE_RUNS) withNothing.push(bare());
    }
    const whole = median(withKept.map((start) => start.whole));
    return {
      text: render(withKept, withNothing),
      wishes: [atMost('a cold start, ms', whole, MOST_MS, showMs)],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function render(kept: readonly Start[], bare: readonly Start[]): string {
  const nodes = median(kept.map(({ node }) => node));
  const row = (name: string, of: (choose: Choice, starts: readonly Start[]) => number): string[] => [
    name,
    showMs(of(median, kept)),
    showMs(of(least, kept)),
    showRatio(of(median, kept) / nodes),
    showMs(of(median, bare)),
    showMs(of(least, bare)),
  ];
  const rows = [
    row('`assay check en-2.md`, from start to end', (choose, starts) =>
      choose(starts.map(({ whole }) => whole)),
    ),
    ...STEPS.map((step) => row(STEP_NAMES[step], (choose, starts) => stepOf(step, choose, starts))),
  ];
  const head = ['step', 'ms, median', 'ms, best', 'of starting Node.js', 'nothing kept: median', 'best'];
  const memory = `Memory: ${megabytes(kept, 'rss')} MB resident after the check, ${megabytes(kept, 'peak')} MB at its peak.`;
  return `${renderTable(head, rows)}\n\n${memory}`;
}

type Choice = (values: readonly number[]) => number;

/** What a step takes; `assay --version` starts Node.js and loads the code, and does nothing with it. */
function stepOf(step: (typeof STEPS)[number], choose: Choice, starts: readonly Start[]): number {
  const of = (field: keyof Start): number => choose(starts.map((start) => start[field]));
  if (step === 'load') return of('load') - of('node');
  if (step === 'rest') return of('whole') - of('load') - of('open') - of('words');
  return of(step);
}

/** The whole and its steps, each in a process of its own. */
function startOnce(env: NodeJS.ProcessEnv, folder: readonly string[]): Start {
  const article = join(ROOT, ARTICLES.en);
  const [node, assay] = ['node', 'assay'].map((name) => join(ROOT, 'bin', name)) as [string, string];
  const script = join(ROOT, 'scripts', 'bench', 'cold-phases.ts');
  const steps = spawnMs(node, [script, article, ...folder], { ...env, NODE_COMPILE_CACHE: COMPILE_CACHE });
  return {
    whole: spawnMs(assay, ['check', article], env).ms,
    node: spawnMs(node, ['-e', '0'], env).ms,
    load: spawnMs(assay, ['--version'], env).ms,
    ...(JSON.parse(steps.stdout) as Phases),
  };
}

function spawnMs(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): { ms: number; stdout: string } {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', env });
  const ms = performance.now() - start;
  if (status !== 0 && status !== 1)
    throw new Error(`${command} ${args.join(' ')} failed (${status}): ${stderr}`);
  return { ms, stdout };
}

function least(values: readonly number[]): number {
  return Math.min(...values);
}

function megabytes(starts: readonly Start[], field: 'rss' | 'peak'): string {
  return (median(starts.map((start) => start[field])) / 2 ** 20).toFixed(0);
}
