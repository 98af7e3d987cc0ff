import { Worker } from 'node:worker_threads';
import type { DocumentInput, Report } from '@assay/engine';
import type { GivenFile, InEveryLanguage } from '@assay/sources';
import type { StoryFeatures } from '../story/story-features.ts';
import type { CheckAnswer, CheckedWithTables, CheckRequest, CheckSetting } from './check-request.ts';

/** A document, checked. */
export interface Checked {
  readonly report: Report;
  readonly features: StoryFeatures;
}

/** A document checked by tables as well; or a file that gives none; or more work than is done for one reader. */
export type TablesAnswer =
  | ({ readonly kind: 'checked' } & CheckedWithTables)
  | { readonly kind: 'refused'; readonly messages: InEveryLanguage }
  | { readonly kind: 'too-slow' };

/** What a thread said of one request. */
type Said = Exclude<CheckAnswer, { readonly kind: 'ready' | 'unusable' | 'failed' }>;

interface Waiting {
  readonly request: CheckRequest;
  readonly resolve: (said: Said) => void;
  readonly reject: (error: Error) => void;
}

/** A thread was ended, as it took longer than it may. */
class TooSlow extends Error {}

interface Thread {
  readonly worker: Worker;
  /** Of its catalogue; null until it has that open. */
  sha256: string | null;
  busy: Waiting | null;
  timer: NodeJS.Timeout | undefined;
  /** Whether it was ended for taking too long. */
  isLate: boolean;
}

/** Milliseconds that a check may take before its thread is ended. */
export interface CheckTimes {
  /** What takes so long has gone wrong: the longest text that is read takes a tenth of it. */
  readonly document: number;
  /** Each sentence is held against each table: a long text and large tables are more than a server does for a reader. */
  readonly withTables: number;
}

const MOST_MS: CheckTimes = { document: 120_000, withTables: 30_000 };

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
  readonly #times: CheckTimes;
  #next = 1;
  #closed = false;
  #reloading: Promise<void> | null = null;

  constructor(setting: CheckSetting, count: number, times: CheckTimes = MOST_MS) {
    this.#setting = setting;
    this.#count = count;
    this.#times = times;
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
  async check(document: DocumentInput, at: string): Promise<Checked> {
    const said = await this.#ask({ kind: 'document', id: this.#next++, document, at });
    if (said.kind !== 'checked') throw new Error(`the thread that checks said ${said.kind}`);
    return { report: said.report, features: said.features };
  }

  /** Checks a document by files of tables as well, which are read in the thread. Rejects where the thread died over it. */
  async checkWithTables(document: DocumentInput, files: readonly GivenFile[]): Promise<TablesAnswer> {
    try {
      const said = await this.#ask({ kind: 'with-tables', id: this.#next++, document, files });
      if (said.kind === 'refused') return { kind: 'refused', messages: said.messages };
      if (said.kind !== 'checked-with-tables') throw new Error(`the thread that checks said ${said.kind}`);
      const { report, files: read, excerpts } = said;
      return { kind: 'checked', report, files: read, excerpts };
    } catch (error) {
      if (error instanceof TooSlow) return { kind: 'too-slow' };
      throw error;
    }
  }

  #ask(request: CheckRequest): Promise<Said> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ request, resolve, reject });
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
    const thread: Thread = { worker, sha256: null, busy: null, timer: undefined, isLate: false };
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

  #settle(thread: Thread, answer: Exclude<CheckAnswer, { readonly kind: 'ready' | 'unusable' }>): void {
    const { busy } = thread;
    clearTimeout(thread.timer);
    thread.busy = null;
    if (busy === null || busy.request.id !== answer.id) return;
    if (answer.kind === 'failed') busy.reject(new Error(answer.message));
    else busy.resolve(answer);
    if (!this.#threads.includes(thread)) void thread.worker.terminate();
    this.#hand();
  }

  /** A thread that is gone: its document counts as failed, and another thread takes its place. */
  #lose(thread: Thread, error: Error): void {
    clearTimeout(thread.timer);
    thread.busy?.reject(thread.isLate ? new TooSlow(error.message) : error);
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
      const mostMs = next.request.kind === 'document' ? this.#times.document : this.#times.withTables;
      thread.timer = setTimeout(() => {
        thread.isLate = true;
        void thread.worker.terminate();
      }, mostMs);
      thread.worker.postMessage(next.request);
    }
  }
}
