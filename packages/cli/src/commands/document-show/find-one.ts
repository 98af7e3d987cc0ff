import { type Db, documentsAt, documentsBeginning, findDocument, idOf, plainAddress } from '@assay/store';
import { UsageError } from '../../arguments/usage-error.ts';

/** More that begin alike are not listed. */
const MOST = 5;

/** The identifier of the document that an address, an identifier or its beginning names. Throws UsageError where that is none, or several. */
export async function findOneDocument(db: Db, wanted: string): Promise<string> {
  const plain = plainAddress(wanted);
  if (plain !== null) {
    // The identifier of what a feed announced follows from its address: this spares a search through all.
    const announced = await findDocument(db, idOf('document', plain));
    if (announced !== null) return announced.document_id;
  }
  const found =
    plain === null
      ? await documentsBeginning(db, wanted, MOST)
      : await documentsAt(db, [...new Set([wanted, plain])], MOST);
  const [first, ...others] = found;
  if (first === undefined) throw new UsageError({ code: 'unknown-document', wanted });
  if (others.length > 0) throw new UsageError({ code: 'several-documents', wanted, ids: found });
  return first;
}
