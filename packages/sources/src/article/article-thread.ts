import { Worker } from 'node:worker_threads';
import { SourceError } from '../errors.ts';
import type { SourceLimits } from '../limits.ts';
import type { Article } from './article.ts';
import type { WorkerMessage } from './article-worker.ts';

/** A thread that finds articles, one at a time. */
export interface ArticleThread {
  /** The article of a page, or null where it holds none. After a rejection the thread is at its end. */
  readonly read: (html: string, where: string) => Promise<Article | null>;
  readonly stop: () => void;
}

/** Loading the thread's modules takes 0.2 s; a machine that needs this long for them will not do better later. */
const LOADING_MS = 10_000;

/**
 * Starts a thread for articles; it keeps no process from ending while it has nothing to do.
 * Its `read` rejects with SourceError `extraction-timeout`, `extraction-failed`.
 * Example: `await startThread(DEFAULT_LIMITS).read('<h1>AI</h1><p>54%</p>', 'a.html')` → `{title: 'AI', …}`.
 */
export function startThread(limits: SourceLimits): ArticleThread {
  const file = import.meta.url.endsWith('.ts') ? './article-worker.ts' : './article-worker.js';
  const worker = new Worker(new URL(file, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: limits.extractMb },
    // Not those of the process: a worker refuses some of them, such as `--input-type`.
    execArgv: [],
  });
  worker.unref();
  let isReady = false;
  const read = async (html: string, where: string) => {
    let timer: NodeJS.Timeout | undefined;
    worker.ref();
    try {
      return await new Promise<Article | null>((resolve, reject) => {
        const limit = (ms: number) => {
          clearTimeout(timer);
          timer = setTimeout(() => reject(new SourceError('extraction-timeout', where, { ms })), ms);
        };
        const send = () => {
          limit(limits.extractMs);
          worker.postMessage(html);
        };
        worker.on('message', (message: WorkerMessage) => {
          if (message.kind === 'done') return resolve(message.article);
          isReady = true;
          send();
        });
        worker.on('error', (error) =>
          reject(new SourceError('extraction-failed', where, { reason: reasonOf(error) }, error)),
        );
        worker.on('exit', (code) =>
          reject(new SourceError('extraction-failed', where, { reason: `exit ${code}` })),
        );
        if (isReady) send();
        else limit(LOADING_MS);
      });
    } finally {
      clearTimeout(timer);
      for (const name of ['message', 'error', 'exit'] as const) worker.removeAllListeners(name);
      worker.on('error', () => {});
      worker.unref();
    }
  };
  // Not awaited: a thread amid one long step may take seconds to stop, and its answer is no longer asked for.
  return { read, stop: () => void worker.terminate() };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error ? String(error.code) : error.name;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError ? 'memory' : code;
}
