import type { TableName } from '../tables/tables.ts';

/**
 * Where a table lives on a cluster. `by-document`: spread by `document_id`, rows of one document together. `by-story`: spread by
 * its own key. `everywhere`: small, a copy on every machine. `here`: on the coordinator alone, as the queue is.
 */
export type Placement = 'by-document' | 'by-story' | 'everywhere' | 'here';

/** The only list of what goes where. */
export const PLACEMENTS: Readonly<Record<TableName, Placement>> = {
  source: 'everywhere',
  feed: 'here',
  item: 'by-document',
  document: 'by-document',
  document_version: 'by-document',
  claim: 'by-document',
  verdict: 'by-document',
  report: 'by-document',
  claim_watch: 'by-document',
  correction: 'by-document',
  story: 'by-story',
  story_member: 'by-document',
  story_key: 'here',
  event_log: 'here',
  catalogue_version: 'here',
  catalogue_cell: 'everywhere',
  briefing: 'here',
  briefing_version: 'here',
  kept_report: 'here',
  question: 'here',
};
