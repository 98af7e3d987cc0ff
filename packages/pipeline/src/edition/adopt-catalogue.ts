import type { CatalogueRecords } from '@assay/engine';
import { catalogueInForce, type Db, documentsUnanswered, documentsWatching, putInForce } from '@assay/store';
import type { Send } from '../queue/queue.ts';

/** What came of putting a catalogue in force. */
export interface Adopted {
  /** Cells that came or went. */
  readonly cells: number;
  /** Documents whose verdicts those can change; each has a job. */
  readonly documents: number;
  readonly claims: number;
}

/**
 * Puts a catalogue in force and sends a job for each document of which it can change a verdict, in one transaction. Gives null
 * where the catalogue is in force already.
 * Example: an edition with one new cell of `notable_ai_models` → `{ cells: 1, documents: 3, claims: 4 }`.
 */
export async function adoptCatalogue(
  { db, send, now }: { readonly db: Db; readonly send: Send; readonly now: () => Date },
  records: Pick<CatalogueRecords, 'sha256' | 'id' | 'version' | 'observations' | 'indicators'>,
): Promise<Adopted | null> {
  if ((await catalogueInForce(db)) === records.sha256) return null;
  const version = {
    sha256: records.sha256,
    package_id: records.id,
    version: records.version,
    since: now().toISOString(),
  };
  return db.transaction().execute(async (trx) => {
    const { touched, newIndicators } = await putInForce(trx, version, cellsOf(records));
    const coming = records.indicators.filter(({ id }) => newIndicators.has(id)).flatMap(namesOf);
    const found = [...(await documentsWatching(trx, touched)), ...(await documentsNaming(trx, coming))];
    const documents = [...new Map(found.map((one) => [`${one.document_id} ${one.version}`, one])).values()];
    const catalogue = records.sha256;
    await send(
      trx,
      'recheck-document',
      documents.map(({ document_id: document, version }) => ({
        payload: { document, version, catalogue },
        once: `${document} ${version} ${catalogue}`,
      })),
    );
    return {
      cells: touched.length,
      documents: documents.length,
      claims: documents.reduce((sum, { claims }) => sum + claims, 0),
    };
  });
}

function cellsOf({ observations }: Pick<CatalogueRecords, 'observations'>) {
  const seen = new Map<string, ReturnType<typeof cellOf>>();
  for (const record of observations) {
    const cell = cellOf(record);
    seen.set(Object.values(cell).join('\u0000'), cell);
  }
  return [...seen.values()];
}

function cellOf(record: CatalogueRecords['observations'][number]) {
  const { indicator, entity, period, publication, edition, source, value } = record;
  return { indicator, entity, period, publication, edition, source, value };
}

/** Documents that are looked at together for the names of new statistics. */
const PAGE = 500;

/** Documents with claims that no statistic answered, and that hold all words of a name of one that is new. */
async function documentsNaming(db: Db, names: readonly (readonly string[])[]) {
  const found: { document_id: string; version: number; claims: number }[] = [];
  if (names.length === 0) return found;
  for (let after: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof documentsUnanswered>> = await documentsUnanswered(db, after, PAGE);
    for (const { text, ...document } of page) {
      const said = text.toLowerCase();
      if (names.some((words) => words.every((word) => said.includes(word)))) found.push(document);
    }
    after = page.at(-1)?.document_id ?? null;
    if (page.length < PAGE) return found;
  }
}

/** The names by which a statistic is told, in both languages, each as its words. */
function namesOf({ name, aliases }: CatalogueRecords['indicators'][number]): string[][] {
  return [name.ko, name.en, ...aliases.ko, ...aliases.en].map((one) => one.toLowerCase().split(/\s+/));
}
