import { describe, expect, test } from 'vitest';
import { SourceError } from '../errors.ts';
import { isPublicAddress } from './address-policy.ts';
import { parsePageAddress } from './page-address.ts';

function read(text: string, base: string | null = null): string {
  try {
    return parsePageAddress(text, base === null ? null : new URL(base), isPublicAddress).href;
  } catch (error) {
    return error instanceof SourceError ? error.code : `threw ${String(error)}`;
  }
}

describe('addresses that may be fetched', () => {
  test.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c'],
    ['HTTP://EXAMPLE.ORG', 'http://example.org/'],
    ['https://한글.kr/기사', 'https://xn--bj0bj06e.kr/%EA%B8%B0%EC%82%AC'],
    ['http://8.8.8.8:8080/', 'http://8.8.8.8:8080/'],
    ['https://[2606:4700::1]/', 'https://[2606:4700::1]/'],
  ])('%s', (text, href) => {
    expect(read(text)).toBe(href);
  });
  test('a redirect may be relative, or leave the scheme out', () => {
    expect(read('../b', 'https://example.org/a/c')).toBe('https://example.org/b');
    expect(read('//other.example/x', 'https://example.org/')).toBe('https://other.example/x');
  });
});

describe('addresses that may not', () => {
  test.each([
    [
      'bad-url',
      ['http://', 'https://exa mple.org/', 'http://a:99999/', 'http://[::1', 'http://1.2.3.256/', 'a/b'],
    ],
    [
      'scheme-refused',
      [
        'file:///etc/passwd',
        'ftp://example.org/',
        'javascript:alert(1)',
        'data:text/html,<p>1',
        'gopher://x/',
        'blob:https://example.org/1',
      ],
    ],
    [
      'url-with-password',
      ['http://user@example.org/', 'http://a:b@example.org/', 'https://8.8.8.8@127.0.0.1/'],
    ],
    [
      'address-refused',
      [
        'http://127.0.0.1/',
        'http://127.1/',
        'http://0/',
        'http://2130706433/',
        'http://0x7f000001/',
        'http://0177.0.0.1/',
        'http://0x7f.0.0.1/',
        'http://①②⑦.0.0.1/',
        'http://127。0。0。1/',
        'http://127.0.0.1./',
        'http://[::1]/',
        'http://[::]/',
        'http://[::ffff:127.0.0.1]/',
        'http://[0:0:0:0:0:ffff:7f00:1]/',
        'http://[fe80::1]/',
        'http://10.0.0.1:80/',
        'http://169.254.169.254/latest/meta-data/',
        'http://[fd00:ec2::254]/',
      ],
    ],
  ])('%s', (code, addresses) => {
    for (const address of addresses) expect(`${address} ${read(address)}`).toBe(`${address} ${code}`);
  });
  test('a redirect to one of them', () => {
    expect(read('//127.0.0.1/', 'https://example.org/')).toBe('address-refused');
    expect(read('file:///etc/passwd', 'https://example.org/')).toBe('scheme-refused');
  });
  test('the message does not repeat the password', () => {
    expect(() => parsePageAddress('https://kim:secret@example.org/', null, isPublicAddress)).toThrow(
      /^the address https:\/\/example\.org\/ holds/,
    );
  });
});
