import type { Category } from '../categories.ts';

/** Parts of the names of statistics, and what they are about; the first that fits counts. */
const TELLING: readonly (readonly [part: RegExp, category: Category])[] = [
  [/robot|drone/, 'robots'],
  [/electric|energy|emission|_power|ev_sales/, 'energy'],
  [/chip|semiconductor|foundry|dram|hbm|memory|fab_|logic/, 'chips'],
  [/compute|supercomputer|data_cent|cluster|top500|gpu/, 'compute'],
  [/investment|funding|funded|valuation|revenue|spending/, 'capital'],
  [/talent|researchers|graduates|hiring|authors|developers|skill/, 'talent'],
  [/government|bills|legislation|regulat|trust_|strategy|legal/, 'policy'],
  [/patent|publication|paper|citation|articles|cited/, 'research'],
  [/adoption|use_|_use|excited|nervous|aware|understanding/, 'adoption'],
  [/model|arena|mmlu|benchmark|eci_/, 'models'],
];

/** What a briefing on some statistics, the most important first, is about. Example: `categoryOf(['robot_density'])` → `robots`. */
export function categoryOf(indicators: readonly string[]): Category {
  const [leading = ''] = indicators;
  return TELLING.find(([part]) => part.test(leading))?.[1] ?? 'ai';
}
