import { BlockList, isIPv4, isIPv6 } from 'node:net';
import { SetupError } from './setup-error.ts';

/** More hops than that are made up. */
const MOST_HOPS = 20;

/** Tells whom a request comes from, past the proxies that the operator trusts. */
export type ClientAddress = (peer: string | undefined, forwardedFor: string | undefined) => string;

/**
 * The address by which clients are counted: the nearest one that is no trusted proxy; of IPv6 the network that one household holds (/64).
 * `trusted` are addresses or ranges: `127.0.0.1`, `10.0.0.0/8`. Example: with `127.0.0.1` trusted,
 * peer `127.0.0.1` and `X-Forwarded-For: 1.2.3.4, 5.6.7.8` → `5.6.7.8`, since anyone can write the first. Errors: SetupError `bad-proxy`.
 */
export function clientAddress(trusted: readonly string[]): ClientAddress {
  const proxies = new BlockList();
  for (const range of trusted) addRange(proxies, range);
  return (peer, forwardedFor) => {
    const hops = (forwardedFor ?? '')
      .split(',')
      .slice(-MOST_HOPS)
      .map((hop) => plainAddress(hop.trim()));
    let address = plainAddress(peer ?? '');
    while (isTrusted(proxies, address)) {
      const hop = hops.pop();
      if (hop === undefined || !(isIPv4(hop) || isIPv6(hop))) break;
      address = hop;
    }
    return isIPv6(address) ? networkOf(address) : address;
  };
}

function addRange(list: BlockList, range: string): void {
  const [address = '', bits, ...rest] = range.split('/');
  const family = isIPv6(address) ? 'ipv6' : 'ipv4';
  try {
    if (rest.length > 0 || bits === '') throw new RangeError('more than one length, or none');
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  } catch (error) {
    throw new SetupError('bad-proxy', range, error);
  }
}

function isTrusted(proxies: BlockList, address: string): boolean {
  if (isIPv4(address)) return proxies.check(address, 'ipv4');
  return isIPv6(address) && proxies.check(address, 'ipv6');
}

/** `::ffff:1.2.3.4` is IPv4. */
function plainAddress(address: string): string {
  const lower = address.toLowerCase();
  return lower.startsWith('::ffff:') && isIPv4(lower.slice(7)) ? lower.slice(7) : lower;
}

/** The first four groups: `2001:db8::1` → `2001:db8:0:0`. */
function networkOf(address: string): string {
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  return [...left, ...gap, ...right].slice(0, 4).join(':');
}
