import type { DocumentInput, Language, Report } from '@assay/engine';
import type { DescribedFile, GivenFile } from '@assay/sources';
import type { SiteDeps } from '../site/site-deps.ts';
import type { Reading } from '../views/reading.ts';
import { tableWords } from '../words/table-words.ts';

/** A report with what was read of the tables that it was made by; or what is wrong, in the reader's words. */
export type CheckedAll =
  | {
      readonly report: Report;
      readonly files: readonly DescribedFile[];
      readonly excerpts: NonNullable<Reading['excerpts']>;
    }
  | { readonly fault: string };

/** Checks a document by the catalogue, and by tables where some are given. */
export async function checkAll(
  { check, checkWithTables }: Pick<SiteDeps, 'check' | 'checkWithTables'>,
  document: DocumentInput,
  files: readonly GivenFile[],
  language: Language,
): Promise<CheckedAll> {
  if (files.length === 0) return { report: await check(document), files: [], excerpts: new Map() };
  const answer = await checkWithTables(document, files);
  switch (answer.kind) {
    case 'checked':
      return answer;
    case 'refused':
      return { fault: answer.messages[language] };
    case 'too-slow':
      return { fault: tableWords(language).tooSlow };
  }
}
