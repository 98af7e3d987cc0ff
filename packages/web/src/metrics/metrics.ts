import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { LiveMetrics } from '../live/live-hub.ts';
import type { Clock } from '../server/clock.ts';
import type { Log } from '../server/log.ts';
import { shareAnswer } from '../server/share-answer.ts';
import { type HttpMetrics, registerHttpMetrics } from './http-metrics.ts';
import { jobGauges } from './job-gauges.ts';
import { registerLiveMetrics } from './live-metrics.ts';
import type { MetricSources } from './metric-sources.ts';
import { registerGauges } from './register-gauges.ts';

export interface MetricsDeps {
  readonly sources: MetricSources;
  readonly liveReaders: () => number;
  readonly clock: Clock;
  readonly log: Log;
  /** How long a collector may take, in milliseconds. */
  readonly collectMs: number;
}

/** What this process counts, and the text that Prometheus reads. */
export interface Metrics extends HttpMetrics {
  readonly refusedReader: (reason: 'total' | 'address') => void;
  readonly webSubDelivery: (outcome: 'queued' | 'invalid' | 'gone') => void;
  readonly live: LiveMetrics;
  readonly contentType: string;
  readonly render: () => Promise<string>;
}

/** Begins to count. Example: after `live.sent(3)`, `render()` has the line `assay_live_events_sent_total 3`. */
export function createMetrics({ sources, liveReaders, clock, log, collectMs }: MetricsDeps): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  // They are told in the order in which they are registered.
  const http = registerHttpMetrics(registers);
  const live = registerLiveMetrics(registers);
  const refused = new Counter({
    name: 'assay_live_readers_refused_total',
    help: 'Live readers turned away, by the limit that was reached',
    labelNames: ['limit'],
    registers,
  });
  refused.inc({ limit: 'total' }, 0);
  refused.inc({ limit: 'address' }, 0);
  const deliveries = new Counter({
    name: 'assay_websub_deliveries_total',
    help: 'Pushes by WebSub hubs',
    labelNames: ['outcome'],
    registers,
  });
  new Gauge({
    name: 'assay_live_readers',
    help: 'Open live streams of this process',
    registers,
    collect() {
      this.set(liveReaders());
    },
  });
  const gauges = [...jobGauges(sources.jobCounts), ...sources.gauges];
  const readGauges = registerGauges(gauges, { registry, clock, log, collectMs });

  return {
    ...http,
    refusedReader: (limit) => refused.inc({ limit }),
    webSubDelivery: (outcome) => deliveries.inc({ outcome }),
    live,
    contentType: registry.contentType,
    /** Figures are read anew for each answer, and one must not empty them for another. */
    render: shareAnswer(async () => {
      await readGauges();
      return registry.metrics();
    }),
  };
}
