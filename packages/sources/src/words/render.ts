import type { Language } from '@assay/engine';
import type { SourceErrorCode, SourceWarningCode } from '../codes.ts';
import { EN_SOURCE_WORDS } from './en.ts';
import { KO_SOURCE_WORDS } from './ko.ts';
import type { Detail, SourceWords } from './words.ts';

/** The same sentence in every language. */
export type InEveryLanguage = Readonly<Record<Language, string>>;

const MIB = 1024 * 1024;
const LONGEST_PLACE = 200;
const LONGEST_DETAIL = 120;

/**
 * One line a language for an error, without terminal codes.
 * Example: `renderError('file-not-found', 'a.txt', {}).en` → `no such file: a.txt; check the path`.
 */
export function renderError(code: SourceErrorCode, where: string, detail: Detail): InEveryLanguage {
  return inEveryLanguage((words) => words.errors[code](placeIn(where, words), wordDetail(detail, words)));
}

/** One line a language for a warning; as `renderError`. */
export function renderWarning(code: SourceWarningCode, where: string, detail: Detail): InEveryLanguage {
  return inEveryLanguage((words) => words.warnings[code](placeIn(where, words), wordDetail(detail, words)));
}

function inEveryLanguage(render: (words: SourceWords) => string): InEveryLanguage {
  return { ko: render(KO_SOURCE_WORDS), en: render(EN_SOURCE_WORDS) };
}

function placeIn(where: string, words: SourceWords): string {
  if (where === '-') return words.stdin;
  return where === '' ? '""' : oneLine(where, LONGEST_PLACE);
}

/** Codes inside a detail become words: kind `pdf` → `a PDF file`, bytes 10485760 → `10 MiB`. */
function wordDetail(detail: Detail, words: SourceWords): Detail {
  const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kind: words.kinds,
    reason: words.reasons,
  };
  return Object.fromEntries(
    Object.entries(detail).map(([name, value]) => {
      if (typeof value === 'number') return [name, name === 'bytes' ? renderBytes(value) : value];
      const table = tables[name] ?? {};
      return [name, Object.hasOwn(table, value) ? (table[value] ?? value) : oneLine(value, LONGEST_DETAIL)];
    }),
  );
}

function renderBytes(bytes: number): string {
  return bytes >= MIB ? `${Math.floor(bytes / MIB)} MiB` : `${bytes} B`;
}

/** Names come from outside: no line breaks, terminal codes or turns of direction reach the message, and no endless address. */
export function oneLine(text: string, longest: number): string {
  const plain = text
    .slice(0, 4 * longest)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, '?');
  return plain.length > longest ? `${plain.slice(0, longest - 1).toWellFormed()}…` : plain;
}
