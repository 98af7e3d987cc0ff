import { EN_DIGESTS } from './en/digests.ts';
import { KO_DIGESTS } from './ko/digests.ts';

/** Whether a title announces a round-up of many events: `[주간 브리핑] …`, `The week in chips`. A round-up joins no story but that of its copies. */
export function isDigest(title: string): boolean {
  return EN_DIGESTS.test(title) || KO_DIGESTS.test(title);
}
