import type { Generated, JSONColumnType } from 'kysely';

/** A page written and published by the operator, in one language; what it said when is in its versions. */
export interface BriefingTable {
  /** Its address within its language. */
  readonly slug: string;
  readonly language: 'ko' | 'en';
  /** The same for its translations. */
  readonly key: string;
  readonly category: string;
  readonly title: string;
  readonly summary: string;
  readonly authors: readonly string[];
  /** What its lead picture shows: `{indicator, entities}`; null for an automatic one. */
  readonly chart: JSONColumnType<{ indicator: string; entities: readonly string[] }> | null;
  /** What its figures are about, most figures first. */
  readonly indicators: readonly string[];
  readonly state: Generated<'published' | 'withdrawn'>;
  /** The newest version. */
  readonly version: number;
  /** When it came out here first, and when its newest version did. */
  readonly published_at: string;
  readonly updated_at: string;
  /** The slug of what took its place once it was withdrawn. */
  readonly replaced_by: string | null;
}
