// Puts confident claims in other words one at a time and counts the answers that change. Cannot prove that each rewrite keeps the meaning: breaks are listed.
import type { Bench } from '../bench.ts';
import { drawFrom } from '../random.ts';
import { answerAfter, probeFor, sameAnswer, sentenceAfter } from '../recheck.ts';
import type { ScoredArticle } from '../run-folder.ts';
import { numberOf, type Original, type Rewrite, type RewriteKind } from './rewrite.ts';
import { hedge, interpose } from './rewrite-around.ts';
import { rescale } from './rewrite-scale.ts';
import { reseparate, respace, respellPercent, widenDigits } from './rewrite-signs.ts';
import { writeInDigits, writeInWords } from './rewrite-words.ts';

/** A rewrite after which the answer was another one. */
export interface Break {
  readonly kind: RewriteKind;
  readonly article: string;
  readonly before: string;
  readonly after: string;
  readonly answer: string;
  readonly answerAfter: string;
}

export interface ArticleInvariance {
  readonly claims: number;
  /** Rewrites made, by kind. */
  readonly made: Readonly<Partial<Record<RewriteKind, number>>>;
  readonly breaks: readonly Break[];
}

/** Every rewrite of one article's supported and refuted claims. */
export function measureInvariance(bench: Bench, scored: ScoredArticle): ArticleInvariance {
  const claims = scored.report.claims.filter(({ verdict }) =>
    ['supported', 'refuted'].includes(verdict.label),
  );
  const made: Partial<Record<RewriteKind, number>> = {};
  const breaks: Break[] = [];
  for (const claim of claims) {
    const draw = drawFrom(`${scored.article.name}:${claim.span.start}:${claim.form}`);
    const probe = probeFor(bench, scored, claim);
    for (const { kind, edits } of rewritesOf({ bench, scored, claim, draw })) {
      made[kind] = (made[kind] ?? 0) + 1;
      const answer = answerAfter(bench, probe, edits);
      if (answer !== null && sameAnswer(answer, claim)) continue;
      breaks.push({
        kind,
        article: scored.article.name,
        before: sentenceAfter(probe, []),
        after: sentenceAfter(probe, edits),
        answer: describe(claim),
        answerAfter: answer === null ? 'not found' : describe(answer),
      });
    }
  }
  return { claims: claims.length, made, breaks };
}

function rewritesOf(original: Original): Rewrite[] {
  const number = numberOf(original);
  const inTable = original.scored.article.text.charAt(original.claim.sentence.start) === '|';
  const looks = number === null ? [] : [...widenDigits(number), ...reseparate(number)];
  if (inTable || number === null) return inTable ? looks : [...looks, ...interpose(original)];
  return [
    ...writeInWords(number),
    ...writeInDigits(number),
    ...rescale(number),
    ...respellPercent(number),
    ...looks,
    ...respace(number),
    ...hedge(original, number),
    ...interpose(original),
  ];
}

function describe(claim: Original['claim']): string {
  const cells = claim.asPublished.evidence
    .slice(0, 3)
    .map(({ entity, period, value }) => `${entity} ${period} ${value}`);
  return `${claim.verdict.label} (${claim.verdict.reason}) ${claim.form} «${claim.text}» ${claim.indicator ?? '–'} ${cells.join('; ')}`;
}
