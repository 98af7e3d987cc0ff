import type { Language } from '@assay/engine';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import { renderInstant } from '../../terminal/instant.ts';
import { printable } from '../../terminal/width.ts';
import { withServer } from '../with-server.ts';
import { dataWords, oneFile, statusLine, sumRows } from './data-context.ts';

/** `assay restore`: fills a database from a backup, and brings it up to date. Nobody else may be using it. */
export async function restore(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  const file = oneFile(args, 'assay restore');
  const words = dataWords(language);
  const say = statusLine(deps.stderr);
  const {
    describeConnection,
    migrate,
    MIGRATION_NAMES,
    otherSessions,
    poolConfig,
    restoreBackup,
    verifyBackup,
  } = await import('@assay/store');
  const { RESTORING } = await import('./backup-scope.ts');
  // A file that is no backup is refused before a database is started, or created, for it.
  await verifyBackup(file, MIGRATION_NAMES);
  try {
    return await withServer(deps, args, language, async (database) => {
      const where = describeConnection(database.connection);
      const sessions = await otherSessions(database.db);
      if (sessions > 0) throw new UsageError({ code: 'database-in-use', where, sessions });
      const { header, rows } = await restoreBackup(file, poolConfig(database.connection), {
        ...RESTORING,
        replace: args.has('replace'),
        onTable: (table) => say(words.restoring(table)),
      });
      await migrate(database);
      say('');
      deps.stdout.write(
        args.has('json')
          ? `${JSON.stringify({ file, where, createdAt: header.createdAt, program: header.program, rows }, null, 2)}\n`
          : `${words.restored(sumRows(rows), printable(where), renderInstant(header.createdAt))}\n`,
      );
      return EXIT.ok;
    });
  } catch (error) {
    say('');
    throw error;
  }
}
