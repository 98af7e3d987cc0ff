// Tells what became of each figure of the corpus, one line a figure, so that two runs can be held against each other. Cannot tell a wrong label from a right one.
import { readFileSync } from 'node:fs';
import { type Catalogue, type Language, overlaps, type ReportClaim } from '@assay/engine';
import { checkText } from './check-text.ts';
import { allowedBy, isConfident, type Match } from './match.ts';
import { runFolder } from './run-folder.ts';
import { readTrueArticles } from './true-articles.ts';

/** Right; called false or true without ground; or neither: not found, left open, or right from another cell. */
export type Fate = 'right' | 'called false' | 'called true' | 'missed';

export interface Outcome {
  /** Where the figure stands, the same in every run. */
  readonly figure: string;
  readonly wanted: string;
  readonly told: string;
  readonly fate: Fate;
}

/** The gold claims of a folder, and what is confident beside them. */
export function outcomesOfFolder(catalogue: Catalogue, folder: string): Outcome[] {
  return runFolder(catalogue, folder).flatMap(({ article, matches, unlisted, beside, bait }) => [
    ...matches.map((match) => outcomeOfMatch(article.name, match)),
    ...[...unlisted, ...beside]
      .filter(({ verdict }) => verdict.label === 'refuted')
      .map((claim) => outcomeOfClaim(`${article.name} beside gold`, claim)),
    ...bait.map((claim) => outcomeOfClaim(`${article.name} bait`, claim)),
  ]);
}

/** What articles without a false figure have called false. */
export function outcomesOfTrueArticles(catalogue: Catalogue, folder: string): Outcome[] {
  return (['ko', 'en'] as const).flatMap((language) =>
    readTrueArticles(language, folder).flatMap(({ name, text, published }) =>
      checkText(catalogue, text, language, published)
        .claims.filter(({ verdict }) => verdict.label === 'refuted')
        .map((claim) => outcomeOfClaim(name, claim)),
    ),
  );
}

/** The figures told of each text of `corpus/LANGUAGE/NAME.json`, all true, and what else is called false there; of a text with no figures told, whatever is confident. */
export function outcomesOfTexts(catalogue: Catalogue, language: Language, file: string): Outcome[] {
  const { texts } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly texts: readonly {
      readonly text: string;
      readonly published?: string;
      readonly figures?: readonly { readonly quote: string }[];
    }[];
  };
  return texts.flatMap(({ text, published, figures }, index) => {
    const { claims } = checkText(catalogue, text, language, published ?? null);
    const at = `${index + 1}`;
    const told = (figures ?? []).map(({ quote }): Outcome => {
      const start = text.indexOf(quote);
      const here = claims.filter(({ span }) => overlaps(span, { start, end: start + quote.length }));
      const right = here.find(({ verdict }) => verdict.label === 'supported');
      return {
        figure: `${at} «${quote}» in: ${text}`,
        wanted: 'supported',
        told: describe(right ?? here[0] ?? null),
        fate: right === undefined ? 'missed' : 'right',
      };
    });
    const wrong = claims.filter((claim) =>
      figures === undefined ? isConfident(claim) : claim.verdict.label === 'refuted',
    );
    return [...told, ...wrong.map((claim) => outcomeOfClaim(`${at} in: ${text}`, claim))];
  });
}

function outcomeOfMatch(article: string, { gold, claim, verdictRight, cellRight }: Match): Outcome {
  const label = claim?.verdict.label;
  const without = (wanted: string): boolean => label === wanted && !allowedBy(gold).includes(wanted);
  return {
    figure: `${article} «${gold.quote}»`,
    wanted: [gold.verdict, gold.form, gold.indicator, gold.entity, gold.period].join(' '),
    told: describe(claim),
    fate: without('refuted')
      ? 'called false'
      : without('supported')
        ? 'called true'
        : verdictRight && cellRight
          ? 'right'
          : 'missed',
  };
}

function outcomeOfClaim(where: string, claim: ReportClaim): Outcome {
  return {
    figure: `${where} «${claim.text}»`,
    wanted: 'no verdict',
    told: describe(claim),
    fate: claim.verdict.label === 'refuted' ? 'called false' : 'called true',
  };
}

function describe(claim: ReportClaim | null): string {
  if (claim === null) return 'not found';
  const { verdict, form, indicator, entities, others, period, asPublished } = claim;
  const cells = asPublished.evidence
    .slice(0, 3)
    .map(({ entity, period: of, value }) => `${entity} ${of} ${value}`)
    .join('; ');
  return `${verdict.label}/${verdict.reason} ${form} ${indicator ?? '–'} ${entities.join(',')}${others.length > 0 ? ` vs ${others.join(',')}` : ''} ${period === null ? '–' : `${period.from}/${period.to}`} [${cells}]`;
}
