import { shareAnswer } from '../server/share-answer.ts';
import type { GaugeSource, JobCount, JobState } from './metric-sources.ts';

/** States in which a job waits for its turn. */
const WAITING: readonly JobState[] = ['created', 'retry'];

/** Jobs by queue and state, and how many wait in each queue; asked for once a reading. */
export function jobGauges(jobCounts: () => Promise<readonly JobCount[]>): readonly GaugeSource[] {
  /** Both gauges are read at the same time. */
  const counts = shareAnswer(jobCounts);
  return [
    {
      name: 'assay_jobs',
      help: 'Jobs by queue and state',
      labels: ['queue', 'state'],
      async read() {
        return (await counts()).map(({ queue, state, count }) => ({
          labels: { queue, state },
          value: count,
        }));
      },
    },
    {
      name: 'assay_queue_depth',
      help: 'Jobs that wait for their turn, by queue',
      labels: ['queue'],
      async read() {
        const depths = new Map<string, number>();
        for (const { queue, state, count } of await counts())
          depths.set(queue, (depths.get(queue) ?? 0) + (WAITING.includes(state) ? count : 0));
        return [...depths].map(([queue, value]) => ({ labels: { queue }, value }));
      },
    },
  ];
}
