import { randomBytes } from 'node:crypto';
import { openPackages } from '@assay/catalog';
import type { Catalogue } from '@assay/engine';
import { Checker, openFetching, Queue, type StageDeps } from '@assay/pipeline';
import { bundledFolders } from '../catalogue/load-catalogue.ts';
import { fetchDeps } from '../commands/source/fetch-deps.ts';
import { type HeldRecords, holdRecords } from './held-records.ts';
import { type OpenStore, openStore } from './open-store.ts';
import type { Opening } from './opening.ts';

/** A job that runs when the service is stopped gets so long to end; what does not is done again at the next start. */
const STOP_MS = 10_000;

/** What every process of the service stands on, whatever its roles. */
export interface Foundation {
  /** Those of the data packages. */
  readonly folders: readonly string[];
  readonly records: HeldRecords;
  /** Opens the catalogue in force for the engine. */
  readonly openCatalogue: () => Catalogue;
  readonly checker: Checker;
  readonly store: OpenStore;
  readonly queue: Queue;
  readonly stages: StageDeps;
}

/** Opens checking threads, database, queue and catalogue. Throws StoreError, SetupError, CatalogueFaultError. */
export async function openFoundation(opening: Opening): Promise<Foundation> {
  const { deps, settings, roles, log, onStep, closing } = opening;
  const folders = [...bundledFolders(deps.dataFolder), ...settings.catalog];
  const checker = new Checker(
    { folders, cache: deps.catalogueCache?.folder ?? null },
    settings['check-threads'],
  );
  closing.add(() => checker.close());
  // Every process checks: a worker what sources publish, one that answers what readers paste. It opens the catalogue meanwhile.
  const checking = checker.start();
  checking.catch(() => {});
  const store = await openStore(settings, settings.data ?? deps.serviceFolder, log, { max: 12, onStep });
  closing.add(store.close);
  const { db } = store.database;
  const writeLog: StageDeps['log'] = (level, event, data) => log[level]({ ...data }, event);
  // Closed in the opposite order: first whoever sends and takes jobs, then what their work needs.
  const fetching = await openFetches(opening);
  const queue = new Queue(store.connection, db, { log: writeLog }, { works: roles.worker });
  await queue.start();
  closing.add(() => queue.stop(STOP_MS));

  onStep('catalogue');
  const records = holdRecords(folders);
  const stages: StageDeps = {
    db,
    send: queue.send,
    checker,
    ...fetching,
    publicAddress: settings['public-address'],
    now: () => new Date(),
    random: () => randomBytes(24).toString('hex'),
    visits: settings.visits,
    allowSha1: settings['websub-sha1'],
    log: writeLog,
  };
  await checking;
  const openCatalogue = (): Catalogue => openPackages(folders, deps.catalogueCache);
  return { folders, records, openCatalogue, checker, store, queue, stages };
}

async function openFetches({ deps, settings, closing }: Opening) {
  const { stop, ...fetching } = openFetching(await fetchDeps(settings, deps.now), settings['host-gap-ms']);
  closing.add(async () => stop());
  return fetching;
}
