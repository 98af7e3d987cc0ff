import type { Catalogue, Language } from '@assay/engine';
import { UsageError } from '../../arguments/usage-error.ts';
import { loadCatalogue } from '../../catalogue/load-catalogue.ts';
import type { CliDeps } from '../../deps.ts';

/** What a catalogue is pinned by, and which packages make it up. */
export interface PinnedCatalogue {
  readonly catalogs: readonly string[];
  readonly catalogVersion: string | null;
}

/** The catalogue to check against. Throws UsageError where it is another than the one pinned, as `loadCatalogue` where there is none. */
export async function openCatalogueFor(
  deps: CliDeps,
  { catalogs, catalogVersion }: PinnedCatalogue,
  language: Language,
): Promise<Catalogue> {
  const catalogue = await loadCatalogue(deps, catalogs, language);
  if (catalogVersion !== null && !isPinnedBy(catalogue, catalogVersion)) {
    const { id, version, sha256 } = catalogue;
    throw new UsageError({ code: 'other-catalogue', wanted: catalogVersion, id, version, sha256 });
  }
  return catalogue;
}

/** The least of a hash that tells one catalogue from all others that a person may meet. */
const SHORTEST_HASH = 8;

/**
 * Whether a catalogue is the one that a report names: by its version, or by its hash or at least eight characters of its
 * beginning, which alone tells apart what was changed without a new version.
 */
function isPinnedBy({ version, sha256 }: Pick<Catalogue, 'version' | 'sha256'>, pin: string): boolean {
  if (pin === version) return true;
  return pin.length >= SHORTEST_HASH && sha256.startsWith(pin.toLowerCase());
}
