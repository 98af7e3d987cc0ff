// Says what a scorecard holds, and runs its parts. Cannot say whether the articles are like those that readers bring.
import { basename, relative } from 'node:path';
import { VERSION } from '@assay/engine';
import type { Bench } from './bench.ts';
import { claimsByStatistic } from './deletion/measure-deletion.ts';
import { type DeletionPart, sumDeletions } from './deletion/sum-deletion.ts';
import { type Comparison, measureDeterminism } from './determinism/measure-determinism.ts';
import type { HeldOut } from './held-out.ts';
import { measureSentences, type SentenceScore } from './indicator-sentences.ts';
import { type InvariancePart, sumInvariance } from './invariance/sum-invariance.ts';
import { type GoldPart, measureGold } from './measure-gold.ts';
import { type MutationPart, sumMutations } from './mutation/sum-mutation.ts';
import { measureOffCatalogue, type OffCatalogue } from './off-catalogue.ts';
import { runTasks } from './tasks/run-tasks.ts';
import type { Task } from './tasks/task.ts';
import { measureTrueArticles, type TrueArticles } from './true-articles.ts';

/** What was scored: version of the engine, and the catalogue. */
export interface ScoredWith {
  readonly assay: string;
  readonly catalog: { readonly id: string; readonly version: string; readonly sha256: string };
}

export interface Scorecard extends ScoredWith {
  readonly folders: readonly string[];
  readonly gold: GoldPart;
  readonly mutation: MutationPart;
  readonly invariance: InvariancePart;
  readonly deletion: DeletionPart;
  readonly sentences: Readonly<Record<'ko' | 'en', SentenceScore>>;
  /** Articles without a false figure. */
  readonly trueArticles: Readonly<Record<'ko' | 'en', TrueArticles>>;
  /** Texts about figures that no package holds, for tuning. */
  readonly offCatalogue: Readonly<Record<'ko' | 'en', OffCatalogue>>;
  readonly determinism: readonly Comparison[];
  /** Null until the parts that were set aside have been scored. */
  readonly heldOut: HeldOut | null;
  /** First scores of sets that were studied afterwards and belong to the tuning now, oldest first. */
  readonly earlierHeldOut: readonly HeldOut[];
}

/** Runs every part but those set aside; `say` hears of progress. */
export async function measureAll(
  bench: Bench,
  folders: readonly string[],
  say: (line: string) => void,
): Promise<Omit<Scorecard, 'heldOut' | 'earlierHeldOut'>> {
  const tasks = listTasks(bench);
  say(`${tasks.length} tasks on ${bench.articles.length} articles`);
  const results = await runTasks(folders, tasks, (done, of) => {
    if (done % 20 === 0 || done === of) say(`${done} of ${of} tasks done`);
  });
  say('sentences and determinism');
  return {
    ...scoredWith(bench),
    folders: folders.map(shownFolder),
    gold: measureGold(bench),
    mutation: sumMutations(results.flatMap((one) => (one.kind === 'mutation' ? [one.result] : []))),
    invariance: sumInvariance(results.flatMap((one) => (one.kind === 'invariance' ? [one.result] : []))),
    deletion: sumDeletions(
      results.flatMap((one) => (one.kind === 'cells' ? [one.result] : [])),
      results.flatMap((one) => (one.kind === 'statistic' ? [one.result] : [])),
    ),
    sentences: {
      ko: measureSentences(bench.catalogue, 'ko', 'tune'),
      en: measureSentences(bench.catalogue, 'en', 'tune'),
    },
    trueArticles: {
      ko: measureTrueArticles(bench.catalogue, 'ko', 'corpus/articles/true'),
      en: measureTrueArticles(bench.catalogue, 'en', 'corpus/articles/true'),
    },
    offCatalogue: {
      ko: measureOffCatalogue(bench.catalogue, 'ko', 'corpus/ko/off-catalogue.tune.json'),
      en: measureOffCatalogue(bench.catalogue, 'en', 'corpus/en/off-catalogue.tune.json'),
    },
    determinism: await measureDeterminism(folders),
  };
}

/** A folder outside of the repository by its name alone: the card speaks of no machine. */
function shownFolder(folder: string): string {
  return relative('.', folder).startsWith('..') ? basename(folder) : folder;
}

/** The versions that a score belongs to. */
export function scoredWith({ catalogue }: Bench): ScoredWith {
  const { id, version, sha256 } = catalogue;
  return { assay: VERSION, catalog: { id, version, sha256 } };
}

/** The long ones first, so that no core waits at the end. */
function listTasks(bench: Bench): Task[] {
  const articles = bench.articles.map((_, article) => article);
  const statistics = new Set(bench.articles.flatMap((scored) => [...claimsByStatistic(scored).keys()]));
  return [
    ...articles.map((article): Task => ({ kind: 'invariance', article })),
    ...articles.map((article): Task => ({ kind: 'mutation', article })),
    ...[...statistics].sort().flatMap((statistic): Task[] => [
      { kind: 'cells', statistic },
      { kind: 'statistic', statistic },
    ]),
  ];
}
