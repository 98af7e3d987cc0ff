import { Worker } from 'node:worker_threads';
import { SourceError } from '../errors.ts';
import type { SourceLimits } from '../limits.ts';
import type { Article } from './article.ts';
import type { WorkerMessage } from './article-worker.ts';
import { measureNesting } from './nesting.ts';

/** Loading the worker's modules takes 0.2 s; a machine that needs this long for them will not do better later. */
const LOADING_MS = 10_000;

/**
 * Finds the article of a page in a thread of its own, which is stopped when it takes too long or too much memory.
 * Example: `extractArticle('<h1>AI</h1><p>54%</p>', 'a.html', DEFAULT_LIMITS)` → `{text: '# AI\n\n54%', title: 'AI', …}`.
 * Throws SourceError `too-deep`, `extraction-timeout`, `extraction-failed`, `no-article`.
 */
export async function extractArticle(html: string, where: string, limits: SourceLimits): Promise<Article> {
  if (measureNesting(html) > limits.nesting)
    throw new SourceError('too-deep', where, { limit: limits.nesting });
  const article = await runWorker(html, where, limits);
  if (article === null) throw new SourceError('no-article', where);
  return article;
}

async function runWorker(html: string, where: string, limits: SourceLimits): Promise<Article | null> {
  const file = import.meta.url.endsWith('.ts') ? './article-worker.ts' : './article-worker.js';
  const worker = new Worker(new URL(file, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: limits.extractMb },
    // Not those of the process: a worker refuses some of them, such as `--input-type`.
    execArgv: [],
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Article | null>((resolve, reject) => {
      const limit = (ms: number) => {
        clearTimeout(timer);
        timer = setTimeout(() => reject(new SourceError('extraction-timeout', where, { ms })), ms);
      };
      limit(LOADING_MS);
      worker.on('message', (message: WorkerMessage) => {
        if (message.kind === 'done') return resolve(message.article);
        limit(limits.extractMs);
        worker.postMessage(html);
      });
      worker.on('error', (error) =>
        reject(new SourceError('extraction-failed', where, { reason: reasonOf(error) }, error)),
      );
      worker.on('exit', (code) =>
        reject(new SourceError('extraction-failed', where, { reason: `exit ${code}` })),
      );
    });
  } finally {
    clearTimeout(timer);
    // Not awaited: a thread amid one long step may take seconds to stop, and its answer is no longer asked for.
    void worker.terminate();
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error ? String(error.code) : error.name;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError ? 'memory' : code;
}
