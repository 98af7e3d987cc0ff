// Checks a bare text as the command line would check a file. Cannot find a title or address that the text does not hold.
import { createHash } from 'node:crypto';
import { type Catalogue, checkDocument, type Language, type Report } from '@assay/engine';

/** The report on a text with a known language and date, without title or address. */
export function checkText(
  catalogue: Catalogue,
  text: string,
  language: Language,
  published: string | null,
): Report {
  return checkDocument(catalogue, {
    text,
    language,
    published,
    title: null,
    url: null,
    sha256: createHash('sha256').update(text).digest('hex'),
  });
}
