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

function append(count: number): void {
  for (let one = 0; one < count; one += 1) small.liveLog.append(feedRecovered());
}

describe('a reader that returns', () => {
  test('gets what it missed, then what comes, each once', async () => {
    const first = await open();
    append(3);
    expect(await first.ids(3)).toEqual(['1', '2', '3']);
    first.close();
    append(4);
    const again = await open('', { 'last-event-id': '3' });
    append(2);
    expect(await again.ids(6)).toEqual(['4', '5', '6', '7', '8', '9']);
  });

  test('can say in the address where to begin', async () => {
    append(3);
    const witness = await open('?after=0');
    expect(await witness.ids(3)).toEqual(['1', '2', '3']);
    expect(await (await open('?after=2')).ids(1)).toEqual(['3']);
  });

  test('is believed by its header, which is newer than the address it began with', async () => {
    append(3);
    const stream = await open('?after=0', { 'last-event-id': '2' });
    expect(await stream.ids(1)).toEqual(['3']);
  });

  test('gets of the past too what its filter lets through', async () => {
    small.liveLog.append(claimsChecked());
    append(2);
    small.liveLog.append(claimsChecked());
    const stream = await open('?after=0&verdict=refuted&entity=CHN&entity=KOR');
    expect(await stream.ids(2)).toEqual(['1', '4']);
  });

  test('does not wait for an id that is not in the log any more', async () => {
    const stream = await open('?after=900');
    expect(await stream.next()).toMatchObject({ id: '0' });
    append(1);
    expect(await stream.ids(1)).toEqual(['1']);
  });

  test('is not sent again what another process had sent, though this one has not read it yet', async () => {
    for (let one = 0; one < 5; one += 1) small.liveLog.appendSilently(feedRecovered());
    const stream = await open('', { 'last-event-id': '4' });
    append(1);
    expect(await stream.ids(2)).toEqual(['5', '6']);
  });

  test('gets the past whole, however long, over a real connection', async () => {
    for (let one = 0; one < 5000; one += 1) small.liveLog.appendSilently(claimsChecked());
    append(1);
    const stream = await open('?after=0');
    const ids = await stream.ids(5001);
    expect(ids).toEqual(Array.from({ length: 5001 }, (_, index) => String(index + 1)));
  });
});

test('a reader that takes nothing costs no memory, and misses nothing', { timeout: 20_000 }, async () => {
  const { data } = claimsChecked();
  const [claim] = Object(data).claims;
  const claims = Array.from({ length: 200 }, () => ({ ...claim, text: '가'.repeat(400) }));
  // A stream that nobody reads takes nothing from its socket.
  const slow = await open();
  const quick = await open();
  for (let one = 0; one < 30; one += 1)
    small.liveLog.append(claimsChecked({ data: { ...Object(data), claims } }));
  expect(await quick.ids(30)).toHaveLength(30);
  // 10 MB went to the quick one. The slow one's connection took what the system keeps for it, and no more was written.
  const sent = /assay_live_events_sent_total ([0-9]+)/.exec(
    await (await fetch(`${small.url}/metrics`)).text(),
  );
  expect(Number(sent?.[1])).toBeLessThan(58);
  expect(await slow.ids(30)).toEqual(Array.from({ length: 30 }, (_, index) => String(index + 1)));
});

describe('a question that makes no sense', () => {
  test.each([
    [
      '?lang=ko',
      'ko-KR,ko;q=0.9,en;q=0.8',
      '알 수 없는 매개변수입니다: lang – 쓸 수 있는 것: language, verdict, entity, indicator, source, after',
    ],
    [
      '?lang=ko',
      'fr',
      'unknown parameter: lang; this address takes language, verdict, entity, indicator, source, after',
    ],
    ['?language=fr', 'ko', '알 수 없는 값입니다(language): fr – 쓸 수 있는 것: ko, en'],
    ['?entity=ATL', 'ko', '알 수 없는 값입니다(entity): ATL – 철자를 확인하세요'],
    ['?after=x', 'en', "not an event's id: x; give one that this stream has sent"],
    ['?after=-1', 'en', "not an event's id: -1; give one that this stream has sent"],
    [
      '?after=9223372036854775808',
      'en',
      "not an event's id: 9223372036854775808; give one that this stream has sent",
    ],
    ['?after=1&after=2', 'en', 'after is given twice; give it once'],
    ['?source=%0d%0aid:%20x', 'en', 'unknown source: ??id: x; check its spelling'],
  ])('%s in %s gets one clear line', async (query, language, line) => {
    const response = await fetch(`${small.url}/live${query}`, { headers: { 'accept-language': language } });
    expect([response.status, await response.text()]).toEqual([400, `${line}\n`]);
    expect(response.headers.get('content-language')).toBe(language.startsWith('ko') ? 'ko' : 'en');
    expect(response.headers.get('vary')).toBe('Accept-Language');
  });
});
