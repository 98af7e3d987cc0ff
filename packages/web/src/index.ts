/** The public API: the web server, and what it asks of the rest of the service. */
export { WEB_ERROR_STATUS, type WebErrorCode } from './errors/codes.ts';
export { CHECKS, type CheckName, type Health, type Readiness } from './health/health.ts';
export {
  EVENT_KINDS,
  type EventData,
  type EventKind,
  type EventLine,
  liveEventJsonSchema,
  parseEventLine,
} from './live/events.ts';
export type { KnowsValue } from './live/live-filter.ts';
export type { LiveEvent, LiveLog } from './live/live-log.ts';
export { cutQuotation, QUOTATION_LENGTH } from './live/quotation.ts';
export {
  type GaugeReading,
  type GaugeSource,
  JOB_STATES,
  type JobCount,
  type JobState,
  type MetricSources,
} from './metrics/metric-sources.ts';
export { parseRaceEdition, type RaceEdition } from './race/race-edition.ts';
export type { Clock } from './server/clock.ts';
export {
  createWebServer,
  type WebServer,
  type WebServerDeps,
  type WebServerSettings,
} from './server/create-web-server.ts';
export { DEFAULT_LIMITS, type WebLimits } from './server/limits.ts';
export type { ServerAddress } from './server/listening.ts';
export type { Log } from './server/log.ts';
export { SetupError, type SetupErrorCode } from './server/setup-error.ts';
export { readAssets } from './site/read-assets.ts';
export type { ReadAddress, SiteDeps } from './site/site-deps.ts';
export { namesOf } from './views/reading.ts';
export { type ReportPart, renderReportPage } from './views/report-page.ts';
export { renderReportTable } from './views/report-table.ts';
export type { WebSubDelivery, WebSubDenial, WebSubHandlers, WebSubIntent } from './websub/websub.ts';
