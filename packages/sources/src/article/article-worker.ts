import { parentPort } from 'node:worker_threads';
import type { Article } from './article.ts';
import { readArticle } from './read-article.ts';

/** What the worker says: that its modules are loaded, then the article. */
export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly article: Article | null };

function say(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}

parentPort?.on('message', (html: string) => say({ kind: 'done', article: readArticle(html) }));
say({ kind: 'ready' });
