import type { CliDeps } from '../deps.ts';
import type { Settings } from '../settings/settings.ts';
import { createClosing } from './closing.ts';
import { openFoundation } from './open-foundation.ts';
import type { ServiceLog } from './open-log.ts';
import type { OpenStore } from './open-store.ts';
import { openWeb } from './open-web.ts';
import { openWorker } from './open-worker.ts';
import type { Opening, Roles } from './opening.ts';

/** A service that runs. */
export interface Service {
  /** Where it answers; null without the web. */
  readonly url: string | null;
  readonly store: OpenStore;
  readonly stop: () => Promise<void>;
}

/**
 * Opens the service: database, queue, checking threads, scheduler and web server, as the roles ask. Whatever was opened is
 * closed again where a later step fails. Throws StoreError, SetupError, CatalogueFaultError.
 */
export async function openService(
  deps: CliDeps,
  settings: Settings,
  roles: Roles,
  log: ServiceLog,
  onStep: Opening['onStep'],
): Promise<Service> {
  const closing = createClosing((error) => log.error({ message: String(error) }, 'stop-failed'));
  const opening: Opening = { deps, settings, roles, log, onStep, closing };
  try {
    const foundation = await openFoundation(opening);
    if (roles.worker) await openWorker(opening, foundation);
    const url = roles.web ? await openWeb(opening, foundation) : null;
    return { url, store: foundation.store, stop: closing.closeAll };
  } catch (error) {
    await closing.closeAll();
    throw error;
  }
}
