import { Counter, Gauge, type Registry } from 'prom-client';
import { type Clock, within } from '../server/clock.ts';
import type { Log } from '../server/log.ts';
import type { GaugeSource } from './metric-sources.ts';

interface GaugeDeps {
  readonly registry: Registry;
  readonly clock: Clock;
  readonly log: Log;
  readonly collectMs: number;
}

/**
 * Registers figures of other parts; gives back how to read them all.
 * What fails or is late has no value in that answer: an old figure would look like a new one.
 */
export function registerGauges(
  sources: readonly GaugeSource[],
  { registry, clock, log, collectMs }: GaugeDeps,
): () => Promise<void> {
  const failures = new Counter({
    name: 'assay_collector_failures_total',
    help: 'Figures that could not be read for an answer',
    labelNames: ['gauge'],
    registers: [registry],
  });
  const gauges = sources.map((source) => ({
    source,
    gauge: new Gauge({
      name: source.name,
      help: source.help,
      labelNames: [...source.labels],
      registers: [registry],
    }),
  }));

  async function readOne({ source, gauge }: (typeof gauges)[number]): Promise<void> {
    try {
      const readings = await within(clock, collectMs, source.read(), null);
      gauge.reset();
      if (readings === null) throw new Error(`no answer within ${collectMs} ms`);
      for (const { labels, value } of readings) gauge.set({ ...labels }, value);
    } catch (error) {
      gauge.reset();
      failures.inc({ gauge: source.name });
      log.warn({ gauge: source.name, err: error }, 'a figure could not be read');
    }
  }

  return async () => {
    await Promise.all(gauges.map(readOne));
  };
}
