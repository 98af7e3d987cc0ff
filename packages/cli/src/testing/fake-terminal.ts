/** What a command needs from outside, held in memory: for tests alone. */
import { join } from 'node:path';
import type { CliDeps, Output } from '../deps.ts';
import { run } from '../run.ts';

/** What came of a command. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The folders that it was asked to enter. */
  readonly entered: readonly string[];
}

/** Where a command is run: its bundled packages and samples, and what differs from a quiet pipe. */
export interface Surroundings {
  readonly dataFolder: string;
  readonly samplesFolder?: string;
  readonly serviceFolder?: string;
  readonly nodeVersion?: string;
  /** The time that it is; the morning of 26 November 2026 unless a test says otherwise. */
  readonly now?: string;
  readonly untilStopped?: () => Promise<string>;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | AsyncIterable<Uint8Array | string>;
  /** Asked after each write whether more may come; at once unless a test says otherwise. */
  readonly ready?: () => Promise<void>;
  readonly terminal?: boolean;
  /** The reader goes away after so many writes. */
  readonly closesAfter?: number;
}

/** Runs a command in this process: `runCommand(['check', 'a.md'], { dataFolder })` → `{ code: 0, out: '── a.md …', … }`. */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const { env = {}, input = '', terminal = false, closesAfter = Number.POSITIVE_INFINITY } = surroundings;
  const out: string[] = [];
  const err: string[] = [];
  const entered: string[] = [];
  const output = (into: string[]): Output => ({
    write: (text) => {
      if (into.length < closesAfter) into.push(text);
    },
    ready: surroundings.ready ?? (async () => {}),
    isTerminal: terminal,
    columns: terminal ? 80 : null,
    isClosed: () => into.length >= closesAfter,
  });
  const deps: CliDeps = {
    args,
    env,
    enterFolder: (folder) => {
      entered.push(folder);
    },
    stdin: typeof input === 'string' ? bytesOf(input) : input,
    stdout: output(out),
    stderr: output(err),
    dataFolder: surroundings.dataFolder,
    starterSources: new URL('../../starter/sources.json', import.meta.url).pathname,
    scriptsFolder: null,
    briefingsFolder: join(import.meta.dirname, '../../briefings'),
    programFolder: join(import.meta.dirname, '../../../..'),
    samplesFolder: surroundings.samplesFolder ?? surroundings.dataFolder,
    serviceFolder: surroundings.serviceFolder ?? `${surroundings.dataFolder}/service`,
    catalogueCache: null,
    nodeVersion: surroundings.nodeVersion ?? '24.1.0',
    userId: process.getuid?.() ?? null,
    now: () => new Date(surroundings.now ?? '2026-11-26T07:00:00Z'),
    untilStopped: surroundings.untilStopped ?? (() => Promise.resolve('SIGTERM')),
  };
  const code = await run(deps);
  return { code, out: out.join(''), err: err.join(''), entered };
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
