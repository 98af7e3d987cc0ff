import { setTimeout as pause } from 'node:timers/promises';
import { HostQueue, type StageDeps } from '@assay/pipeline';
import {
  type ArticleExtractor,
  allowRanges,
  askHub,
  buildUserAgent,
  fetchArticle,
  fetchFeed,
  startExtractor,
} from '@assay/sources';
import type { Settings } from '../settings/settings.ts';
import { robotsOf } from './robots.ts';

/** How the outside world is asked: one thing at a time of each host, as its robots.txt allows, under a name that can be asked. */
export interface Fetching extends Pick<StageDeps, 'fetchFeed' | 'fetchArticle' | 'askHub'> {
  readonly stop: () => void;
}

/** Builds it from the settings. Throws SourceError `bad-range` or `bad-contact`. */
export function openFetching(
  settings: Pick<Settings, 'allow-ranges' | 'contact' | 'host-gap-ms'>,
  now: () => number,
): Fetching {
  const deps = {
    allowAddress: allowRanges(settings['allow-ranges']),
    userAgent: buildUserAgent(settings.contact === '' ? null : settings.contact),
    now,
  };
  const queue = new HostQueue({ now, pause: async (ms) => void (await pause(ms)) });
  const robots = robotsOf(deps, now);
  const gap = settings['host-gap-ms'];
  let articles: ArticleExtractor | null = null;
  const readArticle: ArticleExtractor['read'] = (...page) => {
    articles ??= startExtractor();
    return articles.read(...page);
  };
  return {
    fetchFeed: (address, known) => queue.run(hostOf(address), gap, () => fetchFeed(address, known, deps)),
    fetchArticle: async (address, known) => {
      const rules = await robots(address);
      if (!rules.allows(address)) return rules.refusal(address);
      return queue.run(hostOf(address), Math.max(gap, rules.delayMs), () =>
        fetchArticle(address, known, { ...deps, readArticle }),
      );
    },
    askHub: (request) => queue.run(hostOf(request.hub), 0, () => askHub(request, deps)),
    stop: () => articles?.stop(),
  };
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}
