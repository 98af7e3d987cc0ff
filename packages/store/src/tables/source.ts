import type { Generated } from 'kysely';

/** Who publishes: one row for each source that the operator follows, or that a document names. */
export interface SourceTable {
  /** A slug: `yonhap`. */
  readonly id: string;
  readonly name_ko: string;
  readonly name_en: string;
  readonly address: string;
  readonly language: 'ko' | 'en';
  readonly kind: SourceKind;
  readonly owner: string;
  /** What its text may be used for, in its own words or as an SPDX identifier. */
  readonly licence: string;
  readonly trust_note: string;
  readonly status: Generated<SourceStatus>;
  readonly added_at: string;
}

export const SOURCE_KINDS = ['news', 'agency', 'company', 'government', 'research', 'blog', 'other'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const SOURCE_STATUSES = ['active', 'paused', 'removed'] as const;
export type SourceStatus = (typeof SOURCE_STATUSES)[number];
