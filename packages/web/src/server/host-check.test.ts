import { afterEach, describe, expect, test } from 'vitest';
import { rawRequest } from '../testing/raw-request.ts';
import { type SmallServer, startSmallServer } from '../testing/small-server.ts';
import { hostCheck } from './host-check.ts';

let small: SmallServer | null = null;
afterEach(() => small?.server.close());

describe('bound to loopback', () => {
  const isOwn = hostCheck('127.0.0.1', ['assay.example']);
  test.each([
    'localhost',
    'LOCALHOST:8080',
    'localhost.:8080',
    '127.0.0.1',
    '127.0.0.1:1',
    '[::1]:8080',
    'assay.example',
    'Assay.Example:443',
  ])('%s is this server', (host) => expect(isOwn(host)).toBe(true));
  test.each([
    '',
    'evil.example',
    'evil.example:8080',
    'localhost.evil.example',
    'localhost@evil.example',
    '127.0.0.1.evil.example',
    '[::2]',
    '[::1',
    '0.0.0.0',
    'sub.assay.example',
  ])('“%s” is not', (host) => expect(isOwn(host)).toBe(false));
});

describe('bound to the world', () => {
  test('any name is this server, unless names are listed', () => {
    expect(hostCheck('0.0.0.0', [])('evil.example')).toBe(true);
    expect(hostCheck('0.0.0.0', ['assay.example'])('evil.example')).toBe(false);
    expect(hostCheck('::', ['assay.example'])('assay.example')).toBe(true);
  });
});

describe('a request for another host', () => {
  test.each([
    ['in its header', 'GET /readyz HTTP/1.1\r\nHost: evil.example\r\n'],
    ['in its first line', 'GET http://evil.example/readyz HTTP/1.1\r\nHost: localhost\r\n'],
    ['for the stream', 'GET /live HTTP/1.1\r\nHost: evil.example\r\n'],
    ['for nothing', 'GET /nowhere HTTP/1.1\r\nHost: evil.example\r\n'],
  ])('%s is told so and no more', async (_, head) => {
    small = await startSmallServer();
    const answer = await rawRequest(small.url, `${head}Connection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 421 /);
    expect(answer).toContain('add that name to the allowed hosts');
    expect(answer).not.toContain('database');
  });
});
