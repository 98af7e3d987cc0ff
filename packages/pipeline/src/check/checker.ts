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
  /** Of its catalogue; null until it has that open. */
  sha256: string | null;
  busy: Waiting | null;
  timer: NodeJS.Timeout | undefined;
}

/** A check that takes so long has gone wrong: the longest text that is read takes a tenth of it. */
const MOST_MS = 120_000;

/** A thread that needs more is ended, and the service goes on. */
const MOST_MB = 2048;

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
  #reloading: Promise<void> | null = null;

  constructor(setting: CheckSetting, count: number) {
    this.#setting = setting;
    this.#count = count;
  }

  /** Opens the catalogue in every thread. Throws where a package is faulty, with its first fault. */
  async start(): Promise<void> {
    await this.reload();
  }

  /** SHA-256 of the catalogue by which documents are checked now; null before the start. */
  get catalogue(): string | null {
    return this.#threads[0]?.sha256 ?? null;
  }

  /**
   * Threads with the catalogue as it is now take over; those before end what they have begun. Where it cannot be opened they
   * go on. Asked for twice at once, it is done once.
   */
  reload(): Promise<void> {
    this.#reloading ??= this.#replace().finally(() => {
      this.#reloading = null;
    });
    return this.#reloading;
  }

  async #replace(): Promise<void> {
    const opened = await Promise.allSettled(Array.from({ length: this.#count }, () => this.#open()));
    const fresh = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const failed = opened.find((one) => one.status === 'rejected');
    if (failed !== undefined || this.#closed) {
      for (const { worker } of fresh) void worker.terminate();
      throw failed?.reason ?? new Error('the checker was closed');
    }
    const old = this.#threads;
    this.#threads = fresh;
    for (const thread of old) if (thread.busy === null) void thread.worker.terminate();
    this.#hand();
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

  /** A thread that has its catalogue open. */
  #open(): Promise<Thread> {
    const file = import.meta.url.endsWith('.ts') ? './check-worker.ts' : './check-worker.js';
    const worker = new Worker(new URL(file, import.meta.url), {
      workerData: this.#setting,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MB },
    });
    const thread: Thread = { worker, sha256: null, busy: null, timer: undefined };
    return new Promise((resolve, reject) => {
      worker.on('message', (answer: CheckAnswer) => {
        if (answer.kind === 'ready') {
          thread.sha256 = answer.sha256;
          resolve(thread);
        } else if (answer.kind === 'unusable') {
          void worker.terminate();
          reject(new Error(answer.message));
        } else this.#settle(thread, answer);
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

  /** A thread that is gone: its document counts as failed, and another thread takes its place. */
  #lose(thread: Thread, error: Error): void {
    clearTimeout(thread.timer);
    thread.busy?.reject(error);
    thread.busy = null;
    if (!this.#threads.includes(thread)) return;
    this.#threads = this.#threads.filter((one) => one !== thread);
    if (this.#closed) return;
    this.#open().then(
      (next) => {
        this.#threads.push(next);
        this.#hand();
      },
      (reason: Error) => {
        if (this.#threads.length === 0) for (const { reject } of this.#queue.splice(0)) reject(reason);
      },
    );
  }

  #hand(): void {
    for (const thread of this.#threads) {
      if (thread.busy !== null) continue;
      const next = this.#queue.shift();
      if (next === undefined) return;
      thread.busy = next;
      thread.timer = setTimeout(() => void thread.worker.terminate(), MOST_MS);
      thread.worker.postMessage(next.request);
    }
  }
}
