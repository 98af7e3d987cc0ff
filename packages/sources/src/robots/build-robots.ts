import { ROBOT_NAME } from '../fetch/user-agent.ts';
import { resolveAddress } from '../web-address.ts';
import type { RobotsFile } from './read-robots.ts';

/** What a site allows us. */
export interface Robots {
  /** Whether an address of the site may be fetched; of another site nothing is known, and the answer is no. */
  readonly allows: (address: string) => boolean;
  /** Seconds to leave between two requests; null where the site does not say. */
  readonly crawlDelay: number | null;
  readonly sitemaps: readonly string[];
}

/** What we use of robots-parser; its own types name a default export that a module of its kind does not have. */
type ParseRobots = (
  address: string,
  text: string,
) => {
  isAllowed(address: string, name: string): boolean | undefined;
  getCrawlDelay(name: string): number | undefined;
  getSitemaps(): readonly string[];
};

/** Rules with stars cost the length of the rule times that of the address; more or longer ones are no site's own. */
const LONGEST_LINE = 500;
const MOST_STARRED = 500;
const MOST_SITEMAPS = 100;
const LONGEST_DELAY = 24 * 3600;

/**
 * The rules of a robots.txt for our name, and where it has none for it, those for all.
 * Example: `(await buildRobots({kind: 'rules', text: 'User-agent: *\nDisallow: /private', …}, 'https://example.org/'))
 * .allows('https://example.org/private/1')` → `false`.
 */
export async function buildRobots(file: RobotsFile, site: string): Promise<Robots> {
  const origin = new URL(site).origin;
  if (file.kind !== 'rules') {
    const isOpen = file.kind === 'open';
    return { allows: (address) => isOpen && isOf(origin, address), crawlDelay: null, sitemaps: [] };
  }
  // Those who check files alone need not wait for it.
  const { default: module } = await import('robots-parser');
  const rules = (module as unknown as ParseRobots)(`${origin}/robots.txt`, boundLines(file.text));
  const delay = rules.getCrawlDelay(ROBOT_NAME);
  const sitemaps = rules
    .getSitemaps()
    .map((sitemap) => resolveAddress(sitemap, `${origin}/`))
    .filter((address) => address !== null);
  return {
    allows: (address) => isOf(origin, address) && rules.isAllowed(address, ROBOT_NAME) !== false,
    crawlDelay: delay === undefined || !(delay > 0) ? null : Math.min(delay, LONGEST_DELAY),
    sitemaps: [...new Set(sitemaps)].slice(0, MOST_SITEMAPS),
  };
}

function isOf(origin: string, address: string): boolean {
  return URL.parse(address)?.origin === origin;
}

function boundLines(text: string): string {
  let starred = 0;
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.length <= LONGEST_LINE && (!line.includes('*') || ++starred <= MOST_STARRED))
    .join('\n');
}
