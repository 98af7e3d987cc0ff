import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Db } from '../database.ts';
import { MIGRATED, openTestDatabase } from '../testing/migrated.ts';
import { onEachServer } from '../testing/on-each-server.ts';
import { distributeTables } from './distribute-tables.ts';
import { PLACEMENTS } from './distribution.ts';

interface Key {
  readonly table: string;
  readonly kind: 'primary' | 'unique' | 'foreign';
  readonly columns: readonly string[];
  readonly target: string | null;
}

describe('where tables live on a cluster', () => {
  onEachServer(
    'the rules',
    (test) => {
      it('place every table that there is', async () => {
        const database = openTestDatabase(test().connection);
        const { rows } = await sql<{ name: string }>`
          select relname as name from pg_class where relnamespace = 'assay'::regnamespace and relkind = 'r'
            and relname not like 'kysely%' order by 1`.execute(database.db);
        expect(rows.map(({ name }) => name)).toEqual(Object.keys(PLACEMENTS).sort());
        await database.close();
      });

      it('have what rows are spread by in every key, and no key that leads elsewhere', async () => {
        const database = openTestDatabase(test().connection);
        const keys = await keysOf(database.db);
        const faults = keys.flatMap(({ table, kind, columns, target }) => {
          const placement = PLACEMENTS[table as keyof typeof PLACEMENTS];
          const by =
            placement === 'by-document' ? 'document_id' : placement === 'by-story' ? 'story_id' : null;
          if (kind === 'foreign')
            return by === null && placement !== 'everywhere' ? [] : [`${table} → ${target}`];
          return by === null || columns.includes(by) ? [] : [`${table} (${columns.join(', ')})`];
        });
        expect(keys.length).toBeGreaterThan(15);
        expect(faults).toEqual([]);
        await database.close();
      });

      it('use no sequence in a table that is spread', async () => {
        const database = openTestDatabase(test().connection);
        const { rows } = await sql<{ name: string }>`
          select table_name as name from information_schema.columns where table_schema = 'assay'
            and (is_identity = 'YES' or column_default like 'nextval%')`.execute(database.db);
        expect(rows.map(({ name }) => PLACEMENTS[name as keyof typeof PLACEMENTS])).toEqual(['here']);
        await database.close();
      });

      it('are refused where there is no cluster, in one line', async () => {
        const database = openTestDatabase(test().connection);
        await expect(distributeTables(database)).rejects.toMatchObject({ code: 'not-citus' });
        await database.close();
      });
    },
    MIGRATED,
  );
});

async function keysOf(db: Db): Promise<readonly Key[]> {
  const { rows } = await sql<Key>`
    select c.relname as table,
      case k.contype when 'p' then 'primary' when 'u' then 'unique' else 'foreign' end as kind,
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum = any(k.conkey)) as columns,
      f.relname as target
    from pg_constraint k join pg_class c on c.oid = k.conrelid left join pg_class f on f.oid = k.confrelid
    where c.relnamespace = 'assay'::regnamespace and k.contype in ('p', 'u', 'f') and c.relname not like 'kysely%'
    order by 1, 2`.execute(db);
  return rows;
}
