import type { BriefingTable } from './briefing.ts';
import type { BriefingVersionTable } from './briefing-version.ts';
import type { CatalogueCellTable } from './catalogue-cell.ts';
import type { CatalogueVersionTable } from './catalogue-version.ts';
import type { ClaimTable } from './claim.ts';
import type { ClaimWatchTable } from './claim-watch.ts';
import type { CorrectionTable } from './correction.ts';
import type { DocumentTable } from './document.ts';
import type { DocumentVersionTable } from './document-version.ts';
import type { EventLogTable } from './event-log.ts';
import type { FeedTable } from './feed.ts';
import type { ItemTable } from './item.ts';
import type { KeptReportTable } from './kept-report.ts';
import type { QuestionTable } from './question.ts';
import type { ReportTable } from './report.ts';
import type { SourceTable } from './source.ts';
import type { StoryTable } from './story.ts';
import type { StoryKeyTable } from './story-key.ts';
import type { StoryMemberTable } from './story-member.ts';
import type { VerdictTable } from './verdict.ts';

/** Every table, by its name in the schema `assay`. */
export interface Tables {
  readonly source: SourceTable;
  readonly feed: FeedTable;
  readonly item: ItemTable;
  readonly document: DocumentTable;
  readonly document_version: DocumentVersionTable;
  readonly claim: ClaimTable;
  readonly verdict: VerdictTable;
  readonly report: ReportTable;
  readonly claim_watch: ClaimWatchTable;
  readonly correction: CorrectionTable;
  readonly story: StoryTable;
  readonly story_member: StoryMemberTable;
  readonly story_key: StoryKeyTable;
  readonly event_log: EventLogTable;
  readonly catalogue_version: CatalogueVersionTable;
  readonly catalogue_cell: CatalogueCellTable;
  readonly briefing: BriefingTable;
  readonly briefing_version: BriefingVersionTable;
  readonly kept_report: KeptReportTable;
  readonly question: QuestionTable;
}

export type TableName = keyof Tables;
