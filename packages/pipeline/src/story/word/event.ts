import type { StoryFeatures } from '../story-features.ts';
import type { Concept } from './concept.ts';

/** Concepts that say what happened; the others say to what. */
const EVENTS: ReadonlySet<string> = new Set<Concept>([
  'accident',
  'acquire',
  'apology',
  'appoint',
  'attack',
  'bankrupt',
  'bid',
  'bond',
  'cancel',
  'close',
  'consent',
  'court',
  'cut',
  'deal',
  'delay',
  'disaster',
  'earnings',
  'fair',
  'fine',
  'fund',
  'invest',
  'labour',
  'layoff',
  'leak',
  'list',
  'merge',
  'nomination',
  'open',
  'outage',
  'probe',
  'protest',
  'recall',
  'release',
  'resign',
  'restart',
  'sanction',
  'survey',
  'vote',
]);

/** Whether both titles say what happened, and neither of it is told anywhere in the other item: a recall and an opening, of one company. */
export function tellOtherEvents(a: StoryFeatures, b: StoryFeatures): boolean {
  const [own, other] = [eventsOf(a), eventsOf(b)];
  if (own.length === 0 || other.length === 0) return false;
  return !own.some((one) => b.concepts.includes(one)) && !other.some((one) => a.concepts.includes(one));
}

function eventsOf({ concepts, titleConcepts }: StoryFeatures): string[] {
  return concepts.slice(0, titleConcepts).filter((one) => EVENTS.has(one));
}
