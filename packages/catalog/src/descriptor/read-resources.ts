import type { Limits } from '../package/limits.ts';
import { isInsidePath } from '../package/package-path.ts';
import { TABLE_NAMES, type TableName } from '../tables/column.ts';
import type { DescriptorFaults } from './descriptor-faults.ts';
import { isObject } from './is-object.ts';

/** One table of a package and the files that hold its rows. */
export interface Resource {
  readonly table: TableName;
  readonly files: readonly ResourceFile[];
}

export interface ResourceFile {
  readonly path: string;
  /** Where `datapackage.json` names it, for faults of files that are not there. */
  readonly at: readonly (string | number)[];
}

/** The tables that a package lists; what is wrong goes to `faults`. */
export function readResources(value: unknown, faults: DescriptorFaults, limits: Limits): readonly Resource[] {
  if (!Array.isArray(value)) {
    faults.add('bad-descriptor', ['resources'], 'resources', 'resources');
    return [];
  }
  const resources: Resource[] = [];
  const seen = new Set<string>();
  value.forEach((item: unknown, index) => {
    const resource = readResource(item, index, faults, seen);
    if (resource !== null) resources.push(resource);
  });
  if (seen.size > limits.files) {
    faults.add('too-many-files', ['resources'], String(seen.size), String(limits.files));
  }
  if (value.length === 0) faults.add('no-resources', ['resources'], '', TABLE_NAMES.join(', '));
  return resources;
}

function readResource(
  item: unknown,
  index: number,
  faults: DescriptorFaults,
  seen: Set<string>,
): Resource | null {
  const at = ['resources', index];
  if (!isObject(item)) {
    faults.add('bad-descriptor', at, `resources[${index}]`, 'resource');
    return null;
  }
  const table = TABLE_NAMES.find((known) => known === item.name);
  if (table === undefined) {
    faults.add('unknown-resource', [...at, 'name'], String(item.name ?? ''), TABLE_NAMES.join(', '));
    return null;
  }
  checkReadable(item, at, faults);
  const path = item.path;
  const paths: readonly unknown[] = Array.isArray(path) ? path : [path];
  const files = paths.flatMap((one, position): ResourceFile[] => {
    const place = Array.isArray(path) ? [...at, 'path', position] : [...at, 'path'];
    if (typeof one !== 'string') {
      faults.add('bad-descriptor', place, `${table}.path`, 'path');
    } else if (!isInsidePath(one)) {
      faults.add('path-escapes', place, one);
    } else if (seen.has(one)) {
      faults.add('file-listed-twice', place, one);
    } else {
      seen.add(one);
      return [{ path: one, at: place }];
    }
    return [];
  });
  return { table, files };
}

/** Files are read as UTF-8 with commas; a resource that says otherwise is refused rather than misread. */
function checkReadable(
  item: Readonly<Record<string, unknown>>,
  at: readonly (string | number)[],
  faults: DescriptorFaults,
): void {
  const encoding = item.encoding ?? 'utf-8';
  if (typeof encoding !== 'string' || !/^utf-?8$/i.test(encoding)) {
    faults.add('bad-descriptor', [...at, 'encoding'], 'encoding', 'utf-8');
  }
  const dialect = isObject(item.dialect) ? item.dialect : {};
  for (const [key, only] of [
    ['delimiter', ','],
    ['quoteChar', '"'],
    ['header', true],
  ] as const) {
    if ((dialect[key] ?? only) !== only) {
      faults.add('bad-descriptor', [...at, 'dialect', key], `dialect.${key}`, String(only));
    }
  }
}
