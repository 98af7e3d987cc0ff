import type { Language } from '@assay/engine';
import type { DeadLetter } from '@assay/pipeline';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import type { JobsWords } from '../../language/jobs-words.ts';
import { renderAgo } from '../../terminal/instant.ts';
import { layTable } from '../../terminal/table.ts';
import { printable } from '../../terminal/width.ts';
import { readScreen, type Screen } from '../screen.ts';
import { refuseOperands } from '../serve/serve.ts';
import { jobsWords, kindOf, withQueue } from './job-context.ts';
import { shortIds } from './select-letters.ts';

/** How many jobs of a kind are in which state. */
export interface JobCounts {
  readonly job: string;
  readonly waiting: number;
  readonly running: number;
  /** Of the last day. */
  readonly done: number;
  /** For good. */
  readonly failed: number;
}

/** `assay jobs list`: the jobs by kind and state, and those that failed for good. */
export async function jobsList(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  refuseOperands(args, 'assay jobs list');
  const screen = readScreen(deps, args);
  const only = await kindOf(args);
  const { findDeadLetters, JOB_NAMES } = await import('@assay/pipeline');
  const [states, letters] = await withQueue(deps, args, language, async (queue) => [
    await queue.counts(),
    await findDeadLetters(queue.boss, only),
  ]);
  const kinds = only === null ? JOB_NAMES : [only];
  const counts = countJobs(kinds, states, letters);
  if (args.has('json')) {
    deps.stdout.write(`${JSON.stringify({ jobs: counts, failed: letters }, null, 2)}\n`);
    return EXIT.ok;
  }
  const lines = renderJobs(counts, letters, {
    screen,
    words: jobsWords(language),
    now: deps.now(),
    language,
    only,
  });
  deps.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.ok;
}

/** The states of the queue, put together as people think of them. */
export function countJobs(
  kinds: readonly string[],
  states: readonly { readonly queue: string; readonly state: string; readonly count: number }[],
  letters: readonly DeadLetter[],
): JobCounts[] {
  return kinds.map((job) => {
    const of = (...names: readonly string[]): number =>
      states
        .filter(({ queue, state }) => queue === job && names.includes(state))
        .reduce((sum, { count }) => sum + count, 0);
    return {
      job,
      waiting: of('created', 'retry'),
      running: of('active'),
      done: of('completed'),
      failed: letters.filter((letter) => letter.job === job).length,
    };
  });
}

export interface JobsView {
  readonly screen: Screen;
  readonly words: JobsWords;
  readonly language: Language;
  readonly now: Date;
  /** The only kind that was asked for. */
  readonly only: string | null;
}

/** The table of counts, and below it the jobs that failed for good, the newest first. */
export function renderJobs(
  counts: readonly JobCounts[],
  letters: readonly DeadLetter[],
  { screen, words, language, now, only }: JobsView,
): string[] {
  const { column } = words;
  const table = layTable(
    [
      { title: column.job, whole: true },
      ...(['waiting', 'running', 'done', 'failed'] as const).map((name) => ({
        title: column[name],
        align: 'right' as const,
      })),
    ],
    counts.map(({ job, waiting, running, done, failed }) => [
      job,
      ...[waiting, running, done, failed].map(String),
    ]),
    screen.width,
  );
  const head = (lines: readonly string[]): string[] =>
    lines.map((line, index) => (index === 0 ? screen.paint('faint', line) : line));
  if (letters.length === 0)
    return [...head(table), '', only === null ? words.noneFailed : words.noneOf(only)];
  const ids = shortIds(letters);
  const failed = layTable(
    [
      { title: column.id, whole: true },
      { title: column.job, whole: true },
      { title: column.when, whole: true },
      { title: column.attempts, align: 'right', whole: true },
      { title: column.error },
    ],
    letters
      .map((letter, index) => [
        ids[index] ?? '',
        letter.job,
        renderAgo(letter.failedAt, now, language),
        String(letter.attempts),
        printable(letter.error),
      ])
      .reverse(),
    screen.width,
  );
  return [
    ...head(table),
    '',
    screen.paint('refuted', words.failed(letters.length)),
    ...head(failed),
    '',
    words.hint,
  ];
}
