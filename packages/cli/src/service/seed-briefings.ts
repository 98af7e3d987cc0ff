import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue, DocumentInput, Report } from '@assay/engine';
import { briefingDocument, briefingToPublish, judgeBriefing, parseBriefing } from '@assay/pipeline';
import { type Db, hasBriefings, publishBriefing } from '@assay/store';

/** What bringing in the first briefings takes from outside. */
export interface SeedDeps {
  readonly db: Db;
  readonly now: () => Date;
  /** Opens the catalogue in force; asked for where there is something to publish. */
  readonly openCatalogue: () => Catalogue;
  readonly check: (document: DocumentInput) => Promise<Report>;
  /** Hears of a briefing that the catalogue in force does not bear out. */
  readonly onRefused: (name: string) => void;
}

/**
 * Publishes the briefings of a folder where there was never one: on a first start. One that the catalogue in force does not
 * bear out is left out. Gives how many were published.
 */
export async function seedBriefings(deps: SeedDeps, folder: string): Promise<number> {
  const { db, now, openCatalogue, check, onRefused } = deps;
  if (await hasBriefings(db)) return 0;
  const catalogue = openCatalogue();
  const at = now().toISOString();
  let published = 0;
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.md')) continue;
    const parsed = parseBriefing(readFileSync(join(folder, name), 'utf8'));
    const report = parsed.kind === 'briefing' ? await check(briefingDocument(parsed.briefing)) : null;
    if (parsed.kind !== 'briefing' || report === null) {
      onRefused(name);
      continue;
    }
    const judged = judgeBriefing(parsed.briefing, report, catalogue);
    if (!judged.publishable) {
      onRefused(name);
      continue;
    }
    const briefing = briefingToPublish(parsed.briefing, report, judged, '', at);
    await db.transaction().execute((trx) => publishBriefing(trx, briefing));
    published++;
  }
  return published;
}
