// Gathers readings of figures that disagree, with whether each was right: from gold, from figures changed, from true articles, and from a catalogue that lacks the statistic. Cannot know that of a gold claim beyond its statistic and bearer.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildCatalogue,
  type Catalogue,
  type Language,
  type ReportClaim,
  traceDocument,
  type WeighedFigure,
} from '@assay/engine';
import type { Bench } from '../score/bench.ts';
import { claimsByStatistic } from '../score/deletion/measure-deletion.ts';
import { withoutStatistic } from '../score/deletion/without.ts';
import { allowedBy, type Match } from '../score/match.ts';
import type { ScoredArticle } from '../score/run-folder.ts';

/** Where a reading comes from. */
export type Origin = 'gold' | 'changed' | 'true' | 'deleted';

/** A reading of a figure that disagrees. */
export interface Example {
  readonly origin: Origin;
  /** Readings of one text are fitted to or measured together. */
  readonly article: string;
  readonly isRight: boolean;
  readonly signs: readonly (readonly [name: string, amount: number])[];
}

const PUBLISHED = /^published: ([0-9]{4}-[0-9]{2}-[0-9]{2})\n\n/;

/** Readings of the articles with gold: those of wrong figures that are held against the right statistic are right. */
export function examplesOfGold({ catalogue, articles }: Bench): Example[] {
  return articles.flatMap((scored) => {
    const { article, matches } = scored;
    return weighedIn(catalogue, article.text, article.language, publishedOf(scored)).flatMap((figure) => {
      const match = matches.find(({ claim }) => claim !== null && isAt(claim, figure));
      return match === undefined ? [] : [exampleOf('gold', article.name, isRightOf(match, figure), figure)];
    });
  });
}

function isRightOf({ gold }: Match, { indicator, subjects }: WeighedFigure): boolean {
  return (
    allowedBy(gold).includes('refuted') &&
    (gold.indicator?.split('|').includes(indicator) ?? true) &&
    (gold.entity?.split('|').some((id) => subjects.includes(id)) ?? true)
  );
}

/** Readings of figures that were supported by the right cell and had one digit changed: they are right. */
export function examplesOfChanged({ catalogue, articles }: Bench): Example[] {
  return articles.flatMap((scored) => {
    const { article, matches } = scored;
    return matches.flatMap(({ gold, claim, verdictRight, cellRight, periodRight }) => {
      if (claim === null || claim.quantity === null || !allowedBy(gold).includes('supported')) return [];
      if (claim.verdict.label !== 'supported' || !verdictRight || !cellRight || !periodRight) return [];
      const text = withDigitChanged(article.text, claim.quantity.span.start, claim.quantity.span.end);
      if (text === null) return [];
      return weighedIn(catalogue, text, article.language, publishedOf(scored))
        .filter((figure) => isAt(claim, figure) && figure.indicator === claim.indicator)
        .map((figure) => exampleOf('changed', article.name, true, figure));
    });
  });
}

/** The text with the first digit between two places made another by three; null where there is none. */
function withDigitChanged(text: string, start: number, end: number): string | null {
  const at = text.slice(start, end).search(/[1-9]/);
  if (at < 0) return null;
  const digit = Number(text[start + at]);
  const other = digit >= 6 ? digit - 3 : digit + 3;
  return `${text.slice(0, start + at)}${other}${text.slice(start + at + 1)}`;
}

/** Readings of articles all of whose figures are true: what disagrees was misread. */
export function examplesOfTrue(catalogue: Catalogue, folder: string): Example[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) => {
      const written = readFileSync(join(folder, name), 'utf8');
      const language = name.startsWith('ko') ? 'ko' : 'en';
      const published = PUBLISHED.exec(written)?.[1] ?? null;
      return weighedIn(catalogue, written.replace(PUBLISHED, ''), language, published).map((figure) =>
        exampleOf('true', `true ${name}`, false, figure),
      );
    });
}

/** Readings of claims whose statistic was taken out of the catalogue: whatever they are held against is another. */
export function examplesOfDeleted({ records, articles }: Bench): Example[] {
  const resting = articles.map((scored) => ({ scored, claims: claimsByStatistic(scored) }));
  const statistics = new Set(resting.flatMap(({ claims }) => [...claims.keys()]));
  return [...statistics].sort().flatMap((statistic) => {
    const catalogue = buildCatalogue(withoutStatistic(records, statistic));
    return resting.flatMap(({ scored, claims }) => {
      const own = claims.get(statistic) ?? [];
      if (own.length === 0) return [];
      const { article } = scored;
      return weighedIn(catalogue, article.text, article.language, publishedOf(scored))
        .filter((figure) => own.some((claim) => isAt(claim, figure)))
        .map((figure) => exampleOf('deleted', article.name, false, figure));
    });
  });
}

function publishedOf({ report }: ScoredArticle): string | null {
  return report.document.published;
}

function weighedIn(
  catalogue: Catalogue,
  text: string,
  language: Language,
  published: string | null,
): readonly WeighedFigure[] {
  const document = { text, language, published, title: null, url: null, sha256: '' };
  return traceDocument(catalogue, document).weighed;
}

function isAt({ span }: Pick<ReportClaim, 'span'>, figure: WeighedFigure): boolean {
  return span.start === figure.span.start;
}

function exampleOf(origin: Origin, article: string, isRight: boolean, { signs }: WeighedFigure): Example {
  return { origin, article, isRight, signs: signs.map(({ name, amount }) => [name, amount] as const) };
}
