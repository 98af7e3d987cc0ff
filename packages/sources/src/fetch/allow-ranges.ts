import { SourceError } from '../errors.ts';
import type { AddressPolicy } from './address-policy.ts';

/**
 * A policy that allows the addresses of an operator's ranges besides the public ones: CIDR notation, or one address alone.
 * Example: `allowRanges(['10.1.0.0/16'])('10.1.2.3')` → `true`; of `10.2.0.1` → `false`.
 * Throws SourceError `bad-range`.
 */
export function allowRanges(ranges: readonly string[]): AddressPolicy {
  // Not imported, as those who check files alone would wait for it.
  const { BlockList, isIP } = process.getBuiltinModule('node:net');
  const allowed = new BlockList();
  for (const range of ranges) {
    const [address = '', bits, ...more] = range.trim().split('/');
    const family = isIP(address);
    const most = family === 4 ? 32 : 128;
    const length = bits === undefined ? most : /^[0-9]{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
    // A zone names an interface of this machine.
    if (family === 0 || address.includes('%') || more.length > 0 || !(length <= most))
      throw new SourceError('bad-range', range);
    allowed.addSubnet(address, length, family === 4 ? 'ipv4' : 'ipv6');
  }
  return (address) => {
    const family = isIP(address);
    return family !== 0 && !address.includes('%') && allowed.check(address, family === 4 ? 'ipv4' : 'ipv6');
  };
}
