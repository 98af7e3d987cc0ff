import { type Fault, faultAt } from '../fault/fault.ts';
import type { FaultCode } from '../fault/fault-codes.ts';
import { FaultList } from '../fault/fault-list.ts';
import { type FindJsonPlace, jsonPlaces } from './locate-json.ts';

export const DESCRIPTOR_FILE = 'datapackage.json';

/** Collects faults of one descriptor, each with its place in the JSON. */
export class DescriptorFaults {
  readonly #list = new FaultList();
  readonly #folder: string;
  readonly #place: FindJsonPlace;

  constructor(folder: string, text: string) {
    this.#folder = folder;
    this.#place = jsonPlaces(text);
  }

  get faults(): readonly Fault[] {
    return this.#list.faults;
  }

  add(code: FaultCode, at: readonly (string | number)[], value: string, expected = ''): void {
    if (this.#list.full) return;
    const place = this.#place(at);
    this.#list.add(
      faultAt(code, { folder: this.#folder, file: DESCRIPTOR_FILE, ...place }, { value, expected }),
    );
  }
}
