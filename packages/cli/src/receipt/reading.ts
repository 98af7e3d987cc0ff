import type { Catalogue, Language } from '@assay/engine';
import type { ReceiptWords } from '../language/receipt-words.ts';

/** Everything that putting a report into words needs beside the report. */
export interface Reading {
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly words: ReceiptWords;
}

/** The name of an entity in the language read, or its id where the catalogue has none. */
export function entityName({ catalogue, language }: Reading, id: string): string {
  return catalogue.entities.get(id)?.name[language] ?? id;
}

/** The name of an indicator in the language read, or its id. */
export function indicatorName({ catalogue, language }: Reading, id: string): string {
  return catalogue.indicators.get(id)?.name[language] ?? id;
}

/** The name of a publication in the language read, or its id. */
export function publicationName({ catalogue, language }: Reading, id: string): string {
  return catalogue.publications.get(id)?.name[language] ?? id;
}

/** A period as people write a stretch: `{from: '2013', to: '2023'}` → `2013–2023`. */
export function periodText({ from, to }: { readonly from: string; readonly to: string }): string {
  return from === to ? from : `${from}–${to}`;
}
