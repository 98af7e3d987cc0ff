import type { Language } from '@assay/engine';
import type { DraftAnswer } from '../src/draft/draft-checker.ts';
import type { DraftReply, DraftRequest } from '../src/draft/draft-messages.ts';
import type { TableAnswer } from '../src/draft/draft-tables.ts';
import type { Draft } from '../src/draft/read-draft.ts';
import type { ReportFile, ReportFormat } from '../src/views/report-file.ts';

/** Where the thread's script and its catalogue are; and the script that reads tables as well, for a page that takes some. */
export interface ThreadPlaces {
  readonly worker: string;
  readonly tableWorker?: string;
  readonly catalogue: string;
}

interface Waiting {
  readonly resolve: (reply: DraftReply) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The thread that checks drafts, started when it is first needed. Of drafts asked for while another is checked only the newest is;
 * the others are answered with null. What fails, fails all that wait, and the thread is gone. Once a table is given, a thread that
 * reads tables takes its place.
 */
export class DraftThread {
  readonly #places: ThreadPlaces;
  readonly #language: Language;
  #opening: Promise<Worker> | null = null;
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;
  #newest = 0;
  #before: Promise<unknown> = Promise.resolve();
  /** The tables that are given, for a thread that takes another's place. */
  readonly #tables = new Map<string, File>();
  #readsTables = false;

  constructor(places: ThreadPlaces, language: Language) {
    this.#places = places;
    this.#language = language;
  }

  /** Starts the thread, unless that is done. Rejects where it cannot be. */
  open(): Promise<Worker> {
    if (this.#opening !== null) return this.#opening;
    const opening = this.#open().then((worker) => this.#handAll(worker));
    this.#opening = opening;
    // The next time it is tried again.
    opening.catch(() => this.#forget());
    return opening;
  }

  #forget(): void {
    this.#opening = null;
  }

  /** What a draft holds; null where a newer one took its place. */
  check(draft: Draft): Promise<DraftAnswer | null> {
    const id = this.#next++;
    this.#newest = id;
    return this.#inTurn(async () => {
      await this.open();
      if (id !== this.#newest) return null;
      const reply = await this.#ask({ kind: 'check', id, draft, language: this.#language });
      return reply.kind === 'answer' && id === this.#newest ? reply.answer : null;
    });
  }

  /** The result of a draft as a file; null where it has none. */
  takeAway(draft: Draft, format: ReportFormat, site: string): Promise<ReportFile | null> {
    const id = this.#next++;
    return this.#inTurn(async () => {
      const reply = await this.#ask({ kind: 'take-away', id, draft, language: this.#language, format, site });
      return reply.kind === 'file' ? reply.file : null;
    });
  }

  /** Reads a file of tables, by which drafts are checked from then on; in place of what was given under the key. */
  give(key: string, file: File): Promise<TableAnswer> {
    return this.#inTurn(async () => {
      if (!this.#readsTables) await this.#replace();
      const answer = await this.#hand(await this.open(), key, file);
      if (answer.kind === 'read') this.#tables.set(key, file);
      else this.#tables.delete(key);
      return answer;
    });
  }

  /** Takes a file of tables away again. */
  take(key: string): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.#tables.delete(key)) return;
      await this.#ask({ kind: 'take', id: this.#next++, key });
    });
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#before.then(work, work);
    this.#before = done;
    done.catch(() => undefined);
    return done;
  }

  /** Ends the thread that reads no tables; the next does. */
  async #replace(): Promise<void> {
    const before = await this.#opening?.catch(() => null);
    before?.terminate();
    this.#forget();
    this.#readsTables = true;
  }

  /** Gives a thread all tables that the one before had. */
  async #handAll(worker: Worker): Promise<Worker> {
    for (const [key, file] of this.#tables) await this.#hand(worker, key, file);
    return worker;
  }

  async #hand(worker: Worker, key: string, file: File): Promise<TableAnswer> {
    const bytes = await file.arrayBuffer();
    const { name } = file;
    const id = this.#next++;
    const language = this.#language;
    const reply = await this.#send(worker, { kind: 'give', id, key, name, bytes, language }, [bytes]);
    if (reply.kind !== 'given') throw new Error(`the thread said ${reply.kind}`);
    return reply.answer;
  }

  async #open(): Promise<Worker> {
    const script = this.#readsTables ? (this.#places.tableWorker ?? '') : this.#places.worker;
    const response = await fetch(this.#places.catalogue);
    if (!response.ok) throw new Error(`the catalogue was not given: ${response.status}`);
    const catalogue = await response.arrayBuffer();
    const worker = new Worker(script, { type: 'module' });
    return new Promise((resolve, reject) => {
      const fail = (error: Error): void => {
        worker.terminate();
        reject(error);
        for (const waiting of this.#waiting.values()) waiting.reject(error);
        this.#waiting.clear();
        this.#forget();
      };
      worker.addEventListener('error', () => fail(new Error('the thread ended')));
      worker.addEventListener('message', ({ data }: MessageEvent<DraftReply>) => {
        if (data.kind === 'opened') resolve(worker);
        else if (data.kind === 'failed') fail(new Error(data.message));
        else {
          this.#waiting.get(data.id)?.resolve(data);
          this.#waiting.delete(data.id);
        }
      });
      const request: DraftRequest = { kind: 'open', catalogue, language: this.#language };
      worker.postMessage(request, [catalogue]);
    });
  }

  async #ask(request: Exclude<DraftRequest, { kind: 'open' }>): Promise<DraftReply> {
    return this.#send(await this.open(), request);
  }

  #send(
    worker: Worker,
    request: Exclude<DraftRequest, { kind: 'open' }>,
    moved: Transferable[] = [],
  ): Promise<DraftReply> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(request.id, { resolve, reject });
      worker.postMessage(request, moved);
    });
  }
}
