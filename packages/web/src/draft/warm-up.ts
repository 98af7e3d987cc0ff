import type { CatalogueRecords, Language } from '@assay/engine';

/** Sentences in a round: some hundred characters, so that a reader's own text waits for a round no longer than one can notice. */
const SENTENCES = 8;
const ROUNDS = 24;

/**
 * Texts to check before the reader has written any, so that the first of theirs is checked as fast as the tenth: sentences of the
 * catalogue's own, in which the news would tell its statistics.
 * Example: `warmUpTexts(records, 'en')` → 24 texts of 8 sentences each; fewer where the catalogue has few.
 */
export function warmUpTexts({ idioms }: Pick<CatalogueRecords, 'idioms'>, language: Language): string[] {
  const own = idioms.filter((idiom) => idiom.language === language);
  const step = Math.max(1, Math.floor(own.length / (SENTENCES * ROUNDS)));
  const spread = own.filter((_, place) => place % step === 0).map(({ text }) => text);
  const texts: string[] = [];
  for (let at = 0; at < spread.length && texts.length < ROUNDS; at += SENTENCES)
    texts.push(spread.slice(at, at + SENTENCES).join(' '));
  return texts;
}
