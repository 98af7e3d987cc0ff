import type { Language } from '@assay/engine';
import type { Arguments } from '../arguments/read-arguments.ts';
import type { CliDeps } from '../deps.ts';
import type { ServiceLog } from '../service/open-log.ts';
import type { OpenStore } from '../service/open-store.ts';
import type { Settings } from '../settings/settings.ts';

/** A command that is over in a moment tells what goes wrong itself. */
export const SILENT: ServiceLog = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Connections that a command needs at most. */
const CONNECTIONS = 3;

/**
 * Opens the database that the settings name, hands it to `use`, and closes it again whatever comes of that. The code of the
 * database is loaded here and not before. Throws UsageError, StoreError.
 */
export async function withStore<T>(
  deps: CliDeps,
  args: Arguments,
  language: Language,
  use: (store: OpenStore, settings: Settings) => Promise<T>,
): Promise<T> {
  const { settingsOf } = await import('../settings/settings-of.ts');
  const { settings } = settingsOf(deps, args);
  const { openStore } = await import('../service/open-store.ts');
  const store = await openStore(settings, settings.data ?? deps.serviceFolder, SILENT, {
    max: CONNECTIONS,
    onStep: await stepTeller(deps, language),
  });
  try {
    return await use(store, settings);
  } finally {
    await store.close();
  }
}

/** Says on a terminal that the database is created or started, which takes its time. */
export async function stepTeller(
  deps: Pick<CliDeps, 'stderr'>,
  language: Language,
): Promise<(step: 'creating' | 'starting') => void> {
  if (!deps.stderr.isTerminal) return () => {};
  const { serveWords } = await import('./serve/serve.ts');
  const words = serveWords(language);
  return (step) => deps.stderr.write(`${words.step[step]}\n`);
}
