import { SourceError } from '../errors.ts';
import { type AddressPolicy, literalAddress } from './address-policy.ts';

/**
 * An address that may be fetched: http or https, no user name in it, and no refused literal address for host.
 * Names are checked when they are looked up; sockets do not look literal addresses up, so that they are checked here.
 * Example: `parsePageAddress('http://[::1]/', null, isPublicAddress)` → SourceError `address-refused`.
 * Throws SourceError `bad-url`, `url-with-password`, `scheme-refused`, `address-refused`.
 */
export function parsePageAddress(text: string, base: URL | null, allow: AddressPolicy): URL {
  const url = URL.parse(text, base?.href);
  if (url === null) throw new SourceError('bad-url', text);
  const where = showAddress(url);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new SourceError('scheme-refused', where, { scheme: url.protocol.slice(0, -1) });
  if (url.username !== '' || url.password !== '') throw new SourceError('url-with-password', where);
  const literal = literalAddress(url.hostname);
  if (literal !== null && !allow(literal))
    throw new SourceError('address-refused', where, { address: literal });
  url.hash = '';
  return url;
}

/** The address without user name and password, for messages. */
function showAddress(url: URL): string {
  const shown = new URL(url);
  shown.username = '';
  shown.password = '';
  return shown.href;
}
