import { parseInstant } from '../instant.ts';
import { findBylines } from './byline.ts';
import { findLabelledDates } from './labelled-dates.ts';
import type { Metadata } from './metadata.ts';
import { linesAround } from './title-line.ts';

/** What a page says of its article beyond what a check needs, for a record of it. */
export interface PageFacts {
  /** Names without titles and mail addresses. */
  readonly authors: readonly string[];
  /** Instants in ISO 8601, UTC. */
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** The address of the lead picture as written; may be relative. */
  readonly image: string | null;
  /** The language that the page names: `ko`, `en`, or the code of another. */
  readonly language: string | null;
}

/** What is read of a page beside its metadata. */
export interface PageTexts {
  /** All text of the page. */
  readonly page: string;
  readonly article: string;
  /** Names found by the look of the page. */
  readonly byline: readonly string[];
}

/** Dates stand between title and article, in some papers right above the title; bylines there or at the article's end. */
const LINES_BEFORE = 4;
const LINES_AFTER = 12;
const LINES_AT_END = 6;
/** Days begin at other hours elsewhere. */
const NEAR_MS = 36 * 3_600_000;

/**
 * The facts that a page's metadata state, completed from the lines around its title (입력, 수정, 김기자 기자 =).
 * `zone` is what dates without one mean, in minutes east of Greenwich.
 */
export function buildFacts(
  metadata: Metadata,
  { page, article, byline }: PageTexts,
  zone: number,
): PageFacts {
  const around = linesAround(page, metadata.title, LINES_BEFORE, LINES_AFTER);
  const labelled = findLabelledDates(around, zone);
  const publishedAt = parseInstant(metadata.dates.published, zone) ?? dayStart(metadata.published, zone);
  const modifiedAt = parseInstant(metadata.dates.modified, zone) ?? labelled.modified;
  const isDayAlone = metadata.dates.published === null || /^[^:시]*$/.test(metadata.dates.published);
  const published = isDayAlone ? nearTo(publishedAt, labelled.published) : publishedAt;
  const ends = article.split('\n').filter((line) => line !== '');
  const bylines = findBylines([...around, ...ends.slice(0, 3), ...ends.slice(-LINES_AT_END)]);
  const people = metadata.authors.filter((name) => name !== metadata.site);
  return {
    // Many papers name themselves as the author of everything.
    authors: [people, bylines, byline, metadata.authors].find((names) => names.length > 0) ?? [],
    publishedAt: published,
    modifiedAt: modifiedAt !== null && published !== null && modifiedAt < published ? null : modifiedAt,
    image: metadata.image,
    language: metadata.statedLanguage,
  };
}

/** The minute that the page shows, unless it is of another day and so of another article. */
function nearTo(day: string | null, shown: string | null): string | null {
  if (day === null || shown === null) return shown ?? day;
  return Math.abs(Date.parse(shown) - Date.parse(day)) <= NEAR_MS ? shown : day;
}

function dayStart(day: string | null, zone: number): string | null {
  return day === null ? null : parseInstant(day, zone);
}
