// Changes supported claims one at a time and counts what the engine says of them. Cannot count changes that the cells do not settle.
import type { Bench } from '../bench.ts';
import type { Match } from '../match.ts';
import { drawFrom } from '../random.ts';
import { answerAfter, probeFor, sentenceAfter } from '../recheck.ts';
import type { ScoredArticle } from '../run-folder.ts';
import { basisOf, labelClaim } from '../truth/basis.ts';
import { dayOf } from '../truth/meaning.ts';
import { moveFigure } from './move-figure.ts';
import type { Mutant, MutationKind, Specimen } from './mutant.ts';
import { mutateDirection, saysMovement } from './mutate-direction.ts';
import { mutateEntity } from './mutate-entity.ts';
import { mutateNumber } from './mutate-number.ts';
import { mutatePeriod } from './mutate-period.ts';
import { mutateUnit } from './mutate-unit.ts';
import { mutateWords } from './mutate-words.ts';

/** One mutant with its label and the engine's answer. */
export interface MutantOutcome {
  readonly kind: MutationKind;
  readonly truth: 'true' | 'false';
  readonly article: string;
  readonly form: string;
  readonly indicator: string;
  readonly before: string;
  readonly after: string;
  /** `none` where the engine no longer finds the claim. */
  readonly verdict: string;
  readonly reason: string;
  readonly answeredBy: string;
}

export interface ArticleMutations {
  /** Supported claims that gold calls supported, of the same cell. */
  readonly claims: number;
  /** Of those, claims whose truth the cells settle here too: the others are not changed. */
  readonly recomputed: number;
  /** Claims that the label calls false as they stand, though engine and gold agree: faults of this harness or of both. */
  readonly contradicted: readonly string[];
  /** Changes whose truth the cells leave open. */
  readonly dropped: number;
  readonly mutants: readonly MutantOutcome[];
}

/** Every mutation of one article's claims. */
export function measureMutations(bench: Bench, scored: ScoredArticle): ArticleMutations {
  const asOf = dayOf(scored.report.document.published);
  const claims = scored.matches.filter(isSettled).flatMap(({ claim }) => claim ?? []);
  const contradicted: string[] = [];
  const mutants: MutantOutcome[] = [];
  let recomputed = 0;
  let dropped = 0;
  for (const claim of claims) {
    const basis = basisOf(bench, claim, scored.article.language, asOf);
    const label = basis === null ? 'open' : labelClaim(bench, basis, {});
    if (label === 'false') contradicted.push(`${scored.article.name}: ${claim.text}`);
    if (basis === null || label === 'false') continue;
    const draw = drawFrom(`${scored.article.name}:${claim.span.start}:${claim.form}`);
    const specimen = { bench, scored, claim, basis, asOf, draw };
    const made = mutate(specimen);
    const moves = saysMovement(specimen);
    const labelled = made.filter(
      ({ kind, truth }) => truth === 'false' || (truth === 'true' && !(moves && MOVED.has(kind))),
    );
    dropped += made.length - labelled.length;
    if (labelled.length > 0) recomputed++;
    mutants.push(...labelled.map((mutant) => outcomeOf(bench, scored, claim, mutant)));
  }
  return { claims: claims.length, recomputed, contradicted, dropped, mutants };
}

/** Changes that leave words of movement standing beside a figure of another place or time. */
const MOVED: ReadonlySet<MutationKind> = new Set([
  'entity',
  'period',
  'entity and its figure',
  'period and its figure',
]);

function isSettled({ claim, verdictRight, cellRight }: Match): boolean {
  return claim?.verdict.label === 'supported' && verdictRight && cellRight;
}

function mutate(specimen: Specimen): Mutant[] {
  return [
    ...mutateNumber(specimen),
    ...mutateWords(specimen),
    ...mutateEntity(specimen),
    ...mutatePeriod(specimen),
    ...mutateDirection(specimen),
    ...mutateUnit(specimen),
    ...moveFigure(specimen),
  ];
}

function outcomeOf(
  bench: Bench,
  scored: ScoredArticle,
  claim: Specimen['claim'],
  { kind, edits, truth }: Mutant,
): MutantOutcome {
  const probe = probeFor(bench, scored, claim);
  const answer = answerAfter(bench, probe, edits);
  return {
    kind,
    truth: truth === 'true' ? 'true' : 'false',
    article: scored.article.name,
    form: claim.form,
    indicator: claim.indicator ?? '',
    before: sentenceAfter(probe, []),
    after: sentenceAfter(probe, edits),
    verdict: answer?.verdict.label ?? 'none',
    reason: answer?.verdict.reason ?? '',
    answeredBy:
      answer === null
        ? ''
        : `${answer.form} «${answer.text}» ${answer.indicator ?? '–'} ${answer.asPublished.evidence
            .map((cell) => `${cell.entity} ${cell.period} ${cell.value}`)
            .slice(0, 3)
            .join('; ')}`,
  };
}
