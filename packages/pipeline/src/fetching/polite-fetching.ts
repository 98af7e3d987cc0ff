import { setTimeout as pause } from 'node:timers/promises';
import {
  type ArticleDeps,
  type ArticleExtractor,
  askHub,
  fetchArticle,
  fetchFeed,
  readRobots,
  startExtractor,
} from '@assay/sources';
import type { StageDeps } from '../stages/stage-deps.ts';
import { HostQueue } from './host-queue.ts';
import { RobotsCache } from './robots-cache.ts';

/** How the outside world is asked. */
export interface Fetching extends Pick<StageDeps, 'fetchFeed' | 'fetchArticle' | 'askHub'> {
  readonly stop: () => void;
}

/** A page waits so long for its turn; where the line is longer, or its site asks for longer pauses, it comes again later. */
const PATIENCE_MS = 30_000;

/**
 * Asks one thing at a time of each host, with a pause of `gap` milliseconds, or the longer one of its robots.txt. Pages are
 * fetched as that allows; a feed is asked for because the operator, or its site, named it.
 */
export function openFetching(deps: ArticleDeps & { readonly now: () => number }, gap: number): Fetching {
  const queue = new HostQueue({
    now: deps.now,
    pause: async (ms) => {
      await pause(ms);
    },
  });
  const robots = new RobotsCache(
    (site) =>
      queue.run(new URL(site).host, gap, async () => {
        const file = await readRobots(site, {}, deps);
        return file.kind === 'unchanged' ? { kind: 'open' } : file;
      }),
    deps.now,
  );
  let articles: ArticleExtractor | null = null;
  const readArticle: ArticleExtractor['read'] = (...page) => {
    articles ??= startExtractor();
    return articles.read(...page);
  };
  return {
    fetchFeed: (address, known) => queue.run(hostOf(address), gap, () => fetchFeed(address, known, deps)),
    fetchArticle: async (address, known) => {
      if (!URL.canParse(address)) return fetchArticle(address, known, deps);
      const { robots: rules, closed } = await robots.of(address);
      if (!rules.allows(address)) return { kind: 'disallowed', passing: closed };
      const host = hostOf(address);
      const pause = Math.max(gap, (rules.crawlDelay ?? 0) * 1000);
      const after = queue.putOff(host, pause, PATIENCE_MS);
      if (after !== null) return { kind: 'busy', after: Math.ceil(after / 1000) };
      return queue.run(host, pause, () => fetchArticle(address, known, { ...deps, readArticle }));
    },
    askHub: (request) => askHub(request, deps),
    stop: () => articles?.stop(),
  };
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}
