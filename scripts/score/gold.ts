// Reads articles with gold claims from folders. Cannot tell a wrong label from a right one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A claim as a careful person labelled it. */
export interface GoldClaim {
  readonly quote: string;
  readonly form: string;
  readonly indicator?: string;
  readonly entity?: string;
  readonly period?: string;
  readonly value?: number;
  readonly unit?: string;
  /** `a|b` where either is right. */
  readonly verdict: string;
  readonly revised?: boolean;
  readonly start: number;
  readonly end: number;
}

export interface GoldArticle {
  readonly name: string;
  readonly language: 'ko' | 'en';
  readonly published: string | null;
  readonly text: string;
  readonly claims: readonly GoldClaim[];
  readonly bait: readonly { readonly quote: string; readonly start: number; readonly end: number }[];
}

interface GoldFile {
  readonly article: string;
  readonly language: 'ko' | 'en';
  readonly published?: string;
  readonly claims: readonly Omit<GoldClaim, 'start' | 'end'>[];
  readonly notClaims?: readonly (string | { readonly quote: string })[];
}

/** Every `*.gold.json` of a folder with its article; quotes that do not occur exactly once are reported on standard error. */
export function readGold(folder: string): GoldArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .map((name) => {
      const file = JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldFile;
      const text = readFileSync(join(folder, file.article), 'utf8');
      const place = (quote: string): { start: number; end: number } => {
        const start = text.indexOf(quote);
        if (start < 0) console.error(`${name}: quote not found: ${quote}`);
        else if (text.indexOf(quote, start + 1) >= 0) console.error(`${name}: quote occurs twice: ${quote}`);
        return { start, end: start + quote.length };
      };
      return {
        name: file.article,
        language: file.language,
        published: file.published ?? null,
        text,
        claims: file.claims.map((claim) => ({ ...claim, ...place(claim.quote) })),
        bait: (file.notClaims ?? []).map((item) => {
          const quote = typeof item === 'string' ? item : item.quote;
          return { quote, ...place(quote) };
        }),
      };
    });
}
