/** The thread that checks drafts by tables as well, in place of the other once a table is given; it can reach nothing either. */
import { loadTableCheck } from '@assay/engine';
import { DraftTables } from '../src/draft/draft-tables.ts';
import { answerDrafts } from './answer-drafts.ts';

/** A browser's `euc-kr` has all that CP949 adds (Encoding Standard, index EUC-KR). */
function readCp949(bytes: Uint8Array): string {
  return new TextDecoder('euc-kr').decode(bytes);
}

answerDrafts(async (catalogue) => new DraftTables(catalogue, await loadTableCheck(), readCp949));
