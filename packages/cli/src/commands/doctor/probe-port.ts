import { createServer } from 'node:http';
import type { Finding } from './finding.ts';

/** So long the service may take to answer. */
const PATIENCE_MS = 3000;

/**
 * Whether the service answers at its address, or could. Example: where it runs, `probePort('127.0.0.1', 4250)` →
 * `{ code: 'service-ready', url: 'http://127.0.0.1:4250' }`.
 */
export async function probePort(host: string, port: number): Promise<Finding> {
  const address = host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
  // Any free port will do: there is none to look at.
  if (port === 0) return { code: 'port-free', address };
  const answer = await askReady(`http://${reachable(host)}:${port}`);
  if (answer !== null) return answer;
  return tryListening(host, port, address);
}

/** All addresses of a machine are reached by its own. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

async function askReady(url: string): Promise<Finding | null> {
  try {
    const response = await fetch(`${url}/readyz`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
      redirect: 'manual',
    });
    const answer: unknown = await response.json();
    if (!isReadiness(answer)) return null;
    if (answer.status === 'ready') return { code: 'service-ready', url };
    const checks = Object.entries(answer.checks)
      .filter(([, state]) => state !== 'ready')
      .map(([check, state]) => `${check}: ${String(state)}`);
    return { code: 'service-not-ready', url, checks: checks.join(', ') || String(answer.status) };
  } catch {
    // Nobody, or somebody else: who can listen there tells.
    return null;
  }
}

function isReadiness(answer: unknown): answer is { status: string; checks: Record<string, unknown> } {
  if (typeof answer !== 'object' || answer === null) return false;
  const { status, checks } = answer as Record<string, unknown>;
  return typeof status === 'string' && typeof checks === 'object' && checks !== null;
}

async function tryListening(host: string, port: number, address: string): Promise<Finding> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(
        error.code === 'EADDRINUSE'
          ? { code: 'port-taken', address }
          : { code: 'port-refused', address, reason: error.code ?? error.message },
      ),
    );
    server.listen(port, host, () => server.close(() => resolve({ code: 'port-free', address })));
  });
}
