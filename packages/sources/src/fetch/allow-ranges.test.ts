import { describe, expect, test } from 'vitest';
import { SourceError } from '../errors.ts';
import { allowRanges } from './allow-ranges.ts';

describe('ranges widen what may be connected to', () => {
  test.each([
    [['127.0.0.0/8'], '127.3.2.1', true],
    [['127.0.0.0/8'], '8.8.8.8', false],
    [['127.0.0.0/8'], '10.0.0.1', false],
    [['127.0.0.0/8'], '::1', false],
    [['127.0.0.0/8'], '::ffff:127.0.0.1', true],
    [['10.1.2.3'], '10.1.2.3', true],
    [['10.1.2.3'], '10.1.2.4', false],
    [['fd00::/8', '::1'], 'fd12::1', true],
    [['fd00::/8', '::1'], '::1', true],
    [['fd00::/8'], 'fe80::1', false],
    [['fe80::/10'], 'fe80::1%eth0', false],
    [['0.0.0.0/0'], '169.254.169.254', true],
    [['0.0.0.0/0'], '::1', false],
    [[], '127.0.0.1', false],
    [['127.0.0.0/8'], 'localhost', false],
  ])('%j: %s is %s', (ranges, address, allowed) => {
    expect(allowRanges(ranges)(address)).toBe(allowed);
  });
  test.each([
    '',
    'x',
    '10.0.0.0/33',
    '10.0.0.0/',
    '10.0.0.0/-1',
    '10/8',
    '10.0.0.0/8/8',
    '::/129',
    'localhost/8',
    '127.0.0.1%lo/8',
    '0177.0.0.1',
  ])('no range: %j', (range) => {
    expect(() => allowRanges(['10.0.0.0/8', range])).toThrow(SourceError);
  });
});
