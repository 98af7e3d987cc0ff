import { expect, test } from 'vitest';
import { HostQueue } from './host-queue.ts';

function fakeTime() {
  let at = 0;
  return {
    now: () => at,
    pause: async (ms: number) => {
      at += ms;
    },
    pass: (ms: number) => {
      at += ms;
    },
  };
}

test('one thing at a time of one host, with a pause between', async () => {
  const time = fakeTime();
  const queue = new HostQueue(time);
  const starts: number[] = [];
  let running = 0;
  const request = async () => {
    starts.push(time.now());
    expect(++running).toBe(1);
    time.pass(200);
    await Promise.resolve();
    running--;
  };
  await Promise.all([1, 2, 3].map(() => queue.run('a.kr', 1000, request)));
  expect(starts).toEqual([0, 1200, 2400]);
});

test('hosts do not wait for each other, and a request that fails holds up nobody', async () => {
  const time = fakeTime();
  const queue = new HostQueue(time);
  const never = queue.run('slow.kr', 0, () => new Promise<string>(() => {}));
  const failing = queue.run('a.kr', 0, () => Promise.reject(new Error('refused')));
  await expect(failing).rejects.toThrow('refused');
  expect(await queue.run('a.kr', 0, async () => 'read')).toBe('read');
  expect(queue.size).toBe(1);
  void never;
});

test('hosts are forgotten once their pause is over', async () => {
  const time = fakeTime();
  const queue = new HostQueue(time);
  for (let place = 0; place < 1500; place++) {
    await queue.run(`h${place}.kr`, 10, async () => {});
    time.pass(20);
  }
  expect(queue.size).toBeLessThan(1002);
});

test('where the line is long, each is told a turn of its own to come again', async () => {
  const time = fakeTime();
  const queue = new HostQueue(time);
  const ask = () => queue.putOff('a.kr', 60_000, 30_000);
  expect(ask()).toBeNull();
  await queue.run('a.kr', 60_000, async () => time.pass(500));
  expect([ask(), ask(), queue.putOff('b.kr', 60_000, 30_000)]).toEqual([60_000, 120_000, null]);
  time.pass(60_000);
  expect(ask()).toBeNull();
});

test('a request with a shorter gap does not wait out the longer one of those before it', async () => {
  const time = fakeTime();
  const queue = new HostQueue(time);
  await queue.run('a.kr', 60_000, async () => {});
  await queue.run('a.kr', 1000, async () => {});
  expect(time.now()).toBe(1000);
});
