import { Worker } from 'node:worker_threads';
import type { DocumentInput, Report } from '@assay/engine';
import type { StoryFeatures } from '../story/story-features.ts';
import type { CheckAnswer, CheckRequest, CheckSetting } from './check-request.ts';

/** A document, checked. */
export interface Checked {
  readonly report: Report;
  readonly features: StoryFeatures;
}

interface Waiting {
  readonly request: CheckRequest;
  readonly resolve: (checked: Checked) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  ready: boolean;
  busy: Waiting | null;
  timer: NodeJS.Timeout | undefined;
}

/** A check that takes so long has gone wrong: the longest text that is read takes a tenth of it. */
const MOST_MS = 120_000;

/**
 * Threads that check documents beside the one that serves, so that a long article holds up nobody's reading. All have the
 * same catalogue; a thread that dies or takes too long is replaced, and its document counts as failed.
 */
export class Checker {
  #threads: Thread[] = [];
  readonly #queue: Waiting[] = [];
  readonly #setting: CheckSetting;
  readonly #count: number;
  #next = 1;
  #closed = false;
  #sha256: string | null = null;

  constructor(setting: CheckSetting, count: number) {
    this.#setting = setting;
    this.#count = count;
  }

  /** Opens the catalogue in every thread. Throws where a package is faulty, with its first fault. */
  async start(): Promise<void> {
    await Promise.all(Array.from({ length: this.#count }, () => this.#add()));
  }

  /** SHA-256 of the catalogue by which documents are checked now; null before the start. */
  get catalogue(): string | null {
    return this.#sha256;
  }

  /** Threads of a new catalogue take over; those of the old one end what they have begun. */
  async reload(): Promise<void> {
    const old = this.#threads;
    this.#threads = [];
    try {
      await this.start();
    } catch (error) {
      for (const { worker } of this.#threads) void worker.terminate();
      this.#threads = old;
      throw error;
    }
    for (const thread of old) if (thread.busy === null) void thread.worker.terminate();
  }

  /** Checks a document. Rejects where the thread died over it. */
  check(document: DocumentInput, at: string): Promise<Checked> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ request: { id: this.#next++, document, at }, resolve, reject });
      this.#hand();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const { reject } of this.#queue.splice(0)) reject(new Error('the checker was closed'));
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  #add(): Promise<void> {
    const file = import.meta.url.endsWith('.ts') ? './check-worker.ts' : './check-worker.js';
    const worker = new Worker(new URL(file, import.meta.url), { workerData: this.#setting });
    const thread: Thread = { worker, ready: false, busy: null, timer: undefined };
    this.#threads.push(thread);
    return new Promise((resolve, reject) => {
      worker.on('message', (answer: CheckAnswer) => {
        if (answer.kind === 'ready') {
          thread.ready = true;
          this.#sha256 = answer.sha256;
          resolve();
          this.#hand();
        } else if (answer.kind === 'unusable') reject(new Error(answer.message));
        else this.#settle(thread, answer);
      });
      const lost = (error: Error): void => {
        reject(error);
        this.#lose(thread, error);
      };
      worker.on('error', lost);
      worker.on('exit', (code) => lost(new Error(`the thread that checks ended (${code})`)));
    });
  }

  #settle(thread: Thread, answer: CheckAnswer & { readonly kind: 'checked' | 'failed' }): void {
    const { busy } = thread;
    clearTimeout(thread.timer);
    thread.busy = null;
    if (busy === null || busy.request.id !== answer.id) return;
    if (answer.kind === 'checked') busy.resolve({ report: answer.report, features: answer.features });
    else busy.reject(new Error(answer.message));
    if (!this.#threads.includes(thread)) void thread.worker.terminate();
    this.#hand();
  }

  #lose(thread: Thread, error: Error): void {
    clearTimeout(thread.timer);
    thread.busy?.reject(error);
    thread.busy = null;
    const held = this.#threads.includes(thread);
    this.#threads = this.#threads.filter((one) => one !== thread);
    if (held && thread.ready && !this.#closed) void this.#add().catch(() => {});
  }

  #hand(): void {
    for (const thread of this.#threads) {
      if (!thread.ready || thread.busy !== null) continue;
      const next = this.#queue.shift();
      if (next === undefined) return;
      thread.busy = next;
      thread.timer = setTimeout(() => void thread.worker.terminate(), MOST_MS);
      thread.worker.postMessage(next.request);
    }
  }
}
