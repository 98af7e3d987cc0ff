import { type Fault, faultLine } from './fault.ts';

/** Thrown when a package is refused; `faults` has everything that is wrong, not the first thing only. */
export class CatalogueFaultError extends Error {
  readonly code = 'CATALOGUE_FAULT';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const [first] = faults;
    const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
    super(first === undefined ? 'a data package is refused' : `${faultLine(first, 'en')}${more}`);
    this.name = 'CatalogueFaultError';
    this.faults = faults;
  }
}
