import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rawRequest } from './testing/raw-request.ts';
import { type SmallServer, startSmallServer } from './testing/small-server.ts';

let small: SmallServer;
beforeAll(async () => {
  small = await startSmallServer({ limits: { headersMs: 300, requestMs: 300 } });
});
afterAll(() => small.server.close());

function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${small.url}${path}`, init);
}

const PATHS = ['/healthz', '/readyz', '/metrics', '/live', '/websub/f1'];

describe('methods', () => {
  test.each(PATHS)('OPTIONS tells what %s takes', async (path) => {
    const response = await ask(path, { method: 'OPTIONS' });
    const allow = path.startsWith('/websub') ? 'GET, HEAD, POST, OPTIONS' : 'GET, HEAD, OPTIONS';
    expect([response.status, response.headers.get('allow')]).toEqual([204, allow]);
  });
  test.each(PATHS)('%s refuses others with 405 and what it takes', async (path) => {
    const response = await ask(path, { method: 'DELETE', headers: { 'accept-language': 'ko' } });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toContain('GET, HEAD');
    expect(await response.text()).toMatch(/^여기서는 쓸 수 없는 메서드입니다: DELETE – /);
  });
  test.each(['TRACE', 'PROPFIND'])('%s is answered as any other', async (method) => {
    const answer = await rawRequest(
      small.url,
      `${method} /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
  });
  test.each(['/healthz', '/readyz', '/metrics'])(
    'HEAD of %s has the headers of GET and no body',
    async (path) => {
      const [head, get] = await Promise.all([ask(path, { method: 'HEAD' }), ask(path)]);
      expect(head.status).toBe(get.status);
      expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'));
      expect(await head.text()).toBe('');
    },
  );
});

describe('addresses', () => {
  test.each([
    '/',
    '/healthz/',
    '/health',
    '/websub',
    '/websub/a/b',
    '/live/../../etc/passwd',
    '//healthz',
    '/%00',
    '/websub/%2e%2e',
  ])('nothing is at %s', async (path) => {
    const response = await ask(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'text/plain; charset=utf-8',
    ]);
    expect(await response.text()).toBe('there is nothing at this address; check its spelling\n');
  });
  test('an address that cannot be decoded is answered, not a crash', async () => {
    expect((await ask('/websub/%E0%A4%A')).status).toBe(404);
  });
});

describe('Accept', () => {
  test.each([
    ['/healthz', 'application/json', 200],
    ['/healthz', 'text/html, */*;q=0.1', 200],
    ['/healthz', 'text/html', 406],
    [
      '/metrics',
      'application/openmetrics-text;version=1.0.0, text/plain;version=0.0.4;q=0.5, */*;q=0.1',
      200,
    ],
    ['/metrics', 'application/json', 406],
    ['/live', 'application/json', 406],
    ['/live', 'text/event-stream;q=0, */*', 406],
  ])('%s with %s → %d', async (path, accept, status) => {
    const response = await ask(path, { headers: { accept } });
    expect(response.status).toBe(status);
    if (status === 406)
      expect(await response.text()).toMatch(/^this address answers with \S+ alone; accept that\n$/);
  });
});

describe('every answer', () => {
  test.each(['/healthz', '/readyz', '/metrics', '/nowhere', '/live?x=1'])(
    '%s has secure headers and an id',
    async (path) => {
      const { headers } = await ask(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('x-request-id')).toMatch(/^[a-z0-9]+-[0-9]+$/);
    },
  );
  test('keeps the id of a proxy, where it is plain, and logs it', async () => {
    const response = await ask('/nowhere', { headers: { 'x-request-id': 'proxy-17' } });
    expect(response.headers.get('x-request-id')).toBe('proxy-17');
    expect(small.lines.at(-1)).toMatchObject({
      level: 'info',
      fields: { requestId: 'proxy-17', method: 'GET', route: 'none', status: 404 },
    });
    const other = await ask('/nowhere', { headers: { 'x-request-id': 'a b"c' } });
    expect(other.headers.get('x-request-id')).not.toContain(' ');
  });
  test('says nothing of what broke inside; the log does', async () => {
    small.world.signature = new Error('password=hunter2 at /srv/secret.ts:1');
    const response = await ask('/websub/f1', {
      method: 'POST',
      body: '<feed/>',
      headers: { 'accept-language': 'ko' },
    });
    small.world.signature = 'valid';
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).toMatch(/^서버에서 문제가 생겼습니다 – 기록에서 이 번호를 찾으세요: [a-z0-9]+-[0-9]+\n$/);
    const line = small.lines.find(({ message }) => message === 'request failed');
    expect(line?.fields).toMatchObject({ route: '/websub/:feedId', requestId: text.trim().split(': ')[1] });
    expect(line?.fields.err).toHaveProperty('message', 'password=hunter2 at /srv/secret.ts:1');
  });
});

describe('requests that are too large, too slow or no requests', () => {
  test('headers over the limit', async () => {
    const long = 'x'.repeat(20_000);
    const answer = await rawRequest(
      small.url,
      `GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Long: ${long}\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
  });
  test.each([
    ['headers', 'GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-'],
    ['a body', 'POST /websub/f1 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n<feed'],
  ])('%s that never end', async (_, bytes) => {
    expect(await rawRequest(small.url, bytes)).toMatch(/^HTTP\/1\.1 408 /);
  });
  test('no HTTP at all', async () => {
    expect(await rawRequest(small.url, 'hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  });
  test('a host that is none', async () => {
    const answer = await rawRequest(
      small.url,
      'GET /healthz HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).not.toMatch(/at .*\.(?:ts|mjs|js)/);
  });
});
