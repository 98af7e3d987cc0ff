import type { Catalogue } from '../../catalogue/catalogue.ts';

/**
 * Where the numbers of an indicator in a publication first came from: its producers, joined; a publication that restates
 * another shares that one's origin. Two publications of one origin cannot contradict each other as sources.
 */
export function originOf(catalogue: Catalogue, indicator: string, publication: string): string {
  const producers = catalogue.indicators.get(indicator)?.producers ?? {};
  const own = producers[publication] ?? producers['*'];
  if (own !== undefined && own.length > 0) return [...own].sort().join('+');
  const restated = catalogue.publications.get(publication)?.restates[0];
  return restated ?? publication;
}

/** Publications that carry an indicator and that a text means when it names a publication, a publisher or a producer. */
export function publicationsNamed(
  catalogue: Catalogue,
  indicator: string,
  carrying: readonly string[],
  named: { readonly publications: ReadonlySet<string>; readonly producers: ReadonlySet<string> },
): string[] {
  const direct = carrying.filter((publication) => named.publications.has(publication));
  if (direct.length > 0) return direct;
  return carrying.filter((publication) => {
    const producers = catalogue.indicators.get(indicator)?.producers ?? {};
    const own = producers[publication] ?? producers['*'] ?? [];
    return own.some((producer) => named.producers.has(producer));
  });
}
