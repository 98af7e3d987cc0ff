import { randomBytes } from 'node:crypto';
import { openPackages, readPackagesSync } from '@assay/catalog';
import type { Catalogue, CatalogueRecords, DocumentInput, Report } from '@assay/engine';
import {
  CatalogueKeeper,
  Checker,
  hubHandlers,
  openFetching,
  PackageWatch,
  Queue,
  recheckBriefings,
  Scheduler,
  type StageDeps,
  work,
} from '@assay/pipeline';
import { findSource, hasBriefings, LiveLog } from '@assay/store';
import { createWebServer, type WebServer } from '@assay/web';
import { bundledFolders } from '../catalogue/load-catalogue.ts';
import { fetchDeps } from '../commands/source/fetch-deps.ts';
import type { CliDeps } from '../deps.ts';
import type { Settings } from '../settings/settings.ts';
import { gaugesOf } from './gauges.ts';
import { healthOf } from './health.ts';
import type { ServiceLog } from './open-log.ts';
import { type OpenStore, openStore } from './open-store.ts';
import { addSamples } from './samples.ts';
import { seedBriefings } from './seed-briefings.ts';
import { openSite } from './site.ts';
import { addStarterSources } from './starter-sources.ts';

/** What a process of the service does. */
export interface Roles {
  readonly web: boolean;
  readonly worker: boolean;
}

/** A service that runs. */
export interface Service {
  /** Where it answers; null without the web. */
  readonly url: string | null;
  readonly store: OpenStore;
  readonly stop: () => Promise<void>;
}

/** Told while a start takes its time. */
export type StartStep = 'creating' | 'starting' | 'catalogue' | 'samples';

/** A job that runs when the service is stopped gets so long to end; what does not is done again at the next start. */
const STOP_MS = 10_000;

/**
 * Opens the service: database, queue, checking threads, scheduler and web server, as the roles ask. Whatever was opened is
 * closed again where a later step fails. Throws StoreError, SetupError, CatalogueFaultError.
 */
export async function openService(
  deps: CliDeps,
  settings: Settings,
  roles: Roles,
  log: ServiceLog,
  onStep: (step: StartStep) => void,
): Promise<Service> {
  const closing: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const close of closing.splice(0).reverse())
      await close().catch((error: unknown) => log.error({ message: String(error) }, 'stop-failed'));
  };
  try {
    return await open(deps, settings, roles, log, onStep, closing, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function open(
  deps: CliDeps,
  settings: Settings,
  roles: Roles,
  log: ServiceLog,
  onStep: (step: StartStep) => void,
  closing: (() => Promise<unknown>)[],
  stop: () => Promise<void>,
): Promise<Service> {
  const folders = [...bundledFolders(deps.dataFolder), ...settings.catalog];
  const openCatalogue = (): Catalogue => openPackages(folders, deps.catalogueCache);
  const checker = new Checker(
    { folders, cache: deps.catalogueCache?.folder ?? null },
    settings['check-threads'],
  );
  closing.push(() => checker.close());
  // Every process checks: a worker what sources publish, one that answers what readers paste. It opens the catalogue meanwhile.
  const checking = checker.start();
  checking.catch(() => {});
  const dataFolder = settings.data ?? deps.serviceFolder;
  const store = await openStore(settings, dataFolder, log, { max: 12, onStep });
  closing.push(store.close);
  const { db } = store.database;
  const logs = {
    log: (level: 'info' | 'warn' | 'error', event: string, data: object) => log[level]({ ...data }, event),
  };
  const queue = new Queue(store.connection, db, logs, { works: roles.worker });
  await queue.start();

  onStep('catalogue');
  let records: CatalogueRecords = readPackagesSync(folders);
  const readRecords = (): CatalogueRecords => {
    records = readPackagesSync(folders);
    return records;
  };
  const { stop: stopFetching, ...fetching } = openFetching(
    await fetchDeps(settings, deps.now),
    settings['host-gap-ms'],
  );
  closing.push(async () => stopFetching());
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
    ...logs,
  };
  // Closed in the opposite order: first whoever sends and takes jobs, then what their work needs.
  closing.push(() => queue.stop(STOP_MS));
  await checking;
  if (roles.worker) {
    if (store.isAlone) await queue.releaseOrphans();
    const check = async (document: DocumentInput): Promise<Report> =>
      (await checker.check(document, stages.now().toISOString())).report;
    const keeper = new CatalogueKeeper({
      ...stages,
      folders,
      readRecords,
      later,
      onAdopted: async () => {
        if (!(await hasBriefings(db))) return;
        for (const changed of await recheckBriefings({
          db,
          now: stages.now,
          check,
          catalogue: openCatalogue(),
        }))
          log.info({ ...changed }, 'briefing-corrected');
      },
    });
    await keeper.start();
    closing.push(() => keeper.stop());
    await addStarterSources(stages, deps.starterSources);
    if (settings.samples) {
      onStep('samples');
      await addSamples(stages, deps.samplesFolder);
      await seedBriefings(
        {
          db,
          now: stages.now,
          openCatalogue,
          check,
          onRefused: (name) => log.warn({ name }, 'briefing-refused'),
        },
        deps.briefingsFolder,
      );
    }
    await work(queue, stages, settings['check-threads']);
    const scheduler = new Scheduler({ ...stages, later });
    scheduler.start();
    closing.push(() => scheduler.stop());
  }
  if (!roles.web) return { url: null, store, stop };
  if (!roles.worker) {
    /** Another process puts a new edition in force; this one shows it and checks drafts by it. */
    const watch = new PackageWatch({
      folders,
      later,
      ...logs,
      onChanged: async () => {
        const { sha256, version } = readRecords();
        await checker.reload();
        log.info({ sha256, version }, 'catalogue-read');
      },
    });
    watch.start();
    closing.push(() => watch.stop());
  }
  const liveLog = new LiveLog(store.database, { ...logs, later });
  await liveLog.start();
  closing.push(() => liveLog.close());
  const web: WebServer = createWebServer(
    {
      liveLog,
      knows: async (name, id) =>
        name === 'source'
          ? (await findSource(db, id)) !== null
          : (name === 'entity' ? records.entities : records.indicators).some((record) => record.id === id),
      health: healthOf(store, queue),
      metrics: { jobCounts: () => queue.counts(), gauges: gaugesOf(db) },
      websub: hubHandlers(stages),
      site: await openSite(deps.programFolder, deps.scriptsFolder, {
        db,
        checker,
        records: () => records,
        openCatalogue,
        fetchArticle: fetching.fetchArticle,
        publicAddress: settings['public-address'],
        now: stages.now,
      }),
      clock: { now: Date.now, after: (ms, run) => later(run, ms) },
      log,
    },
    {
      host: settings.host,
      port: settings.port,
      allowedHosts: hostsOf(settings['public-address']),
      trustedProxies: settings['trusted-proxies'],
      limits: { liveReaders: settings['live-readers'] },
    },
  );
  const { url } = await web.listen();
  closing.push(() => web.close());
  return { url, store, stop };
}

/** The name under which others reach the service, beside those of the machine. */
function hostsOf(address: string | null): string[] {
  return address === null ? [] : [new URL(address).hostname];
}

function later(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}
