import type { ReportClaim } from '@assay/engine';
import type { CorrectionRow, DocumentRow, FeedRow, ItemRow, NewEvent, StoryRow } from '@assay/store';

/** A source where the operator handed a document over without one. */
const NO_SOURCE = 'none';

/** An item that a feed brought. */
export function itemSeen(item: ItemRow, at: string): NewEvent {
  return {
    ...QUIET,
    once: `item-seen ${item.item_id}`,
    kind: 'item-seen',
    at,
    source_id: item.source_id,
    data: {
      itemId: item.item_id,
      feedId: item.feed_id,
      source: item.source_id,
      title: item.title,
      address: item.link,
      language: null,
      published: item.published_at,
    },
  };
}

/** A claim as it stands, under the identifier that it keeps. */
export interface Standing {
  readonly id: string;
  readonly claim: ReportClaim;
}

/** The claims of a version and what they are worth. */
export function claimsChecked(
  document: DocumentRow,
  version: number,
  language: 'ko' | 'en',
  standing: readonly Standing[],
  at: string,
): NewEvent {
  const claims = standing.map(({ claim }) => claim);
  const count = (label: string): number => claims.filter(({ verdict }) => verdict.label === label).length;
  return {
    ...aboutClaims(claims, document, language),
    once: `claims-checked ${document.document_id} ${version}`,
    kind: 'claims-checked',
    at,
    data: {
      ...aboutDocument(document, version, language),
      summary: {
        claims: claims.length,
        supported: count('supported'),
        refuted: count('refuted'),
        conflicting: count('conflicting'),
        notEnoughEvidence: count('not-enough-evidence'),
        notCheckable: count('not-checkable'),
      },
      claims: claims.map((claim, place) => ({
        ...aboutClaim(claim, standing[place]?.id ?? claim.id),
        verdict: claim.verdict.label,
        reason: claim.verdict.reason,
      })),
    },
  };
}

/** A verdict that a new edition changed; for a claim that foretold, that its time now has data. */
export function verdictCorrected(
  document: DocumentRow,
  language: 'ko' | 'en',
  correction: CorrectionRow,
  before: ReportClaim,
  after: ReportClaim,
  at: string,
): NewEvent {
  const { version, claim_id, ordinal } = correction;
  const [cause] = after.now.evidence;
  const isDue = after.modality === 'forecast';
  const about = {
    ...aboutDocument(document, version, language),
    claim: aboutClaim(after, claim_id),
  };
  return {
    ...aboutClaims([after], document, language),
    verdicts: [after.verdict.now],
    once: `verdict-corrected ${document.document_id} ${version} ${claim_id} ${ordinal}`,
    kind: isDue ? 'forecast-due' : 'verdict-corrected',
    at,
    data: isDue
      ? { ...about, period: cause?.period ?? '' }
      : {
          ...about,
          before: { verdict: before.verdict.now, reason: before.now.reason },
          after: { verdict: after.verdict.now, reason: after.now.reason },
          cause: {
            kind: 'edition',
            publication: cause?.publication ?? 'none',
            edition: cause?.edition ?? 'none',
            catalogue: correction.catalogue_after,
          },
        },
  };
}

/** What a story has become. */
export function storyChanged(story: StoryRow, at: string): NewEvent {
  return {
    ...QUIET,
    once: `story-changed ${story.story_id} ${at}`,
    kind: 'story-changed',
    at,
    data: {
      storyId: story.story_id,
      title: story.title_ko ?? story.title_en,
      items: story.items,
      origins: story.origins,
      languages: story.languages,
      conflicts: story.conflicts,
    },
  };
}

/** A feed that has begun to fail. The address and the server's words stay inside: they may hold keys. */
export function feedFailing(feed: FeedRow, at: string): NewEvent {
  return {
    ...QUIET,
    once: `feed-failing ${feed.id} ${at}`,
    kind: 'feed-failing',
    at,
    source_id: feed.source_id,
    data: {
      feedId: feed.id,
      source: feed.source_id,
      error: feed.error_code ?? 'unknown',
      failures: Math.max(1, feed.failures),
      since: feed.failing_since ?? at,
    },
  };
}

/** A feed that answers again. */
export function feedRecovered(feed: FeedRow, since: string, at: string): NewEvent {
  return {
    ...QUIET,
    once: `feed-recovered ${feed.id} ${at}`,
    kind: 'feed-recovered',
    at,
    source_id: feed.source_id,
    data: { feedId: feed.id, source: feed.source_id, since },
  };
}

const QUIET = { language: null, verdicts: [], entities: [], indicators: [], source_id: null };

function aboutClaims(claims: readonly ReportClaim[], document: DocumentRow, language: 'ko' | 'en') {
  return {
    language,
    verdicts: distinct(claims.map(({ verdict }) => verdict.label)),
    entities: distinct(claims.flatMap(({ entities }) => entities)),
    indicators: distinct(claims.flatMap(({ indicator }) => (indicator === null ? [] : [indicator]))),
    source_id: document.source_id,
  };
}

function aboutDocument(document: DocumentRow, version: number, language: 'ko' | 'en') {
  return {
    documentId: document.document_id,
    version,
    title: document.title,
    source: document.source_id ?? NO_SOURCE,
    address: document.canonical ?? document.address,
    language,
  };
}

function aboutClaim({ text, indicator, entities, quantity }: ReportClaim, id: string) {
  return { id, text, indicator, entities, quantity: quantity?.text ?? null };
}

function distinct(list: readonly string[]): string[] {
  return [...new Set(list)].sort();
}
