import type { Catalogue } from '../../catalogue/catalogue.ts';
import { once } from '../../once.ts';
import type { Candidate } from './candidates.ts';

/** Which sources a claim's sentence names, and those named before it: ids of publications and producers. */
export interface NamedSources {
  readonly own: ReadonlySet<string>;
  readonly carried: ReadonlySet<string>;
}

const OWN_SOURCE = 2.5;
const CARRIED_SOURCE = 0.8;

/**
 * Moves statistics up that a named source publishes or produces, and down where the sentence names a source that has nothing
 * to do with them.
 */
export function withSources(
  catalogue: Catalogue,
  candidates: readonly Candidate[],
  named: NamedSources,
): Candidate[] {
  if (named.own.size === 0 && named.carried.size === 0) return [...candidates];
  return candidates.map((candidate) => {
    const sources = sourcesOf(catalogue, candidate.indicator);
    const own = named.own.size > 0;
    const meant = own ? named.own : named.carried;
    const agrees = sources.some((source) => meant.has(source));
    const gain = own ? (agrees ? OWN_SOURCE : -OWN_SOURCE) : agrees ? CARRIED_SOURCE : 0;
    if (gain === 0) return candidate;
    return { ...candidate, score: Math.max(0, candidate.score + gain) };
  });
}

function sourcesOf(catalogue: Catalogue, indicator: string): readonly string[] {
  const ofAll = once(SOURCES, catalogue.cells, () => new Map());
  return once(ofAll, indicator, () => {
    const publications = catalogue.cells.get(indicator)?.publications ?? [];
    const producers = catalogue.indicators.get(indicator)?.producers ?? {};
    return [
      ...publications,
      ...publications.flatMap((publication) => producers[publication] ?? producers['*'] ?? []),
    ];
  });
}

/** Read once for each statistic; goes with the catalogue. */
const SOURCES = new WeakMap<object, Map<string, readonly string[]>>();
