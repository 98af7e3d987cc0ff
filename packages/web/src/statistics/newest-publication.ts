import { parsePeriod } from '@assay/engine';
import { peersIn } from './peers.ts';
import type { Series } from './series.ts';
import type { Statistics } from './statistics.ts';

/** Editions as far apart as this are of one generation: yearly reports do not all appear in the same month. */
const GENERATION_DAYS = 548;

interface Standing {
  readonly publication: string;
  readonly edition: number;
  readonly peers: number;
  readonly cells: number;
}

/**
 * The publication that a page on the indicator shows first; null for an indicator without observations. The rule: of those
 * whose newest edition is at most 18 months older than the newest of all, the one with the most entities of the indicator's
 * kind; of equals, the newest edition, then the most cells, then the order of ids. So a press note on two countries does not
 * displace the report that counts sixty.
 * Example: `newestPublicationOf(statistics, 'notable_ai_models')` → `ai_index`.
 */
export function newestPublicationOf(statistics: Statistics, indicator: string): string | null {
  const groups = new Map<string, Series[]>();
  for (const one of statistics.seriesOf(indicator)) {
    const group = groups.get(one.publication);
    if (group === undefined) groups.set(one.publication, [one]);
    else group.push(one);
  }
  const standings = [...groups].map(([publication, series]): Standing => {
    const editions = series.flatMap(({ cells }) => cells.map(({ newest }) => newest.edition));
    return {
      publication,
      edition: Math.max(...editions.map((edition) => parsePeriod(edition)?.from ?? 0)),
      peers: peersIn(statistics, indicator, series).length,
      cells: editions.length,
    };
  });
  const newest = Math.max(...standings.map(({ edition }) => edition));
  const [first] = standings
    .filter(({ edition }) => edition >= newest - GENERATION_DAYS)
    .sort(
      (a, b) =>
        b.peers - a.peers ||
        b.edition - a.edition ||
        b.cells - a.cells ||
        (a.publication < b.publication ? -1 : 1),
    );
  return first?.publication ?? null;
}
