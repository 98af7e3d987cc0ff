import type { Language } from '@assay/engine';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import { jobsWords, kindOf, withQueue } from './job-context.ts';
import { selectLetters } from './select-letters.ts';

/** `assay jobs retry`: sends off again what failed for good. */
export async function jobsRetry(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  return settle(deps, args, language, 'retry');
}

/** `assay jobs drop`: gives up what failed for good. */
export async function jobsDrop(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  return settle(deps, args, language, 'drop');
}

async function settle(
  deps: CliDeps,
  args: Arguments,
  language: Language,
  action: 'retry' | 'drop',
): Promise<number> {
  const command = `assay jobs ${action}`;
  const [first] = args.operands;
  const only = await kindOf(args);
  if (first === undefined && only === null && !args.has('all'))
    throw new UsageError({ code: 'missing-operand', operand: 'ID…, --all, --job NAME', command });
  if (first !== undefined && args.has('all'))
    throw new UsageError({ code: 'not-together', first, second: '--all' });
  const words = jobsWords(language);
  const { dropDeadLetters, findDeadLetters, retryDeadLetters } = await import('@assay/pipeline');
  return withQueue(deps, args, language, async ({ boss }) => {
    const letters = await findDeadLetters(boss, only);
    const chosen = first === undefined ? letters : selectLetters(letters, args.operands);
    const ids = chosen.map(({ id }) => id);
    const done = await (action === 'retry' ? retryDeadLetters : dropDeadLetters)(boss, ids);
    const none = only === null ? words.noneFailed : words.noneOf(only);
    const said = action === 'retry' ? words.retried(done, ids.length) : words.dropped(done);
    deps.stdout.write(
      args.has('json')
        ? `${JSON.stringify({ asked: ids, done }, null, 2)}\n`
        : `${ids.length === 0 ? none : said}\n`,
    );
    return EXIT.ok;
  });
}
