import { z } from 'zod';
import { NOTES } from '../check/notes.ts';
import { REASONS, VERDICTS } from '../check/reasons.ts';
import { MODALITIES } from '../claim/draft.ts';
import { FORMS } from '../forms/form-names.ts';
import { HEDGES, QUANTITY_ROLES } from '../quantity/quantity.ts';
import { UNITS } from '../quantity/unit.ts';

/**
 * The shape of a report, from which both its types and the published JSON Schema are made.
 * Spans are UTF-16 code units of `document.text`; values are decimal strings, scaled (USD 109100000000).
 */
const span = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });
const inBothLanguages = z.strictObject({ ko: z.string(), en: z.string() });
const verdict = z.enum(VERDICTS);
const period = z.strictObject({ from: z.string(), to: z.string() });

const quantity = z.strictObject({
  text: z.string(),
  span,
  value: z.string(),
  unit: z.enum(UNITS).nullable(),
  hedge: z.enum(HEDGES),
  low: z.string().nullable(),
  high: z.string().nullable(),
  lowOpen: z.boolean(),
  highOpen: z.boolean(),
  /** What the writing allows at most; a figure is false only beyond it. */
  lenient: z.strictObject({ low: z.string().nullable(), high: z.string().nullable() }),
});

const numberFound = quantity.extend({
  role: z.enum([...QUANTITY_ROLES, 'claim']),
  rule: z.string(),
  claim: z.string().nullable(),
});

const cell = z.strictObject({
  indicator: z.string(),
  entity: z.string(),
  period: z.string(),
  value: z.string(),
  unit: z.enum(UNITS),
  publication: z.string(),
  edition: z.string(),
  source: z.string(),
  confidence: z.enum(['high', 'medium', 'low']),
  note: z.string(),
  /** Where it stands in the table of the user's own that `publication` names, as a spreadsheet calls it; left out for cells of the catalogue. */
  cell: z.string().optional(),
});

/** A dated event of the catalogue. */
const event = z.strictObject({
  date: z.string(),
  entity: z.string(),
  headline: inBothLanguages,
  category: z.string(),
  source: z.string(),
  confidence: z.enum(['high', 'medium', 'low']),
});

const account = z.strictObject({
  verdict,
  reason: z.enum(REASONS),
  evidence: z.array(cell),
  formula: inBothLanguages.nullable(),
  /** Other publications and editions that were weighed. */
  weighed: z.array(
    z.strictObject({
      publication: z.string(),
      edition: z.string(),
      source: z.string(),
      value: z.string(),
      formula: inBothLanguages,
      agrees: z.boolean(),
    }),
  ),
});

const candidate = z.strictObject({
  indicator: z.string(),
  score: z.number(),
  alias: z.string(),
  /** The part of the alias that the claim's own sentence holds, 0 to 1. */
  ownCoverage: z.number(),
  /** The part of the score that the claim's own sentence gave. */
  ownScore: z.number(),
  carried: z.boolean(),
  outcome: verdict.nullable(),
  reason: z.enum(REASONS),
  setAsideBy: z.enum(REASONS).nullable(),
});

const claim = z.strictObject({
  id: z.string(),
  form: z.enum(FORMS),
  rule: z.string(),
  span,
  text: z.string(),
  sentence: span,
  quantity: quantity.nullable(),
  operands: z.array(quantity),
  indicator: z.string().nullable(),
  entities: z.array(z.string()),
  others: z.array(z.string()),
  period: period.nullable(),
  base: period.nullable(),
  /** Where the arguments come from; a period is stated, carried from before, the last one over when a publication that is named appeared, or the newest where none was said. */
  origins: z.strictObject({
    entities: z.enum(['stated', 'assumed']),
    period: z.enum(['stated', 'carried', 'edition', 'newest']),
  }),
  modality: z.enum(MODALITIES),
  attribution: z.array(
    z.strictObject({
      speaker: z.string(),
      mode: z.enum(['said', 'according-to']),
      sourceId: z.string().nullable(),
      /** Whether the speaker said it, apart from whether it is true. */
      said: verdict,
    }),
  ),
  verdict: z.strictObject({
    label: verdict,
    asPublished: verdict,
    now: verdict,
    revised: z.boolean(),
    reason: z.enum(REASONS),
    confidence: z.enum(['high', 'medium', 'low']).nullable(),
    fragile: z.boolean(),
  }),
  asPublished: account,
  now: account,
  /** The event that a claim of the form `event` was judged by, in place of cells; it has no editions. */
  event: event.nullable(),
  candidates: z.array(candidate),
  notes: z.array(z.enum(NOTES)),
  explanation: inBothLanguages,
  /** The table of the user's own that decided the claim, and the cells that it rests on, as a spreadsheet calls them; left out where the catalogue was asked. */
  table: z.strictObject({ name: z.string(), cells: z.array(z.string()) }).optional(),
});

/** A claim that is acknowledged in the text, with the reason that is given, and where the comment stands. */
const dispute = z.strictObject({ claim: z.string(), note: z.string(), span });

export const reportSchema = z.strictObject({
  assay: z.string(),
  catalog: z.strictObject({ id: z.string(), version: z.string(), sha256: z.string() }),
  document: z.strictObject({
    title: z.string().nullable(),
    language: z.enum(['ko', 'en']),
    published: z.string().nullable(),
    url: z.string().nullable(),
    sha256: z.string(),
    text: z.string(),
  }),
  quantities: z.array(numberFound),
  claims: z.array(claim),
  /** Claims that the author acknowledges as wrong, or as told otherwise elsewhere, each by a comment in the text; left out where there are none. */
  disputed: z.array(dispute).optional(),
  summary: z.strictObject({
    claims: z.int(),
    supported: z.int(),
    refuted: z.int(),
    conflicting: z.int(),
    notEnoughEvidence: z.int(),
    notCheckable: z.int(),
  }),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportClaim = Report['claims'][number];
export type ReportQuantity = z.infer<typeof quantity>;
export type ReportCell = z.infer<typeof cell>;
export type ReportEvent = z.infer<typeof event>;
export type ReportDispute = z.infer<typeof dispute>;
export type ReportAccount = z.infer<typeof account>;

/** The JSON Schema of a report (draft 2020-12), as published with each release. */
export function reportJsonSchema(): unknown {
  return z.toJSONSchema(reportSchema);
}
