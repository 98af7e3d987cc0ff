import type { Language } from '../language/language.ts';
import type { IndicatorRecord } from './records.ts';
import type { Alias } from './word-index.ts';
import type { Vocabulary } from './words.ts';

/** The phrases by which statistics are named, as words of a vocabulary. */
export interface NamingPhrases {
  /** Names and aliases, each word of one once. */
  readonly aliases: readonly Omit<Alias, 'weight'>[];
  /** Telling phrases of an indicator. */
  readonly telling: ReadonlyMap<string, readonly (readonly number[])[]>;
  /** Every word of an indicator's name and aliases. */
  readonly wordsOf: ReadonlyMap<string, ReadonlySet<number>>;
}

/**
 * Reads the phrases of indicators in one language, and adds their words to a vocabulary.
 * Example: of a statistic called `AI patents` with the alias `patent filings` → two aliases, of three words.
 */
export function readNamingPhrases(
  vocabulary: Vocabulary,
  language: Language,
  indicators: readonly IndicatorRecord[],
): NamingPhrases {
  const aliases: Omit<Alias, 'weight'>[] = [];
  const telling = new Map<string, number[][]>();
  const wordsOf = new Map<string, Set<number>>();
  for (const indicator of indicators) {
    const own = new Set<number>();
    for (const text of [...indicator.aliases[language], indicator.name[language]]) {
      const words = [...new Set(vocabulary.add(text))].filter((word) => word >= 0);
      if (words.length === 0) continue;
      aliases.push({ indicator: indicator.id, text, words });
      for (const word of words) own.add(word);
    }
    wordsOf.set(indicator.id, own);
    telling.set(
      indicator.id,
      indicator.telling[language].map((text) => vocabulary.add(text)).filter((words) => words.length > 0),
    );
  }
  return { aliases, telling, wordsOf };
}
