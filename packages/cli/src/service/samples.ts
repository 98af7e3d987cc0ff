import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StageDeps } from '@assay/pipeline';
import { readDocument } from '@assay/sources';
import { addDocument, addSource, addVersion, idOf } from '@assay/store';

/** The source of the samples, which says what they are; paused, for it has nothing to follow. */
const SAMPLES = {
  id: 'assay-samples',
  name_ko: 'Assay 예시',
  name_en: 'Assay samples',
  address: 'https://example.com/assay-samples',
  language: 'en',
  kind: 'other',
  owner: 'Assay',
  status: 'paused',
  licence: 'Apache-2.0',
  trust_note:
    'Written to demonstrate Assay, with wrong figures among the right ones; not news. 시연용 글이며 뉴스가 아닙니다.',
} as const;

/** Brings in the sample documents that are not there yet, and checks them as any other. Gives how many came new. */
export async function addSamples(
  { db, send, now }: Pick<StageDeps, 'db' | 'send' | 'now'>,
  folder: string,
): Promise<number> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const documents = await Promise.all(names.sort().map((name) => readDocument(join(folder, name))));
  const at = now().toISOString();
  return db.transaction().execute(async (trx) => {
    await addSource(trx, { ...SAMPLES, added_at: at });
    let added = 0;
    for (const [place, { text, title, language, published }] of documents.entries()) {
      const document_id = idOf('document', 'sample', names[place] ?? '');
      await addDocument(trx, { document_id, address: null, source_id: SAMPLES.id, title, seen_at: at });
      const reading = { document_id, title, text, language, published, read_at: at };
      const published_at = published === null ? null : `${published}T00:00:00.000Z`;
      const { version, isNew } = await addVersion(trx, reading, { fetched_at: at, published_at });
      if (!isNew) continue;
      added++;
      await send(trx, 'check-document', [
        { payload: { document: document_id, version }, once: `${document_id} ${version}` },
      ]);
    }
    return added;
  });
}
