import type { Language } from '@assay/engine';
import type { StoreErrorCode } from '../codes.ts';
import { EN_STORE_WORDS } from './en.ts';
import { KO_STORE_WORDS } from './ko.ts';
import type { StoreDetail, StoreWords } from './words.ts';

/** The same sentence in every language. */
export type InEveryLanguage = Readonly<Record<Language, string>>;

const LONGEST_PLACE = 200;
const LONGEST_DETAIL = 200;
/**
 * One line a language for an error, without terminal codes or passwords.
 * Example: `renderStoreError('not-a-backup', 'a.txt', {}).en` → `a.txt is no backup of Assay's; name a file …`.
 */
export function renderStoreError(code: StoreErrorCode, where: string, detail: StoreDetail): InEveryLanguage {
  const render = (words: StoreWords) =>
    words.errors[code](where === '' ? '""' : oneLine(where, LONGEST_PLACE), wordDetail(detail, words));
  return { ko: render(KO_STORE_WORDS), en: render(EN_STORE_WORDS) };
}

/** A reason from the closed list becomes words: `permission` → `권한 없음`; anything else stands as the system wrote it. */
function wordDetail(detail: StoreDetail, words: StoreWords): StoreDetail {
  const reasons: Readonly<Record<string, string>> = words.reasons;
  return Object.fromEntries(
    Object.entries(detail).map(([name, value]) => {
      if (typeof value === 'number') return [name, value];
      const known = name === 'reason' && Object.hasOwn(reasons, value) ? reasons[value] : undefined;
      return [name, known ?? oneLine(value, LONGEST_DETAIL)];
    }),
  );
}

/** Names come from outside: no line breaks, terminal codes or turns of direction reach the message, and no endless text. */
function oneLine(text: string, longest: number): string {
  const plain = withoutPasswords(text.slice(0, 4 * longest))
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, '?');
  return plain.length > longest ? `${plain.slice(0, longest - 1).toWellFormed()}…` : plain;
}

/** `postgres://me:secret@db` → `postgres://me:…@db`. */
function withoutPasswords(text: string): string {
  const [before = '', ...addresses] = text.split('://');
  return [before, ...addresses.map(withoutPassword)].join('://');
}

function withoutPassword(address: string): string {
  const end = address.lastIndexOf('@');
  const colon = address.indexOf(':');
  return colon >= 0 && colon < end ? `${address.slice(0, colon)}:…${address.slice(end)}` : address;
}
