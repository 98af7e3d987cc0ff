import { plainName } from '../article/byline.ts';
import { plainText } from './plain-text.ts';

const LONGEST = 300;

/**
 * The name of an author without title and mail address, which RSS puts before a name in brackets; null where there is no more
 * than the address.
 * Example: `parseAuthor('desk@example.org (Reporter A)')` → `Reporter A`; `parseAuthor('desk@example.org')` → `null`.
 */
export function parseAuthor(written: string | null): string | null {
  const text = plainText(written ?? '').slice(0, LONGEST);
  const name = plainName(text);
  const isBracketed = text.includes('@') && name.startsWith('(') && name.endsWith(')');
  return plainName(isBracketed ? name.slice(1, -1) : name) || null;
}
