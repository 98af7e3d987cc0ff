// Renders mutation, invariance, deletion and determinism, with examples. Judges nothing by itself.
import type { DeletionPart } from '../deletion/sum-deletion.ts';
import type { Comparison } from '../determinism/measure-determinism.ts';
import type { Break } from '../invariance/measure-invariance.ts';
import { type InvariancePart, KEPT_BAR } from '../invariance/sum-invariance.ts';
import type { MutantOutcome } from '../mutation/measure-mutation.ts';
import { type MutationPart, NOT_SUPPORTED_BAR, REFUTED_BAR } from '../mutation/sum-mutation.ts';
import type { Proportion } from '../wilson.ts';
import { examples } from './examples.ts';
import { differAt, percent, short, table, withInterval } from './table.ts';

export function renderMutation(part: MutationPart): string {
  return [
    `Supported claims that gold calls supported, ${part.claims} of them, are changed one at a time in their text, most to be false, some to stay true. What a changed claim is worth is computed from the catalogue's cells, apart from the engine: *false* where every publication, edition, period and reading that the words allow misses it by far, *true* where one edition agrees strictly; ${part.dropped} changes in between were dropped. ${part.changed} claims have at least one mutant.`,
    table(
      [
        'change',
        'mutants',
        'false',
        `not supported (bar ${NOT_SUPPORTED_BAR}%)`,
        `refuted (bar ${REFUTED_BAR}%)`,
        'true',
        'true and supported',
      ],
      part.rows.map((row) => [
        row.kind,
        row.mutants,
        row.falseMutants,
        against(row.notSupported, NOT_SUPPORTED_BAR),
        against(row.refuted, REFUTED_BAR),
        row.trueMutants,
        percent(row.trueSupported),
      ]),
    ),
    'Units count apart. A mutant found *conflicting* counts as supported.',
    `False but not refuted, by reason: ${listed(part.reasons)}.`,
    ...(part.contradicted.length === 0
      ? []
      : [
          `Claims that engine and gold support and the cells contradict here: ${part.contradicted.join('; ')}.`,
        ]),
    examples('False and supported', part.supportedThoughFalse, mutant),
    examples('True and not supported', part.unsupportedThoughTrue, mutant),
  ].join('\n\n');
}

function mutant({ article, before, after, verdict, reason, answeredBy }: MutantOutcome): string {
  const at = differAt(before, after);
  return `- ${article}: ${short(before, at)}\n  → ${short(after, at)}\n  → ${verdict}${reason === '' ? '' : ` (${reason})`}; ${short(answeredBy)}`;
}

export function renderInvariance(part: InvariancePart): string {
  return [
    `${part.claims} supported and refuted claims are put in other words that mean the same, one rewrite at a time. Verdict, statistic, entities and periods must stay.`,
    table(
      ['rewrite', 'rewrites', `kept (bar ${KEPT_BAR}%)`, 'broken', 'of these, turned into the other verdict'],
      part.rows.map((row) => [
        row.kind,
        row.rewrites,
        against(row.kept, KEPT_BAR),
        row.kept.of - row.kept.count,
        row.flipped,
      ]),
    ),
    examples('Breaks', part.breaks, renderBreak),
  ].join('\n\n');
}

function renderBreak({ kind, article, before, after, answer, answerAfter }: Break): string {
  const at = differAt(before, after);
  return `- ${kind}, ${article}: ${short(before, at)}\n  → ${short(after, at)}\n  ${short(answer)}\n  → ${short(answerAfter)}`;
}

export function renderDeletion(part: DeletionPart): string {
  return [
    'What a confident claim rests on is taken out of the catalogue: first the cells of its statistic (its level, growth, share and rank together) for the entities that take part, then the statistic itself. No confident verdict should be left. A survivor that is *refuted* was judged by something else than what it is about; one that is *supported* may be the same fact told by another statistic.',
    table(
      ['taken out', 'confident claims', 'survivors (bar 0)', 'supported', 'refuted', 'conflicting'],
      part.rows.map((row) => [
        row.deleted,
        row.claims,
        row.survivors,
        row.supported,
        row.refuted,
        row.conflicting,
      ]),
    ),
    examples(
      'Survivors',
      part.survivors,
      (one) =>
        `- ${one.deleted}, ${one.article}: «${short(one.claim)}» in “${short(one.sentence, one.sentence.indexOf(one.claim))}”\n  ${short(one.before)}\n  → ${short(one.after)}`,
    ),
  ].join('\n\n');
}

export function renderDeterminism(comparisons: readonly Comparison[]): string {
  return table(
    ['reports compared', 'same bytes'],
    comparisons.map(({ what, same }) => [what, same ? 'yes' : '**no**']),
  );
}

function against(share: Proportion, bar: number): string {
  if (share.percent === null) return '–';
  return `${withInterval(share)}${(share.count / share.of) * 100 >= bar ? ' ✓' : ' ✗'}`;
}

function listed(counts: Readonly<Record<string, number>>): string {
  const entries = Object.entries(counts);
  return entries.length === 0 ? 'none' : entries.map(([name, count]) => `${name} ${count}`).join(', ');
}
