import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables/tables.ts';

/** How the database is reached: a folder with its socket, or an address. */
export type Connection =
  | {
      readonly kind: 'socket';
      /** The folder of the socket. */
      readonly host: string;
      readonly user: string;
      readonly database: string;
    }
  | { readonly kind: 'address'; readonly url: string };

/** The schema of every table of ours; the queue has its own. */
export const SCHEMA = 'assay';

/** An open database: the one typed layer through which every query goes. */
export interface Database {
  readonly db: Kysely<Tables>;
  readonly connection: Connection;
  /** Ends all connections; what runs is waited for. */
  readonly close: () => Promise<void>;
}

/** A transaction, or the database outside of one. */
export type Db = Kysely<Tables>;

/**
 * Opens a pool of at most `max` connections. Whole numbers of 64 bits, decimals, dates and instants come as strings, instants
 * as `2026-11-26T07:00:00.000Z`. `onIdleError` hears of connections that broke while nobody used them.
 */
export function openDatabase(
  connection: Connection,
  max: number,
  onIdleError: (error: Error) => void,
): Database {
  const pool = new pg.Pool({ ...poolConfig(connection), max, types: { getTypeParser } });
  pool.on('error', onIdleError);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, connection, close: () => db.destroy() };
}

/** A connection as it may be shown: without a password. Example: `postgres://assay@db.example:5432/news`. */
export function describeConnection(connection: Connection): string {
  if (connection.kind === 'socket') return connection.host;
  if (!URL.canParse(connection.url)) return 'DATABASE_URL';
  const { protocol, username, host, pathname } = new URL(connection.url);
  return `${protocol}//${username === '' ? '' : `${username}@`}${host}${pathname}`;
}

/** What `pg` takes for a connection; the schema and the time zone go with every session. */
export function poolConfig(connection: Connection): pg.ClientConfig {
  const options = `-c search_path=${SCHEMA} -c timezone=UTC`;
  if (connection.kind === 'address')
    return { connectionString: connection.url, options, application_name: 'assay' };
  const { host, user, database } = connection;
  return { host, port: SOCKET_PORT, user, database, options, application_name: 'assay' };
}

/** Part of the socket's name; set, so that no variable of the environment changes it. */
export const SOCKET_PORT = 5432;

const TIMESTAMPTZ = 1184;
const AS_TEXT: ReadonlySet<number> = new Set([20, 1082, 1114, 1700]);

function getTypeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === TIMESTAMPTZ) return (text: string) => new Date(text).toISOString();
  if (AS_TEXT.has(oid)) return (text: string) => text;
  return pg.types.getTypeParser(oid, format as 'text');
}
