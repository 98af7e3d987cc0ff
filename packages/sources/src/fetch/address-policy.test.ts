import { describe, expect, test } from 'vitest';
import { isPublicAddress, literalAddress } from './address-policy.ts';

describe('public addresses', () => {
  test.each(['8.8.8.8', '1.1.1.1', '211.249.220.24', '2606:4700::6810:85e5', '2001:4860:4860::8888'])(
    '%s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

describe('addresses that lead elsewhere', () => {
  test.each([
    ['this machine', ['127.0.0.1', '127.255.255.254', '0.0.0.0', '0.1.2.3', '::1', '::']],
    [
      'private networks',
      ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.0.1', 'fc00::1', 'fd12:3456::1'],
    ],
    ['the link', ['169.254.1.1', 'fe80::1', 'fe80::1%eth0']],
    [
      'metadata services of clouds',
      ['169.254.169.254', 'fd00:ec2::254', '100.100.100.200', '192.0.0.192', '168.63.129.16'],
    ],
    ['a carrier', ['100.64.0.1', '100.127.255.255']],
    ['many at a time', ['224.0.0.1', '239.255.255.250', '255.255.255.255', 'ff02::1']],
    [
      'nobody',
      [
        '192.0.2.1',
        '198.51.100.1',
        '203.0.113.1',
        '198.18.0.1',
        '240.0.0.1',
        '2001:db8::1',
        '4000::1',
        'fec0::1',
        '5f00::1',
        '100::1',
      ],
    ],
    [
      'IPv4 inside IPv6',
      [
        '::ffff:127.0.0.1',
        '::ffff:8.8.8.8',
        '::ffff:0:127.0.0.1',
        '::127.0.0.1',
        '64:ff9b::7f00:1',
        '64:ff9b:1::7f00:1',
        '2002:7f00:1::',
        '2001:0:7f00:1::',
      ],
    ],
    [
      'nothing',
      [
        '',
        'localhost',
        '8.8.8',
        '0177.0.0.1',
        '010.8.8.8',
        '0x8.8.8.8',
        '134744072',
        'example.org',
        '8.8.8.8:80',
        '[::1]',
      ],
    ],
  ])('%s', (_, addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });
});

test('a host that is an address and no name', () => {
  expect(
    ['[::1]', '127.0.0.1', '127.0.0.1.', '8.8.8.8', 'example.org', 'xn--9t4b11yi5a.kr'].map(literalAddress),
  ).toEqual(['::1', '127.0.0.1', '127.0.0.1', '8.8.8.8', null, null]);
});
