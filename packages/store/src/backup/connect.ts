import pg, { type ClientConfig } from 'pg';
import type { StoreFailureReason } from '../codes.ts';
import { systemCode } from '../embedded/failures.ts';
import { StoreError } from '../errors.ts';

const REASONS: Readonly<Record<string, StoreFailureReason>> = {
  ECONNREFUSED: 'refused',
  ENOENT: 'refused',
  ENOTFOUND: 'no-such-name',
  ETIMEDOUT: 'timeout',
  '28P01': 'password',
  '28000': 'password',
};

/**
 * A connection that is open. Throws StoreError `connection-failed`, which names no password.
 * Example: `await connectTo({ host: '/srv/assay/postgres/run', user: 'assay', database: 'postgres' })`.
 */
export async function connectTo(connection: ClientConfig): Promise<pg.Client> {
  const client = new pg.Client({ connectionTimeoutMillis: 15_000, ...connection });
  // A connection that breaks is told to whoever waits on it; unheard, it would end the process.
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    const reason = REASONS[systemCode(error)] ?? (error instanceof Error ? error.message : String(error));
    throw new StoreError('connection-failed', placeOf(client), { reason }, error);
  }
}

/** Where a connection leads, without what opens it. */
export function placeOf({ host, port, database }: pg.Client): string {
  return host.startsWith('/') ? host : `${host}:${port}/${database ?? ''}`;
}
