import type { Language } from '@assay/engine';
import { type DraftFault, MOST_CHARACTERS } from '../draft/read-draft.ts';
import { siteWords } from '../words/site-words.ts';

/** What is wrong with a draft, and what to do, in the reader's words. */
export function draftFaultText(fault: DraftFault, language: Language): string {
  const { badDate, empty, tooLong } = siteWords(language).check;
  switch (fault) {
    case 'bad-date':
      return badDate;
    case 'empty':
      return empty;
    case 'too-long':
      return tooLong(MOST_CHARACTERS);
  }
}
