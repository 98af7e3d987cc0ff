import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type EventStream, openEventStream } from '../testing/event-stream.ts';
import { claimsChecked, feedRecovered } from '../testing/sample-events.ts';
import { type SmallServer, startSmallServer } from '../testing/small-server.ts';

let small: SmallServer;
let streams: EventStream[] = [];

beforeEach(async () => {
  small = await startSmallServer();
});
afterEach(async () => {
  for (const stream of streams) stream.close();
  streams = [];
  await small.server.close();
});

async function open(query = '', headers: Record<string, string> = {}): Promise<EventStream> {
  const stream = await openEventStream(`${small.url}/live${query}`, headers);
  streams.push(stream);
  return stream;
}

describe('an event on the stream', () => {
  test('is its id, its kind and one line of JSON', async () => {
    const stream = await open();
    const opening = await stream.next();
    expect(opening).toMatchObject({ retry: '3000', id: '0', event: null });
    small.liveLog.append(claimsChecked());
    const block = await stream.next();
    expect(block?.text.split('\n')).toHaveLength(3);
    expect(block).toMatchObject({ id: '1', event: 'claims-checked' });
    expect(block?.data).toMatchObject({
      kind: 'claims-checked',
      at: '2026-05-01T00:00:00Z',
      claims: [{ text: '중국이 40만 대를 설치했다', verdict: 'refuted' }],
    });
  });

  test('is one line even where its words hold line breaks', async () => {
    const stream = await open();
    const { data } = claimsChecked();
    small.liveLog.append(claimsChecked({ data: { ...Object(data), title: 'a\n\nevent: b\r\nid: 9\u2028' } }));
    expect(await stream.ids(1)).toEqual(['1']);
    small.liveLog.append(feedRecovered());
    expect(await stream.ids(1)).toEqual(['2']);
  });

  test('holds nothing that its kind does not list', async () => {
    const stream = await open();
    const { data } = claimsChecked();
    small.liveLog.append(claimsChecked({ data: { ...Object(data), body: 'the whole article' } }));
    await stream.next();
    expect((await stream.next())?.text).not.toContain('whole article');
  });

  test('is withheld, counted and logged where it is not what its kind says; the next one comes', async () => {
    const stream = await open();
    small.liveLog.append(claimsChecked({ data: { documentId: 'd1' } }));
    small.liveLog.append(claimsChecked({ kind: 'no-such-kind' }));
    small.liveLog.append(claimsChecked({ at: 'yesterday' }));
    small.liveLog.append(feedRecovered());
    expect(await stream.ids(1)).toEqual(['4']);
    expect(small.lines.filter(({ level }) => level === 'error')).toHaveLength(3);
    const metrics = await (await fetch(`${small.url}/metrics`)).text();
    expect(metrics).toContain('assay_live_events_withheld_total{kind="claims-checked"} 2');
  });
});

describe('the stream itself', () => {
  test('is left alone by caches and proxies', async () => {
    const { headers } = await open();
    expect(headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['content-encoding']).toBeUndefined();
  });

  test('beats every fifteen seconds', async () => {
    const stream = await open();
    await stream.next();
    small.clock.pass(14_999);
    small.clock.pass(1);
    expect((await stream.next())?.text).toBe(':');
    small.clock.pass(15_000);
    expect((await stream.next())?.text).toBe(':');
  });

  test('tells with a beat the id of events that the filter left out', async () => {
    const stream = await open('?verdict=supported');
    const witness = await open();
    await stream.next();
    small.liveLog.append(claimsChecked());
    expect(await witness.ids(1)).toEqual(['1']);
    small.clock.pass(15_000);
    expect(await stream.next()).toMatchObject({ comment: true, id: '1', event: null, data: null });
    small.clock.pass(15_000);
    expect((await stream.next())?.text).toBe(':');
  });

  test('HEAD tells its headers and opens nothing', async () => {
    const response = await fetch(`${small.url}/live`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(await (await fetch(`${small.url}/metrics`)).text()).toContain('assay_live_readers 0');
  });

  test('notices a new event though the notification was lost', async () => {
    const stream = await open();
    await stream.next();
    small.liveLog.appendSilently(feedRecovered());
    small.clock.pass(15_000);
    expect(await stream.ids(1)).toEqual(['1']);
  });
});
