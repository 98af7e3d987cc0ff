import type { Handler } from '../server/web-context.ts';
import type { Metrics } from './metrics.ts';

/** `GET /metrics`: Prometheus's text. */
export function answerMetrics({ metrics }: { readonly metrics: Metrics }): Handler {
  return async (context) =>
    context.body(await metrics.render(), 200, {
      'content-type': metrics.contentType,
      'cache-control': 'no-store',
    });
}
