import { describe, expect, test } from 'vitest';
import { clientAddress } from './client-address.ts';

const ofProxies = clientAddress(['127.0.0.1', '10.0.0.0/8', '2001:db8:ffff::/48']);

describe('whom a request comes from', () => {
  test.each([
    ['the peer, where it is no trusted proxy', '1.2.3.4', '9.9.9.9', '1.2.3.4'],
    ['the peer, written as IPv6', '::ffff:1.2.3.4', undefined, '1.2.3.4'],
    ['what a trusted proxy says', '127.0.0.1', '1.2.3.4', '1.2.3.4'],
    ['the last that is no proxy: the first, anyone can write', '127.0.0.1', '9.9.9.9, 1.2.3.4', '1.2.3.4'],
    ['the client behind two proxies', '::ffff:127.0.0.1', '1.2.3.4, 10.1.2.3', '1.2.3.4'],
    ['the proxy itself, where it says nothing', '127.0.0.1', undefined, '127.0.0.1'],
    ['the proxy itself, where it says nonsense', '127.0.0.1', 'unknown', '127.0.0.1'],
    ['the network of an IPv6 address', '2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2'],
    ['the network of a short one', '2001:db8::1', undefined, '2001:db8:0:0'],
    ['the network behind an IPv6 proxy', '2001:db8:ffff::1', '2001:db8:1:2::9', '2001:db8:1:2'],
    ['loopback', '::1', undefined, '0:0:0:0'],
    ['nobody', undefined, undefined, ''],
  ])('%s', (_, peer, forwarded, address) => {
    expect(ofProxies(peer, forwarded)).toBe(address);
  });
  test('a header without end costs no time', () => {
    expect(ofProxies('127.0.0.1', '10.0.0.1,'.repeat(10_000))).toBe('127.0.0.1');
  });
});

test.each(['proxy.example', '10.0.0.0/33', '10.0.0.0/', '1.2.3.4/8/9', ''])('“%s” is no proxy', (range) => {
  expect(() => clientAddress([range])).toThrow(`not an address or range of a proxy: ${range};`);
});
