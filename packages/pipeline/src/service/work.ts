import type { Queue, Stages } from '../queue/queue.ts';
import { announce } from '../stages/announce.ts';
import { checkDocumentStage } from '../stages/check-document.ts';
import { fetchDocument } from '../stages/fetch-document.ts';
import { placeInStory } from '../stages/place-in-story.ts';
import { pollFeed } from '../stages/poll-feed.ts';
import { recheckDocument } from '../stages/recheck-document.ts';
import type { StageDeps } from '../stages/stage-deps.ts';
import { subscribe } from '../stages/subscribe.ts';

/** The stages in the order of an item's life; the others stand beside it. */
function stagesOf(deps: StageDeps): Required<Stages> {
  return {
    'poll-feed': pollFeed(deps),
    'fetch-document': fetchDocument(deps),
    'check-document': checkDocumentStage(deps),
    'place-in-story': placeInStory(deps),
    announce: announce(deps),
    subscribe: subscribe(deps),
    'recheck-document': recheckDocument(deps),
  };
}

/** How many jobs of a kind run at once in a process: those that wait for others many, those that hold a lock one. */
function concurrencyOf(checkThreads: number) {
  return {
    'poll-feed': 16,
    'fetch-document': 16,
    'check-document': checkThreads + 1,
    'place-in-story': 1,
    announce: 1,
    subscribe: 4,
    'recheck-document': checkThreads + 1,
  } as const;
}

/** Starts working on every stage. */
export async function work(queue: Queue, deps: StageDeps, checkThreads: number): Promise<void> {
  await queue.work(stagesOf(deps), concurrencyOf(checkThreads));
}
