import type { Language } from '@assay/engine';
import { EN_KNOWN_NAMES } from '../en/known-names.ts';
import { KO_KNOWN_NAMES } from '../ko/known-names.ts';

const EN = new Map(
  Object.entries(EN_KNOWN_NAMES).flatMap(([name, words]) =>
    words.split(' ').map((word) => [word, name] as const),
  ),
);
/** By their first two letters, since they are sought in every word; longest first. */
const KO = Map.groupBy(
  Object.entries(KO_KNOWN_NAMES)
    .flatMap(([name, words]) => words.split(' ').map((word) => ({ word, name })))
    .sort((a, b) => b.word.length - a.word.length),
  ({ word }) => word.slice(0, 2),
);

/** The name in Latin letters under which a place or bearer is known: `knownName('노르웨이의', 'ko')` → `norway`, `knownName('norwegian', 'en')` → `norway`; null for others. */
export function knownName(word: string, language: Language): string | null {
  if (language === 'en') return EN.get(word) ?? null;
  return KO.get(word.slice(0, 2))?.find((row) => word.startsWith(row.word))?.name ?? null;
}

const KEPT: ReadonlySet<string> = new Set([...Object.keys(EN_KNOWN_NAMES), ...Object.keys(KO_KNOWN_NAMES)]);

/** Whether a name is one under which places and bearers that much of the news names are kept. */
export function isKnownName(name: string): boolean {
  return KEPT.has(name);
}
