/** Names by which a machine calls itself. */
const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Tells by the Host header whether a request is meant for this server. On loopback a page from elsewhere could otherwise
 * point its own name here and read what it likes (DNS rebinding). Elsewhere all names count, unless some are listed.
 * Example: `hostCheck('127.0.0.1', [])('evil.example:8080')` → false.
 */
export function hostCheck(boundTo: string, allowed: readonly string[]): (host: string) => boolean {
  const loopback = isLoopback(boundTo);
  if (!loopback && allowed.length === 0) return () => true;
  const names = new Set([...allowed.map(hostName), ...LOOPBACK_NAMES]);
  return (host) => names.has(hostName(host));
}

/** `127.0.0.1`, all of 127/8, `::1`, `localhost`. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.[0-9]{1,3}){3}$/.test(host);
}

/** The name alone: `Assay.Example.:8080` → `assay.example`; an IPv6 address keeps its brackets. */
function hostName(host: string): string {
  const lower = host.trim().toLowerCase();
  const end = lower.startsWith('[') ? lower.indexOf(']') + 1 : lower.lastIndexOf(':');
  const name = end > 0 ? lower.slice(0, end) : lower;
  return name.endsWith('.') ? name.slice(0, -1) : name;
}
