import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { SourceError } from '../errors.ts';
import { DEFAULT_LIMITS, type SourceLimits } from '../limits.ts';
import type { NameLookup } from './connector.ts';
import { fetchPage } from './fetch-page.ts';
import type { FetchDeps } from './send-request.ts';
import { serve } from './serving.ts';

/** The test's own site is allowed; the rest of this machine and of its networks is not. */
const OWN_SITE: FetchDeps = { allowAddress: (address) => address === '127.0.0.1' };

async function outcome(
  address: string,
  deps: FetchDeps = OWN_SITE,
  limits: Partial<SourceLimits> = {},
): Promise<string> {
  return fetchPage(address, { ...DEFAULT_LIMITS, ...limits }, deps).then(
    ({ bytes }) => `read: ${Buffer.from(bytes)}`,
    (error: unknown) => (error instanceof SourceError ? error.code : `threw ${String(error)}`),
  );
}

/** Gives one list of addresses after another; the last stays. */
function lookupOf(...answers: string[][]): NameLookup & { asked: string[] } {
  const asked: string[] = [];
  const lookup: NameLookup = (name, _, done) => {
    asked.push(name);
    const addresses = answers[Math.min(asked.length, answers.length) - 1] ?? [];
    done(
      null,
      addresses.map((address) => ({ address, family: 4 })),
    );
  };
  return Object.assign(lookup, { asked });
}

describe('a page is fetched', () => {
  test('with its media type and its address after redirects', async () => {
    await using site = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new?x=1#part' }).end('moved');
      else response.writeHead(200, { 'content-type': 'text/html; charset=euc-kr' }).end('특허');
    });
    const page = await fetchPage(`${site.origin}/old`, DEFAULT_LIMITS, OWN_SITE);
    expect(page).toEqual({
      bytes: Buffer.from('특허'),
      url: `${site.origin}/new?x=1`,
      mediaType: 'text/html; charset=euc-kr',
    });
  });
  test('decompressed', async () => {
    await using site = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('특허')),
    );
    expect(await outcome(site.origin)).toBe('read: 특허');
  });
  test('under a name of our own, without cookies, referrer or credentials', async () => {
    await using site = await serve((request, response) => {
      const end = request.url === '/b';
      response.writeHead(end ? 200 : 302, { 'set-cookie': 'id=1; Path=/', location: '/b' }).end('x');
    });
    expect(await outcome(`${site.origin}/a`)).toBe('read: x');
    expect(site.requests.map(({ headers }) => headers['user-agent'])).toEqual([
      expect.stringMatching(/^Assay\/[0-9]/),
      expect.stringMatching(/^Assay\/[0-9]/),
    ]);
    for (const { method, headers } of site.requests)
      expect([method, headers.cookie, headers.referer, headers.authorization]).toEqual([
        'GET',
        undefined,
        undefined,
        undefined,
      ]);
  });
  test('past the proxies of the environment, which look names up themselves', async () => {
    const before = { ...process.env };
    Object.assign(process.env, { HTTP_PROXY: 'http://10.0.0.1:1', http_proxy: 'http://10.0.0.1:1' });
    try {
      await using site = await serve((_, response) => response.end('x'));
      expect(await outcome(site.origin)).toBe('read: x');
    } finally {
      process.env = before;
    }
  });
});

describe('addresses are checked before each connection', () => {
  test('this machine is out of bounds, by number and by name', async () => {
    await using site = await serve((_, response) => response.end('secret'));
    expect(await outcome(site.origin, {})).toBe('address-refused');
    expect(await outcome(`http://[::ffff:127.0.0.1]:${site.port}/`, {})).toBe('address-refused');
    expect(await outcome(`http://localhost:${site.port}/`, {})).toBe('address-refused');
    expect(await outcome(`http://news.example:${site.port}/`, { lookup: lookupOf(['127.0.0.1']) })).toBe(
      'address-refused',
    );
    expect(site.requests).toHaveLength(0);
  });
  test.each([
    'http://127.0.0.2/',
    'http://[::1]/',
    'http://0x7f000002/',
    'http://169.254.169.254/latest/meta-data/',
    '//10.0.0.1/',
    'http://inner.example/',
  ])('a redirect to %s is not followed', async (location) => {
    await using site = await serve((_, response) => response.writeHead(302, { location }).end());
    expect(await outcome(site.origin, { ...OWN_SITE, lookup: lookupOf(['192.168.0.1']) })).toBe(
      'address-refused',
    );
    expect(site.requests).toHaveLength(1);
  });
  test.each(['file:///etc/passwd', 'ftp://example.org/', 'data:text/html,x'])(
    'nor one to another scheme: %s',
    async (location) => {
      await using site = await serve((_, response) => response.writeHead(302, { location }).end());
      expect(await outcome(site.origin)).toBe('scheme-refused');
    },
  );
  test('nor one to an address with a password', async () => {
    await using site = await serve((_, response) =>
      response.writeHead(302, { location: 'http://a:b@example.org/' }).end(),
    );
    expect(await outcome(site.origin)).toBe('url-with-password');
  });
  test('a name is connected to what was checked, and checked anew for each connection', async () => {
    await using site = await serve((_, response) =>
      response.writeHead(302, { location: '/again', connection: 'close' }).end(),
    );
    const lookup = lookupOf(['127.0.0.1'], ['10.0.0.1']);
    expect(await outcome(`http://rebind.example:${site.port}/`, { ...OWN_SITE, lookup })).toBe(
      'address-refused',
    );
    expect(lookup.asked).toEqual(['rebind.example', 'rebind.example']);
    expect(site.requests).toHaveLength(1);
  });
  test('one bad address among good ones refuses the name', async () => {
    await using site = await serve((_, response) => response.end('x'));
    const lookup = lookupOf(['127.0.0.1', '10.0.0.1']);
    expect(await outcome(`http://mixed.example:${site.port}/`, { ...OWN_SITE, lookup })).toBe(
      'address-refused',
    );
    expect(site.requests).toHaveLength(0);
  });
  test('the far end of the connection is checked before anything is asked', async () => {
    await using site = await serve((_, response) => response.end('secret'));
    let asked = 0;
    const allowAddress = () => ++asked === 1;
    expect(await outcome(site.origin, { allowAddress })).toBe('address-refused');
    expect(asked).toBe(2);
    expect(site.requests).toHaveLength(0);
  });
});

describe('fetching has limits', () => {
  test('of redirects', async () => {
    await using site = await serve((request, response) =>
      response.writeHead(302, { location: `${request.url}x` }).end(),
    );
    expect(await outcome(`${site.origin}/`, OWN_SITE, { redirects: 3 })).toBe('too-many-redirects');
    expect(site.requests).toHaveLength(4);
  });
  test('of size, where the server states it', async () => {
    await using site = await serve((_, response) => response.end('x'.repeat(1001)));
    expect(await outcome(site.origin, OWN_SITE, { bytes: 1000 })).toBe('too-large');
    expect(await outcome(site.origin, OWN_SITE, { bytes: 1001 })).toBe(`read: ${'x'.repeat(1001)}`);
  });
  test('of size, where the body never ends', async () => {
    await using site = await serve((_, response) => {
      const write = () => {
        if (!response.destroyed) response.write('x'.repeat(1000), () => setImmediate(write));
      };
      write();
    });
    expect(await outcome(site.origin, OWN_SITE, { bytes: 50_000 })).toBe('too-large');
  });
  test('of size after decompression', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000));
    await using site = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    );
    expect(await outcome(site.origin, OWN_SITE, { bytes: 100_000 })).toBe('too-large');
  });
  test.each([
    ['no answer', () => {}],
    ['half a body', (write: (text: string) => void) => write('half')],
  ])('of time: %s', async (_, begin) => {
    await using site = await serve((_request, response) => {
      begin((text) => response.write(text));
    });
    expect(await outcome(site.origin, OWN_SITE, { fetchMs: 40 })).toBe('timeout');
  });
  // Without a deadline of our own, undici's next tick would end it after 500 ms. A busy machine may need a second try.
  test('of time, look-up included', { retry: 2 }, async () => {
    const started = performance.now();
    expect(await outcome('http://slow.example/', { ...OWN_SITE, lookup: () => {} }, { fetchMs: 40 })).toBe(
      'timeout',
    );
    expect(performance.now() - started).toBeLessThan(450);
  });
  test('of time, over all redirects', async () => {
    await using site = await serve((_, response) => {
      setTimeout(() => response.writeHead(302, { location: '/again' }).end(), 15);
    });
    expect(await outcome(site.origin, OWN_SITE, { fetchMs: 40, redirects: 100 })).toBe('timeout');
  });
});

describe('what cannot be read is told apart', () => {
  test.each([
    [404, {}, 'http-status'],
    [500, {}, 'http-status'],
    [304, {}, 'http-status'],
    [302, {}, 'http-status'],
    [200, { 'content-type': 'application/pdf' }, 'unsupported-type'],
    [200, { 'content-type': 'image/png' }, 'unsupported-type'],
    [200, { 'content-encoding': 'zstd' }, 'connection-failed'],
    [200, { 'content-encoding': 'gzip' }, 'connection-failed'],
    [200, { 'content-type': 'TEXT/HTML ; charset=x' }, 'read: no gzip'],
    [200, { 'content-type': 'text/markdown' }, 'read: no gzip'],
    [203, {}, 'read: no gzip'],
  ])('%i %j: %s', async (status, headers, expected) => {
    await using site = await serve((_, response) => response.writeHead(status, headers).end('no gzip'));
    expect(await outcome(site.origin)).toBe(expected);
  });
  test('no one listens', async () => {
    const closed = await serve(() => {});
    await closed[Symbol.asyncDispose]();
    expect(await outcome(closed.origin)).toBe('connection-failed');
  });
  test('the connection ends amid the body', async () => {
    await using site = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('half', () => response.destroy());
    });
    expect(await outcome(site.origin)).toBe('connection-failed');
  });
  test('no such name', async () => {
    const lookup: NameLookup = (_, __, done) =>
      done(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }), []);
    expect(await outcome('http://gone.example/', { ...OWN_SITE, lookup })).toBe('name-not-found');
  });
});
