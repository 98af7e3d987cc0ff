// Checks articles all of whose figures are true: none may be called false. Cannot tell what else is wrong with a verdict.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue, Language } from '@assay/engine';
import { checkText } from './check-text.ts';
import { type Proportion, wilson } from './wilson.ts';

/** A true figure that was called false. */
export interface FalselyRefuted {
  readonly article: string;
  readonly text: string;
  readonly form: string;
  readonly indicator: string | null;
}

/** Counts of verdicts on articles all of whose figures are true; shares of the claims found. */
export interface TrueArticles {
  readonly articles: number;
  readonly claims: number;
  readonly supported: Proportion;
  readonly refuted: Proportion;
  readonly listed: readonly FalselyRefuted[];
}

const PUBLISHED = /^published: ([0-9]{4}-[0-9]{2}-[0-9]{2})\n\n/;

/** An article all of whose figures are true on its date. */
export interface TrueArticle {
  readonly name: string;
  readonly published: string;
  readonly text: string;
}

/** Counts the verdicts on the articles of a folder. */
export function measureTrueArticles(catalogue: Catalogue, language: Language, folder: string): TrueArticles {
  const articles = readTrueArticles(language, folder);
  const claims = articles.flatMap(({ name, published, text }) =>
    checkText(catalogue, text, language, published).claims.map((claim) => ({ article: name, claim })),
  );
  const refuted = claims.filter(({ claim }) => claim.verdict.label === 'refuted');
  const supported = claims.filter(({ claim }) => claim.verdict.label === 'supported');
  return {
    articles: articles.length,
    claims: claims.length,
    supported: wilson(supported.length, claims.length),
    refuted: wilson(refuted.length, claims.length),
    listed: refuted.map(({ article, claim: { text, form, indicator } }) => ({
      article,
      text,
      form,
      indicator,
    })),
  };
}

/** The articles `LANGUAGE-N.md` of a folder, in the order of N, each with its date in the first line. */
export function readTrueArticles(language: Language, folder: string): TrueArticle[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${language}-`) && name.endsWith('.md'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((name) => {
      const written = readFileSync(join(folder, name), 'utf8');
      const published = PUBLISHED.exec(written)?.[1];
      if (published === undefined)
        throw new Error(`${join(folder, name)}: no "published: YYYY-MM-DD" in its first line`);
      return { name, published, text: written.replace(PUBLISHED, '') };
    });
}
