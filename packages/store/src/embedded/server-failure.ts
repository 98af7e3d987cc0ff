import type { StoreErrorCode } from '../codes.ts';
import { StoreError } from '../errors.ts';

/** A write that is cut short is told by a hint alone. */
const FULL = ['No space left on device', 'Disk quota exceeded', 'Check free disk space'];
/** From the most telling: a setting's own fault comes before the word that there was one. */
const TELLING = [
  'invalid value for parameter',
  'unrecognized configuration parameter',
  'syntax error in file',
  'PANIC:',
  'FATAL:',
  'error:',
  'could not',
  'cannot',
];

/**
 * What PostgreSQL said when it failed, as one reason: a full disk, a missing library, else its own most telling line.
 * Example: `serverFailure('server-failed', '/srv', '… FATAL:  bogus data in lock file')` → `… (bogus data in lock file) …`.
 */
export function serverFailure(code: StoreErrorCode, where: string, said: string): StoreError {
  if (FULL.some((sign) => said.includes(sign))) return new StoreError('disk-full', where);
  const library = said.split('error while loading shared libraries: ')[1]?.split(':')[0];
  if (library !== undefined) return new StoreError('binaries-missing', library);
  return new StoreError(code, where, { reason: tellingLine(said) });
}

function tellingLine(said: string): string {
  const lines = said
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  for (const sign of TELLING) {
    const line = lines.findLast((one) => one.includes(sign));
    if (line === undefined) continue;
    const at = line.indexOf(sign);
    return line.slice(sign.endsWith(':') ? at + sign.length : at).trim();
  }
  return lines.at(-1) ?? 'it said nothing';
}
