import type { Expectation } from '../fault/expectations.ts';
import { type Fault, faultAt } from '../fault/fault.ts';
import type { Limits } from '../package/limits.ts';
import { DESCRIPTOR_FILE, DescriptorFaults } from './descriptor-faults.ts';
import { isObject } from './is-object.ts';
import { jsonErrorPlace } from './locate-json.ts';
import { type Resource, readResources } from './read-resources.ts';

/** What is read of `datapackage.json`; everything else in it is for other readers. */
export interface Descriptor {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly resources: readonly Resource[];
}

const NAME = /^[a-z0-9][a-z0-9._-]*$/;
const VERSION = /^[0-9A-Za-z][0-9A-Za-z.+_-]*$/;

/**
 * Reads the text of `datapackage.json`. The descriptor is null where there is a fault.
 * Example: `parseDescriptor(text, 'data/ai-race', LIMITS).descriptor?.name` → `ai-race`.
 */
export function parseDescriptor(
  text: string,
  folder: string,
  limits: Limits,
): { readonly descriptor: Descriptor | null; readonly faults: readonly Fault[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const { line, column, what } = jsonErrorPlace(text);
    return {
      descriptor: null,
      faults: [faultAt('bad-json', { folder, file: DESCRIPTOR_FILE, line, column }, { value: what })],
    };
  }
  const faults = new DescriptorFaults(folder, text);
  if (!isObject(json)) {
    faults.add('bad-descriptor', [], DESCRIPTOR_FILE, 'descriptor');
    return { descriptor: null, faults: faults.faults };
  }
  const name = textOf(json, 'name', NAME, 'name', faults);
  const version = textOf(json, 'version', VERSION, 'version', faults);
  const resources = readResources(json.resources, faults, limits);
  const title = typeof json.title === 'string' ? json.title : name;
  return {
    descriptor: faults.faults.length > 0 ? null : { name, title, version, resources },
    faults: faults.faults,
  };
}

function textOf(
  object: Readonly<Record<string, unknown>>,
  key: string,
  pattern: RegExp,
  expected: Expectation,
  faults: DescriptorFaults,
): string {
  const value = object[key];
  if (typeof value === 'string' && pattern.test(value)) return value;
  faults.add('bad-descriptor', [key], key, expected);
  return '';
}
