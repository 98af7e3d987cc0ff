// Asks which statistic the engine finds in sentences written about one. Cannot tell a sentence that fits two statistics.
import { readFileSync } from 'node:fs';
import type { Catalogue, Language, ReportClaim } from '@assay/engine';
import { checkText } from './check-text.ts';
import { sameStatistic } from './statistic.ts';
import { type Proportion, wilson } from './wilson.ts';

interface IndicatorSentence {
  readonly indicator: string;
  readonly entity: string;
  readonly period: string;
  readonly text: string;
}

/** A sentence that was read as being about another statistic, or about none. */
export interface MissedSentence {
  readonly indicator: string;
  readonly text: string;
  readonly chosen: string | null;
}

/** A statistic that was read as others, or as none (null), sentence by sentence. */
export interface NotFound {
  readonly indicator: string;
  readonly chosen: readonly (string | null)[];
}

export interface SentenceScore {
  readonly sentences: number;
  readonly exact: Proportion;
  /** The right statistic, be it as level, share, growth or rank. */
  readonly family: Proportion;
  /** Statistics found by at least one of their sentences; sets scored before there were several lack it. */
  readonly statistics?: Proportion;
  /** The statistics that none of their sentences found, each with what these were read as. */
  readonly notFound: readonly NotFound[];
  readonly missed: readonly MissedSentence[];
}

/** The sentences of `corpus/LANGUAGE/indicators.PART.json`. */
export function measureSentences(
  catalogue: Catalogue,
  language: Language,
  part: 'tune' | 'held-out',
): SentenceScore {
  const file = JSON.parse(readFileSync(`corpus/${language}/indicators.${part}.json`, 'utf8')) as {
    readonly sentences: readonly IndicatorSentence[];
  };
  const answers = file.sentences.map((sentence) => ({
    sentence,
    chosen: chosenFor(checkText(catalogue, sentence.text, language, null).claims),
  }));
  const share = (holds: (wanted: string, chosen: string) => boolean): Proportion =>
    wilson(
      answers.filter(({ sentence, chosen }) => chosen !== null && holds(sentence.indicator, chosen)).length,
      answers.length,
    );
  const isFound = (indicator: string, chosen: string | null): boolean =>
    chosen !== null && sameStatistic(indicator, chosen);
  const readAs = Map.groupBy(answers, ({ sentence }) => sentence.indicator);
  const notFound = [...readAs]
    .map(([indicator, own]) => ({ indicator, chosen: own.map(({ chosen }) => chosen) }))
    .filter(({ indicator, chosen }) => !chosen.some((other) => isFound(indicator, other)));
  return {
    statistics: wilson(readAs.size - notFound.length, readAs.size),
    notFound,
    sentences: answers.length,
    exact: share((wanted, chosen) => wanted === chosen),
    family: share(sameStatistic),
    missed: answers
      .filter(({ sentence, chosen }) => !isFound(sentence.indicator, chosen))
      .map(({ sentence, chosen }) => ({ indicator: sentence.indicator, text: sentence.text, chosen })),
  };
}

/**
 * The statistic of the claim that covers most of the sentence; one with a number goes before one without, and one about a
 * statistic before one about none ("firms of ten or more staff").
 */
export function chosenFor(claims: readonly ReportClaim[]): string | null {
  const length = ({ span }: ReportClaim): number => span.end - span.start;
  const [best] = [...claims].sort(
    (a, b) =>
      Number(b.quantity !== null) - Number(a.quantity !== null) ||
      Number(b.indicator !== null) - Number(a.indicator !== null) ||
      length(b) - length(a) ||
      a.span.start - b.span.start,
  );
  return best?.indicator ?? null;
}
