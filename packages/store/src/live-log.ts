import pg from 'pg';
import { type Database, poolConfig } from './database.ts';
import { eventsAfter, LIVE_CHANNEL, newestEvent } from './queries/events.ts';

/** An event as readers of the log get it. */
export interface LoggedEvent {
  readonly id: bigint;
  readonly kind: string;
  readonly at: string;
  readonly language: 'ko' | 'en' | null;
  readonly verdicts: readonly string[];
  readonly entities: readonly string[];
  readonly indicators: readonly string[];
  readonly source: string | null;
  readonly data: unknown;
}

export interface LiveLogDeps {
  readonly log: (level: 'info' | 'warn' | 'error', event: string, data: object) => void;
  /** Calls back after so many milliseconds; the function that it gives calls it off. */
  readonly later: (run: () => void, ms: number) => () => void;
}

/** Between attempts to listen again once the connection was lost. */
const AGAIN_MS = 1000;
/** So often the log is looked at even where nobody told of anything: a connection can be dead without a word. */
const LOOK_MS = 5000;

/** The log of live events: read by number, and told of when something was appended by whichever process. */
export class LiveLog {
  readonly #database: Database;
  readonly #deps: LiveLogDeps;
  readonly #listeners = new Set<() => void>();
  #client: pg.Client | null = null;
  #callOff: (() => void)[] = [];
  #closed = false;

  constructor(database: Database, deps: LiveLogDeps) {
    this.#database = database;
    this.#deps = deps;
  }

  /** Begins to listen. Where the connection breaks it is made again, and those who listen are told to look. */
  async start(): Promise<void> {
    this.#look();
    await this.#listen();
  }

  async readAfter(id: bigint, limit: number): Promise<LoggedEvent[]> {
    const rows = await eventsAfter(this.#database.db, id, limit);
    return rows.map(({ id, source_id, ...row }) => ({ ...row, id: BigInt(id), source: source_id }));
  }

  newestId(): Promise<bigint> {
    return newestEvent(this.#database.db);
  }

  /** Hears of appended events, at times more often than there are any; the function that it gives ends that. */
  onAppended(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const callOff of this.#callOff) callOff();
    await this.#client?.end().catch(() => {});
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  #look(): void {
    if (this.#closed) return;
    this.#tell();
    this.#callOff[0] = this.#deps.later(() => this.#look(), LOOK_MS);
  }

  async #listen(): Promise<void> {
    if (this.#closed) return;
    const client = new pg.Client({ ...poolConfig(this.#database.connection), keepAlive: true });
    let lost = false;
    const again = (error: Error): void => {
      if (lost || this.#closed) return;
      lost = true;
      this.#deps.log('warn', 'live-log-lost', { message: error.message });
      client.end().catch(() => {});
      this.#callOff[1] = this.#deps.later(() => void this.#listen(), AGAIN_MS);
    };
    client.on('error', again);
    client.on('end', () => again(new Error('the connection ended')));
    client.on('notification', () => this.#tell());
    this.#client = client;
    try {
      await client.connect();
      await client.query(`listen ${LIVE_CHANNEL}`);
      this.#tell();
    } catch (error) {
      again(error instanceof Error ? error : new Error(String(error)));
    }
  }
}
