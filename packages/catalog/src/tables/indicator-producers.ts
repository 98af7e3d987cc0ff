import { splitList } from './column.ts';

/** One item of the cell: a producer, for one publication or (`*`) for every publication that is not named. */
export interface ProducerItem {
  readonly publication: string;
  readonly producer: string;
}

/** The items of a producers cell: `parseProducerItem('ai_index:cset')` → `{publication: 'ai_index', producer: 'cset'}`. */
export function parseProducerItem(item: string): ProducerItem {
  const colon = item.indexOf(':');
  return colon < 0
    ? { publication: '*', producer: item }
    : { publication: item.slice(0, colon), producer: item.slice(colon + 1) };
}

/**
 * Producers by publication. Example: `readProducers('sia|wsts')` → `{'*': ['sia', 'wsts']}`;
 * `readProducers('ai_index:cset|ai_index:patstat|*:oecd')` → `{ai_index: ['cset', 'patstat'], '*': ['oecd']}`.
 */
export function readProducers(cell: string): Readonly<Record<string, readonly string[]>> {
  const lists = new Map<string, string[]>();
  for (const { publication, producer } of splitList(cell).map(parseProducerItem)) {
    const list = lists.get(publication);
    if (list === undefined) lists.set(publication, [producer]);
    else list.push(producer);
  }
  return Object.assign(Object.create(null), Object.fromEntries(lists));
}
