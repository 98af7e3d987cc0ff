import type { Language } from '@assay/engine';
import type { Database } from '@assay/store';
import type { Arguments } from '../arguments/read-arguments.ts';
import type { CliDeps } from '../deps.ts';
import { settingsOf } from '../settings/settings-of.ts';
import { stepTeller } from './with-store.ts';

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
  const { openServer } = await import('../service/open-server.ts');
  const server = await openServer(settings, settings.data ?? deps.serviceFolder, {
    max: 2,
    onStep: await stepTeller(deps, language),
  });
  try {
    return await use(server.database);
  } finally {
    await server.close();
  }
}
