import { catalogueRoute } from './catalogue/catalogue-route.ts';
import { feedRoute } from './feeds/feed-route.ts';
import { robotsRoute, sitemapRoute } from './feeds/sitemap-route.ts';
import { answerAlive } from './health/answer-alive.ts';
import { answerReady } from './health/answer-ready.ts';
import type { Health } from './health/health.ts';
import type { Admission } from './live/admission.ts';
import type { KnowsValue } from './live/live-filter.ts';
import type { LiveHub } from './live/live-hub.ts';
import { openStream } from './live/open-stream.ts';
import { answerMetrics } from './metrics/answer-metrics.ts';
import type { Metrics } from './metrics/metrics.ts';
import type { ClientAddress } from './server/client-address.ts';
import type { Clock } from './server/clock.ts';
import type { WebLimits } from './server/limits.ts';
import type { Log } from './server/log.ts';
import type { Route } from './server/route.ts';
import { assetRoute } from './site/asset-route.ts';
import { chartRoute } from './site/chart-route.ts';
import { pageRoutes } from './site/page-routes.ts';
import { pages } from './site/pages.ts';
import { pictureRoute } from './site/picture-route.ts';
import type { SiteDeps } from './site/site-deps.ts';
import { answerIntent } from './websub/answer-intent.ts';
import { receivePush } from './websub/receive-push.ts';
import type { WebSubHandlers } from './websub/websub.ts';

/** All that the answers are made of. */
export interface RouteDeps {
  readonly health: Health;
  readonly metrics: Metrics;
  readonly hub: LiveHub;
  readonly admission: Admission;
  readonly knows: KnowsValue;
  readonly websub: WebSubHandlers;
  /** What pages are made of; null where the server has none. */
  readonly site: SiteDeps | null;
  readonly clientAddress: ClientAddress;
  readonly limits: WebLimits;
  readonly clock: Clock;
  readonly log: Log;
  readonly isStopping: () => boolean;
}

/** The pages and their files, where the service has them. */
function siteRoutes({ site, clientAddress }: RouteDeps): readonly Route[] {
  if (site === null) return [];
  return [
    assetRoute(site.assets),
    chartRoute(site),
    pictureRoute(site),
    feedRoute(site),
    sitemapRoute(site),
    robotsRoute(site),
    catalogueRoute(site.records),
    ...pageRoutes({ ...site, clientAddress }, pages(site)),
  ];
}

/** Every address of the server. */
export function routes(deps: RouteDeps): readonly Route[] {
  return [
    { path: '/healthz', type: 'application/json', get: answerAlive(deps) },
    { path: '/readyz', type: 'application/json', get: answerReady(deps) },
    { path: '/metrics', type: 'text/plain', get: answerMetrics(deps) },
    { path: '/live', type: 'text/event-stream', get: openStream(deps) },
    { path: '/websub/:feedId', type: null, get: answerIntent(deps), post: receivePush(deps) },
    ...siteRoutes(deps),
  ];
}
