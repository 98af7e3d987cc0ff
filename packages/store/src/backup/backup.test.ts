import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg, { type ClientConfig } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreError } from '../errors.ts';
import { onEachServer } from '../testing/on-each-server.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { testServers } from '../testing/test-servers.ts';
import { checkBackup } from './check-backup.ts';
import { type RestoreDeps, restoreBackup, verifyBackup } from './restore-backup.ts';
import { type WriteBackupDeps, writeBackup } from './write-backup.ts';

/** What a program's migrations would make: every kind of column that is hard to carry. */
const SCHEMA = `
  CREATE SCHEMA IF NOT EXISTS "Other one";
  CREATE TYPE public.verdict AS ENUM ('supported', 'refuted');
  CREATE TABLE public.documents (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title text NOT NULL,
    length int GENERATED ALWAYS AS (char_length(title)) STORED,
    facts jsonb,
    hash bytea,
    tags text[],
    seen timestamptz,
    day date,
    took interval,
    value numeric,
    share double precision,
    verdict public.verdict,
    first_claim bigint
  );
  CREATE TABLE public.claims (
    id bigserial PRIMARY KEY,
    document_id bigint NOT NULL REFERENCES public.documents (id),
    text text
  );
  ALTER TABLE public.documents ADD FOREIGN KEY (first_claim) REFERENCES public.claims (id);
  CREATE TABLE "Other one"."the ""log""" (at timestamptz NOT NULL, line text) PARTITION BY RANGE (at);
  CREATE TABLE "Other one".early PARTITION OF "Other one"."the ""log""" FOR VALUES FROM (MINVALUE) TO ('2026-01-01');
  CREATE TABLE "Other one".late PARTITION OF "Other one"."the ""log""" FOR VALUES FROM ('2026-01-01') TO (MAXVALUE);
  CREATE TABLE public.nothing (id int);
  CREATE TABLE public.made_by (step text);
  INSERT INTO public.made_by VALUES ('0001');
  CREATE SEQUENCE public.tickets;
  CREATE FUNCTION public.shout() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.text := upper(NEW.text); RETURN NEW; END';
  CREATE TRIGGER shout BEFORE INSERT ON public.claims FOR EACH ROW EXECUTE FUNCTION public.shout();
`;

const ROWS = `
  INSERT INTO public.documents (title, facts, hash, tags, seen, day, took, value, share, verdict) VALUES
    (E'여덟 배\\n\\t\\\\.\\\\N', '{"a": [1, null, "ü"]}', '\\x00ff5c0a', ARRAY['가,나', NULL, '"'], '2026-11-26 09:00:00.123456+09',
      '2026-02-28', '1 mon 2 days 03:04:05.6', 12345678901234567890.1234567890, 0.1, 'refuted'),
    ('', NULL, '', '{}', 'infinity', '-infinity', '-1 day', 'NaN', '-0', 'supported');
  INSERT INTO public.claims (document_id, text) SELECT id, 'claim ' || id FROM public.documents;
  UPDATE public.documents SET first_claim = id;
  INSERT INTO "Other one"."the ""log""" VALUES ('2025-06-01Z', 'early'), ('2026-06-01Z', 'late');
  SELECT nextval('public.tickets'), nextval('public.tickets');
`;

const SCOPE = { schemas: ['public', 'Other one'], leaveOut: ['public.made_by'] };
const WRITE: WriteBackupDeps = {
  ...SCOPE,
  program: '0.1.0',
  migrations: ['0001'],
  now: () => new Date('2026-11-26T07:00:00Z'),
};
const RESTORE: RestoreDeps = {
  ...SCOPE,
  migrations: ['0001', '0002'],
  createSchema: async (connection) => void (await run(connection, SCHEMA)),
  replace: false,
};
const COUNTS = {
  'Other one.the "log"': 2,
  'public.claims': 2,
  'public.documents': 2,
  'public.nothing': 0,
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-backup-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(connection: ClientConfig, sql: string): Promise<unknown[][]> {
  const client = new pg.Client({ ...connection });
  await client.connect();
  try {
    const result: pg.QueryArrayResult | pg.QueryArrayResult[] = await client.query({
      text: sql,
      rowMode: 'array',
    });
    return Array.isArray(result) ? [] : result.rows;
  } finally {
    await client.end();
  }
}

/** Everything of a database, as text, but for where its sequences stand: asking moves them. */
async function contentOf(connection: ClientConfig): Promise<unknown> {
  const tables = [
    'public.documents',
    'public.claims',
    '"Other one".early',
    '"Other one".late',
    'public.made_by',
  ];
  return Promise.all([
    ...tables.map((table) => run(connection, `SELECT t::text FROM ${table} t ORDER BY 1`)),
    run(
      connection,
      "SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'f' ORDER BY 1",
    ),
    run(connection, 'SELECT tgname, tgenabled FROM pg_trigger WHERE NOT tgisinternal'),
  ]);
}

const NEXT = `SELECT nextval('public.tickets'), nextval('public.claims_id_seq'),
  nextval(pg_get_serial_sequence('public.documents', 'id'))`;

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing',
    (error: unknown) => (error instanceof StoreError ? error.code : error),
  );

const EMPTY_SCHEMA = {
  id: 'backup: tables',
  prepare: async (connection: ClientConfig) => void (await run(connection, SCHEMA + ROWS)),
};

onEachServer(
  'a backup',
  (database, server) => {
    const fresh = () => createTestDatabase(server);

    it('brings everything back as it was', async () => {
      const file = join(folder, `${server.name}.assay`);
      const { rows, bytes } = await writeBackup(database().connection, file, WRITE);
      expect(rows).toEqual(COUNTS);
      expect(statSync(file)).toMatchObject({ size: bytes });
      expect(statSync(file).mode & 0o777).toBe(0o600);
      const target = await fresh();
      const restored = await restoreBackup(file, target.connection, RESTORE);
      expect(restored.rows).toEqual(COUNTS);
      expect(restored.header).toMatchObject({
        program: '0.1.0',
        createdAt: '2026-11-26T07:00:00.000Z',
        migrations: ['0001'],
      });
      expect(await contentOf(target.connection)).toEqual(await contentOf(database().connection));
      expect(await run(target.connection, NEXT)).toEqual([['3', '3', '3']]);
      await target.drop();
    });

    it('is of one moment, though rows are written while it is made', async () => {
      const source = await createTestDatabase(server, EMPTY_SCHEMA);
      const file = join(folder, `${server.name}-live.assay`);
      const onTable = () =>
        run(
          source.connection,
          "INSERT INTO public.documents (title) VALUES ('late'); INSERT INTO public.nothing VALUES (1)",
        ).then(() => {});
      const { rows } = await writeBackup(source.connection, file, { ...WRITE, onTable });
      expect(rows).toEqual(COUNTS);
      expect(await run(source.connection, 'SELECT count(*)::int FROM public.nothing')).toEqual([[4]]);
      await source.drop();
    });

    it('is not put over rows, unless told so', async () => {
      const file = join(folder, `${server.name}-twice.assay`);
      await writeBackup(database().connection, file, WRITE);
      const target = await createTestDatabase(server, EMPTY_SCHEMA);
      await run(target.connection, 'INSERT INTO public.nothing VALUES (7)');
      expect(await codeOf(restoreBackup(file, target.connection, RESTORE))).toBe('restore-not-empty');
      const kept = { ...RESTORE, replace: true, createSchema: async () => {} };
      expect((await restoreBackup(file, target.connection, kept)).rows).toEqual(COUNTS);
      expect(await run(target.connection, 'SELECT * FROM public.nothing')).toEqual([]);
      await target.drop();
    });

    it('changes nothing where it does not fit', async () => {
      const file = join(folder, `${server.name}-unfit.assay`);
      await writeBackup(database().connection, file, WRITE);
      const target = await createTestDatabase(server, EMPTY_SCHEMA);
      const before = await contentOf(target.connection);
      await run(target.connection, 'ALTER TABLE public.claims ALTER text TYPE varchar(30)');
      const deps = { ...RESTORE, replace: true, createSchema: async () => {} };
      const error = await restoreBackup(file, target.connection, deps).catch((one) => one);
      expect(error).toMatchObject({ code: 'backup-schema-differs' });
      expect(error.messages.en).toContain('public.claims.text: text, character varying(30)');
      await run(
        target.connection,
        'ALTER TABLE public.claims ALTER text TYPE text; ALTER TABLE public.claims ADD CHECK (text IS NULL) NOT VALID',
      );
      expect(await codeOf(restoreBackup(file, target.connection, deps))).toBe('restore-failed');
      await run(target.connection, 'ALTER TABLE public.claims DROP CONSTRAINT claims_text_check');
      expect(await contentOf(target.connection)).toEqual(before);
      expect(await run(target.connection, NEXT)).toEqual([['3', '3', '3']]);
      await target.drop();
    });
  },
  EMPTY_SCHEMA,
);

describe('across versions', () => {
  const both = testServers(process.env.ASSAY_TEST_POSTGRES).filter(({ missing }) => missing === null);

  it.skipIf(both.length < 2)(
    'goes from the newer server to the older and back',
    { timeout: 60_000 },
    async () => {
      const made: TestDatabase[] = [];
      for (const server of [...both, ...both.slice(0, 1)]) {
        const last = made.at(-1);
        const next = await createTestDatabase(server, last === undefined ? EMPTY_SCHEMA : undefined);
        made.push(next);
        if (last === undefined) continue;
        const file = join(folder, 'across.assay');
        await writeBackup(last.connection, file, WRITE);
        expect((await restoreBackup(file, next.connection, RESTORE)).rows).toEqual(COUNTS);
      }
      const [first, second, third] = await Promise.all(made.map(({ connection }) => contentOf(connection)));
      expect(second).toEqual(first);
      expect(third).toEqual(first);
      for (const database of made) await database.drop();
    },
  );
});

const [ANY] = testServers(process.env.ASSAY_TEST_POSTGRES).filter(({ missing }) => missing === null);

describe.skipIf(ANY === undefined)('a file that is not what it was', { timeout: 60_000 }, () => {
  let file = '';
  let whole = Buffer.alloc(0);
  let source: TestDatabase;

  beforeAll(async () => {
    if (ANY === undefined) return;
    source = await createTestDatabase(ANY, EMPTY_SCHEMA);
    file = join(folder, 'whole.assay');
    await writeBackup(source.connection, file, WRITE);
    whole = readFileSync(file);
  }, 60_000);
  afterAll(() => source?.drop());

  const verify = (bytes: Uint8Array) => {
    const other = join(folder, 'other.assay');
    writeFileSync(other, bytes);
    return codeOf(verifyBackup(other, RESTORE.migrations));
  };

  it('is refused wherever it is cut off', async () => {
    expect(await verify(whole)).toBe('nothing');
    expect(await verify(whole.subarray(0, 0))).toBe('not-a-backup');
    for (let length = 1; length < whole.length; length += 13)
      expect([length, await verify(whole.subarray(0, length))]).toEqual([length, 'backup-cut-short']);
  });

  it('is refused wherever a bit of it changed', async () => {
    for (let at = 0; at < whole.length; at += 11) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 4;
      expect([at, await verify(changed)]).toEqual([
        at,
        expect.stringMatching(
          /^(?:not-a-backup|backup-damaged|backup-cut-short|backup-schema-differs|backup-newer)$/,
        ),
      ]);
    }
  });

  it('is refused where something follows its end', async () => {
    expect(await verify(Buffer.concat([whole, Buffer.from('x')]))).toBe('backup-damaged');
  });

  it('is no backup where it is something else', async () => {
    expect(await verify(Buffer.from('{"documents": []}'))).toBe('not-a-backup');
    expect(await codeOf(verifyBackup(join(folder, 'nowhere'), []))).toBe('backup-unreadable');
    expect(await codeOf(verifyBackup(folder, []))).toBe('backup-unreadable');
  });

  it('says so where a newer program wrote it', async () => {
    const text = whole.toString('latin1').replace('"format":1', '"format":9');
    const error = await verifyBackup(write('newer', Buffer.from(text, 'latin1')), ['0001']).catch(
      (one) => one,
    );
    expect(error).toMatchObject({ code: 'backup-newer', detail: { found: 9, wanted: 1 } });
    expect(await codeOf(verifyBackup(file, ['0000']))).toBe('backup-schema-differs');
  });

  it('is checked by restoring it into a server of its own', async () => {
    expect((await checkBackup(file, RESTORE)).rows).toEqual(COUNTS);
  });

  it('takes the place of an older one only when it is whole', async () => {
    const place = mkdtempSync(join(folder, 'place-'));
    const kept = join(place, 'kept.assay');
    writeFileSync(kept, 'before');
    const failing = {
      ...WRITE,
      onTable: (name: string) => {
        if (name === 'public.nothing') throw new Error('stopped');
      },
    };
    expect(await codeOf(writeBackup(source.connection, kept, failing))).toBe('backup-failed');
    expect(readFileSync(kept, 'utf8')).toBe('before');
    expect(readdirSync(place)).toEqual(['kept.assay']);
    await writeBackup(source.connection, kept, WRITE);
    expect(readdirSync(place)).toEqual(['kept.assay']);
    expect(await codeOf(verifyBackup(kept, ['0001']))).toBe('nothing');
  });

  it('is told in one line where it cannot be written or the database not reached', async () => {
    expect(await codeOf(writeBackup(source.connection, join(folder, 'no', 'such.assay'), WRITE))).toBe(
      'backup-unwritable',
    );
    const error = await writeBackup(
      { host: '127.0.0.1', port: 1, password: 'secret' },
      join(folder, 'x'),
      WRITE,
    ).catch((one) => one);
    expect(error).toMatchObject({ code: 'connection-failed', detail: { reason: 'refused' } });
    expect(error.message).not.toContain('secret');
  });

  function write(name: string, bytes: Uint8Array): string {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    chmodSync(path, 0o600);
    return path;
  }
});
