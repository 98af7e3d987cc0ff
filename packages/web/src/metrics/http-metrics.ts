import { Counter, Histogram, type Registry } from 'prom-client';
import { SECONDS } from './buckets.ts';

/** What is counted of requests. */
export interface HttpMetrics {
  readonly answered: (method: string, route: string, status: number, seconds: number) => void;
  readonly refusedConnection: () => void;
}

/** Registers what is counted of requests. Example: `answered('GET', '/healthz', 200, 0.01)`. */
export function registerHttpMetrics(registers: Registry[]): HttpMetrics {
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
  return {
    answered: (method, route, status, seconds) =>
      answers.observe({ method, route, status: String(status) }, seconds),
    refusedConnection: () => connections.inc(),
  };
}
