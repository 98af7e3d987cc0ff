import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEventStream } from '../testing/event-stream.ts';
import { feedRecovered } from '../testing/sample-events.ts';
import { type SmallServer, startSmallServer } from '../testing/small-server.ts';

let small: SmallServer;
beforeEach(async () => {
  small = await startSmallServer();
});
afterEach(() => small.server.close());

async function metrics(): Promise<string> {
  const response = await fetch(`${small.url}/metrics`);
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  return response.text();
}

describe('what this process counts', () => {
  test('answers by route, never by address', async () => {
    await fetch(`${small.url}/websub/secret-feed`);
    await fetch(`${small.url}/nowhere/${'x'.repeat(50)}`);
    await fetch(`${small.url}/healthz`, { method: 'PROPFIND' });
    const text = await metrics();
    expect(text).toContain(
      'assay_http_answer_seconds_count{method="GET",route="/websub/:feedId",status="400"} 1',
    );
    expect(text).toContain('assay_http_answer_seconds_count{method="GET",route="none",status="404"} 1');
    expect(text).toContain('assay_http_answer_seconds_count{method="other",route="/healthz",status="405"} 1');
    expect(text).not.toContain('secret-feed');
  });

  test('live readers, what they were sent and how late', async () => {
    const stream = await openEventStream(`${small.url}/live`);
    small.clock.pass(200);
    small.liveLog.append(feedRecovered());
    await stream.ids(1);
    const text = await metrics();
    expect(text).toContain('assay_live_readers 1');
    expect(text).toContain('assay_live_events_sent_total 1');
    expect(text).toContain('assay_live_event_lag_seconds_sum 0.2');
    expect(text).toContain('assay_live_readers_dropped_total{reason="stalled"} 0');
    stream.close();
  });

  test('its own memory and processor time', async () => {
    expect(await metrics()).toMatch(/process_resident_memory_bytes [1-9]/);
  });
});

describe('what others count', () => {
  test('jobs by queue and state, and how many wait', async () => {
    small.world.jobs = [
      { queue: 'poll-feed', state: 'created', count: 3 },
      { queue: 'poll-feed', state: 'retry', count: 2 },
      { queue: 'poll-feed', state: 'active', count: 1 },
      { queue: 'check-document', state: 'failed', count: 4 },
    ];
    const text = await metrics();
    expect(text).toContain('assay_jobs{queue="poll-feed",state="retry"} 2');
    expect(text).toContain('assay_queue_depth{queue="poll-feed"} 5');
    expect(text).toContain('assay_queue_depth{queue="check-document"} 0');
  });

  test('whoever asks at the same time gets them all', async () => {
    small.world.jobs = [{ queue: 'poll-feed', state: 'created', count: 3 }];
    for (const text of await Promise.all([metrics(), metrics(), metrics()]))
      expect(text).toContain('assay_jobs{queue="poll-feed",state="created"} 3');
  });

  test('what is gone is no longer told', async () => {
    small.world.jobs = [{ queue: 'old', state: 'created', count: 3 }];
    await metrics();
    small.world.jobs = [];
    expect(await metrics()).not.toContain('queue="old"');
  });

  test.each([['fails', new Error('the database is away')] as const, ['gives no answer', 'never'] as const])(
    'a figure that %s is left out and counted; the others stand',
    async (_, jobs) => {
      small.world.jobs = [{ queue: 'old', state: 'created', count: 3 }];
      await metrics();
      small.world.jobs = jobs;
      const timer = setInterval(() => small.clock.pass(500), 1);
      const text = await metrics();
      clearInterval(timer);
      expect(text).not.toContain('queue="old"');
      expect(text).toContain('assay_collector_failures_total{gauge="assay_jobs"} 1');
      expect(text).toContain('assay_live_readers 0');
    },
  );
});
