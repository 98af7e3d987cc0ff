import type { Language } from '@assay/engine';
import type { Queue } from '@assay/pipeline';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import type { CliDeps } from '../../deps.ts';
import { EN_JOBS } from '../../language/en/jobs.ts';
import type { JobsWords } from '../../language/jobs-words.ts';
import { KO_JOBS } from '../../language/ko/jobs.ts';
import { SILENT, withStore } from '../with-store.ts';

const WORDS: Readonly<Record<Language, JobsWords>> = { ko: KO_JOBS, en: EN_JOBS };

/** The words of `assay jobs` in a language. */
export function jobsWords(language: Language): JobsWords {
  return WORDS[language];
}

/** How long the queue may take to let go of the database. */
const STOP_MS = 2000;

/** Opens the queue of the database that the settings name, hands it to `use`, and closes both. Throws UsageError, StoreError. */
export async function withQueue<T>(
  deps: CliDeps,
  args: Arguments,
  language: Language,
  use: (queue: Queue) => Promise<T>,
): Promise<T> {
  return withStore(deps, args, language, async ({ connection, database }) => {
    const { Queue } = await import('@assay/pipeline');
    const queue = new Queue(
      connection,
      database.db,
      { log: (level, event, data) => SILENT[level]({ ...data }, event) },
      { works: false, max: 2 },
    );
    await queue.start();
    try {
      return await use(queue);
    } finally {
      await queue.stop(STOP_MS);
    }
  });
}

/** The kind of job that `--job` names, or null. Throws UsageError where there is none of that name. */
export async function kindOf(args: Arguments): Promise<string | null> {
  const value = args.valueOf('job');
  if (value === null) return null;
  const { JOB_NAMES } = await import('@assay/pipeline');
  if (JOB_NAMES.some((name) => name === value)) return value;
  throw new UsageError({ code: 'bad-value', option: '--job', value, choices: JOB_NAMES });
}
