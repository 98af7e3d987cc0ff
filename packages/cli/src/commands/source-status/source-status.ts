import type { Language } from '@assay/engine';
import type { SourceStatus } from '@assay/store';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import type { SourceWords } from '../../language/source-words.ts';
import { nameOf, selectSource, sourceWords } from '../source/source-context.ts';
import { withStore } from '../with-store.ts';

/** `assay source pause`: leaves sources alone for now. */
export async function sourcePause(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  return setStatus(deps, args, language, { verb: 'pause', status: 'paused', said: 'paused' });
}

/** `assay source resume`: follows paused sources again. */
export async function sourceResume(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  return setStatus(deps, args, language, { verb: 'resume', status: 'active', said: 'resumed' });
}

/** `assay source remove`: follows sources no more; their documents stay. */
export async function sourceRemove(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  return setStatus(deps, args, language, { verb: 'remove', status: 'removed', said: 'removed' });
}

interface Change {
  readonly verb: string;
  readonly status: SourceStatus;
  readonly said: keyof Pick<SourceWords, 'paused' | 'resumed' | 'removed'>;
}

/** Changes all the sources named, or none where one is unknown. */
async function setStatus(
  deps: CliDeps,
  args: Arguments,
  language: Language,
  { verb, status, said }: Change,
): Promise<number> {
  const ids = [...new Set(args.operands)];
  if (ids.length === 0)
    throw new UsageError({ code: 'missing-operand', operand: 'ID…', command: `assay source ${verb}` });
  const words = sourceWords(language);
  const { listSources, setSourceStatus } = await import('@assay/store');
  return withStore(deps, args, language, async ({ database: { db } }) => {
    const sources = await listSources(db);
    const chosen = ids.map((id) => selectSource(sources, id).source);
    await db.transaction().execute(async (trx) => {
      for (const { id } of chosen) await setSourceStatus(trx, id, status);
    });
    const lines = args.has('json')
      ? [
          JSON.stringify(
            chosen.map(({ id }) => ({ id, status })),
            null,
            2,
          ),
        ]
      : chosen.map((source) => words[said](nameOf(source, language), source.id));
    deps.stdout.write(`${lines.join('\n')}\n`);
    return EXIT.ok;
  });
}
