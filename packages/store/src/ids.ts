import { createHash } from 'node:crypto';

/** Marks of campaigns and readers that lead to the same page. */
const TRACKING = /^(?:utm_|mc_)|^(?:fbclid|gclid|igshid|ocid|cmpid|ref_src)$/;

/**
 * The address of a page without what does not change it: campaign marks, the fragment, the host's capitals, a default port.
 * Example: `plainAddress('https://A.kr/1?utm_source=x&id=2#top')` → `https://a.kr/1?id=2`. Null where it is no web address.
 */
export function plainAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  return url.href;
}

/**
 * An identifier that follows from what it stands for, so that whoever comes to it twice comes to the same.
 * Example: `idOf('document', 'https://a.kr/1')` → a UUID, always the same one.
 */
export function idOf(kind: 'document' | 'item' | 'story' | 'job', ...parts: readonly string[]): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([kind, ...parts]))
    .digest();
  const bytes = Buffer.from(hash.subarray(0, 16));
  // Version 8 and the variant of RFC 9562: an identifier by the maker's own rule.
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The identifier of a feed: twelve letters and digits of its address's hash, short enough to be typed. */
export function feedIdOf(address: string): string {
  return createHash('sha256').update(address).digest('hex').slice(0, 12);
}
