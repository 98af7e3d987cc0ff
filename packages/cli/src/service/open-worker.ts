import type { DocumentInput, Report } from '@assay/engine';
import { CatalogueKeeper, recheckBriefings, Scheduler, work } from '@assay/pipeline';
import { hasBriefings } from '@assay/store';
import { later } from './later.ts';
import type { Foundation } from './open-foundation.ts';
import type { Opening } from './opening.ts';
import { addSamples } from './samples.ts';
import { seedBriefings } from './seed-briefings.ts';
import { addStarterSources } from './starter-sources.ts';

/** Puts the catalogue in force, brings in what a first start comes with, and begins to take jobs and to send those that fall due. */
export async function openWorker(opening: Opening, foundation: Foundation): Promise<void> {
  const { deps, settings, closing } = opening;
  const { folders, records, store, queue, stages } = foundation;
  if (store.isAlone) await queue.releaseOrphans();
  const keeper = new CatalogueKeeper({
    ...stages,
    folders,
    readRecords: records.read,
    later,
    onAdopted: () => correctBriefings(opening, foundation),
  });
  await keeper.start();
  closing.add(() => keeper.stop());
  await addStarterSources(stages, deps.starterSources);
  if (settings.samples) await bringSamples(opening, foundation);
  await work(queue, stages, settings['check-threads']);
  const scheduler = new Scheduler({ ...stages, later });
  scheduler.start();
  closing.add(() => scheduler.stop());
}

/** Published briefings are checked again by a new edition. */
async function correctBriefings({ log }: Opening, foundation: Foundation): Promise<void> {
  const { db, now } = foundation.stages;
  if (!(await hasBriefings(db))) return;
  const catalogue = foundation.openCatalogue();
  for (const changed of await recheckBriefings({ db, now, check: checkBy(foundation), catalogue }))
    log.info({ ...changed }, 'briefing-corrected');
}

async function bringSamples({ deps, log, onStep }: Opening, foundation: Foundation): Promise<void> {
  const { openCatalogue, stages } = foundation;
  onStep('samples');
  await addSamples(stages, deps.samplesFolder);
  await seedBriefings(
    {
      db: stages.db,
      now: stages.now,
      openCatalogue,
      check: checkBy(foundation),
      onRefused: (name) => log.warn({ name }, 'briefing-refused'),
    },
    deps.briefingsFolder,
  );
}

function checkBy({ checker, stages }: Foundation): (document: DocumentInput) => Promise<Report> {
  return async (document) => (await checker.check(document, stages.now().toISOString())).report;
}
