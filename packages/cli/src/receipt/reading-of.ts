import type { Catalogue, Language } from '@assay/engine';
import { EN_RECEIPT } from '../language/en/receipt.ts';
import { KO_RECEIPT } from '../language/ko/receipt.ts';
import type { ReceiptWords } from '../language/receipt-words.ts';
import type { Reading } from './reading.ts';

const WORDS: Readonly<Record<Language, ReceiptWords>> = { ko: KO_RECEIPT, en: EN_RECEIPT };

/** How to read a report aloud in a language: its words, and the names of the catalogue. */
export function readingOf(catalogue: Catalogue, language: Language): Reading {
  return { catalogue, language, words: WORDS[language] };
}

/** The words of receipts and summaries in a language. */
export function receiptWords(language: Language): ReceiptWords {
  return WORDS[language];
}
