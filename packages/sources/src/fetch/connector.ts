import { type LookupAddress, type LookupAllOptions, lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { SourceError } from '../errors.ts';
import type { AddressPolicy } from './address-policy.ts';

/** Finds all addresses of a name; the system's own unless a test brings another. */
export type NameLookup = (
  hostname: string,
  options: LookupAllOptions,
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Connects only to allowed addresses: a name is looked up once per connection, all its addresses are checked (one bad one
 * refuses the name), the connection goes to what was checked, and its far end is checked again before a byte is sent.
 * Example: `new Agent({ connect: checkingConnector(isPublicAddress, systemLookup, 15_000) })`.
 */
export function checkingConnector(
  allow: AddressPolicy,
  lookup: NameLookup = systemLookup,
  timeout = 15_000,
): buildConnector.connector {
  const connect = buildConnector({ lookup: checkingLookup(allow, lookup), timeout });
  return (options, done) => {
    connect(options, (...result) => {
      const [error, socket] = result;
      const address = socket?.remoteAddress;
      if (error === null && (address === undefined || !allow(address))) {
        socket?.destroy();
        done(new SourceError('address-refused', options.hostname, { address: address ?? 'nowhere' }), null);
      } else done(...result);
    });
  };
}

/**
 * A look-up for sockets that gives out checked addresses alone.
 * Example: a name with the addresses 8.8.8.8 and 10.0.0.1 → SourceError `address-refused`.
 */
export function checkingLookup(allow: AddressPolicy, lookup: NameLookup): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return done(error, '', 0);
      const refused = addresses.find(({ address }) => !allow(address));
      const first = addresses[0];
      if (refused !== undefined)
        return done(new SourceError('address-refused', hostname, { address: refused.address }), '', 0);
      if (first === undefined) return done(new SourceError('name-not-found', hostname), '', 0);
      return options.all === true ? done(null, addresses) : done(null, first.address, first.family);
    });
  };
}
