import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addEdition, readPackagesSync } from '@assay/catalog';
import { addDocument, addVersion, eventsAfter, idOf, newestEvent, standingVerdicts } from '@assay/store';
import { MIGRATED, onEachServer } from '@assay/store/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { recheckDocument } from '../stages/recheck-document.ts';
import { type LivePipeline, startPipeline, until } from '../testing/live-pipeline.ts';
import { adoptCatalogue } from './adopt-catalogue.ts';

const TEXTS = {
  korea: '‘AI 인덱스 2026’에 따르면 2025년에 나온 주목할 만한 AI 모델은 한국이 8개, 미국이 59개다.',
  robots: '2025년 중국은 산업용 로봇 35만4000대를 설치했다고 국제로봇연맹이 밝혔다.',
  forecast: '한국의 주목할 만한 AI 모델은 2027년에 12개가 될 것이다.',
  nothing: '도쿄의 벚꽃은 3월 24일에 피었고, 관광객 1만2000명이 찾았다.',
} as const;

/** A new edition: the value of 2025 revised, and a first one for 2027. */
const EDITION = `indicator,entity,period,value,confidence,note
notable_ai_models,KOR,2025,10,high,
notable_ai_models,KOR,2027,12,high,
`;

onEachServer(
  'a new edition',
  (test) => {
    let pipeline: LivePipeline;
    const folder = mkdtempSync(join(tmpdir(), 'assay-edition-'));
    const packages = join(folder, 'ai-race');
    beforeAll(async () => {
      cpSync(join(import.meta.dirname, '../../../../data/ai-race'), packages, { recursive: true });
      pipeline = await startPipeline({ kind: 'socket', ...test().connection }, { folders: [packages] });
      const { deps } = pipeline;
      expect(await adoptCatalogue(deps, readPackagesSync([packages]))).toMatchObject({
        cells: 0,
        documents: 0,
      });
      await deps.db.transaction().execute(async (trx) => {
        for (const [name, text] of Object.entries(TEXTS)) {
          const document_id = idOf('document', name);
          const at = '2026-10-01T00:00:00.000Z';
          await addDocument(trx, { document_id, address: null, source_id: null, title: name, seen_at: at });
          const { version } = await addVersion(
            trx,
            {
              document_id,
              title: name,
              text,
              language: 'ko',
              published: '2026-10-01',
              read_at: at,
            },
            {},
          );
          await deps.send(trx, 'check-document', [{ payload: { document: document_id, version } }]);
        }
      });
      await until(
        () => eventsAfter(deps.db, 0n, 100),
        (list) =>
          list.filter(({ kind }) => kind === 'claims-checked').length === 4 &&
          list.filter(({ kind }) => kind === 'story-changed').length === 4,
        60_000,
      );
    }, 120_000);
    afterAll(async () => {
      await pipeline.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    it('has those claims judged again that it can change, and no others', async () => {
      const { deps } = pipeline;
      const before = await newestEvent(deps.db);
      writeFileSync(join(folder, 'edition.csv'), EDITION);
      addEdition(packages, join(folder, 'edition.csv'), {
        id: 'made_up_2028',
        publication: 'ai_index',
        title: 'A made-up edition',
        publisher: 'nobody',
        url: 'https://example.com/made-up',
        published: '2028-04-01',
        licence: 'CC0-1.0',
        kind: 'primary',
        note: '',
      });
      const records = readPackagesSync([packages]);
      expect(await adoptCatalogue(deps, records)).toMatchObject({ cells: 2, documents: 2 });
      expect(await adoptCatalogue(deps, records)).toBeNull();
      const events = await until(
        () => eventsAfter(deps.db, before, 100),
        (list) => list.length >= 2,
        60_000,
      ).catch((error: unknown) => {
        throw new Error(`${String(error)}: ${JSON.stringify(pipeline.logged)}`);
      });
      expect(events.map(({ kind }) => kind).sort()).toEqual(['forecast-due', 'verdict-corrected']);
      const corrected = events.find(({ kind }) => kind === 'verdict-corrected');
      expect(corrected?.data).toMatchObject({
        claim: { text: '8개', entities: ['KOR'] },
        before: { verdict: 'supported' },
        after: { verdict: 'refuted' },
        cause: { kind: 'edition', publication: 'ai_index', edition: '2028-04-01', catalogue: records.sha256 },
      });
      expect(events.find(({ kind }) => kind === 'forecast-due')?.data).toMatchObject({ period: '2027' });
      expect(await newestEvent(deps.db)).toBe(before + 2n);
    });

    it('keeps every verdict, each with the catalogue that gave it', async () => {
      const { db } = pipeline.deps;
      const rows = await db
        .selectFrom('verdict')
        .select(['claim_id', 'ordinal', 'label', 'now', 'revised', 'catalogue'])
        .where('document_id', '=', idOf('document', 'korea'))
        .where('claim_id', '=', 'c1')
        .orderBy('ordinal')
        .execute();
      expect(
        rows.map(({ claim_id, ordinal, label, now, revised }) => [claim_id, ordinal, label, now, revised]),
      ).toEqual([
        ['c1', 1, 'supported', 'supported', false],
        ['c1', 2, 'supported', 'refuted', true],
      ]);
      expect(new Set(rows.map(({ catalogue }) => catalogue)).size).toBe(2);
      expect(
        await db.selectFrom('correction').select(['before', 'after']).orderBy('after').execute(),
      ).toEqual([
        { before: 'not-checkable', after: 'not-checkable, now supported' },
        { before: 'supported', after: 'supported, now refuted' },
      ]);
    });

    it('adds a claim that only the new catalogue finds in an old text, under a name of its own', async () => {
      const { deps } = pipeline;
      const id = idOf('document', 'robots');
      const [first, ...others] = await standingVerdicts(deps.db, id, 1);
      const checker: LivePipeline['deps']['checker'] = {
        catalogue: deps.checker.catalogue,
        reload: () => deps.checker.reload(),
        check: async (input, instant) => {
          const checked = await deps.checker.check(input, instant);
          const { report } = checked;
          const more = report.claims.slice(0, 1).map((claim) => ({
            ...claim,
            id: 'c1',
            span: { start: claim.span.start + 1, end: claim.span.end },
          }));
          return { ...checked, report: { ...report, claims: [...more, ...report.claims] } };
        },
      };
      const again = recheckDocument({ ...deps, checker });
      const write = await again({ document: id, version: 1, catalogue: 'a later one' });
      await deps.db.transaction().execute(write);
      const standing = await standingVerdicts(deps.db, id, 1);
      expect(standing).toHaveLength(others.length + 2);
      expect(standing.find(({ claim_id }) => claim_id === first?.claim_id)).toEqual(first);
      expect(standing.at(-1)).toMatchObject({ claim_id: `c${others.length + 2}`, ordinal: 1 });
      const claims = await deps.db
        .selectFrom('claim')
        .select('claim_id')
        .where('document_id', '=', id)
        .execute();
      expect(claims).toHaveLength(others.length + 2);
    });

    it('leaves what it does not touch as it was', async () => {
      for (const name of ['robots', 'nothing'] as const) {
        const verdicts = await standingVerdicts(pipeline.deps.db, idOf('document', name), 1);
        expect(verdicts.every(({ ordinal }) => ordinal === 1)).toBe(true);
      }
    });
  },
  MIGRATED,
);
