import { checkAgreement } from '../check/check-agreement.ts';
import type { Descriptor } from '../descriptor/parse-descriptor.ts';
import type { Fault } from '../fault/fault.ts';
import { checkPackage, publicationsOfSources } from './check-package.ts';
import { knownIds } from './known-ids.ts';
import type { Limits } from './limits.ts';
import type { LoadedPackage } from './load-package.ts';

/** A loaded package whose `datapackage.json` can be used. */
export interface NamedPackage extends LoadedPackage {
  readonly descriptor: Descriptor;
  readonly name: string;
  readonly version: string;
}

/** Packages that are read together: their rows may refer to one another. */
export interface PackageSet {
  /** Sorted by name, so that the order of the folders leaves no trace. */
  readonly packages: readonly NamedPackage[];
  /** Faults of every package that takes part or has no usable descriptor; those of a replaced one do not count. */
  readonly faults: readonly Fault[];
}

/** Checks packages against one another; of two with one name the later one counts. */
export function checkSet(loaded: readonly LoadedPackage[], limits: Limits): PackageSet {
  const packages = selectByName(loaded);
  const tables = packages.flatMap((one) => one.tables);
  const surroundings = {
    known: knownIds(tables, new Set(packages.flatMap((one) => [...one.incomplete]))),
    publicationOf: publicationsOfSources(tables),
  };
  return {
    packages,
    faults: [
      ...loaded.filter((one) => one.descriptor === null).flatMap((one) => one.faults),
      ...packages.flatMap((one) => [...one.faults, ...checkPackage(one.tables, surroundings, limits)]),
      ...checkAgreement(packages.map((one) => one.tables)),
    ],
  };
}

function selectByName(loaded: readonly LoadedPackage[]): readonly NamedPackage[] {
  const byName = new Map<string, NamedPackage>();
  for (const one of loaded) {
    const { descriptor } = one;
    if (descriptor === null) continue;
    const { name, version } = descriptor;
    byName.set(name, { ...one, descriptor, name, version });
  }
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
