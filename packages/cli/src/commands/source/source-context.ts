import type { Language } from '@assay/engine';
import type { FeedRow, SourceRow, SourceWithFeeds } from '@assay/store';
import { findNearest } from '../../arguments/nearest.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { EN_SOURCE } from '../../language/en/source.ts';
import { KO_SOURCE } from '../../language/ko/source.ts';
import type { SourceWords } from '../../language/source-words.ts';
import { printable } from '../../terminal/width.ts';

const WORDS: Readonly<Record<Language, SourceWords>> = { ko: KO_SOURCE, en: EN_SOURCE };

/** The words of `assay source` in a language. */
export function sourceWords(language: Language): SourceWords {
  return WORDS[language];
}

/** The name of a source in the language of the interface. */
export function nameOf(source: Pick<SourceRow, 'name_ko' | 'name_en'>, language: Language): string {
  return printable(language === 'ko' ? source.name_ko : source.name_en);
}

/** The source of an id. Throws UsageError `unknown-source` with the nearest ids. */
export function selectSource(sources: readonly SourceWithFeeds[], id: string): SourceWithFeeds {
  const found = sources.find(({ source }) => source.id === id);
  if (found !== undefined) return found;
  const nearest = findNearest(
    id,
    sources.map(({ source }) => source.id),
  );
  throw new UsageError({ code: 'unknown-source', id, nearest });
}

/** A feed as it may be shown: without the secret that its hub signs with. */
export function openFeed({ websub_secret: _, ...feed }: FeedRow): Omit<FeedRow, 'websub_secret'> {
  return feed;
}
