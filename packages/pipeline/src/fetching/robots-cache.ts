import { buildRobots, type Robots, type RobotsFile } from '@assay/sources';

const DAY_MS = 86_400_000;
/** A site that cannot say what it allows is asked again after this. */
const CLOSED_MS = 600_000;
/** Sites that are remembered; the ones asked first are forgotten first. */
const MOST_SITES = 5000;

/** What a site allows, and whether it could say. */
export interface KnownRobots {
  readonly robots: Robots;
  /** It could not say for now: nothing may be fetched, and it is asked again later. */
  readonly closed: boolean;
}

/** What sites allow by their robots.txt, each asked once a day. */
export class RobotsCache {
  readonly #sites = new Map<string, { readonly until: number; readonly known: Promise<KnownRobots> }>();
  readonly #read: (site: string) => Promise<RobotsFile>;
  readonly #now: () => number;

  constructor(read: (site: string) => Promise<RobotsFile>, now: () => number) {
    this.#read = read;
    this.#now = now;
  }

  /** The rules of the site that an address belongs to. */
  async of(address: string): Promise<KnownRobots> {
    const site = new URL(address).origin;
    const kept = this.#sites.get(site);
    if (kept !== undefined && kept.until > this.#now()) return kept.known;
    const known = this.#ask(site);
    this.#keep(site, known, DAY_MS);
    const { closed } = await known;
    if (closed) this.#keep(site, known, CLOSED_MS);
    return known;
  }

  async #ask(site: string): Promise<KnownRobots> {
    const file = await this.#read(site);
    return { robots: await buildRobots(file, site), closed: file.kind === 'closed' };
  }

  #keep(site: string, known: Promise<KnownRobots>, ms: number): void {
    this.#sites.delete(site);
    this.#sites.set(site, { until: this.#now() + ms, known });
    const [oldest] = this.#sites.keys();
    if (this.#sites.size > MOST_SITES && oldest !== undefined) this.#sites.delete(oldest);
  }
}
