// Times `assay check` on one article from nothing, and what its steps take. Cannot empty the operating system's file cache: the first start after a boot is slower.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ARTICLES, COMPILE_CACHE, ROOT } from './material.ts';
import { renderTable, showMs, showRatio } from './table.ts';
import { median } from './timing.ts';

const RUNS = 11;
const PHASES = ['load', 'read', 'build', 'words', 'check'] as const;
const PHASE_NAMES: Readonly<Record<(typeof PHASES)[number], string>> = {
  load: 'loading the modules',
  read: 'reading and validating the catalogue',
  build: 'indexing its cells and names',
  words: 'indexing its words in one language',
  check: 'the first check, not warmed up',
};

type Phases = Readonly<Record<(typeof PHASES)[number] | 'rss' | 'peak', number>>;

/** The cold start on the English article, as text. Whole and steps are spawned in turns. */
export function measureColdStart(): { readonly text: string; readonly median: number } {
  const article = join(ROOT, ARTICLES.en);
  const env = { ...process.env, NODE_COMPILE_CACHE: COMPILE_CACHE };
  const bare = (): number => spawnMs(join(ROOT, 'bin', 'node'), ['-e', '0'], env).ms;
  const whole = (): number => spawnMs(join(ROOT, 'bin', 'assay'), ['check', article], env).ms;
  const steps = (): Phases => {
    const script = join(ROOT, 'scripts', 'bench', 'cold-phases.ts');
    return JSON.parse(spawnMs(join(ROOT, 'bin', 'node'), [script, article], env).stdout);
  };
  whole();
  steps();
  const all = Array.from({ length: RUNS }, () => ({ bare: bare(), whole: whole(), steps: steps() }));
  const wholes = all.map((run) => run.whole);
  const bares = all.map((run) => run.bare);
  const phases = PHASES.map((phase) => all.map((run) => run.steps[phase]));
  const rest = [median, least].map(
    (choose) => choose(wholes) - choose(bares) - phases.reduce((sum, values) => sum + choose(values), 0),
  );
  const row = (name: string, [middle = 0, best = 0]: readonly number[]): string[] => [
    name,
    showMs(middle),
    showMs(best),
    showRatio(middle / median(bares)),
  ];
  const rows = [
    row('`assay check en-2.md`, from start to end', [median(wholes), least(wholes)]),
    row('of which: starting Node.js', [median(bares), least(bares)]),
    ...PHASES.map((phase, index) =>
      row(PHASE_NAMES[phase], [median(phases[index] ?? []), least(phases[index] ?? [])]),
    ),
    row('the rest: arguments, reading, printing', rest),
  ];
  const memory = `Memory: ${megabytes(all, 'rss')} MB resident after the check, ${megabytes(all, 'peak')} MB at its peak.`;
  return {
    text: `${renderTable(['step', 'ms, median', 'ms, best', 'of starting Node.js'], rows)}\n\n${memory}`,
    median: median(wholes),
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

function megabytes(all: readonly { readonly steps: Phases }[], field: 'rss' | 'peak'): string {
  return (median(all.map(({ steps }) => steps[field])) / 2 ** 20).toFixed(0);
}
