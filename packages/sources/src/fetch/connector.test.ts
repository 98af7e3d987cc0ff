import type { LookupAddress } from 'node:dns';
import { describe, expect, test } from 'vitest';
import { SourceError } from '../errors.ts';
import { isPublicAddress } from './address-policy.ts';
import { checkingLookup, type NameLookup } from './connector.ts';

function answering(...addresses: string[]): NameLookup {
  const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  return (_, __, done) => done(null, found);
}

function lookUp(lookup: NameLookup, all: boolean): Promise<string | LookupAddress[]> {
  return new Promise((resolve) => {
    checkingLookup(isPublicAddress, lookup)('news.example', { all }, (error, address) =>
      resolve(error === null ? address : error instanceof SourceError ? error.code : error.message),
    );
  });
}

describe('a name is connected to only where all its addresses are public', () => {
  test('one, or all of them, as the socket asks', async () => {
    expect(await lookUp(answering('8.8.8.8', '2606:4700::1'), false)).toBe('8.8.8.8');
    expect(await lookUp(answering('8.8.8.8', '2606:4700::1'), true)).toEqual([
      { address: '8.8.8.8', family: 4 },
      { address: '2606:4700::1', family: 6 },
    ]);
  });
  test.each([
    [['127.0.0.1']],
    [['8.8.8.8', '10.0.0.1']],
    [['169.254.169.254', '8.8.8.8']],
    [['::ffff:10.0.0.1']],
    [['8.8.8.8', '::1']],
  ])('refused: %j', async (addresses) => {
    expect(await lookUp(answering(...addresses), true)).toBe('address-refused');
    expect(await lookUp(answering(...addresses), false)).toBe('address-refused');
  });
  test('a name without addresses is not found', async () => {
    expect(await lookUp(answering(), true)).toBe('name-not-found');
  });
  test('a failing look-up says so', async () => {
    const lookup: NameLookup = (_, __, done) => done(new Error('ENOTFOUND'), []);
    expect(await lookUp(lookup, true)).toBe('ENOTFOUND');
  });
});
