import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Clock } from '../server/clock.ts';
import type { Log } from '../server/log.ts';
import { jobGauges } from './job-gauges.ts';
import type { GaugeSource, MetricSources } from './metric-sources.ts';
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
export interface Metrics {
  readonly answered: (method: string, route: string, status: number, seconds: number) => void;
  readonly refusedConnection: () => void;
  readonly refusedReader: (reason: 'total' | 'address') => void;
  readonly webSubDelivery: (outcome: 'queued' | 'invalid' | 'gone') => void;
  readonly live: {
    readonly lag: (seconds: number) => void;
    readonly sent: (events: number) => void;
    readonly withheld: (kind: string) => void;
    readonly dropped: (reason: 'stalled') => void;
  };
  readonly contentType: string;
  readonly render: () => Promise<string>;
}

/** From a millisecond to ten seconds: an event is to be with its readers within one. */
const SECONDS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function createMetrics({ sources, liveReaders, clock, log, collectMs }: MetricsDeps): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const answers = new Histogram({
    name: 'assay_http_answer_seconds',
    help: 'Time to answer a request, to the first byte of a stream',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers,
  });
  const connections = new Counter({
    name: 'assay_http_connections_refused_total',
    help: 'Connections closed at once because too many were open',
    registers,
  });
  const lag = new Histogram({
    name: 'assay_live_event_lag_seconds',
    help: 'Time from an event to its being handed to the live readers of this process',
    buckets: SECONDS,
    registers,
  });
  const sent = new Counter({
    name: 'assay_live_events_sent_total',
    help: 'Events written to live readers, one for each reader',
    registers,
  });
  const withheld = new Counter({
    name: 'assay_live_events_withheld_total',
    help: 'Events not sent because they were not what their kind says',
    labelNames: ['kind'],
    registers,
  });
  const dropped = new Counter({
    name: 'assay_live_readers_dropped_total',
    help: 'Live readers cut off by the server',
    labelNames: ['reason'],
    registers,
  });
  dropped.inc({ reason: 'stalled' }, 0);
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
  const gauges: readonly GaugeSource[] = [...jobGauges(sources.jobCounts), ...sources.gauges];
  const readGauges = registerGauges(gauges, { registry, clock, log, collectMs });

  return {
    answered: (method, route, status, seconds) =>
      answers.observe({ method, route, status: String(status) }, seconds),
    refusedConnection: () => connections.inc(),
    refusedReader: (limit) => refused.inc({ limit }),
    webSubDelivery: (outcome) => deliveries.inc({ outcome }),
    live: {
      lag: (seconds) => lag.observe(seconds),
      sent: (events) => sent.inc(events),
      withheld: (kind) => withheld.inc({ kind }),
      dropped: (reason) => dropped.inc({ reason }),
    },
    contentType: registry.contentType,
    async render() {
      await readGauges();
      return registry.metrics();
    },
  };
}
