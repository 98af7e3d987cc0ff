import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { packReport } from '../packed-report.ts';
import { MIGRATED, openTestDatabase } from '../testing/migrated.ts';
import { onEachServer } from '../testing/on-each-server.ts';
import { documentsAt, documentsBeginning, verdictCounts, versionsOf } from './document-history.ts';
import { addDocument, addVersion } from './documents.ts';
import { addFirstVerdicts, addLaterVerdicts, type JudgedClaim } from './verdicts.ts';

const [FIRST, SECOND] = ['0f1a0000-0000-8000-8000-000000000001', '0f1b0000-0000-8000-8000-000000000002'];
const AT = '2026-05-01T00:00:00.000Z';

function judged(claim_id: string, label: string): JudgedClaim {
  return {
    claim: {
      claim_id,
      form: 'value',
      span_start: 0,
      span_end: 3,
      text: '54%',
      sentence: '54%였다.',
      modality: 'asserted',
      quantity: '54%',
    },
    verdict: {
      label,
      as_published: label,
      now: label,
      revised: false,
      reason: 'agrees',
      indicator: null,
      entities: [],
      report_claim: claim_id,
    },
    watches: [],
  };
}

onEachServer(
  'the history of a document',
  (testDatabase) => {
    let database: Database;
    beforeAll(async () => {
      database = openTestDatabase(testDatabase().connection);
      const { db } = database;
      for (const document_id of [FIRST ?? '', SECOND ?? ''])
        await addDocument(db, {
          document_id,
          address: `https://a.example/${document_id}`,
          source_id: null,
          title: '제목',
          seen_at: AT,
        });
      for (const [version, text] of [
        [1, '54%였다.'],
        [2, '55%였다.'],
      ] as const) {
        const reading = {
          document_id: FIRST ?? '',
          title: '제목',
          text,
          language: 'ko',
        } as const;
        await addVersion(
          db,
          { ...reading, published: null, read_at: AT },
          { canonical: 'https://a.example/same' },
        );
        const check = {
          document_id: FIRST ?? '',
          version,
          catalogue: 'one',
          at: AT,
          report: packReport([]),
        };
        await addFirstVerdicts(db, check, [judged('c1', 'supported'), judged('c2', 'supported')], {});
        if (version === 2)
          await addLaterVerdicts(db, { ...check, catalogue: 'two' }, [
            { ...judged('c1', 'refuted'), ordinal: 2 },
          ]);
      }
    });
    afterAll(() => database.close());

    it('lists its versions, and counts the verdicts that stand', async () => {
      expect(
        (await versionsOf(database.db, FIRST ?? '')).map(({ version, catalogue }) => [version, catalogue]),
      ).toEqual([
        [1, 'one'],
        [2, 'two'],
      ]);
      expect(await verdictCounts(database.db, FIRST ?? '')).toEqual([
        { version: 1, label: 'supported', count: 2 },
        { version: 2, label: 'refuted', count: 1 },
        { version: 2, label: 'supported', count: 1 },
      ]);
    });

    it('is found by the beginning of an identifier, hyphens or not, and by its addresses', async () => {
      expect(await documentsBeginning(database.db, '0f1', 5)).toEqual([FIRST, SECOND]);
      expect(await documentsBeginning(database.db, '0F1A0000-0', 5)).toEqual([FIRST]);
      expect(await documentsBeginning(database.db, 'https', 5)).toEqual([]);
      expect(await documentsAt(database.db, ['https://a.example/same'], 5)).toEqual([FIRST]);
      expect(
        await documentsAt(database.db, [`https://a.example/${SECOND}`, 'https://b.example/'], 5),
      ).toEqual([SECOND]);
    });
  },
  MIGRATED,
);
