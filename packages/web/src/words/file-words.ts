import type { Language } from '@assay/engine';

/** What a report that is taken away says beside what a page says of it. */
export interface FileWords {
  /** The list of the documents of a report on several. */
  readonly documents: string;
  /** Of a figure that the text itself acknowledges, with the reason given there. */
  readonly disputed: (note: string) => string;
}

const WORDS: Readonly<Record<Language, FileWords>> = {
  ko: {
    documents: '문서',
    disputed: (note) => `글에서 밝힘: ${note}`,
  },
  en: {
    documents: 'Documents',
    disputed: (note) => `acknowledged in the text: ${note}`,
  },
};

/** The words of reports that are taken away, in a language. */
export function fileWords(language: Language): FileWords {
  return WORDS[language];
}
