import { EN_RECEIPT_WORDS } from './en/receipt-words.ts';
import { KO_RECEIPT_WORDS } from './ko/receipt-words.ts';
import type { Language } from './language.ts';
import type { ReceiptWords } from './receipt-words.ts';

const WORDS: Readonly<Record<Language, ReceiptWords>> = { ko: KO_RECEIPT_WORDS, en: EN_RECEIPT_WORDS };

/** How a language writes a receipt. */
export function receiptWordsOf(language: Language): ReceiptWords {
  return WORDS[language];
}
