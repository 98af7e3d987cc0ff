import type { Language } from '@assay/engine';
import type { Database } from '@assay/store';
import type { Arguments } from '../arguments/read-arguments.ts';
import type { CliDeps } from '../deps.ts';
import { settingsOf } from '../settings/settings-of.ts';
import { serveWords } from './serve/serve.ts';

/**
 * Opens the database that the settings name as it is, hands it to `use`, and closes it again: no migration is carried out.
 * Throws UsageError, StoreError.
 */
export async function withServer<T>(
  deps: CliDeps,
  args: Arguments,
  language: Language,
  use: (database: Database) => Promise<T>,
): Promise<T> {
  const { settings } = settingsOf(deps, args);
  const { openDatabase, startEmbedded } = await import('@assay/store');
  const words = serveWords(language);
  const url = settings['database-url'];
  const embedded =
    url === null
      ? await startEmbedded(settings.data ?? deps.serviceFolder, {
          onStep: (step) => {
            if (deps.stderr.isTerminal) deps.stderr.write(`${words.step[step]}\n`);
          },
        })
      : null;
  const database = openDatabase(
    embedded === null ? { kind: 'address', url: url ?? '' } : { kind: 'socket', ...embedded.connection },
    2,
    () => {},
  );
  try {
    return await use(database);
  } finally {
    await database.close();
    await embedded?.stop();
  }
}
