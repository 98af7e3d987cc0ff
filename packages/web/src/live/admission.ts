import { WebError } from '../errors/web-error.ts';
import type { WebLimits } from '../server/limits.ts';

/** Seconds after which one who was turned away may ask again. */
const RETRY_AFTER = '30';

/** Counts open streams, in all and by address. */
export interface Admission {
  /** Takes a place; gives back how to leave it. Errors: WebError `too-many-readers` (503), `too-many-readers-here` (429). */
  readonly enter: (address: string) => () => void;
}

export function createAdmission(
  limits: Pick<WebLimits, 'liveReaders' | 'liveReadersPerAddress'>,
  onRefused: (reason: 'total' | 'address') => void,
): Admission {
  const byAddress = new Map<string, number>();
  let total = 0;
  return {
    enter(address) {
      const here = byAddress.get(address) ?? 0;
      if (here >= limits.liveReadersPerAddress) {
        onRefused('address');
        const limit = limits.liveReadersPerAddress;
        throw new WebError('too-many-readers-here', { limit }, { 'retry-after': RETRY_AFTER });
      }
      if (total >= limits.liveReaders) {
        onRefused('total');
        throw new WebError('too-many-readers', {}, { 'retry-after': RETRY_AFTER });
      }
      byAddress.set(address, here + 1);
      total += 1;
      let left = false;
      return () => {
        if (left) return;
        left = true;
        total -= 1;
        const rest = (byAddress.get(address) ?? 1) - 1;
        if (rest === 0) byAddress.delete(address);
        else byAddress.set(address, rest);
      };
    },
  };
}
