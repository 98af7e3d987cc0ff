import type { Language } from '@assay/engine';
import type { DraftAnswer } from '../src/draft/draft-checker.ts';
import type { DraftReply, DraftRequest } from '../src/draft/draft-messages.ts';
import type { Draft } from '../src/draft/read-draft.ts';
import type { ReportFile, ReportFormat } from '../src/views/report-file.ts';

/** Where the thread's script and its catalogue are. */
export interface ThreadPlaces {
  readonly worker: string;
  readonly catalogue: string;
}

interface Waiting {
  readonly resolve: (reply: DraftReply) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The thread that checks drafts, started when it is first needed. Of drafts asked for while another is checked only the newest is;
 * the others are answered with null. What fails, fails all that wait, and the thread is gone.
 */
export class DraftThread {
  readonly #places: ThreadPlaces;
  readonly #language: Language;
  #opening: Promise<Worker> | null = null;
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;
  #newest = 0;
  #checking: Promise<unknown> = Promise.resolve();

  constructor(places: ThreadPlaces, language: Language) {
    this.#places = places;
    this.#language = language;
  }

  /** Starts the thread, unless that is done. Rejects where it cannot be. */
  open(): Promise<Worker> {
    if (this.#opening !== null) return this.#opening;
    const opening = this.#open();
    this.#opening = opening;
    // The next time it is tried again.
    opening.catch(() => this.#forget());
    return opening;
  }

  #forget(): void {
    this.#opening = null;
  }

  /** What a draft holds; null where a newer one took its place. */
  async check(draft: Draft): Promise<DraftAnswer | null> {
    const id = this.#next++;
    this.#newest = id;
    const before = this.#checking;
    const done = (async () => {
      await before.catch(() => undefined);
      await this.open();
      if (id !== this.#newest) return null;
      const reply = await this.#ask({ kind: 'check', id, draft, language: this.#language });
      return reply.kind === 'answer' && id === this.#newest ? reply.answer : null;
    })();
    this.#checking = done;
    return done;
  }

  /** The result of a draft as a file; null where it has none. */
  async takeAway(draft: Draft, format: ReportFormat, site: string): Promise<ReportFile | null> {
    await this.open();
    const id = this.#next++;
    const reply = await this.#ask({ kind: 'take-away', id, draft, language: this.#language, format, site });
    return reply.kind === 'file' ? reply.file : null;
  }

  async #open(): Promise<Worker> {
    const response = await fetch(this.#places.catalogue);
    if (!response.ok) throw new Error(`the catalogue was not given: ${response.status}`);
    const catalogue = await response.arrayBuffer();
    const worker = new Worker(this.#places.worker, { type: 'module' });
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
    const worker = await this.open();
    return new Promise((resolve, reject) => {
      this.#waiting.set(request.id, { resolve, reject });
      worker.postMessage(request);
    });
  }
}
