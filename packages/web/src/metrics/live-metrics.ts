import { Counter, Histogram, type Registry } from 'prom-client';
import type { LiveMetrics } from '../live/live-hub.ts';
import { SECONDS } from './buckets.ts';

/** Registers what is counted of the events sent to live readers. Example: `lag(0.2)` for one that was sent after 200 ms. */
export function registerLiveMetrics(registers: Registry[]): LiveMetrics {
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
  return {
    lag: (seconds) => lag.observe(seconds),
    sent: (events) => sent.inc(events),
    withheld: (kind) => withheld.inc({ kind }),
    dropped: (reason) => dropped.inc({ reason }),
  };
}
