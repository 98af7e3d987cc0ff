import type { Language } from '@assay/engine';
import { type DescribedFile, SHELF_LIMITS } from '@assay/sources';
import { type Html, html } from '../site/html.ts';
import { renderGivenFile } from '../views/given-tables.ts';
import { tableWords } from '../words/table-words.ts';
import { heldValue, type SentTables } from './sent-tables.ts';

const ACCEPTED = '.csv,.tsv,.tab,.txt,.xlsx,.xlsm,.json,.md,.markdown';

/**
 * The fields for tables beside a text, and the tables that were given. A file that was sent comes back as a ticked box, so
 * that it counts the next time too and can be left out; with JavaScript a button takes it away. `read` is what was read of
 * each, the pasted one last.
 */
export function renderTableFields(
  { pasted, files }: SentTables,
  read: readonly DescribedFile[],
  language: Language,
): Html {
  const words = tableWords(language);
  const pastedRead = read[files.length];
  return html`<fieldset class="tables"><legend>${words.title} <small>${words.hint}</small></legend>
<label for="table">${words.paste} <small>${words.pasteHint}</small></label>
<textarea id="table" name="table" rows="3" spellcheck="false" wrap="off" data-name="${words.pasted}">
${pasted}</textarea>
<p class="another" hidden><button type="button" id="another">${words.another}</button></p>
<p><label for="tables">${words.file}</label> <input type="file" id="tables" name="tables" multiple accept="${ACCEPTED}" aria-describedby="tables-hint"><br><small id="tables-hint">${words.fileHint(SHELF_LIMITS.bytes / 2 ** 20, SHELF_LIMITS.cells)}</small></p>
<ul class="given" id="given" aria-label="${words.given}" data-reading="${words.reading('{}')}" data-removed="${words.removed('{}')}">${files.map(
    (file, place) =>
      html`<li class="held"><label><input type="checkbox" name="held" value="${heldValue(file)}" checked> ${file.name}</label>${read[place] === undefined ? '' : renderGivenFile(read[place], language)}</li>`,
  )}${pastedRead === undefined ? '' : html`<li class="held">${renderGivenFile(pastedRead, language)}</li>`}</ul>
${files.length === 0 ? '' : html`<p class="aside held">${words.heldHint}</p>`}
<p class="unseen" id="tables-said" role="status" aria-live="polite"></p>
<template id="given-table"><li><div></div><button type="button" data-named="${words.removeNamed('{}')}">${words.remove}</button></li></template>
</fieldset>`;
}
