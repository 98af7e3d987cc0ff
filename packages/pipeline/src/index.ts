/** The public API of the pipeline: the queue, the stages that carry an item through its life, and what keeps them going. */
export type {
  Briefing,
  BriefingHeader,
  ChartRequest,
  Dispute,
  ParsedBriefing,
  Pin,
  SourceSpan,
} from './briefing/briefing.ts';
export { briefingDocument } from './briefing/briefing-document.ts';
export { briefingToPublish } from './briefing/briefing-to-publish.ts';
export { CATEGORIES, CATEGORY_NAMES, type Category, parseCategory } from './briefing/categories.ts';
export { draftBriefing } from './briefing/draft/draft-briefing.ts';
export { LONGEST_QUOTATION } from './briefing/draft/excerpt.ts';
export type { BriefingFault, BriefingFaultCode } from './briefing/fault.ts';
export {
  type BriefingSummary,
  DECIDED_ENOUGH,
  type JudgedBriefing,
  judgeBriefing,
  type Standing,
  standingOf,
  type WrongFigure,
} from './briefing/judge/judge-briefing.ts';
export type { JudgedPin, PinFailure } from './briefing/judge/judge-pin.ts';
export { leadingIndicators } from './briefing/leading-indicators.ts';
export type { Block, FigureInline, Inline, RenderableBriefing, Section } from './briefing/page/page.ts';
export { renderableBriefing } from './briefing/page/renderable-briefing.ts';
export { parseBriefing } from './briefing/parse-briefing.ts';
export { type RecheckDeps, type RecheckedBriefing, recheckBriefings } from './briefing/recheck-briefings.ts';
export { SECTION_KINDS, SECTION_TITLES, type SectionKind } from './briefing/sections.ts';
export { summaryOf } from './briefing/summary-of.ts';
export { Checker, type TablesAnswer } from './check/checker.ts';
export { type ChangedWords, type DifferencePart, findDifference } from './document/difference.ts';
export { type Adopted, adoptCatalogue } from './edition/adopt-catalogue.ts';
export { CatalogueKeeper } from './edition/catalogue-keeper.ts';
export { PackageWatch } from './edition/package-watch.ts';
export { hubHandlers } from './feed/hub-handlers.ts';
export { openFetching } from './fetching/polite-fetching.ts';
export { DEAD_LETTERS, JOB_NAMES, type JobName } from './jobs.ts';
export { type Backlog, findBacklog } from './queue/backlog.ts';
export {
  type DeadLetter,
  dropDeadLetters,
  findDeadLetters,
  retryDeadLetters,
} from './queue/dead-letters.ts';
export { QUEUE_SCHEMA, Queue } from './queue/queue.ts';
export { Scheduler } from './service/scheduler.ts';
export { work } from './service/work.ts';
export type { StageDeps } from './stages/stage-deps.ts';
export { type Agreement, agreementsOf } from './story/agreements-of.ts';
export { type StoryConflict, storyMembers } from './story/make-story.ts';
