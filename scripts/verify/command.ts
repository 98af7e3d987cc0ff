// Runs a program for a check and keeps what it printed. Cannot stop one that hangs before its time is up.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './repository.ts';

const TIMEOUT_MS = 5 * 60_000;

/** What a program left behind. */
export interface Outcome {
  /** null where the program was stopped. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script or program of node_modules with the project's Node.js, at the root. */
export function runNode(script: string, args: readonly string[], timeout = TIMEOUT_MS): Promise<Outcome> {
  return runProgram(join(ROOT, 'bin', 'node'), [join(ROOT, script), ...args], timeout);
}

export function runProgram(program: string, args: readonly string[], timeout = TIMEOUT_MS): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      stdout += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      stderr += part;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

/** The end of what a program said, for a finding where nothing better is known. */
export function lastWords({ stdout, stderr }: Outcome): string {
  return `${stdout}\n${stderr}`.trim().split('\n').slice(-3).join(' ').slice(-300);
}
