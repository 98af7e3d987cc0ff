import { parsePeriod } from '@assay/engine';
import type { Pin } from '../briefing.ts';

const CELL =
  /^cell:([a-z][a-z0-9_]{1,80})\/([A-Za-z0-9][A-Za-z0-9._-]{0,80})\/([0-9][0-9A-Z/-]{3,24})(?:@([0-9-]{4,10}))?$/;

/** Whether an address means to pin a figure. */
export function isPinAddress(address: string): boolean {
  return address.startsWith('cell:');
}

/** `cell:notable_ai_models/USA/2024@2025-04-07` → its parts; null where it is not written so. */
export function parsePinAddress(
  address: string,
): Pick<Pin, 'indicator' | 'entity' | 'period' | 'edition'> | null {
  const [, indicator, entity, period, edition] = CELL.exec(address) ?? [];
  if (indicator === undefined || entity === undefined || period === undefined) return null;
  const isDated = parsePeriod(period) !== null && (edition === undefined || parsePeriod(edition) !== null);
  return isDated ? { indicator, entity, period, edition: edition ?? null } : null;
}
