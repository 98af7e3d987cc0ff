import { once } from 'node:events';
import type { Server } from 'node:http';
import { SetupError, type SetupErrorCode } from './setup-error.ts';

/** Where a server can be reached. */
export interface ServerAddress {
  readonly host: string;
  readonly port: number;
  /** `http://127.0.0.1:8080`. */
  readonly url: string;
}

const CODES: Readonly<Record<string, SetupErrorCode>> = {
  EADDRINUSE: 'address-in-use',
  EADDRNOTAVAIL: 'address-unavailable',
  ENOTFOUND: 'address-unavailable',
  EACCES: 'port-refused',
};

/** Opens a server's port; port 0 takes any that is free. Errors: SetupError. */
export async function startListening(server: Server, host: string, port: number): Promise<ServerAddress> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? CODES[String(error.code)] : undefined;
    if (code === undefined) throw error;
    throw new SetupError(code, `${inUrl(host)}:${port}`, error);
  }
  const bound = server.address();
  const actual = bound !== null && typeof bound === 'object' ? bound.port : port;
  return { host, port: actual, url: `http://${inUrl(host)}:${actual}` };
}

function inUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
