// Adds up mutations by kind. Cannot weigh kinds by how often real articles go wrong in them.
import { type Proportion, wilson } from '../wilson.ts';
import type { ArticleMutations, MutantOutcome } from './measure-mutation.ts';
import { MUTATIONS, type MutationKind } from './mutant.ts';

/** What the bars ask of false mutants, in per cent; units count apart. */
export const NOT_SUPPORTED_BAR = 97;
export const REFUTED_BAR = 90;

export interface MutationRow {
  readonly kind: MutationKind | 'all but unit';
  readonly mutants: number;
  readonly falseMutants: number;
  /** Neither supported nor conflicting. */
  readonly notSupported: Proportion;
  readonly refuted: Proportion;
  readonly trueMutants: number;
  readonly trueSupported: Proportion;
}

export interface MutationPart {
  readonly claims: number;
  readonly changed: number;
  readonly contradicted: readonly string[];
  readonly dropped: number;
  readonly rows: readonly MutationRow[];
  /** Why false mutants were not refuted, by reason. */
  readonly reasons: Readonly<Record<string, number>>;
  /** False mutants that were supported, or found conflicting. */
  readonly supportedThoughFalse: readonly MutantOutcome[];
  readonly openThoughFalse: readonly MutantOutcome[];
  readonly unsupportedThoughTrue: readonly MutantOutcome[];
}

/** The mutations of all articles together. */
export function sumMutations(articles: readonly ArticleMutations[]): MutationPart {
  const mutants = articles.flatMap((article) => article.mutants);
  const agreeing = ({ verdict }: MutantOutcome): boolean =>
    verdict === 'supported' || verdict === 'conflicting';
  const wrong = mutants.filter(({ truth }) => truth === 'false');
  const right = mutants.filter(({ truth }) => truth === 'true');
  const open = wrong.filter((mutant) => !agreeing(mutant) && mutant.verdict !== 'refuted');
  return {
    claims: sum(articles.map(({ claims }) => claims)),
    changed: sum(articles.map(({ recomputed }) => recomputed)),
    contradicted: articles.flatMap(({ contradicted }) => contradicted),
    dropped: sum(articles.map(({ dropped }) => dropped)),
    rows: [
      ...MUTATIONS.map((kind) =>
        rowOf(
          kind,
          mutants.filter((mutant) => mutant.kind === kind),
        ),
      ),
      rowOf(
        'all but unit',
        mutants.filter(({ kind }) => kind !== 'unit'),
      ),
    ],
    reasons: countReasons(open),
    supportedThoughFalse: wrong.filter(agreeing),
    openThoughFalse: open,
    unsupportedThoughTrue: right.filter(({ verdict }) => verdict !== 'supported'),
  };
}

function rowOf(kind: MutationRow['kind'], mutants: readonly MutantOutcome[]): MutationRow {
  const wrong = mutants.filter(({ truth }) => truth === 'false');
  const right = mutants.filter(({ truth }) => truth === 'true');
  const supported = wrong.filter(
    ({ verdict }) => verdict === 'supported' || verdict === 'conflicting',
  ).length;
  return {
    kind,
    mutants: mutants.length,
    falseMutants: wrong.length,
    notSupported: wilson(wrong.length - supported, wrong.length),
    refuted: wilson(wrong.filter(({ verdict }) => verdict === 'refuted').length, wrong.length),
    trueMutants: right.length,
    trueSupported: wilson(right.filter(({ verdict }) => verdict === 'supported').length, right.length),
  };
}

function countReasons(mutants: readonly MutantOutcome[]): Record<string, number> {
  const reasons: Record<string, number> = {};
  for (const { verdict, reason } of mutants) {
    const key = verdict === 'none' ? 'claim not found' : reason;
    reasons[key] = (reasons[key] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(reasons).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
