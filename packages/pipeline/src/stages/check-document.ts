import type { DocumentInput } from '@assay/engine';
import {
  addFirstVerdicts,
  catalogueInForce,
  type DocumentRow,
  findDocument,
  findVersion,
  holdCatalogue,
  packReport,
  type VersionRow,
} from '@assay/store';
import { judgedClaims } from '../check/judged-claims.ts';
import type { Stage } from '../queue/queue.ts';
import type { StageDeps } from './stage-deps.ts';

/** Finds and judges the claims of a version, and has them announced and the document placed. */
export function checkDocumentStage(deps: StageDeps): Stage<'check-document'> {
  return async ({ document: id, version }) => {
    const [document, said] = [await findDocument(deps.db, id), await findVersion(deps.db, id, version)];
    if (document === null || said === null || said.catalogue !== null) return async () => {};
    await useCatalogueInForce(deps);
    const { report, features } = await deps.checker.check(inputOf(document, said), instantOf(document));
    const catalogue = report.catalog.sha256;
    const packed = packReport(report.claims);
    return async (trx) => {
      insistOn(await holdCatalogue(trx), catalogue);
      const at = deps.now().toISOString();
      const check = { document_id: id, version, catalogue, at, report: packed };
      await addFirstVerdicts(trx, check, judgedClaims(report), features);
      const once = `${id} ${version}`;
      const payload = { document: id, version };
      if (report.claims.length > 0)
        await deps.send(trx, 'announce', [{ payload: { kind: 'claims-checked', ...payload }, once }]);
      await deps.send(trx, 'place-in-story', [{ payload, once }]);
    };
  };
}

/** What the engine is given of a version. */
export function inputOf(document: DocumentRow, said: VersionRow): DocumentInput {
  return {
    text: said.text,
    language: said.language,
    published: said.published,
    title: said.title,
    url: document.canonical ?? document.address,
    sha256: said.sha256,
  };
}

/** When a document appeared, as far as is known. */
export function instantOf(document: DocumentRow): string {
  return document.published_at ?? document.seen_at;
}

/** Where another process has put a newer catalogue in force, this one opens it too. */
export async function useCatalogueInForce({ db, checker }: StageDeps): Promise<void> {
  const inForce = await catalogueInForce(db);
  if (inForce !== null && checker.catalogue !== inForce) await checker.reload();
}

/** Throws where a verdict was given by another catalogue than the one in force: the job is tried again. */
export function insistOn(inForce: string | null, used: string): void {
  if (inForce !== null && inForce !== used)
    throw new Error(
      `checked by catalogue ${used.slice(0, 12)}, but ${inForce.slice(0, 12)} is in force; give this process the same data packages`,
    );
}
