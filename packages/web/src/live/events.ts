import { REASONS, VERDICTS } from '@assay/engine';
import { z } from 'zod';
import { cutQuotation, QUOTATION_LENGTH } from './quotation.ts';

/**
 * The kinds of live events and what each tells: the closed list from which types, checks and the published JSON Schema are made.
 * Fields that are not listed here never leave the server; passages are quotations, never a full text.
 */
export const EVENT_KINDS = [
  'item-seen',
  'claims-checked',
  'story-changed',
  'verdict-corrected',
  'forecast-due',
  'feed-failing',
  'feed-recovered',
  'briefing-published',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** The most claims of a document that one event lists; `summary` counts them all. */
const MOST_CLAIMS = 200;

const id = z.string().min(1).max(200);
const language = z.enum(['ko', 'en']);
const time = z.iso.datetime({ offset: true }).describe('ISO 8601');
const address = z.url({ protocol: /^https?$/ }).describe('where the item can be read');
const quotation = z.string().overwrite(cutQuotation).max(QUOTATION_LENGTH);
const count = z.int().nonnegative();

const judgement = z.object({
  verdict: z.enum(VERDICTS).describe('the label that readers see'),
  reason: z.enum(REASONS),
});
const claim = z.object({
  id,
  text: quotation.describe('the words that state the claim'),
  indicator: id.nullable(),
  entities: z.array(id),
  quantity: quotation.nullable().describe('the figure as written: `69.2%`, `2858억여 달러`'),
});
/** Which version of which document of which source. */
const document = z.object({
  documentId: id,
  version: z.int().positive(),
  title: quotation.nullable(),
  source: id,
  address: address.nullable(),
  language,
});

const itemSeen = z.object({
  itemId: id,
  feedId: id,
  source: id,
  title: quotation.nullable(),
  address: address.nullable(),
  language: language.nullable(),
  published: z
    .string()
    .max(40)
    .nullable()
    .describe('as the feed states it, ISO 8601; null where it does not'),
});

const claimsChecked = document.extend({
  summary: z.object({
    claims: count,
    supported: count,
    refuted: count,
    conflicting: count,
    notEnoughEvidence: count,
    notCheckable: count,
  }),
  claims: z
    .array(claim.extend(judgement.shape))
    .overwrite((claims) => claims.slice(0, MOST_CLAIMS))
    .max(MOST_CLAIMS),
});

const storyChanged = z.object({
  storyId: id,
  title: quotation.nullable(),
  items: count,
  origins: count.describe('independent origins; copies of one report count once'),
  languages: z.array(language),
  conflicts: z
    .array(
      z.object({
        indicator: id.nullable().describe('the statistic; null where none is known'),
        entity: id.nullable(),
        period: z.string().max(40).nullable(),
        about: z.array(z.string()).describe('what the figures are about, where no statistic is known'),
        figures: z.array(
          z.object({
            quantity: quotation,
            origins: count.describe('independent origins that state it'),
            sources: z.array(id),
          }),
        ),
      }),
    )
    .describe('figures that differ, each with its sources'),
});

const verdictCorrected = document.extend({
  claim,
  before: judgement,
  after: judgement,
  cause: z.object({
    kind: z.literal('edition'),
    publication: id,
    edition: id.describe('when the publication stated the new value'),
    catalogue: id.describe('the version of the catalogue that gave the new verdict'),
  }),
});

const forecastDue = document.extend({
  claim,
  period: z.string().max(40).describe('the period foretold, which now has data'),
});

const feedFailing = z.object({
  feedId: id,
  source: id,
  error: id.describe('a code, no message: messages may hold addresses with keys'),
  failures: z.int().positive().describe('in a row'),
  since: time.describe('when the first of them happened'),
});

const feedRecovered = z.object({ feedId: id, source: id, since: time.describe('when it had begun to fail') });

const briefingPublished = z.object({
  slug: id.describe('its address is `/LANGUAGE/briefings/SLUG`'),
  language,
  title: quotation,
  version: z.int().positive().describe('2 and more: it has changed'),
  category: id,
  figures: count,
  hold: count.describe('figures that match the record'),
  differ: count,
  undecided: count,
  revised: count.describe('figures that matched the record until it was revised'),
});

/** The line of JSON that readers receive: the data with its kind and time. */
const eventLine = z.discriminatedUnion('kind', [
  itemSeen.extend({ kind: z.literal('item-seen'), at: time }),
  claimsChecked.extend({ kind: z.literal('claims-checked'), at: time }),
  storyChanged.extend({ kind: z.literal('story-changed'), at: time }),
  verdictCorrected.extend({ kind: z.literal('verdict-corrected'), at: time }),
  forecastDue.extend({ kind: z.literal('forecast-due'), at: time }),
  feedFailing.extend({ kind: z.literal('feed-failing'), at: time }),
  feedRecovered.extend({ kind: z.literal('feed-recovered'), at: time }),
  briefingPublished.extend({ kind: z.literal('briefing-published'), at: time }),
]);
export type EventLine = z.infer<typeof eventLine>;

/** What an event of a kind tells, as the log keeps it: `EventData<'forecast-due'>`. */
export type EventData<Kind extends EventKind> = Omit<Extract<EventLine, { kind: Kind }>, 'kind' | 'at'>;

/**
 * An event as readers receive it: passages cut to quotations, undocumented fields left out. Null where it is not what its kind must be.
 * Example: `parseEventLine('feed-recovered', '2026-05-01T00:00:00Z', { feedId: 'f1', source: 's1', since: '2026-04-30T00:00:00Z' })`.
 */
export function parseEventLine(kind: string, at: string, data: unknown): EventLine | null {
  if (typeof data !== 'object' || data === null) return null;
  return eventLine.safeParse({ ...data, kind, at }).data ?? null;
}

/** The JSON Schema of the `data:` lines of `/live` (draft 2020-12). */
export function liveEventJsonSchema(): unknown {
  return z.toJSONSchema(eventLine);
}
