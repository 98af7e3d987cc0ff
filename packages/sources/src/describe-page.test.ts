import { describe, expect, test } from 'vitest';
import { ownAddress } from './describe-page.ts';

describe('the address of a page', () => {
  test.each([
    ['where it came from', null, 'https://example.org/a?b', 'https://example.org/a?b'],
    [
      'what it calls its own, without the trail',
      '/a',
      'https://example.org/a?from=mail',
      'https://example.org/a',
    ],
    ['what a saved page calls its own', 'https://example.org/a', null, 'https://example.org/a'],
    ['none of a saved page that names none', null, null, null],
    ['none of a saved page that names half of one', '/a', null, null],
    ['no other site’s', 'https://bank.example/', 'https://example.org/a', 'https://example.org/a'],
    ['no other port’s', 'https://example.org:8443/', 'https://example.org/a', 'https://example.org/a'],
    ['no file', 'file:///etc/passwd', null, null],
    ['no script', 'javascript:alert(1)', 'https://example.org/a', 'https://example.org/a'],
    ['none with a password', 'https://a:b@example.org/', 'https://example.org/a', 'https://example.org/a'],
    ['none that is none', 'http://[', null, null],
  ])('%s', (_, canonical, fetched, url) => {
    expect(ownAddress(canonical, fetched)).toBe(url);
  });
});
