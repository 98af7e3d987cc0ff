import ipaddr from 'ipaddr.js';

/** Whether a numeric address may be connected to. */
export type AddressPolicy = (address: string) => boolean;

/** Public by its number, but a cloud's own machine answers there, secrets included (Azure's wire server). */
const METADATA = new Set(['168.63.129.16']);
/** The only block of IPv6 from which public addresses are given out. */
const GLOBAL_V6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address is a public one: not private, loopback, link-local, mapped, translated, multicast, reserved, or a
 * cloud's metadata service.
 * Example: `isPublicAddress('8.8.8.8')` → `true`; `isPublicAddress('::ffff:127.0.0.1')` → `false`.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast' || METADATA.has(parsed.toString())) return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_V6);
}

/**
 * The address that a URL's host is, where it is one and no name: `literalAddress('[::1]')` → `::1`; `literalAddress('a.kr')` → `null`.
 * A URL has already turned octal, hexadecimal and short forms into plain ones.
 */
export function literalAddress(hostname: string): string | null {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  return ipaddr.isValid(bare) ? bare : null;
}
