import { hubHandlers, PackageWatch } from '@assay/pipeline';
import { findSource, LiveLog } from '@assay/store';
import { createWebServer } from '@assay/web';
import { gaugesOf } from './gauges.ts';
import { healthOf } from './health.ts';
import { later } from './later.ts';
import type { Foundation } from './open-foundation.ts';
import type { Opening } from './opening.ts';
import { openSite } from './site.ts';

/** Begins to answer requests, and to hand events to live readers. Gives the address. Throws SetupError. */
export async function openWeb(opening: Opening, foundation: Foundation): Promise<string> {
  const { settings, roles, log, closing } = opening;
  const { store, queue, stages } = foundation;
  if (!roles.worker) watchPackages(opening, foundation);
  const liveLog = new LiveLog(store.database, { log: stages.log, later });
  await liveLog.start();
  closing.add(() => liveLog.close());
  const web = createWebServer(
    {
      liveLog,
      knows: (name, id) => isKnown(foundation, name, id),
      health: healthOf(store, queue),
      metrics: { jobCounts: () => queue.counts(), gauges: gaugesOf(stages.db) },
      websub: hubHandlers(stages),
      site: await openPages(opening, foundation),
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
  closing.add(() => web.close());
  return url;
}

/** Another process puts a new edition in force; this one shows it and checks drafts by it. */
function watchPackages({ log, closing }: Opening, { folders, records, checker, stages }: Foundation): void {
  const watch = new PackageWatch({
    folders,
    later,
    log: stages.log,
    onChanged: async () => {
      const { sha256, version } = records.read();
      await checker.reload();
      log.info({ sha256, version }, 'catalogue-read');
    },
  });
  watch.start();
  closing.add(() => watch.stop());
}

/** Whether there is such a source, entity or indicator, which a live reader asks for. */
async function isKnown(
  { records, stages }: Foundation,
  name: 'source' | 'entity' | 'indicator',
  id: string,
): Promise<boolean> {
  if (name === 'source') return (await findSource(stages.db, id)) !== null;
  const { entities, indicators } = records.last();
  return (name === 'entity' ? entities : indicators).some((record) => record.id === id);
}

function openPages({ deps }: Opening, { records, openCatalogue, checker, stages }: Foundation) {
  return openSite(deps.programFolder, deps.scriptsFolder, {
    db: stages.db,
    checker,
    records: records.last,
    openCatalogue,
    fetchArticle: stages.fetchArticle,
    publicAddress: stages.publicAddress,
    now: stages.now,
  });
}

/** The name under which others reach the service, beside those of the machine. */
function hostsOf(address: string | null): string[] {
  return address === null ? [] : [new URL(address).hostname];
}
