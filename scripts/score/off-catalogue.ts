// Checks texts about figures that no package holds: none may get a confident verdict. Cannot tell whether a text is truly outside.
import { readFileSync } from 'node:fs';
import type { Catalogue, Language, ReportClaim } from '@assay/engine';
import { checkText } from './check-text.ts';
import { isConfident } from './match.ts';
import { type Proportion, wilson } from './wilson.ts';

/** A text that got a confident verdict all the same. */
export interface Overreach {
  readonly id: string;
  readonly text: string;
  readonly claims: readonly string[];
}

export interface OffCatalogue {
  readonly texts: number;
  readonly overreaching: Proportion;
  readonly refuted: number;
  readonly listed: readonly Overreach[];
}

/** The texts of a file `{texts: [{id, text}]}`, such as `corpus/ko/off-catalogue.held-out.json`. */
export function measureOffCatalogue(catalogue: Catalogue, language: Language, file: string): OffCatalogue {
  const { texts } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly texts: readonly { readonly id: string; readonly text: string }[];
  };
  const confident = texts.map(({ id, text }) => ({
    id,
    text,
    claims: checkText(catalogue, text, language, null).claims.filter(isConfident),
  }));
  const listed = confident.filter(({ claims }) => claims.length > 0);
  const refuted = listed.filter(({ claims }) =>
    claims.some(({ verdict }) => verdict.label === 'refuted'),
  ).length;
  return {
    texts: texts.length,
    overreaching: wilson(listed.length, texts.length),
    refuted,
    listed: listed.map(({ id, text, claims }) => ({ id, text, claims: claims.map(describe) })),
  };
}

function describe(claim: ReportClaim): string {
  const cells = claim.asPublished.evidence
    .slice(0, 3)
    .map(({ entity, period, value }) => `${entity} ${period} ${value}`);
  return `${claim.verdict.label} ${claim.form} «${claim.text}» ${claim.indicator ?? '–'} ${cells.join('; ')}`;
}
