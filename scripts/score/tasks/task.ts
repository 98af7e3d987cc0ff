// Says which pieces the long measurements fall into, and does one. Cannot run two at once: the pool does.
import type { Bench } from '../bench.ts';
import { type Deletions, deleteCells, deleteStatistic } from '../deletion/measure-deletion.ts';
import { type ArticleInvariance, measureInvariance } from '../invariance/measure-invariance.ts';
import { type ArticleMutations, measureMutations } from '../mutation/measure-mutation.ts';

/** A piece of work on one article, by its place in the bench, or on one statistic. */
export type Task =
  | { readonly kind: 'mutation'; readonly article: number }
  | { readonly kind: 'invariance'; readonly article: number }
  | { readonly kind: 'cells'; readonly statistic: string }
  | { readonly kind: 'statistic'; readonly statistic: string };

export type TaskResult =
  | { readonly kind: 'mutation'; readonly result: ArticleMutations }
  | { readonly kind: 'invariance'; readonly result: ArticleInvariance }
  | { readonly kind: 'cells' | 'statistic'; readonly result: Deletions };

/** Does a task. Throws where its article is not in the bench. */
export function perform(bench: Bench, task: Task): TaskResult {
  if (task.kind === 'cells') return { kind: 'cells', result: deleteCells(bench, task.statistic) };
  if (task.kind === 'statistic') return { kind: 'statistic', result: deleteStatistic(bench, task.statistic) };
  const scored = bench.articles[task.article];
  if (scored === undefined) throw new RangeError(`no article ${task.article} in the bench`);
  switch (task.kind) {
    case 'mutation':
      return { kind: 'mutation', result: measureMutations(bench, scored) };
    case 'invariance':
      return { kind: 'invariance', result: measureInvariance(bench, scored) };
  }
}
