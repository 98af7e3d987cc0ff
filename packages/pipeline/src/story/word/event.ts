import type { StoryFeatures } from '../story-features.ts';
import type { Concept } from './concept.ts';

/** Concepts that say what happened; the others say to what. */
const EVENTS: ReadonlySet<string> = new Set<Concept>([
  'accident',
  'acquire',
  'advertising',
  'apology',
  'appeal',
  'appoint',
  'attack',
  'bankrupt',
  'bid',
  'bond',
  'budget',
  'cancel',
  'clinical',
  'close',
  'collapse',
  'consent',
  'copyright',
  'court',
  'cut',
  'deal',
  'delay',
  'demand',
  'disaster',
  'discount',
  'dividend',
  'donation',
  'earnings',
  'employ',
  'expand',
  'fair',
  'fee',
  'fine',
  'forecast',
  'fraud',
  'fund',
  'infringe',
  'install',
  'invest',
  'jointventure',
  'labour',
  'layoff',
  'leak',
  'liftoff',
  'list',
  'merge',
  'nomination',
  'open',
  'outage',
  'partner',
  'patent',
  'probe',
  'protest',
  'recall',
  'refund',
  'release',
  'relocate',
  'rename',
  'rescue',
  'resign',
  'restart',
  'retire',
  'sanction',
  'settlement',
  'shortage',
  'spinoff',
  'subscription',
  'subsidy',
  'survey',
  'swap',
  'tariff',
  'theft',
  'update',
  'vote',
]);

/** Of the titles that say what happened, how many say what the other item tells anywhere, and how many what it does not. */
export interface EventsTold {
  readonly told: 0 | 1 | 2;
  readonly untold: 0 | 1 | 2;
}

/** What a recall and an opening, of one company, have in common: `eventsTold(recall, opening)` → `{ told: 0, untold: 2 }`. */
export function eventsTold(a: StoryFeatures, b: StoryFeatures): EventsTold {
  const sides = [tells(a, b), tells(b, a)];
  const count = (side: boolean): 0 | 1 | 2 => {
    const [first, second] = sides.map((one) => one === side);
    return first && second ? 2 : first || second ? 1 : 0;
  };
  return { told: count(true), untold: count(false) };
}

/** Whether one of the events of a title stands anywhere in the other item; null where the title says none. */
function tells(a: StoryFeatures, b: StoryFeatures): boolean | null {
  const events = eventsOf(a);
  return events.length === 0 ? null : events.some((one) => b.concepts.includes(one));
}

function eventsOf({ concepts, titleConcepts }: StoryFeatures): string[] {
  return concepts.slice(0, titleConcepts).filter((one) => EVENTS.has(one));
}
