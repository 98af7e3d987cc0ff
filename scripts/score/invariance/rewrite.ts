// Says what a rewrite that keeps the meaning is, and where the number of a claim stands. Cannot make one.
import type { Language, ReportClaim, ReportQuantity } from '@assay/engine';
import type { Bench } from '../bench.ts';
import type { Edit } from '../edit.ts';
import type { Draw } from '../random.ts';
import type { ScoredArticle } from '../run-folder.ts';

export const REWRITES = [
  'digits → words',
  'words → digits',
  'scale words',
  'per cent sign',
  'full-width digits',
  'no-break space',
  'double space',
  'space inside the number',
  'separators',
  '“about” where central',
  'unrelated sentence before',
] as const;
export type RewriteKind = (typeof REWRITES)[number];

/** A confident claim about to be put in other words. */
export interface Original {
  readonly bench: Bench;
  readonly scored: ScoredArticle;
  readonly claim: ReportClaim;
  readonly draw: Draw;
}

/** One rewrite that leaves the meaning as it is. */
export interface Rewrite {
  readonly kind: RewriteKind;
  readonly edits: readonly Edit[];
}

/** A number of the claim, with the text around it. */
export interface NumberInText {
  readonly quantity: ReportQuantity;
  readonly before: string;
  readonly after: string;
  readonly language: Language;
  readonly form: ReportClaim['form'];
}

/** The main number of a claim in its article; null where it has none. */
export function numberOf({ scored, claim }: Original): NumberInText | null {
  const { quantity } = claim;
  if (quantity === null) return null;
  const { text, language } = scored.article;
  return {
    quantity,
    before: text.slice(Math.max(0, quantity.span.start - 24), quantity.span.start),
    after: text.slice(quantity.span.end, quantity.span.end + 24),
    language,
    form: claim.form,
  };
}

/** The edit that puts another text in the place of a part of the quantity, counted from its start. */
export function editWithin({ quantity }: NumberInText, start: number, end: number, text: string): Edit {
  return { start: quantity.span.start + start, end: quantity.span.start + end, text };
}
