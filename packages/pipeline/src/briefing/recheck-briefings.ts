import type { Catalogue, DocumentInput, Language, Report } from '@assay/engine';
import { briefingAt, type Db, newestBriefings, publishBriefing } from '@assay/store';
import { briefingDocument } from './briefing-document.ts';
import { briefingToPublish } from './briefing-to-publish.ts';
import { judgeBriefing } from './judge/judge-briefing.ts';
import { parseBriefing } from './parse-briefing.ts';

/** What checking published briefings again takes from outside. */
export interface RecheckDeps {
  readonly db: Db;
  readonly now: () => Date;
  readonly catalogue: Catalogue;
  readonly check: (document: DocumentInput) => Promise<Report>;
}

/** A briefing of which a figure now stands otherwise. */
export interface RecheckedBriefing {
  readonly slug: string;
  readonly language: Language;
  readonly version: number;
}

const MOST = 10_000;

const NOTE: Readonly<Record<Language, string>> = {
  ko: '새로 나온 자료로 다시 확인했습니다.',
  en: 'Checked again against newer statistics.',
};

/**
 * Checks every published briefing that an older catalogue was the last to check. One whose verdicts change gets a version that
 * says so, be it publishable or not: it is out already, and readers must see how it stands. Gives those.
 */
export async function recheckBriefings({
  db,
  now,
  catalogue,
  check,
}: RecheckDeps): Promise<RecheckedBriefing[]> {
  const changed: RecheckedBriefing[] = [];
  const listed = await newestBriefings(db, { limit: MOST, language: null, category: null });
  for (const { slug, language, catalogue: last } of listed) {
    if (last === catalogue.sha256) continue;
    const found = await briefingAt(db, slug, language);
    const parsed = found === null ? null : parseBriefing(found.version.source);
    if (parsed?.kind !== 'briefing') continue;
    const report = await check(briefingDocument(parsed.briefing));
    const judged = judgeBriefing(parsed.briefing, report, catalogue);
    const briefing = briefingToPublish(parsed.briefing, report, judged, NOTE[language], now().toISOString());
    const { version, outcome } = await db.transaction().execute((trx) => publishBriefing(trx, briefing));
    if (outcome === 'new-version') changed.push({ slug, language, version });
  }
  return changed;
}
