import type { Concept } from './concept.ts';

/** Concepts that much of the news of technology holds, from a fixed list, so that the answer does not depend on what else was read. */
const EVERYWHERE: ReadonlySet<string> = new Set<Concept>([
  'growth',
  'factory',
  'chip',
  'employ',
  'release',
  'robot',
  'invest',
  'report',
  'government',
  'datacentre',
  'data',
  'user',
  'price',
]);
const OFTEN: ReadonlySet<string> = new Set<Concept>([
  'decline',
  'electricity',
  'rank',
  'benchmark',
  'survey',
  'wage',
  'sales',
  'research',
  'building',
  'education',
  'consent',
  'shares',
  'open',
  'demand',
  'earnings',
  'export',
  'car',
  'regulator',
  'fund',
  'forecast',
  'close',
  'market',
  'news',
  'money',
  'memory',
  'paper',
  'record',
  'model',
  'trade',
]);

/** How much it says that two items are about one thing, 0 to 1: `conceptWeight('growth')` → 0.4, `conceptWeight('recall')` → 1. */
export function conceptWeight(concept: string): number {
  if (EVERYWHERE.has(concept)) return 0.4;
  return OFTEN.has(concept) ? 0.7 : 1;
}
