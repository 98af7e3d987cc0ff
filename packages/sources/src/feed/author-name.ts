import { plainText } from './plain-text.ts';

/** RSS names authors by mail address, the name in brackets: `mail@example.org (Kim Hana)`. */
const BRACKETED = /^\S{1,100}@\S{1,100}\s?\(([^()]{1,100})\)$/;
/** `Kim Hana <mail@example.org>`, `Kim Hana (mail@example.org)` */
const WITH_ADDRESS = /^([^<>()@]{1,100})[<(]\S{1,100}@[^\s<>()]{1,100}[>)]$/;

/**
 * The name of an author without a mail address; null where there is no more than the address.
 * Example: `parseAuthor('desk@example.org (Reporter A)')` → `Reporter A`; `parseAuthor('desk@example.org')` → `null`.
 */
export function parseAuthor(written: string | null): string | null {
  const text = plainText(written ?? '').slice(0, 300);
  const name = (BRACKETED.exec(text)?.[1] ?? WITH_ADDRESS.exec(text)?.[1] ?? text).trim();
  return name === '' || /^\S{1,100}@\S{1,100}$/.test(name) ? null : name;
}
